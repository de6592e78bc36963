"""What changes the pictures that are kept. None of it is anyone's doing, so none stands in the audit trail."""
