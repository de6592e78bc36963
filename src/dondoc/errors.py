"""The root of every error that the library raises on purpose.

Each error class stands beside what raises it; all of them are a `DondocError`, so that the edges
(the command line, the site) can turn any of them into one plain line and nothing else by accident.
"""


class DondocError(Exception):
    """What went wrong, where, and the way out, in one line that a user can act on."""
