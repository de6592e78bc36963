"""What people do with signatures: one verb a module."""
