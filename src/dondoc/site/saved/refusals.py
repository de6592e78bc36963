"""Why a view was not kept."""

from dondoc.errors import DondocError


class CannotSave(DondocError):
    """The name or the page of a view does not do; nothing was changed."""
