"""Table rows that hold a line of a letterhead: 'VĂN PHÒNG | Độc lập - Tự do - Hạnh phúc'.

The right cell is the motto, or the place and day; the left one, in capitals, is of who issues, whatever it says.
"""

from collections.abc import Iterable

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.documents.landmarks import Landmark

_RIGHT_HALF = (Landmark.MOTTO, Landmark.PLACE_AND_DATE)


def rows_of_letterhead(paragraphs: Iterable[Paragraph], landmarks: Iterable[Landmark | None]) -> frozenset[int]:
    """Return the numbers of the rows whose right cell is of a letterhead, by the `landmarks` of their `paragraphs`."""
    pairs = zip(paragraphs, landmarks, strict=True)
    return frozenset(item.lines[0].number for item, mark in pairs if mark in _RIGHT_HALF and item.is_row)
