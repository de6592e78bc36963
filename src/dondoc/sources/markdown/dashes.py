"""Dashes at the beginning of a line: those of list items, and those inside a sentence that was broken before one.

'kinh tế⏎- xã hội', 'Hòa Bình⏎- Mộc Châu' and '“Gọn⏎- Mạnh”' go on: the words beside the dash, or a bracket that is
still open, tell it. Nothing does after the end of a sentence.
"""

import re
from collections.abc import Sequence
from functools import cache

from dondoc.data_files import data_beside
from dondoc.sources.heading_words import bare

_BULLET = re.compile(r"\s*[-+*•–]\s+")
_ENDED = re.compile(r"(?:[.;:!?…](?:[\"”)*_\s]|/\.)*|,)$")
_LONG = 60  # characters; a shorter line may have been ended by hand
_NAME = re.compile(r"[^\W\d_]{2,}")
_CODE = re.compile(r"[^\W\d_]{1,3}\.?\d{1,3}[^\W\d_]?[;,.)]?")  # of a road: 'QL.6'
_OPENED = {"“": "”", "(": ")"}
_LONGEST = 8  # words beside a dash that are looked at
_HEADS_NAMES = frozenset({"xa", "phuong", "huyen", "tinh", "thi", "thanh", "so", "ban", "bo", "ong", "ba"})


def joins(lines: Sequence[str], below: str, *, fills: int, in_list: bool) -> bool:
    """Return whether the dash that `below` begins with stands inside the sentence of `lines`, and begins no list item.

    They are the plain words of the last lines of a paragraph, which is an item itself where it is `in_list`; a line
    that is full has `fills` characters.
    """
    before, after = lines[-1], _BULLET.sub("", below, count=1)
    if not after or _ENDED.search(before):
        return False
    if after[0].isdecimal() or _is_open(lines) or _are_dashed(before, after):
        return True
    if after[0].islower():
        return not in_list or len(before) > _LONG
    if before.isupper() and after.isupper():
        return not in_list and " " in before
    return _are_names(before, after, fills=fills, in_list=in_list)


def _is_open(lines: Sequence[str]) -> bool:
    """Whether a bracket or quotation mark is still to be closed."""
    words = " ".join(lines)
    return any(words.count(opening) > words.count(closing) for opening, closing in _OPENED.items())


def _are_dashed(before: str, after: str) -> bool:
    """Whether a dash is known to join the words beside it; not where they are items, each of such words alone."""
    left = bare(" ".join(_BULLET.sub("", before, count=1).split()[-_LONGEST:]))
    right = bare(" ".join(after.split()[:_LONGEST]))
    return any(left.endswith(f" {one}") and right.startswith(other) for one, other in _dashed_words())


def _are_names(before: str, after: str, *, fills: int, in_list: bool) -> bool:
    """Whether names of places or roads meet: 'Hòa Bình - Mộc Châu'; two that head names of places begin items."""
    last, following = before.split()[-1], after.split()[:2]
    if _CODE.fullmatch(last) and _CODE.fullmatch(following[0]):
        return True
    if len(before) >= fills and (_is_name(last) or last.isdecimal()):
        return True
    if in_list and (len(before.split()) < _LONGEST or bare(following[0]) in _HEADS_NAMES):
        return False
    return _is_name(last) and " " in before and all(map(_is_name, following))


def _is_name(word: str) -> bool:
    letters = _NAME.match(word)
    return letters is not None and letters[0][0].isupper() and letters[0][1:].islower()


@cache
def _dashed_words() -> tuple[tuple[str, str], ...]:
    """The words left and right of dashes, without marks."""
    pairs: list[list[str]] = data_beside(__package__, "dashed_words.yaml")["dashed_words"]
    return tuple((bare(left), bare(right)) for left, right in pairs)
