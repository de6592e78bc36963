"""The numbers of rows that carry the number of their group, as '2.3' does: each is the next one in its group.

So small a thing alone in a cell is read worse than any word. Where enough of them were read right to see that a table
is numbered so, those between two that were read right, and those from the first row of a group on, are known.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_DOTTED = re.compile(r"(?P<group>\d{1,2})\.(?P<row>\d{1,2})\.?")
_COUNT = re.compile(r"\d{1,2}\.?")
_BELOW = re.compile(r"[-–+•*]|[a-z\u0111][).]|\(?[ivx]{1,4}\)")  # a row under a row, which has a count of its own
_LONGEST = 6  # letters that a number can have become
_FEWEST = 2  # numbers read right, and
_SHARE = 0.3  # of all rows that have a number


class _Group(NamedTuple):
    """The row that heads a group, None above the first, and the numbered rows below it."""

    head: int | None
    rows: list[int]


class _Read(NamedTuple):
    """A number read right: at which place of its group it stands, and which one it is."""

    place: int
    row: int


def with_dotted_numbers(numbers: Sequence[str], alone: Sequence[bool], headings: frozenset[str]) -> list[str]:
    """Return the cells `numbers` of a first column with those put right that carry the number of their group.

    `alone` tells the rows of groups; `headings` are the words at the head of the column.
    """
    found = list(numbers)
    groups = list(_groups(numbers, alone, headings))
    rows = [at for group in groups for at in group.rows]
    right = sum(1 for at in rows if _DOTTED.fullmatch(numbers[at]))
    if right < max(_FEWEST, _SHARE * len(rows)):
        return found
    named = [(group, of) for group in groups if (of := _number_of(group, numbers))]
    for group, of in named:
        for at, number in _known(numbers, group.rows, of):
            found[at] = number
    if any(group.head is not None and numbers[group.head] == of for group, of in named):  # not all by Roman numbers
        for group, of in named:
            borne_out = sum(1 for at in group.rows if numbers[at].startswith(f"{of}.")) >= _FEWEST
            if group.head is not None and borne_out and 0 < len(numbers[group.head]) <= _LONGEST:
                found[group.head] = of
    return found


def _groups(numbers: Sequence[str], alone: Sequence[bool], headings: frozenset[str]) -> Iterator[_Group]:
    """The groups of rows: each begins with one that stands alone."""
    group = _Group(None, [])
    for at, number in enumerate(numbers):
        if at < len(alone) and alone[at]:
            yield group
            group = _Group(at, [])
        elif number and number not in headings and not _BELOW.fullmatch(number):
            group.rows.append(at)
    yield group


def _number_of(group: _Group, numbers: Sequence[str]) -> str | None:
    """The number of `group`, by most of its rows that were read right; where they disagree, the one at its head."""
    named = Counter(match["group"] for at in group.rows if (match := _DOTTED.fullmatch(numbers[at])))
    most = max(named.values(), default=0)
    likely = [of for of, count in named.items() if count == most]
    head = numbers[group.head] if group.head is not None else ""
    return head if head in likely else likely[0] if likely else None


def _known(numbers: Sequence[str], group: Sequence[int], of: str) -> Iterator[tuple[int, str]]:
    """The rows of `group`, numbered `of`, whose numbers were read otherwise, and the numbers."""
    read = [_Read(-1, 0)]
    for place, at in enumerate(group):
        match = _DOTTED.fullmatch(numbers[at])
        if match and match["group"] == of:
            read.append(_Read(place, int(match["row"])))
    for before, after in pairwise(read):
        if after.row - before.row == after.place - before.place:
            for place in range(before.place + 1, after.place):
                if len(numbers[group[place]]) <= _LONGEST:
                    yield group[place], f"{of}.{before.row + place - before.place}"
    last = read[-1]
    for place in range(last.place + 1, len(group)):
        number = f"{of}.{last.row + place - last.place}"
        if not _may_be(numbers[group[place]], number):
            return
        yield group[place], number


def _may_be(read: str, number: str) -> bool:
    """Whether what was `read` at the end of a group, where no number behind it bears it out, may be `number`."""
    if _DOTTED.fullmatch(read) or len(read) > _LONGEST:
        return False
    return not _COUNT.fullmatch(read) or read in (number.replace(".", ""), number.split(".")[0])
