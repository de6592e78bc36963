"""The words of runs of letters, letter by letter, for pages whose letters stand one by one.

Browsers place letters singly. PDFium then gives a run for nearly each of them, and asked for the words inside one run
it also returns the neighbours that reach into it with a mark over a letter: 'cấp' would be read as 'cấấp'.
"""

from collections.abc import Sequence
from itertools import islice, pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.pdf.font_heights import font_height
from dondoc.sources.pdf.letter_breaks import between, is_break

Place = tuple[float, float, float, float]  # left, bottom, right, top
_GAP, _OVERLAP = 0.3, 2.0  # points between letters that stand side by side, and so far they reach into each other
_OVER = 0.4  # of the height of a line; the marks of letters reach less far into the line above
_NEXT = 40  # runs further on in which a letter is looked for


def are_entangled(places: Sequence[Place]) -> bool:
    """Return whether any two runs at `places` touch that follow each other on one line, or lie over each other."""
    return any(_touch(one, other) for one, other in pairwise(places)) or _overlie(places)


def _overlie(places: Sequence[Place]) -> bool:
    """Whether a line is written over others, as stamps and text boxes are."""
    by_height = sorted(places, key=lambda place: place[1])
    for at, (left, bottom, right, top) in enumerate(by_height):
        for other in islice(by_height, at + 1, None):
            if other[1] > top:
                break
            over = top - other[1] > _OVER * min(top - bottom, other[3] - other[1])
            if over and min(right, other[2]) - max(left, other[0]) > _OVERLAP:
                return True
    return False


def words_of_runs(text: pypdfium2.PdfTextPage, places: Sequence[Place]) -> list[tuple[str, int | None]]:
    """Return the letters whose middle lies in each of `places`, and the index of the first of them on the page.

    The places follow each other as the letters do. A space that PDFium sets between two letters stands with the first.
    """
    found: list[list[str]] = [[] for _ in places]
    first: list[int | None] = [None] * len(places)
    at, overlie = 0, _overlie(places)
    for letter in range(text.count_chars() if places else 0):
        if not pdfium.FPDFText_IsGenerated(text, letter):
            at = _run_as_high(text, letter, places, at) if overlie else _run_of(text.get_charbox(letter), places, at)
            if first[at] is None:
                first[at] = letter
        found[at].append(_said(text, letter))
    return [("".join(letters), start) for letters, start in zip(found, first, strict=True)]


def _said(text: pypdfium2.PdfTextPage, letter: int) -> str:
    return between(text, letter) if is_break(text, letter) else chr(pdfium.FPDFText_GetUnicode(text, letter))


def _run_of(box: Place, places: Sequence[Place], at: int) -> int:
    """The run that holds the middle of `box`: that at `at` or one soon after it, else `at`."""
    x, y = _middle(box)
    ahead = range(at, min(at + _NEXT, len(places)))
    return next((place for place in ahead if _holds(places[place], x, y)), at)


def _run_as_high(text: pypdfium2.PdfTextPage, letter: int, places: Sequence[Place], at: int) -> int:
    """The same for a `letter` of a page on which lines are written over each other: the run is as high as its font."""
    box = text.get_charbox(letter)
    x, y = _middle(box)
    near = range(max(at - _NEXT, 0), min(at + _NEXT, len(places)))
    holding = [place for place in near if _holds(places[place], x, y)]
    if len(holding) < 2:
        return holding[0] if holding else at
    bottom, top = font_height(text, letter) or (box[1], box[3])
    return min(holding, key=lambda place: abs(places[place][1] - bottom) + abs(places[place][3] - top))


def _middle(box: Place) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _holds(place: Place, x: float, y: float) -> bool:
    return place[0] <= x <= place[2] and place[1] <= y <= place[3]


def _touch(one: Place, other: Place) -> bool:
    on_one_line = other[1] < one[3] and one[1] < other[3]
    return on_one_line and one[0] < other[0] and -_GAP < one[2] - other[0] < _OVERLAP
