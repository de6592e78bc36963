"""Published programmes: what a person has confirmed, as rows that others build on."""
