"""What a pattern may begin with, as Python itself takes it apart: for tests of looks that spare the dear patterns."""

from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_LOOKS = (kinds.ASSERT, kinds.ASSERT_NOT, kinds.AT)
_REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT)
_ANY = "?"  # one of a class of characters


def first_letters(pattern: str) -> set[str]:
    """Return the characters that any match of `pattern` begins with; it knows no classes such as '\\w' there."""
    letters, may_be_empty = _of_row(parser.parse(pattern))
    assert not may_be_empty
    return letters


def openings(pattern: str, length: int) -> set[str]:
    """Return with which characters the matches of `pattern` begin, `length` of them or those up to the first class."""
    return _openings_of_row(parser.parse(pattern), length)


def _openings_of_row(row: Any, length: int) -> set[str]:
    whole: set[str] = set()
    growing = {""}
    for kind, value in row:
        if kind not in _LOOKS:
            more = _openings_of_one(kind, value, length)
            begun = {(opening + each)[:length] for opening in growing for each in more}
            whole |= {opening for opening in begun if len(opening) == length or opening.endswith(_ANY)}
            growing = begun - whole
    return whole | growing


def _openings_of_one(kind: Any, value: Any, length: int) -> set[str]:
    if kind is kinds.LITERAL:
        return {chr(value)}
    if kind is kinds.IN:
        return {chr(each) if sort is kinds.LITERAL else _ANY for sort, each in value}
    if kind is kinds.SUBPATTERN:
        return _openings_of_row(value[-1], length)
    if kind in _REPEATS:
        return _openings_of_row(value[-1], length) | ({""} if value[0] == 0 else set())
    if kind is kinds.BRANCH:
        return set().union(*(_openings_of_row(each, length) for each in value[1]))
    return {_ANY}


def _of_row(row: Any) -> tuple[set[str], bool]:
    letters: set[str] = set()
    for kind, value in row:
        more, may_be_empty = _of_one(kind, value)
        letters |= more
        if not may_be_empty:
            return letters, False
    return letters, True


def _of_one(kind: Any, value: Any) -> tuple[set[str], bool]:
    if kind in _LOOKS:
        return set(), True
    if kind is kinds.LITERAL:
        return {chr(value)}, False
    if kind is kinds.IN:
        return set().union(*(_of_class(*each) for each in value)), False
    if kind is kinds.SUBPATTERN:
        return _of_row(value[-1])
    if kind in _REPEATS:
        letters, may_be_empty = _of_row(value[-1])
        return letters, may_be_empty or value[0] == 0
    assert kind is kinds.BRANCH, kind
    branches = [_of_row(each) for each in value[1]]
    return set().union(*(letters for letters, _ in branches)), any(empty for _, empty in branches)


def _of_class(kind: Any, value: Any) -> set[str]:
    if kind is kinds.LITERAL:
        return {chr(value)}
    assert kind is kinds.RANGE, kind
    return set(map(chr, range(value[0], value[1] + 1)))
