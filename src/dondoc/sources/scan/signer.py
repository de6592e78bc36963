"""The name of who signed, over which pen and seal go: read several times, each time with other ink left out.

A seal is paler than print in grey, a stroke of the pen is thinner than bold letters in black and white. What most of
the readings agree on is the name; where they do not, there is none, for a wrong name is worse.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from PIL import Image, ImageFilter, ImageOps

from dondoc.data_files import data_beside
from dondoc.sources.pdf.strips import Box, Strip

_DARKEST = (60, 80, 110)  # grey, up to which ink is left
_STROKE = 3  # dots, of a picture twice as large; the pen is no broader
_BLACK, _WHITE = 128, 255
_RIGHT = 0.4  # of a page; right of it a signature stands
_WIDE, _DEEP = 1.7, 2.3  # inches, from the middle of the post to either side, and below it
_BORDER = 20  # white dots round what is read
_HOLD = re.compile(r"[\W\d_]")  # no letter, within a word
_MARKS = "-–—.,:;'\"`‘’“”»«*~_|"
_UNREAD = ""
_LETTERS = 2
_FIRST_LETTERS = frozenset("YAHK")  # words of names of peoples of the highlands
_FEWEST = 2  # readings that agree; three where no name of a family stands first
_UNKNOWN = 3
_LENGTHS = range(2, 6)  # words of a name


class Line(NamedTuple):
    """What one of the readings has on one line, and where on what it read."""

    reading: int
    words: str
    box: Box


ReadLines = Callable[[Sequence[Image.Image]], list[Line]]


def with_signer(lines: Sequence[Strip], picture: Image.Image, read: ReadLines, page: int) -> tuple[Strip, ...]:
    """Return `lines`, on the grey `picture` of a page, with the name below the last post of a signature among them.

    What stood in its place, of the seal, is left out. Places are in points; `read` reads the pictures of lines.
    """
    posts = [line for line in lines if _is_post(line, picture)]
    if not posts:
        return tuple(lines)
    scale = picture.info["dpi"][0] / 72
    post = posts[-1].box
    middle = (post.left + post.right) / 2
    below = Box(middle - _WIDE * 72, post.bottom, middle + _WIDE * 72, post.bottom + _DEEP * 72)
    place = tuple(round(at * scale) for at in below)
    crop = picture.crop((max(place[0], 0), place[1], min(place[2], picture.width), min(place[3], picture.height)))
    found = _name(read([ImageOps.expand(each, _BORDER, fill=_WHITE) for each in _readings(crop)]))
    if found is None:
        return tuple(lines)
    name, seen = found
    left, top = max(below.left, 0) - _BORDER / scale, below.top - _BORDER / scale
    box = Box(left + seen.left / scale, top + seen.top / scale, left + seen.right / scale, top + seen.bottom / scale)
    others = [
        line
        for line in lines
        if not (below.holds(line.box) and line.box.middle < box.bottom and line.box.left > below.left)
    ]
    return tuple(sorted([*others, Strip(name, box, page, box.right - box.left)], key=lambda line: line.box.middle))


def _readings(crop: Image.Image) -> Iterator[Image.Image]:
    """`crop` as it is, with its darkest ink alone, and with its broadest strokes alone."""
    yield crop
    for darkest in _DARKEST:
        yield crop.point(lambda dot, darkest=darkest: _WHITE if dot > darkest else 0)
    large = crop.resize((2 * crop.width, 2 * crop.height), Image.Resampling.BICUBIC)
    ink = large.point(lambda dot: _WHITE if dot < _BLACK else 0)
    broad = ink.filter(ImageFilter.MinFilter(_STROKE)).filter(ImageFilter.MaxFilter(_STROKE))
    yield ImageOps.invert(broad).resize(crop.size, Image.Resampling.BICUBIC)


def _is_post(line: Strip, picture: Image.Image) -> bool:
    width = picture.width / picture.info["dpi"][0] * 72
    right = (line.box.left + line.box.right) / 2 > _RIGHT * width
    return right and line.words.isupper() and plain(line.words).strip(" .,:").endswith(_posts())


def _name(lines: Iterable[Line]) -> tuple[str, Box] | None:
    """The name that most of the readings in `lines` agree on, and where it stands."""
    told: dict[int, tuple[list[str], Box]] = {}
    for line in lines:
        words = [_UNREAD if _HOLD.search(word) else word for word in _words(line.words)]
        if len(words) in _LENGTHS and words[-1] != _UNREAD:
            told[line.reading] = (words, line.box)  # the lowest line
    if not told:
        return None
    length = Counter(len(words) for words, _ in told.values()).most_common(1)[0][0]
    same = [(words, box) for words, box in told.values() if len(words) == length]
    chosen = [_agreed([words[at] for words, _ in same], is_first=at == 0) for at in range(length)]
    return (" ".join(map(str, chosen)), same[0][1]) if len(same) >= _FEWEST and all(chosen) else None


def _words(line: str) -> list[str]:
    """The words of `line` from the first that may be of a name on; none where one of them is no word of a name."""
    words = [word.strip(_MARKS) for word in line.split()]
    while words and sum(map(str.isalpha, words[0])) < _LETTERS and words[0] not in _FIRST_LETTERS:
        words = words[1:]
    return words if all(_HOLD.search(word) or _may_be_of_name(word) for word in words) else []


def _may_be_of_name(word: str) -> bool:
    return (word.istitle() and len(word) >= _LETTERS) or word in _FIRST_LETTERS


def _agreed(read: Sequence[str], *, is_first: bool) -> str | None:
    """The word that the readings `read` agree on; a name of a family needs fewer of them."""
    counts = Counter(word for word in read if word != _UNREAD)
    if not counts:
        return None
    if is_first and (families := [word for word in counts if word in _families()]):
        best = max(families, key=lambda word: counts[word])
        return best if counts[best] == max(counts.values()) or counts[best] >= _FEWEST or len(families) == 1 else None
    word, count = counts.most_common(1)[0]
    return word if count >= (_UNKNOWN if is_first else _FEWEST) else None


def plain(words: str) -> str:
    """Return `words` small and without the marks that vowels bear."""
    bare = (letter for letter in unicodedata.normalize("NFD", words.casefold()) if not unicodedata.combining(letter))
    return "".join(letter if letter.isascii() else "d" if letter.isalpha() else " " for letter in bare)  # a barred one


@cache
def _posts() -> tuple[str, ...]:
    return tuple(map(plain, data_beside(__package__, "misread.yaml")["posts"]))


@cache
def _families() -> frozenset[str]:
    return frozenset(data_beside(__package__, "misread.yaml")["family_names"])
