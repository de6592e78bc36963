"""The words of figure sheets, kept as data beside the code."""

from functools import cache
from typing import Any

from dondoc.data_files import data_beside
from dondoc.site.worksheets.wording import Column


def words() -> dict[str, Any]:
    """The whole of words.yaml."""
    found: dict[str, Any] = data_beside(__package__, "words.yaml")
    return found


@cache
def columns() -> tuple[Column, ...]:
    """The columns of our own sheet from left to right."""
    return tuple(Column(**column) for column in words()["columns"])


@cache
def standings() -> dict[str, str]:
    """What a figure may be, and how the sheet calls it."""
    named: dict[str, str] = words()["standings"]
    return named
