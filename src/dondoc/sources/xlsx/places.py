"""References to cells of a sheet: 'B12', 'A1:C9'."""

import re

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})$")
Place = tuple[int, int]  # the row from 1, the column from 0


def read_place(reference: str | None) -> Place | None:
    """Return the row from 1 and the column from 0 of a `reference` such as 'B12', or None."""
    found = _REFERENCE.match(reference or "")
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column - 1


def read_area(reference: str | None) -> tuple[Place, Place] | None:
    """Return the first and the last place of a `reference` such as 'A1:C9', or None."""
    first, _, last = (reference or "").partition(":")
    begin, end = read_place(first), read_place(last)
    return (begin, end) if begin and end else None
