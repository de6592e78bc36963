"""What moves when the register changes: work, reports, duties and people go to whoever takes over."""
