"""Abbreviations that stand for one name up to a day and for another from then on.

Source: the border guards of a province came under its military command on 01/7/2025; their own command, 'Bộ Chỉ huy',
became a 'Ban Chỉ huy' within it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dondoc.model import AgencyRef

# What is written, the name up to the day, the day, the name from then on.
_CHANGED = (
    (
        "BCH Bộ đội Biên phòng",
        "Bộ Chỉ huy Bộ đội Biên phòng",
        date(2025, 7, 1),
        "Ban Chỉ huy Bộ đội Biên phòng",
    ),
)


def named_on(refs: Iterable[AgencyRef], on: date | None) -> tuple[AgencyRef, ...]:
    """Return `refs` with the names in full that those which no register knows had `on` that day (None: have now)."""
    return tuple(_named_on(ref, on) if ref.agency is None else ref for ref in refs)


def _named_on(ref: AgencyRef, on: date | None) -> AgencyRef:
    for short, earlier, day, later in _CHANGED:
        if ref.name.startswith(short):
            return replace(ref, name=(later if on is None or on >= day else earlier) + ref.name.removeprefix(short))
    return ref
