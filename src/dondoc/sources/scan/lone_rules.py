"""Rules that are of no table: those under the letterhead, which Tesseract takes for words, and the boxes of stamps.

The stamp that says when a document came in lies over or beside the head of it, which it is no part of.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations

from PIL import Image

from dondoc.sources.pdf.strips import Box
from dondoc.sources.scan.ruled import Rule, Ruling
from dondoc.sources.scan.signer import plain
from dondoc.text import collapse

_NEAR = 12.0  # dots, between the end of a rule and one across it
_EDGE = 2  # dots, of grey beside a rule
_BESIDE = 5  # dots, where the letters of an underlined word stand, or those that a bold line only seems to be
_INK, _WORDS = 140, 0.12  # what is darker is ink; so much of it beside a rule is of words
_LEAST, _MOST = (0.8, 0.4), (3.6, 1.8)  # inches that a stamp is wide and high
_UPPER = 0.5  # of the page
_COMING = re.compile(r"\bden\b")
_MOST_WORDS = 4  # in capitals, as 'URGENT'
_WHITE = 255
Read = Callable[[Sequence[Image.Image]], list[str]]


def without_lone_rules(picture: Image.Image, ruling: Ruling) -> Image.Image:
    """Return the grey `picture` without those rules of its `ruling` that are of no table and touch no words."""
    clean = picture.copy()
    for level, lying in ((True, ruling.level), (False, ruling.upright)):
        for rule in lying:
            band = _band(rule, level=level)
            if not _is_of_table(band, ruling) and not any(
                _has_ink(picture, side) for side in _sides(band, level=level)
            ):
                clean.paste(_WHITE, _dots(band))
    return clean


def find_stamps(picture: Image.Image, ruling: Ruling, read: Read) -> list[tuple[Box, str]]:
    """Return the boxes on the first page `picture` that were stamped there, and their words, as `read` reads them."""
    inch = picture.info["dpi"][0]
    boxes = [
        box
        for box in (*_boxes(ruling), *(grid.box for grid in ruling.grids))
        if _LEAST[0] * inch < box.right - box.left < _MOST[0] * inch
        and _LEAST[1] * inch < box.height < _MOST[1] * inch
        and box.bottom < _UPPER * picture.height
    ]
    found = read([picture.crop(_dots(box)) for box in boxes]) if boxes else []
    return [(box, collapse(words)) for box, words in zip(boxes, found, strict=True) if _is_stamped(words)]


def _is_stamped(words: str) -> bool:
    return bool(_COMING.search(plain(words))) or (words.isupper() and len(words.split()) <= _MOST_WORDS)


def _boxes(ruling: Ruling) -> Iterator[Box]:
    """What two level rules enclose with two upright ones at their ends, and is in no other such box."""
    level = [rule for rule in ruling.level if not _is_of_table(_band(rule, level=True), ruling)]
    upright = [rule for rule in ruling.upright if not _is_of_table(_band(rule, level=False), ruling)]
    found: list[Box] = []
    for top, bottom in sorted(permutations(level, 2), key=lambda pair: pair[0].at - pair[1].at):
        box = Box(top.start, top.at, top.end, bottom.at)
        if top.at < bottom.at and _are_near(top, bottom) and not any(other.holds(box) for other in found):
            sides = [side.at for side in upright if side.start < box.top + _NEAR and side.end > box.bottom - _NEAR]
            if all(any(abs(side - end) < _NEAR for side in sides) for end in (box.left, box.right)):
                found.append(box)
                yield box


def _are_near(one: Rule, other: Rule) -> bool:
    return abs(one.start - other.start) < _NEAR and abs(one.end - other.end) < _NEAR


def _is_of_table(rule: Box, ruling: Ruling) -> bool:
    boxes = (grid.box for grid in ruling.grids)
    return any(Box(b.left - _NEAR, b.top - _NEAR, b.right + _NEAR, b.bottom + _NEAR).holds(rule) for b in boxes)


def _band(rule: Rule, *, level: bool) -> Box:
    """What `rule` covers, with the grey at its edges."""
    near, far = rule.at - rule.thick / 2 - _EDGE, rule.at + rule.thick / 2 + _EDGE
    start, end = rule.start - _EDGE, rule.end + _EDGE
    return Box(start, near, end, far) if level else Box(near, start, far, end)


def _sides(band: Box, *, level: bool) -> tuple[Box, Box]:
    """What lies right above and below `band`, or left and right of it."""
    if level:
        return band._replace(top=band.top - _BESIDE, bottom=band.top), band._replace(
            top=band.bottom, bottom=band.bottom + _BESIDE
        )
    return band._replace(left=band.left - _BESIDE, right=band.left), band._replace(
        left=band.right, right=band.right + _BESIDE
    )


def _has_ink(picture: Image.Image, place: Box) -> bool:
    part = picture.crop(_dots(place))
    return sum(part.histogram()[:_INK]) > _WORDS * part.width * part.height


def _dots(box: Box) -> tuple[int, int, int, int]:
    left, top, right, bottom = map(round, box)
    return max(left, 0), max(top, 0), max(right, left, 1), max(bottom, top, 1)
