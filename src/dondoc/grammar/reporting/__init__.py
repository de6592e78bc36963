"""Orders to report: who is to receive what, how often and by which day."""
