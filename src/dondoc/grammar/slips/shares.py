"""Shares of one whole that do not make up a hundred: 'cơ cấu: nông nghiệp 22%; công nghiệp 30%; dịch vụ 40%'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from dondoc.grammar.figures.numbers import NUMBER, read_number
from dondoc.grammar.patterns import places_of
from dondoc.text import fold

_NAMES = ("cơ cấu", "tỷ trọng", "tỉ trọng")
_ENDS = re.compile(r"\.(?!\d)|\n")
_SHARE = re.compile(
    rf"(?P<words>[^\s\d,;:()%][^\d,;:()%]{{2,60}}?) "
    rf"(?P<low>{NUMBER})(?: ?[-–] ?(?P<high>{NUMBER}))? ?%(?P<after>[,;]? ?(?:và )?)"
)
_TOLERANCE = Decimal("0.6")  # rounding of the parts
_FEWEST = 3
_MOST = Decimal(130)  # more than that is no structure, whatever it is called
# Without the taxes the branches of an economy need not make up a hundred.
_WITH_TAXES = "thuế"


@dataclass(frozen=True, slots=True)
class Shares:
    """The characters [start, end) name shares that make up `total` per cent."""

    start: int
    end: int
    total: Decimal


def find_uneven_shares(text: str) -> Iterator[Shares]:
    """Yield the structures in canonical `text` whose parts, three and more in a row, cannot make up a hundred."""
    folded = fold(text)
    done = 0
    for name in sorted(place for word in _NAMES for place in places_of(word, folded)):
        end = _ENDS.search(folded, name)
        stop = end.start() if end else len(folded)
        if name < done or folded.count("%", name, stop) < _FEWEST:
            continue
        parts = list(_in_a_row(folded, name, stop))
        if len(parts) < _FEWEST:
            continue
        done = stop
        total = _impossible_total(parts)
        if total is not None:
            yield Shares(parts[0].start("words"), parts[-1].end("low"), total)


def _in_a_row(folded: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """The shares from `start` on that follow each other directly."""
    first = _SHARE.search(folded, start, stop)
    while first:
        yield first
        first = _SHARE.match(folded, first.end(), stop)


def _impossible_total(parts: list[re.Match[str]]) -> Decimal | None:
    """What `parts` make up at least (or, where the taxes are among them, at most), if that is not a hundred."""
    whole = Decimal(100)
    least = sum((_number(part["low"]) for part in parts), Decimal(0))
    most = sum((_number(part["high"] or part["low"]) for part in parts), Decimal(0))
    if whole + _TOLERANCE < least <= _MOST:
        return least
    if most + _TOLERANCE < whole and any(_WITH_TAXES in part["words"] for part in parts):
        return most
    return None


def _number(words: str) -> Decimal:
    return read_number(words) or Decimal(0)
