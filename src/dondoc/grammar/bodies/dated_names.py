"""Names that a document writes short, and that hang on its day or its province; and those that a converter tore.

Source: the border guards of a province came under its military command on 01/7/2025; their own command, 'Bộ Chỉ huy',
became a 'Ban Chỉ huy' within it. The branches of the State Bank are named 'Chi nhánh tỉnh X'.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from dondoc.grammar.words.torn_words import join_torn_words
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


Cell = Callable[[str], tuple[AgencyRef, ...]]  # whom words name


def named_on(refs: Iterable[AgencyRef], on: date | None, province: str, cell: Cell) -> tuple[AgencyRef, ...]:
    """Return `refs` with the names in full that those which no register knows had `on` that day (None: have now).

    `province` is the name of the one that the document is of. A name with torn syllables, 'Bộ Y t ế', is that of whom
    `cell` reads in its joined words; how it was written is kept.
    """
    return tuple(_named_on(_joined(ref, cell), on, province) if ref.agency is None else ref for ref in refs)


def _joined(ref: AgencyRef, cell: Cell) -> AgencyRef:
    words = join_torn_words(ref.raw)
    if words == ref.raw:
        return ref
    meant = cell(words)
    return replace(meant[0], raw=ref.raw) if len(meant) == 1 else ref


def _named_on(ref: AgencyRef, on: date | None, province: str) -> AgencyRef:
    if branch := _BRANCH.match(ref.name):
        place = branch["place"] or province
        return replace(ref, name=f"Ngân hàng Nhà nước Việt Nam - Chi nhánh {branch['kind']} {place}")
    for short, earlier, day, later in _CHANGED:
        if ref.name.startswith(short):
            return replace(ref, name=(later if on is None or on >= day else earlier) + ref.name.removeprefix(short))
    return ref
