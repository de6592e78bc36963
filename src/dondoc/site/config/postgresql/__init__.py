"""Django's backend for PostgreSQL, which finds out without a question whether its connection still stands."""
