"""Reminders: who is told what on which day and why, on the site, by mail and in the calendar, each thing once."""
