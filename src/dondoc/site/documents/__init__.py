"""Files taken in, what was read from them, and what a person decided about each thing read."""
