"""What people do with requests, one verb a module: who may, the change, the audit entry, in one transaction."""
