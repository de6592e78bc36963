"""What people do with evidence, one verb a module."""
