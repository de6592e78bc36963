"""Who says what is public."""

from dondoc.site.agencies.people import Acting


def may_mark(acting: Acting) -> bool:
    """The office alone."""
    return acting.is_office
