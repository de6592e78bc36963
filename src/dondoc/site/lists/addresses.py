"""Addresses of the same list, asked otherwise."""

from collections.abc import Mapping

from django.http import QueryDict

from dondoc.site.lists.asking import PAGE

EVERYTHING = "xem"  # stands in an address that asks for nothing, so that a reader's own start page does not step in
ALL = "tat-ca"


def changed(query: QueryDict, changes: Mapping[str, str | None]) -> str:
    """The query `query` with `changes` (None takes a parameter away), back on the first page unless they say."""
    copy = query.copy()
    for name, value in {PAGE: None, **changes}.items():
        if value is None:
            copy.pop(name, None)
        else:
            copy[name] = value
    if not copy:
        copy[EVERYTHING] = ALL
    elif len(copy) > 1 and copy.get(EVERYTHING) == ALL:
        del copy[EVERYTHING]
    return f"?{copy.urlencode()}"
