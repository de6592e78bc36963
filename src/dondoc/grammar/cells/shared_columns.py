"""Columns that give a share of a row's figure: to a commune ('Xã An Lạc'), to women ('Trong đó: Nữ')."""

import re
from functools import lru_cache

from dondoc.grammar.cells.allotted_places import is_for_all, names_place
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_OF_WHOM = re.compile(
    r"(?:(?:trong đó|chia ra|gồm):? ?|- ?)?(?:lao động |người |số |học sinh |đảng viên )?"
    + any_of("nam", "nữ", "dân tộc thiểu số", "dtts", "thành thị", "nông thôn", "hộ nghèo", "hộ dtts", "trẻ em")
    + r"(?: giới)?"
)
_LONGEST = 50  # characters
_PARTS = re.compile(r"^(?:trong đó|bao gồm|gồm|chia ra)\b")
_OVER_SHARES = re.compile(r" ?(?:trong đó|chia ra|gồm):? ?", re.IGNORECASE)


@lru_cache(maxsize=256)
def heads_share(heading: str) -> bool:
    """Whether a column under `heading` holds the shares of one place or of some people; kept, as every row asks."""
    folded = fold(heading).strip(" *_:.")
    return len(folded) <= _LONGEST and (bool(_OF_WHOM.fullmatch(folded)) or names_place(heading) or is_for_all(heading))


def whose_share(heading: str) -> str | None:
    """Return for whom the figures under `heading` are; None where they are for all."""
    if not heads_share(heading) or is_for_all(heading):
        return None
    return _OVER_SHARES.sub("", heading).strip(" -*_:.")


def is_parted(heading: str) -> bool:
    """Whether `heading` stands over parts of the column before it: 'Trong đó', 'Bao gồm'."""
    return bool(_PARTS.match(fold(heading)))
