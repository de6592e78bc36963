"""Columns that are a calendar: 'Quý I | Quý II | …', '2026 | 2027 | …', with a mark where a task is done.

In the programme of a month they are its weeks.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from dondoc.grammar.cells.column_contents import says_when
from dondoc.grammar.figures.target_cells import may_head_targets
from dondoc.grammar.times.months import ROMAN
from dondoc.text import fold

_OF_YEAR = r"(?:(?: ?[/-] ?|,? (?:năm )?)(?P<year>(?:19|20)\d\d))?"
_MONTH = re.compile(rf"(?:tháng |tháng thứ |t ?)(?P<number>1[0-2]|0?[1-9]){_OF_YEAR}")
_QUARTER = re.compile(rf"(?:qu[ýí] |q ?)(?P<number>iv|i{{1,3}}|[1-4]){_OF_YEAR}")
_WEEK = re.compile(r"tuần (?:lễ )?(?:thứ )?(?P<number>iv|i{1,3}|0?[1-4]|nhất|hai|ba|tư)")
_MONTHS_SO_FAR = re.compile(rf"(?:0?[3689]|1[01]) tháng(?: đầu(?: năm)?)?{_OF_YEAR}")
_WHOLE = re.compile(r"cả năm\b|năm (?:19|20)\d\d$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_IN_A_YEAR = {"tháng": 12, "quý": 4}
_ORDINALS = {**ROMAN, "nhất": 1, "hai": 2, "ba": 3, "tư": 4}
_WHOLE_YEAR = "năm"
_LONGEST_FIGURE = 3  # 'III'
_STEP = re.compile(r"[-+•]? ?[^\W\d]{2,} [^\W\d]|[^\W\d]{4,}")  # 'Khảo sát', 'Trình': words, and no figure first
_MARK = re.compile(r"[xX×✓✔√+*●•■vV]{1,2}")


class Part(NamedTuple):
    """A part of a year: 'tháng' or 'quý', which of them, and of which year where that is said; or 'năm' and which.

    'Tuần' is part of a month that is said elsewhere.
    """

    unit: str
    number: int
    year: int | None = None

    @property
    def of_year(self) -> int | None:
        """The year that it is, or is of, where that is said."""
        return self.number if self.unit == _WHOLE_YEAR else self.year

    def may_hold_time(self, words: str) -> bool:
        """Whether `words` under it may be a day: '10/12' under a year is as well ten of twelve."""
        return self.unit != _WHOLE_YEAR or any(map(str.isalpha, words))


def read_part_of_year(heading: str) -> Part | None:
    """Return the month, quarter or week that a column headed `heading` stands for, or None."""
    words = fold(heading).strip(" .:")
    if match := _WEEK.fullmatch(words):
        return Part("tuần", _ORDINALS.get(match["number"]) or int(match["number"]))
    if match := _MONTH.fullmatch(words):
        unit, number = "tháng", int(match["number"])
    elif match := _QUARTER.fullmatch(words):
        unit, number = "quý", ROMAN.get(match["number"]) or int(match["number"])
    else:
        return None
    return Part(unit, number, int(match["year"]) if match["year"] else None)


def heads_part_of_year(heading: str) -> bool:
    """Whether `heading` stands for a quarter, or for the months of a year up to one: 'Quý I/2026', '6 tháng'."""
    return read_part_of_year(heading) is not None or bool(_MONTHS_SO_FAR.fullmatch(fold(heading).strip(" .:")))


def heads_whole_year(heading: str) -> bool:
    """Whether `heading` stands for all of a year beside its parts: 'Cả năm 2026'."""
    return bool(_WHOLE.match(fold(heading)))


def heads_whole_of_parts(heading: str) -> bool:
    """Whether `heading` stands for the whole that is planned beside its quarters: 'Cả năm', 'Kế hoạch năm'."""
    return heads_whole_year(heading) or may_head_targets(heading)


def count_parts_of_year(headings: Sequence[str]) -> int:
    """How many of `headings` stand for months, quarters or weeks; one alone is no calendar and counts as none."""
    parts = sum(1 for heading in headings if read_part_of_year(heading))
    return parts if parts > 1 else 0


def part_under(span: str, part: str) -> str:
    """Return the heading `part` ('Quý I') with the year that the heading `span` over it says ('Năm 2026')."""
    own = read_part_of_year(part)
    years = set(_YEAR.findall(span))
    return f"{part}/{years.pop()}" if own and own.year is None and len(years) == 1 else part


def bare_part_under(span: str, part: str) -> str | None:
    """Return the month or quarter that a bare figure heads under a heading of such: '3' under 'Thời gian (tháng)'.

    Roman figures under a year are its quarters.
    """
    if len(part) > _LONGEST_FIGURE:
        return None
    folded = fold(span)
    unit = next((unit for unit in _IN_A_YEAR if re.search(rf"\b{unit}\b", folded)), None)
    if unit is None and _YEAR.search(folded) and fold(part) in ROMAN:
        unit = "quý"
    return f"{unit} {part}" if unit and read_part_of_year(f"{unit} {part}") else None


def part_of_plan(year: int) -> Part:
    """Return the `year` of a plan as one of the parts that columns stand for."""
    return Part(_WHOLE_YEAR, year)


def is_mark(cell: str) -> bool:
    """Whether `cell` is marked and says nothing."""
    return bool(_MARK.fullmatch(cell.strip()))


def is_marked(cell: str) -> bool:
    """Whether `cell` says that something is done in the part of the year over it: a mark, or words of what it is."""
    return is_mark(cell) or bool(_STEP.match(cell) and not says_when(cell))


def time_of_parts(parts: Sequence[Part]) -> str:
    """Return as the words of a time cell when a task is done that is marked under `parts`."""
    return "; ".join(_runs(parts))


def _runs(parts: Sequence[Part]) -> Iterator[str]:
    for _, run in groupby(
        enumerate(parts), key=lambda counted: (counted[1].unit, _since_always(counted[1]) - counted[0])
    ):
        (_, first), *_, (_, last) = [*run] * 2
        yield _said(first) if first == last else f"{_said(first)} - {_said(last)}"


def _since_always(part: Part) -> int:
    """The number of `part` among those of all years."""
    return part.number + (part.year or 0) * _IN_A_YEAR.get(part.unit, 0)


def _said(part: Part) -> str:
    return f"{part.unit} {part.number}" + (f"/{part.year}" if part.year else "")
