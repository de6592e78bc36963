"""Columns that are a calendar: 'Quý I | Quý II | …', '2026 | 2027 | …', with a mark where a task is done."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from dondoc.text import fold

Part = tuple[str, int]  # 'tháng' or 'quý', and which of the year; or 'năm' and which

_MONTH = re.compile(r"(?:tháng |tháng thứ |t ?)(?P<number>1[0-2]|0?[1-9])")
_QUARTER = re.compile(r"(?:qu[ýí] |q ?)(?P<number>iv|i{1,3}|[1-4])")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MARK = re.compile(r"[xX×✓✔√+*●•■vV]{1,2}")


def read_part_of_year(heading: str) -> Part | None:
    """Return the month or quarter that a column headed `heading` stands for, or None."""
    words = fold(heading).strip(" .:")
    if month := _MONTH.fullmatch(words):
        return "tháng", int(month["number"])
    if quarter := _QUARTER.fullmatch(words):
        return "quý", _ROMAN.get(quarter["number"]) or int(quarter["number"])
    return None


def part_of_plan(year: int) -> Part:
    """Return the `year` of a plan as one of the parts that columns stand for."""
    return "năm", year


def is_mark(cell: str) -> bool:
    """Whether `cell` is marked and says nothing."""
    return bool(_MARK.fullmatch(cell.strip()))


def time_of_parts(parts: Sequence[Part]) -> str:
    """Return as the words of a time cell when a task is done that is marked under `parts`."""
    return "; ".join(_runs(parts))


def _runs(parts: Sequence[Part]) -> Iterator[str]:
    for _, run in groupby(enumerate(parts), key=lambda counted: (counted[1][0], counted[1][1] - counted[0])):
        (unit, first), *_, (_, last) = [part for _, part in run] * 2
        yield f"{unit} {first}" if first == last else f"{unit} {first} - {unit} {last}"
