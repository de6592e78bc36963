"""What people do with reports: one verb a module."""
