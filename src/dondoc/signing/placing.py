"""Where in a printed document its signatures belong.

Nghị định 30/2020/NĐ-CP, phụ lục I: the signature of the person stands between post and name, in their middle; that of
the agency has the size of its seal and covers about a third of the first, from the left. Not in the copies that are
known here is how large a picture of a signature may be; 50 by 20 mm fill the room that the layout leaves for it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2

POINT = 72 / 25.4  # points in a millimetre
SIGNATURE = (50.0, 20.0)  # mm
SEAL = 36.0  # mm: the seal of an agency that issues administrative documents
_COVERED = 1 / 3  # of the signature, by the seal
PERSON, AGENCY = "ChuKyNguoiCoThamQuyen", "ChuKyCoQuan"  # names of fields, as signing programs list them


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A place for a signature: the name of its field, the page from 0, the box in points from the lower left corner."""

    name: str
    page: int
    box: tuple[int, int, int, int]


def places_in(pdf: bytes, posts: Sequence[str]) -> tuple[FieldPlace, ...]:
    """Return the places of both signatures under the last of `posts`, the lines printed above the signer's name.

    Looks for the last place at the right half of a page where they stand under one another; none where they do not.
    """
    with pypdfium2.PdfDocument(pdf) as document:
        found = None
        for number in range(len(document)):
            for left, bottom, right in _lines(document[number], posts):
                found = (number, left, bottom, right)
        return () if found is None else _around(*found)


def _lines(page: pypdfium2.PdfPage, posts: Sequence[str]) -> Iterator[tuple[float, float, float]]:
    """Left end, foot and right end of the last of `posts` wherever all stand in the right half of `page`."""
    text = page.get_textpage()
    middle = page.get_width() / 2
    foot = None
    for post in posts:
        boxes = [box for box in _boxes(text, post) if box[0] > middle * 0.9]
        below = [box for box in boxes if foot is None or 0 < foot - box[1] < 80]
        if not below:
            return
        foot = below[-1][1]
    yield from below


def _boxes(text: pypdfium2.PdfTextPage, words: str) -> list[tuple[float, float, float]]:
    found = []
    searcher = text.search(words, match_case=True)
    while (hit := searcher.get_next()) is not None:
        boxes = [text.get_charbox(at) for at in range(hit[0], hit[0] + hit[1])]
        last = min(box[1] for box in boxes)
        found.append((min(box[0] for box in boxes), last, max(box[2] for box in boxes)))
    return found


def _around(page: int, left: float, foot: float, right: float) -> tuple[FieldPlace, ...]:
    width, height = SIGNATURE[0] * POINT, SIGNATURE[1] * POINT
    seal = SEAL * POINT
    middle, top = (left + right) / 2, foot - 1 * POINT
    signature = (middle - width / 2, top - height, middle + width / 2, top)
    seal_right = signature[0] + width * _COVERED
    seal_middle = top - height / 2
    stamp = (seal_right - seal, seal_middle - seal / 2, seal_right, seal_middle + seal / 2)
    return FieldPlace(PERSON, page, _rounded(signature)), FieldPlace(AGENCY, page, _rounded(stamp))


def _rounded(box: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    left, bottom, right, top = (round(each) for each in box)
    return left, bottom, right, top
