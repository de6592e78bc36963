"""The public pages and feeds, and the page on which the office marks a programme."""
