"""Ranges whose ends are told in different thousands: 'từ 900 triệu đến 1,2 tỷ USD' is from 0,9 to 1,2 tỷ USD.

The unit of the upper end is that of both.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from dondoc.grammar.figures.figures_with_units import Figure
from dondoc.grammar.figures.numbers import NUMBER, read_number
from dondoc.grammar.figures.units import read_unit

_THOUSANDS = {"nghìn": 1, "ngàn": 1, "triệu": 2, "tỷ": 3, "tỉ": 3, "nghìn tỷ": 4, "ngàn tỷ": 4}  # powers of a thousand
_HOW_MANY = r"(?:nghìn tỷ|ngàn tỷ|nghìn|ngàn|triệu|t[ỷỉ])\b"
_RANGE = re.compile(
    rf"(?<![\w.,/-])(?P<low>{NUMBER}) (?P<less>{_HOW_MANY})(?P<of>(?: [^\W\d]+){{0,2}}?)(?: ?[-–] ?| (?:đến|tới) )"
    rf"(?P<high>{NUMBER})(?= (?P<more>{_HOW_MANY}))"
)


def find_ranges_of_sums(text: str, folded: str) -> Iterator[Figure]:
    """Yield the ranges of `text` (`folded` is its folded form) whose ends are told in different thousands."""
    if "triệu" not in folded and "nghìn" not in folded:
        return
    for match in _RANGE.finditer(folded):
        by = _THOUSANDS[match["more"]] - _THOUSANDS[match["less"]]
        low, high = read_number(match["low"]), read_number(match["high"])
        unit = read_unit(text, folded, match.end())
        if low is None or high is None or unit is None or by < 1:
            continue
        if (smaller := low / Decimal(1000) ** by) < high:
            yield Figure(match.start(), unit[1], smaller, high, unit[0])
