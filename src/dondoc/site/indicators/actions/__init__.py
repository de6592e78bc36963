"""What changes indicators: a module an action, with its right, change and audit entry in one transaction."""
