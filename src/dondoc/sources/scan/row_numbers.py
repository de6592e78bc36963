"""The numbers of the rows of a table, of which each is the next one: what was read otherwise is put right."""

import re
from collections.abc import Sequence
from itertools import pairwise

from dondoc.sources.scan.dotted_numbers import with_dotted_numbers
from dondoc.sources.scan.repair import ROMANS

_GROUPS = {"VH": "VII", "VHI": "VIII", "VIH": "VIII", "H": "II", "HI": "III", "IH": "III", "l": "I", "|": "I"}
_GARBLED = re.compile(r"[^\d.\s-][^.\s]{0,2}")  # a figure or two that were taken for letters
_SPOILT = re.compile(r"\d{1,2}[^\d\s.]")  # a figure and what a speck made of the space behind it
_BRACKETED = re.compile(r"(\d{1,2})[)\]|]")
_READ_AS_HEADING = re.compile(r"[S5][^\d\W]?\w?T|STI|1T")  # 'SIT', 'ST1T': at the head of a column
_LONGEST_NUMBER, _LONGEST_COUNT = 3, 4
_LETTERS = "ABCDEGH"  # of groups of rows
_HEADING, _LONG_HEADING = "TT", "STT"
_HEADS_NUMBERS = frozenset({_HEADING, _LONG_HEADING, "ST"})


def repaired_numbers(numbers: Sequence[str], alone: Sequence[bool] = ()) -> list[str]:
    """Return the cells of a first column, its numbers as they were printed; `alone` tells the rows of groups.

    'I' is read as '1': it was one where the next number is '1' again, the first row of the group. What is no number
    must be the next one.
    """
    found = [_BRACKETED.sub(r"\1", _GROUPS.get(number, number)) for number in numbers]
    found = ["".join(number.split()) if "".join(number.split()) in _HEADS_NUMBERS else number for number in found]
    found = with_dotted_numbers(found, alone, _HEADS_NUMBERS)
    filled = [at for at, number in enumerate(found) if number]
    for at, following in pairwise(filled):
        if found[at] == "1" == found[following]:
            found[at] = "I"
    _set_first_group(found, alone)
    _set_between(found, alone)
    group = row = 0  # the last ones that were read
    letter = ""
    for at, number in enumerate(found):
        is_group = at < len(alone) and alone[at]
        if is_group and number == _LETTERS[_LETTERS.find(letter) + 1 : _LETTERS.find(letter) + 2]:
            letter, row = number, 0
        elif number in ROMANS[1:]:
            group, row = ROMANS.index(number), 0
        elif _is_count(number):
            if row and not is_group and _is_cut_short(number, str(row + 1)):
                found[at] = str(row + 1)
            row = int(found[at])
        elif not is_group and _SPOILT.fullmatch(number) and int(number[:-1]) == row + 1:
            row += 1
            found[at] = str(row)
        elif is_group and letter and _GARBLED.fullmatch(number) and letter != _LETTERS[-1]:
            letter, row = _LETTERS[_LETTERS.index(letter) + 1], 0
            found[at] = letter
        elif (group or row) and number.upper() not in _HEADS_NUMBERS and _GARBLED.fullmatch(number):
            if is_group and group + 1 < len(ROMANS):
                group, row = group + 1, 0
                found[at] = ROMANS[group]
            elif at < len(alone) and not is_group:
                row += 1
                found[at] = str(row)
    return found


def repaired_columns(numbers: Sequence[str], first: Sequence[bool]) -> list[str]:
    """Return the cells `numbers` of first columns with the heading at the head of each, where `first` tells one."""
    return [
        (_LONG_HEADING if len(number) > len(_HEADING) else _HEADING)
        if heads and number not in _HEADS_NUMBERS and number.isupper() and _READ_AS_HEADING.fullmatch(number)
        else number
        for number, heads in zip(numbers, first, strict=True)
    ]


def _is_count(number: str) -> bool:
    return number.isdecimal() and len(number) <= _LONGEST_COUNT


def _is_cut_short(number: str, following: str) -> bool:
    """Whether `number` may be `following`, the next one, of which a figure was not seen: '1' for '13'."""
    return len(number) < len(following) and (following.startswith(number) or following.endswith(number))


def _set_first_group(numbers: list[str], alone: Sequence[bool]) -> None:
    """Put the number of the first of the groups in `numbers` right where the second is 'II' and none is 'I'."""
    groups = [at for at, is_group in enumerate(alone[: len(numbers)]) if is_group]
    second = next((at for at in groups if numbers[at] == ROMANS[2]), None)
    if second is not None and ROMANS[1] not in numbers[:second] and numbers[groups[0]] in ("", "1"):
        numbers[groups[0]] = ROMANS[1]


def _set_between(numbers: list[str], alone: Sequence[bool]) -> None:
    """Put the number of a row in `numbers` right that is none, by those of the rows before and after it."""
    filled = (at for at, number in enumerate(numbers) if number and not (at < len(alone) and alone[at]))
    rows = [at for at in filled if at == 0 or numbers[at] not in _HEADS_NUMBERS]
    if rows and rows[0] == 0 and _may_be_heading(numbers[0]) and _following(numbers, rows, 0) == 1:
        numbers[0] = _HEADING if len(numbers[0]) < len(_LONG_HEADING) else _LONG_HEADING
    for place, at in enumerate(rows):
        after = _following(numbers, rows, place)
        before = int(numbers[rows[place - 1]]) if place and _is_count(numbers[rows[place - 1]]) else 0
        if after == 2 and before > 2:
            before = 0  # another count begins
        is_next = after is not None and after == before + 2
        known = before > 0 or not _is_count(numbers[at])
        if is_next and known and len(numbers[at]) <= _LONGEST_NUMBER and numbers[at] not in ROMANS:
            numbers[at] = str(before + 1)


def _may_be_heading(read: str) -> bool:
    """Whether `read` is short, in capitals and no heading that is known."""
    return read.isupper() and len(read) <= _LONGEST_NUMBER + 1 and read not in _HEADS_NUMBERS


def _following(numbers: Sequence[str], rows: Sequence[int], place: int) -> int | None:
    after = numbers[rows[place + 1]] if place + 1 < len(rows) else ""
    return int(after) if _is_count(after) else None
