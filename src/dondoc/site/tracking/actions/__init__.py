"""What people do here, one verb a module: who may, the change, the audit entry, in one transaction."""
