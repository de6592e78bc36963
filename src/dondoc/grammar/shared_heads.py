"""Departments listed under one head noun: 'các Sở: Tài chính, Văn hóa, Thể thao và Du lịch, Y tế'."""

import re
from collections.abc import Callable

from dondoc.model import AgencyRef

SHARED_HEAD = re.compile(r"[Cc]ác [Ss]ở ?:? ")
HEAD_NOUN = "Sở"
_LONGEST_NAME, _LONGEST_TEXT = 9, 80  # words and characters of a name without the head noun
_WORD = re.compile(r"\S+")

FindDepartment = Callable[[str], AgencyRef | None]


def read_departments(
    text: str, start: int, find: FindDepartment, after_link: Callable[[str, int], int]
) -> list[tuple[AgencyRef, int]]:
    """Return the departments listed at `start` of `text`, each with where it ends.

    `find` tells the department that has a name without its head noun; `after_link` skips what may part two of a list.
    """
    found: list[tuple[AgencyRef, int]] = []
    place = start
    while department := _department_at(text, place, find):
        found.append(department)
        place = after_link(text, department[1])
    return found


def _department_at(text: str, start: int, find: FindDepartment) -> tuple[AgencyRef, int] | None:
    """The longest name at `start`; names contain commas and 'và', so the text cannot be split first."""
    if not text[start : start + 1].isupper():
        return None
    ends = [match.end() for match in _WORD.finditer(text, start, start + _LONGEST_TEXT)][:_LONGEST_NAME]
    for end in reversed(ends):
        words = text[start:end].rstrip(",;.:")
        if ref := find(words):
            return ref, start + len(words)
    return None
