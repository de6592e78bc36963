"""Several lines of a letterhead in one, as converters that keep the layout of a page write them.

'UBND TỈNH A   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' over 'Số: 1/KH-UBND   A, ngày 05 tháng 6 năm 2025' are four lines
on paper: who issues, the motto, the number, the place and the day.
"""

from collections.abc import Iterator
from dataclasses import replace

from dondoc.extract.zones import Zoned
from dondoc.grammar.documents.landmarks import read_landmark
from dondoc.grammar.documents.letterheads import beside_in_letterhead
from dondoc.grammar.documents.unmarked_letterheads import mended_pieces
from dondoc.model import Role


def apart(item: Zoned) -> Iterator[Zoned]:
    """Yield the pieces of the line `item` of a letterhead, each with its landmark; the line itself where it has one."""
    words = item.paragraph.words
    pieces = mended_pieces(words) if item.role in (Role.HEAD, Role.TITLE) else None
    pieces = pieces or beside_in_letterhead(words)
    if pieces is None:
        yield item
        return
    for piece in pieces:
        yield Zoned(replace(item.paragraph, held=piece), read_landmark(piece), item.role)
