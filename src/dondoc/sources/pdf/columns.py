"""What stands side by side on a page, one column after the other: the issuer beside the motto, the list of recipients
beside the signature.

A band of lines belongs together while a gap runs down between what is left and what is right of it. A letterhead's
ends above 'Kính gửi:', which reaches as little across the gap as the subject of a letter, two lines further up.
Running text in columns (`text_columns`) goes on from one to the other.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dondoc.sources.heading_words import addresses, bare
from dondoc.sources.pdf.setting import Setting, setting_of
from dondoc.sources.pdf.strips import Strip, rows_of
from dondoc.sources.pdf.text_columns import text_columns

_ROWS_ABOVE = 3  # that may belong to the right column before the left one begins
Row = Sequence[Strip]


class Placed(NamedTuple):
    """A strip in its place in the order of reading, how its page is set, and whether it stands in a column."""

    strip: Strip
    setting: Setting
    in_column: bool = False


def in_reading_order(strips: Iterable[Strip], width: float) -> Iterator[Placed]:
    """Yield `strips` of a page of that `width` in the order in which they are read."""
    rows = rows_of(strips)
    text = text_columns(rows, width)
    if text is None:
        yield from _side_by_side(rows, width)
        return
    yield from _side_by_side(rows[: text.begin], width)
    for column in text.columns:
        setting = setting_of(rows_of(column), 0.0)
        yield from (Placed(strip, setting) for strip in column)
    yield from in_reading_order([strip for row in rows[text.end :] for strip in row], width)


def _side_by_side(rows: Sequence[Row], width: float) -> Iterator[Placed]:
    setting = setting_of(rows, width)
    at = 0
    while at < len(rows):
        end, gap = _band(rows, at)
        if gap is None:
            yield from (Placed(strip, setting) for strip in rows[at])
            at += 1
            continue
        band = [strip for row in rows[at:end] for strip in row]
        for right in (False, True):
            column = [strip for strip in band if (strip.box.left >= gap) is right]
            if column:
                ends = Setting(min(s.box.left for s in column), max(s.box.right for s in column))
                yield from (Placed(strip, ends, in_column=True) for strip in column)
        at = end


def _band(rows: Sequence[Row], at: int) -> tuple[int, float | None]:
    """Where the band that begins with row `at` ends, and where its right column begins; no column, no band."""
    first = next((i for i in range(at, min(at + _ROWS_ABOVE + 1, len(rows))) if len(rows[i]) == 2), None)
    if first is None:
        return at + 1, None
    ends, begins = rows[first][0].box.right, rows[first][1].box.left
    if any(len(row) != 1 or row[0].box.left < begins - row[0].box.height for row in rows[at:first]):
        return at + 1, None
    begins = min([begins, *(row[0].box.left for row in rows[at:first])])
    end = first + 1
    while ends < begins and end < len(rows) and not _names_addressees(rows[end]):
        left, right = _sides(rows[end], (ends + begins) / 2)
        if max([ends, *(s.box.right for s in left)]) >= min([begins, *(s.box.left for s in right)]) or len(left) > 1:
            break
        ends = max([ends, *(s.box.right for s in left)])
        begins = min([begins, *(s.box.left for s in right)])
        end += 1
    return (end, begins) if ends < begins else (at + 1, None)


def _names_addressees(row: Row) -> bool:
    return bare(row[0].words).startswith(addresses())


def _sides(row: Row, middle: float) -> tuple[list[Strip], list[Strip]]:
    left = [strip for strip in row if (strip.box.left + strip.box.right) / 2 < middle]
    return left, [strip for strip in row if strip not in left]
