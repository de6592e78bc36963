"""Addresses of the same list, asked otherwise."""

from collections.abc import Mapping
from urllib.parse import urlencode

from django.http import QueryDict

from dondoc.site.lists.asking import PAGE

EVERYTHING = "xem"  # stands in an address that asks for nothing, so that a reader's own start page does not step in
ALL = "tat-ca"


def changed(query: QueryDict, changes: Mapping[str, str | None]) -> str:
    """The query `query` with `changes` (None takes a parameter away), back on the first page unless they say."""
    asked = {name: [str(value) for value in values] for name, values in query.lists()}
    for name, value in {PAGE: None, **changes}.items():
        if value is None:
            asked.pop(name, None)
        else:
            asked[name] = [value]
    if not asked:
        asked[EVERYTHING] = [ALL]
    elif len(asked) > 1 and asked.get(EVERYTHING, [""])[-1:] == [ALL]:
        del asked[EVERYTHING]
    return f"?{urlencode(asked, doseq=True)}"
