"""The numbers at the head of lines, which stand before a wide gap: '2.', 'II.', 'a)' and then the words.

Over such a gap Tesseract takes a number for a short word ('3.' for 'Sš'), while it reads one right that stands close to
the words. The number and the first words behind it are therefore read once more with the gap closed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from PIL import Image, ImageOps

from dondoc.data_files import data_beside
from dondoc.sources.scan.tesseract import Word

_GAP = 0.8  # of the height of a line; justified words stand no further apart
_WIDEST = 5.0  # heights of a line, that a number and the word before it take
_MOST_WORDS = 2  # 'II.', or a word and 'II.'
_BEHIND = 16.0  # heights of a line, of the words behind that are read along
_BORDER, _ROOM, _CLOSED = 20, 4, 10  # white dots around, above and below the line, and left of the gap
_NUMBER = re.compile(
    r"\W?(?P<number>\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|(?:\d{1,2}|[IVX]{1,5}|[A-H\u0110]|[a-z\u0111])[.)]|[IVX]{1,5}(?= ))"
)
_ROMAN = re.compile(r"[IVX]{1,5}")
_SPECK = re.compile(r"[ˆ^`´¨°|¬\\]+|_")  # what stands alone and is no word
_COUNTED = re.compile(r"I{1,3}\.?")
_WRONG_STOP = re.compile(r"(?P<number>\d{1,2})[,:;]")
Read = Callable[[Sequence[Image.Image]], list[str]]


class _Label(NamedTuple):
    """The last word of what stands before the gap of a line, by its place in the list of words, and the closed line."""

    at: int
    picture: Image.Image


def with_labels(words: Iterable[Word], picture: Image.Image, read: Read) -> list[Word]:
    """Return `words`, read from `picture`, with the numbers before wide gaps as `read` reads them with no gap."""
    words = [word for word in words if not _SPECK.fullmatch(word.text)]
    labels = list(_labels(words, picture))
    found = list(words)
    for label, line in zip(labels, read([label.picture for label in labels]) if labels else (), strict=True):
        seen = found[label.at].text
        number = seen if _COUNTED.fullmatch(seen) else number_in(line) or _stopped(seen)
        found[label.at] = found[label.at]._replace(text=f"{number}." if _ROMAN.fullmatch(number) else number)
    return found


def _labels(words: Sequence[Word], picture: Image.Image) -> Iterator[_Label]:
    start = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or words[end].line != words[start].line:
            yield from _label_of_line(words, start, end, picture)
            start = end


def _label_of_line(words: Sequence[Word], start: int, end: int, picture: Image.Image) -> Iterator[_Label]:
    left, top, _, bottom = words[start].box
    height = bottom - top
    for at in range(start, min(start + _MOST_WORDS, end - 1)):
        if words[at + 1].box[0] - words[at].box[2] < _GAP * height:
            continue
        if words[at].box[2] - left < _WIDEST * height:
            yield _Label(at, closed(picture, words[start], words[at], words[at + 1]))
        return


def closed(picture: Image.Image, first: Word, last: Word, behind: Word) -> Image.Image:
    """Return the line of `first` from there to some words after `behind`, without the gap between `last` and that."""
    top, bottom = round(first.box[1]) - _ROOM, round(first.box[3]) + _ROOM
    right = round(behind.box[0] + _BEHIND * (bottom - top))
    number = picture.crop((round(first.box[0]) - _ROOM, top, round(last.box[2]) + _CLOSED, bottom))
    rest = picture.crop((round(behind.box[0]) - _ROOM, top, min(right, picture.width), bottom))
    line = Image.new("L", (number.width + rest.width, number.height), 255)
    line.paste(number, (0, 0))
    line.paste(rest, (number.width, 0))
    return ImageOps.expand(line, _BORDER, fill=255)


def number_in(line: str) -> str | None:
    """Return the number at the head of `line`, behind a word such as the one for an article."""
    found = _NUMBER.match(_headword().sub("", line.strip()))
    if found is None:
        return None
    return found["number"]


def _stopped(read: str) -> str:
    """`read` with a full stop, where a number has another stop behind it."""
    found = _WRONG_STOP.fullmatch(read)
    return f"{found['number']}." if found else read


@cache
def _headword() -> re.Pattern[str]:
    words: list[str] = data_beside(__package__, "misread.yaml")["before_numbers"]
    return re.compile(rf"(?:{'|'.join(words)})\s+", re.IGNORECASE)
