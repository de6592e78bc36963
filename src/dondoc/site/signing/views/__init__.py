"""The pages of the room of signed reports."""
