"""What the site does by itself every day: rooms register their work, one command runs it, never two at once."""
