"""A strip: words that stand together on one line of a page, with their place in points from the top left corner."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from dondoc.text import collapse

SLACK = 4.0  # points; what a margin is off at most
_WORD_GAP = 0.8  # of the height of a line; justified text has no wider gap between two words
NO_GAP = 0.1  # of the height; further off stands another word
_LETTER_GAP = 0.3  # of the height, between letters of which a program says that there is no space between them
_SPACE = 0.2  # of the height, between letters of which a program says nothing, as others stand between them
_LEVEL = 0.5  # points
_OPEN = 4  # lines that may be written over each other, of which a letter may belong to any
_LABEL = 5  # characters; a number or dash at the head of an item, with a tab after it
# '(b/c)', 'tỉnh;', 'phố.': with this a recipient ends whose line broke, and the name beside it is not of that item.
_END_OF_ITEM = re.compile(r"[;,]$|^\([^\W\d_]+/|(?![IVX]+\.)[^\W\d_]{2,}\.$")
_TAB = 100.0  # points; further off a word or figure without any sign is the end of a column of text
_BEHIND_WORDS = frozenset(".,;:!?)")  # stand right behind a word, whatever stood raised between
_MARK = re.compile(r"[(\[]?(\d{1,3})[)\]]?")
_AREA = re.compile(r"(?<!\w)[kcd]?m$")  # 'm²' is a unit
_POWERS = ("2", "3")
_SMALL_MARK, _RAISED = 0.8, 0.1  # of the size of the words before it
_OVERLAP = 0.5  # of the lower of two strips, for them to stand on one line


class Box(NamedTuple):
    """A place on a page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, other: "Box") -> bool:
        """Whether the middle of `other` is inside."""
        across = (other.left + other.right) / 2
        return self.left <= across <= self.right and self.top <= other.middle <= self.bottom

    def around(self, other: "Box") -> "Box":
        """The smallest box round both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


class Strip(NamedTuple):
    """Words on one line of a page, and the width of what cannot be parted from the first of them."""

    words: str
    box: Box
    page: int
    first_word: float = 0.0


class Mark(NamedTuple):
    """A raised number of a footnote: which, behind which word (none at the head of the note), and where."""

    number: str
    behind: str
    box: Box

    def taken_from(self, words: str) -> str:
        """`words`, in which the mark stands, without it."""
        said = rf"(?<!\w){re.escape(self.behind)}(\s?[(\[]?{self.number}[)\]]?)(?!\w)"
        found = re.search(said, words)
        return words[: found.start(1)] + words[found.end(1) :] if found else words


def is_full(last: Strip, strip: Strip, right: float) -> bool:
    """Whether the first word of `strip` would not have fitted behind `last`, where the text ends at `right`."""
    return last.box.right + strip.first_word > right - SLACK


def rows_of(strips: Iterable[Strip]) -> list[list[Strip]]:
    """Return `strips` as the lines of the page from top to bottom, each from left to right."""
    rows: list[list[Strip]] = []
    for strip in sorted(strips, key=lambda strip: (strip.box.middle, strip.box.left)):
        if rows and _on_one_line(rows[-1][-1].box, strip.box):
            rows[-1].append(strip)
        else:
            rows.append([strip])
    return [sorted(row, key=lambda strip: strip.box.left) for row in rows]


def unsplit(strips: Iterable[Strip]) -> list[Strip]:
    """Return `strips`, letters that stand one by one in their order, as the words that they are."""
    found: list[Strip] = []
    for strip in strips:
        ends = range(len(found) - 1, max(len(found) - 1 - _OPEN, -1), -1)
        at = next((end for end in ends if _goes_on(found[end], strip, through_others=end < len(found) - 1)), None)
        if at is None:
            found.append(strip)
            continue
        last, through_others = found[at], at < len(found) - 1
        inside = not any(map(str.isspace, last.words))  # its first word
        first_word = strip.box.left + strip.first_word - last.box.left if inside else last.first_word
        box = last.box.around(strip.box)
        found[at] = last._replace(
            words=_unbroken(last, strip, through_others) + strip.words, box=box, first_word=first_word
        )
    return found


def _unbroken(last: Strip, strip: Strip, through_others: bool) -> str:
    """The words of `last` as they stand before `strip`, where a letter of another line may have come between."""
    if not (through_others or last.words.endswith("\n")):
        return last.words
    spaced = strip.box.left - last.box.right > _SPACE * strip.box.height
    return last.words.rstrip() + (" " if spaced or last.words.endswith(" ") else "")


def _goes_on(last: Strip, strip: Strip, *, through_others: bool) -> bool:
    """Whether `strip` stands on the line of `last`, in its size, right behind it or behind the space at its end.

    `through_others` says that letters written over its line came between.
    """
    level = abs(last.box.top - strip.box.top) < _LEVEL and abs(last.box.bottom - strip.box.bottom) < _LEVEL
    gap = strip.box.left - last.box.right
    widest = _WORD_GAP if through_others or last.words[-1:].isspace() else _LETTER_GAP
    return level and -SLACK < gap < widest * last.box.height


def without_marks(row: list[Strip]) -> tuple[list[Strip], list[Mark]]:
    """Return the strips of one line without the raised marks of footnotes, and these; a power belongs to its unit.

    The words before a mark reach as far as it did, so that what follows stands no further off.
    """
    found: list[Strip] = []
    marks: list[Mark] = []
    for strip in row:
        number = _MARK.fullmatch(strip.words.strip())
        last = found[-1] if found else None
        if number and last is None and len(row) > 1 and _is_raised(strip.box, row[1].box):
            marks.append(Mark(number[1], "", strip.box))  # the note itself
        if number and last and _is_raised(strip.box, last.box):
            words = last.words
            if _is_power(number[1], words):
                words = words.rstrip() + strip.words
            else:
                marks.append(Mark(number[1], (words.split() or [""])[-1], strip.box))
            box = last.box._replace(right=max(last.box.right, strip.box.right))
            found[-1] = last._replace(words=words, box=box)
        else:
            found.append(strip)
    return found, marks


def _is_raised(mark: Box, words: Box) -> bool:
    small = mark.height < _SMALL_MARK * words.height
    return small and mark.bottom < words.bottom - _RAISED * words.height and mark.left - words.right < words.height


def _is_power(number: str, words: str) -> bool:
    return number in _POWERS and bool(_AREA.search(words.rstrip()))


def merged(row: Iterable[Strip]) -> list[Strip]:
    """Return the strips of one line, those with no more than a space between them joined."""
    found: list[Strip] = []
    for strip in row:
        if found and _is_next_word(found[-1], strip):
            last = found[-1]
            behind = strip.words[:1] in _BEHIND_WORDS
            close = behind or strip.box.left - last.box.right < NO_GAP * strip.box.height
            before = last.words.rstrip() if behind else last.words
            words = before + ("" if close else " ") + strip.words
            found[-1] = last._replace(words=words, box=last.box.around(strip.box))
        else:
            found.append(strip)
    return [strip._replace(words=collapse(strip.words)) for strip in found if strip.words.strip()]


def _on_one_line(one: Box, other: Box) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > _OVERLAP * min(one.height, other.height)


def _is_next_word(last: Strip, strip: Strip) -> bool:
    gap = strip.box.left - last.box.right
    words = last.words.strip()
    is_label = _is_label(words) and (gap < _TAB or not words.isalnum())
    return is_label or gap < _WORD_GAP * max(last.box.height, strip.box.height)


def _is_label(words: str) -> bool:
    return len(words) <= _LABEL and not _END_OF_ITEM.search(words)
