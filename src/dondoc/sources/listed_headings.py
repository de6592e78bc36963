"""The headings of a table with a cell a line: which lines they take, and which of them span others.

The lines of a heading of two rows are those of the upper row and then those of the lower: 'TT, Nhiệm vụ, Cơ quan thực
hiện, Thời gian, Chủ trì, Phối hợp' heads five columns. Each way to read them is offered; the rows below tell which is
right.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from dondoc.sources.heading_words import bare, heading_words
from dondoc.sources.listed_cells import HEADS_OTHERS, Holds, held_under, is_number, is_title
from dondoc.sources.soft_breaks import joined

_FEWEST_COLUMNS, MOST_COLUMNS = 3, 12
_MOST_LINES = 30
_LONGEST = 60  # characters
_FEWEST_KINDS = 2  # of what cells hold, beside numbers
_MOST_LOWER = 6
_LOWER = (Holds.LEAD, Holds.OTHERS, Holds.TIME)
_OVER_BODIES = re.compile(
    r"\b(?:thuc hien|phan cong|trach nhiem|co quan|don vi|to chuc|dia phuong|chu tri va phoi hop|chu tri, phoi hop)\b"
)
_OVER_TIMES = re.compile(r"\b(?:thoi gian|thoi han|tien do|lo trinh|thuc hien|ke hoach|phan ky)\b")
_STOPS = (".", ";", ":")
_NUMBERED = re.compile(r"(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})\. ")  # a section of the text, and no column


class ListedHeading(NamedTuple):
    """How many lines a heading takes, what its columns hold, and its rows: one, or two with the line of the lower.

    The last `numbered` of its lines number the columns.
    """

    lines: int
    columns: tuple[Holds, ...]
    upper: list[str]
    lower: list[str]
    lower_line: int
    numbered: int = 0


class _Head(NamedTuple):
    """The words over a column, and the lines [start, end) in which they stand."""

    words: str
    start: int
    end: int


def headings_that_begin(lines: Sequence[str]) -> Iterator[ListedHeading]:
    """Yield each heading of a table that the first of `lines`, trimmed, may be."""
    heads = _heads(lines)
    if not heads:
        return
    first = held_under(heads[0].words)
    if first is Holds.ANY:
        return
    ends = range(_FEWEST_COLUMNS, len(heads) + 1)
    if first is Holds.NUMBER:  # a number, or a title over it, stands below
        sure = len(heads) - (held_under(heads[-1].words) not in HEADS_OTHERS)
        ends = range(max(sure, _FEWEST_COLUMNS), len(heads) + 1)
    for count in ends:
        some = heads[:count]
        numbers = _numbers_of_columns(lines, some[-1].end)
        for heading in _readings(some):
            if len(set(heading.columns) - {Holds.NUMBER, Holds.ANY}) < _FEWEST_KINDS:
                continue
            if Holds.WORK in heading.columns and numbers in (0, len(heading.columns)):
                yield heading._replace(lines=heading.lines + numbers, numbered=numbers)


def _heads(lines: Sequence[str]) -> list[_Head]:
    """What may stand over columns from the first of `lines` on."""
    heads: list[_Head] = []
    for at, line in enumerate(lines[:_MOST_LINES]):
        if not line or is_number(line) or len(line) > _LONGEST or line.endswith(_STOPS) or _NUMBERED.match(line):
            break
        if heads and (line[:1].islower() or line.startswith("(")):
            heads[-1] = _Head(joined([heads[-1].words, line]), heads[-1].start, at + 1)
        elif is_title(line) and not heading_words().search(bare(line)):
            break
        else:
            heads.append(_Head(line, at, at + 1))
        if len(heads) > MOST_COLUMNS:
            return heads[:MOST_COLUMNS]
    return heads


def _numbers_of_columns(lines: Sequence[str], at: int) -> int:
    """How many lines from `at` on number columns: '(1)', '(2)' …; 0 where none do."""
    count = 0
    while at + count < len(lines) and lines[at + count].strip("()") == str(count + 1):
        count += 1
    return count if count >= _FEWEST_COLUMNS else 0


def _readings(heads: Sequence[_Head]) -> Iterator[ListedHeading]:
    kinds = [held_under(head.words) for head in heads]
    end = heads[-1].end
    words = [head.words for head in heads]
    yield ListedHeading(end, tuple(kinds), words, [], 0)
    for below in range(2, min(_MOST_LOWER, len(heads) - 2) + 1):
        top = len(heads) - below
        if any(kind not in _LOWER for kind in kinds[top:]):
            break
        for spans, sizes in _spans(heads[:top], kinds[top:]):
            columns: list[Holds] = []
            upper: list[str] = []
            lower: list[str] = []
            taken = top
            for place in range(top):
                size = sizes[spans.index(place)] if place in spans else 0
                columns += kinds[taken : taken + size] or [kinds[place]]
                lower += words[taken : taken + size] or [""]
                upper += [words[place], *[""] * max(size - 1, 0)]
                taken += size
            yield ListedHeading(end, tuple(columns), upper, lower, heads[top].start)


def _spans(upper: Sequence[_Head], lower: Sequence[Holds]) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Which of the `upper` headings may span those that hold `lower`, and how many of them each."""
    for count in range(1, len(lower) // 2 + 1):
        for spans in combinations(range(1, len(upper)), count):
            for cuts in combinations(range(2, len(lower) - 1), count - 1):
                bounds = [0, *cuts, len(lower)]
                parts = [lower[start:stop] for start, stop in pairwise(bounds)]
                fits = (_may_span(upper[span].words, part) for span, part in zip(spans, parts, strict=True))
                if all(len(part) > 1 for part in parts) and all(fits):
                    yield spans, tuple(map(len, parts))


def _may_span(words: str, lower: Sequence[Holds]) -> bool:
    over = bare(words)
    return all((_OVER_TIMES if holds is Holds.TIME else _OVER_BODIES).search(over) for holds in lower)
