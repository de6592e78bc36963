"""Why a sheet is not taken: each a sentence that says what came and what to do."""

from dondoc.site.tracking.refusals import Refused


class SheetRefused(Refused):
    """The file as a whole cannot be taken; nothing was kept of it."""
