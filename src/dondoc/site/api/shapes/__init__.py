"""What stands in answers and requests: one module for each subject."""
