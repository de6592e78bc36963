"""A Programme or a report out: one module a format, and no module that knows another's."""
