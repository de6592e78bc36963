"""Names that a document writes short, and that hang on its day or its province.

Source: the border guards of a province came under its military command on 01/7/2025; their own command, 'Bộ Chỉ huy',
became a 'Ban Chỉ huy' within it. The branches of the State Bank are named 'Chi nhánh tỉnh X'.
"""

import re
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


_BRANCH = re.compile(
    r"Ngân hàng Nhà nước(?: Việt Nam)?,?(?: [-–])? [Cc]hi nhánh (?P<kind>tỉnh|thành phố)"
    r"(?: (?P<place>[^\W\d]+(?: [^\W\d]+){0,3}))?$"
)


def named_on(refs: Iterable[AgencyRef], on: date | None, province: str) -> tuple[AgencyRef, ...]:
    """Return `refs` with the names in full that those which no register knows had `on` that day (None: have now).

    `province` is the name of the one that the document is of.
    """
    return tuple(_named_on(ref, on, province) if ref.agency is None else ref for ref in refs)


def _named_on(ref: AgencyRef, on: date | None, province: str) -> AgencyRef:
    if branch := _BRANCH.match(ref.name):
        place = branch["place"] or province
        return replace(ref, name=f"Ngân hàng Nhà nước Việt Nam - Chi nhánh {branch['kind']} {place}")
    for short, earlier, day, later in _CHANGED:
        if ref.name.startswith(short):
            return replace(ref, name=(later if on is None or on >= day else earlier) + ref.name.removeprefix(short))
    return ref
