"""Rates of so many among many: 'tử vong mẹ còn 42/100.000 trẻ đẻ sống', 'tỷ lệ mắc lao dưới 130 trên 100.000 dân'."""

import re
from collections.abc import Iterator

from dondoc.grammar.figures.goal_figures import Figure
from dondoc.grammar.figures.numbers import NUMBER, read_number
from dondoc.grammar.patterns import any_of

_WHOM = any_of(
    "(?:người )?dân(?: số)?", "trẻ(?: em)? đẻ(?: ra)? sống", "ca đẻ sống", "trẻ em", "trẻ", "người(?: lao động)?",
    "phụ nữ", "lao động", "học sinh", "sinh viên", "bà mẹ", "hộ(?: gia đình)?", "phương tiện", "lượt khám",
)  # fmt: skip
_MANY = any_of(r"1\.000", r"10\.000", r"100\.000", r"1\.000\.000", "1000", "10000", "100000", "(?:một |1 |10 )?vạn")
_AMONG = re.compile(rf"(?<![\w./-])(?P<figure>{NUMBER})(?: ?/ ?| trên )(?P<among>{_MANY} {_WHOM}\b)")


def find_rates(folded: str) -> Iterator[Figure]:
    """Yield the rates among many in `folded` text, the many being their unit."""
    if "000" not in folded and "vạn " not in folded:
        return
    for match in _AMONG.finditer(folded):
        value = read_number(match["figure"])
        if value is not None:
            yield Figure(match.start(), match.end(), value, None, f"/{match['among']}")
