"""Targets that stand in columns of their own, one a year: 'Chỉ tiêu | Đơn vị tính | 2026 | 2027 | … | 2030'."""

import re

from dondoc.extract.rows import Row
from dondoc.extract.wording import plain
from dondoc.grammar.columns import Column
from dondoc.grammar.comparators import comparator_before
from dondoc.grammar.numbers import NUMBER, read_number
from dondoc.grammar.units import unit_in_brackets
from dondoc.model import Comparator, Document, Target
from dondoc.text import fold

_CELL = re.compile(rf"^(?P<before>\D*?)(?P<low>{NUMBER})(?: ?[-–] ?(?P<high>{NUMBER}))? ?(?P<unit>%)?$")
_SIGNS = {">": Comparator.GT, "<": Comparator.LT, "≥": Comparator.GE, "≤": Comparator.LE, "~": Comparator.APPROX}


def read_target_columns(
    row: Row, measure: str, document: Document, *, unit: str | None = None, since: int | None = None
) -> tuple[Target, ...]:
    """Return the targets in the year columns of `row`; of years before `since` none.

    Their unit is that of the unit column, else the one in brackets behind the `measure`, else `unit`.

    'Chỉ tiêu | ĐVT | 2025 | 2026' in a document of 2026 tells first where things stand.
    """
    unit = row.text(Column.UNIT) or unit_in_brackets(measure) or unit or ""
    return tuple(
        target
        for year, cell in row.years
        if (since is None or int(year) >= since)
        and (target := _read_cell(plain(document.quote(cell)), measure, unit, year)) is not None
    )


def _read_cell(words: str, measure: str, unit: str, year: str) -> Target | None:
    match = _CELL.match(words)
    low = read_number(match["low"]) if match else None
    if match is None or low is None:
        return None
    high = read_number(match["high"]) if match["high"] else None
    return Target(
        measure=measure,
        comparator=Comparator.BETWEEN if high is not None else _comparator(match["before"].strip()),
        unit=match["unit"] or unit,
        raw=words,
        value=None if high is not None else low,
        low=low if high is not None else None,
        high=high,
        period_end=year,
    )


def _comparator(before: str) -> Comparator:
    if before in _SIGNS:
        return _SIGNS[before]
    return comparator_before(fold(before)) or Comparator.EQ
