"""What the office does about what is public."""
