"""The numbers and dashes at the head of lines that Tesseract has not seen at all: '1.', 'a)', '-' left of a paragraph.

It takes the lines of a list for a column of text, and what hangs before them for none. There is ink left of such a
line; it is read with the first words of the line beside it, and is a label only where a number is read.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PIL import Image

from dondoc.sources.scan.labels import Read, closed, number_in
from dondoc.sources.scan.strokes import is_bar
from dondoc.sources.scan.tesseract import Word

_FARTHEST = 5.0  # heights of a line, from the words to the left edge of their label
_GAP = 0.3  # heights between them at least
_WIDEST, _LOWEST = 2.5, 0.3  # heights; smaller is a speck
_DARK = 128
_DASH = "-"


class _Unread(NamedTuple):
    """A line by the place of its first word, and where ink is that no word has."""

    at: int
    ink: Word


def with_unread_labels(words: Sequence[Word], picture: Image.Image, read: Read) -> list[Word]:
    """Return `words`, read from `picture`, with the labels left of their lines that `read` reads with them."""
    unread = list(_unread(words, picture))
    bars = {each.at for each in unread if is_bar(picture.crop(_pixels(each.ink)))}
    asked = [each for each in unread if each.at not in bars]
    lines = read([closed(picture, each.ink, each.ink, words[each.at]) for each in asked]) if asked else []
    labels = {each.at: each.ink._replace(text=_DASH) for each in unread if each.at in bars}
    for each, line in zip(asked, lines, strict=True):
        if number := number_in(line):
            labels[each.at] = each.ink._replace(text=number)
    found: list[Word] = []
    for at, word in enumerate(words):
        found += [labels[at], word] if at in labels else [word]
    return found


def _unread(words: Sequence[Word], picture: Image.Image) -> Iterator[_Unread]:
    for at, word in enumerate(words):
        if (at and words[at - 1].line == word.line) or _is_label(word.text):
            continue
        left, top, _, bottom = word.box
        height = bottom - top
        level = (w.box[2] for w in words if w.box[1] < bottom - height / 2 and w.box[3] > top + height / 2)
        start = max([left - _FARTHEST * height, 0.0, *(right + height for right in level if right < left)])
        end = left - _GAP * height
        if end - start < _GAP * height:
            continue
        place = picture.crop((round(start), round(top), round(end), round(bottom)))
        ink = place.point(lambda dot: 255 if dot < _DARK else 0).getbbox()
        if ink is None:
            continue
        if _may_be_label(ink, place.height) and ink[0] > 1 and ink[2] < place.width - 1:
            label = (start + ink[0], top, start + ink[2], bottom)
            yield _Unread(at, Word("", label, word.page, word.line))


def _is_label(words: str) -> bool:
    """Whether `words`, the first of a line, are a number or a dash: then what is left of them is dirt."""
    return words == _DASH or number_in(f"{words} ") is not None


def _may_be_label(ink: tuple[int, int, int, int], height: int) -> bool:
    """Whether `ink`, on a line of that `height`, is as large as a number or a dash: no speck, and no rule."""
    wide, high = ink[2] - ink[0], ink[3] - ink[1]
    is_rule = high == height and wide < _LOWEST * height
    return wide <= _WIDEST * height and max(wide, high) > _LOWEST * height and not is_rule


def _pixels(word: Word) -> tuple[int, int, int, int]:
    left, top, right, bottom = word.box
    return round(left), round(top), round(right), round(bottom)
