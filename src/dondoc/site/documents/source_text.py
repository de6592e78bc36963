"""The source of a reading as pages show it: cut into parts, lines, cells and pieces, each piece with what it became.

Pure: text and places in, values for a template out. Lines are those of the reading's text, rows are lines with tabs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from dondoc.site.documents.doubts import Found

_MOST_LINES, _MOST_LETTERS = 60, 12_000  # a part of a page: what a weak line loads at once
_PADDING, _LETTERS_A_ROW = 3, 90  # in letters: what a column needs beside its words, and what fits beside each other
_SOURCE_SHARE = 58  # percent of a table's width that the source has; the rest is for line numbers and what was found


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text inside one cell; `key` names the thing found that it belongs to, '' for none."""

    text: str
    key: str = ""
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line with its role in the ledger, its cells (one for a paragraph) and the things found that begin in it."""

    number: int
    role: str
    cells: tuple[tuple[Piece, ...], ...]
    found: tuple[Found, ...]
    last_spans: int = 1  # how many columns the last cell of a row covers

    @property
    def is_row(self) -> bool:
        return len(self.cells) > 1

    @property
    def is_doubtful(self) -> bool:
        return any(one.is_open for one in self.found)


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs that follow each other, or rows of one table with the widths of its columns in percent."""

    lines: tuple[SourceLine, ...]
    widths: tuple[int, ...] = ()

    @property
    def is_table(self) -> bool:
        return bool(self.widths)


@dataclass(frozen=True, slots=True)
class Part:
    """Lines [first, last] of a text, counted from 1, and the offset at which the first begins."""

    number: int
    first: int
    last: int
    start: int


def parts_of(text: str) -> list[Part]:
    """Cut `text` at line breaks into parts that a page can carry; a text always has at least one part."""
    parts: list[Part] = []
    first, start, letters, offset = 1, 0, 0, 0
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        full = number - first >= _MOST_LINES or letters + len(line) > _MOST_LETTERS
        if full and number > first:
            parts.append(Part(len(parts) + 1, first, number - 1, start))
            first, start, letters = number, offset, 0
        letters += len(line)
        offset += len(line) + 1
    return [*parts, Part(len(parts) + 1, first, len(lines), start)]


def part_with(parts: Sequence[Part], line: int) -> Part:
    """The part that holds `line`, else the first."""
    return next((part for part in parts if part.first <= line <= part.last), parts[0])


def blocks_of(
    text: str, part: Part, roles: Sequence[str], found: Sequence[Found], chosen: Found | None = None
) -> list[Block]:
    """The lines of `part` as blocks; `roles` has one role a line of the whole text, blank lines are left out."""
    lines = list(_lines(text, part, roles, found, chosen))
    blocks = [_block(tuple(group)) for _, group in groupby(lines, key=lambda line: line.is_row)]
    return [block for block in blocks if block.lines]


def _block(lines: tuple[SourceLine, ...]) -> Block:
    shown = [line for line in lines if line.role != "blank"]
    if not lines[0].is_row:
        return Block(tuple(shown))
    widths = _widths(shown) if shown else ()
    return Block(tuple(replace(row, last_spans=len(widths) - len(row.cells) + 1) for row in shown), widths)


def _widths(rows: Sequence[SourceLine]) -> tuple[int, ...]:
    """Shares of the width in percent: room for the longest word of a column first, the rest by how much it says."""
    columns: list[list[str]] = [[] for _ in range(max(len(row.cells) for row in rows))]
    for row in rows:
        for column, cell in zip(columns, row.cells, strict=False):
            column.append("".join(piece.text for piece in cell))
    needed = [_PADDING + max((len(word) for cell in column for word in cell.split()), default=0) for column in columns]
    said = [sum(len(cell) for cell in column) + 1 for column in columns]
    rest = max(0, _LETTERS_A_ROW - sum(needed))
    wanted = [least + rest * letters // sum(said) for least, letters in zip(needed, said, strict=True)]
    return tuple(max(1, _SOURCE_SHARE * letters // sum(wanted)) for letters in wanted)


def _lines(
    text: str, part: Part, roles: Sequence[str], found: Sequence[Found], chosen: Found | None
) -> Iterable[SourceLine]:
    start = part.start
    for number, words in enumerate(text[part.start :].split("\n")[: part.last - part.first + 1], part.first):
        end = start + len(words)
        here = [one for one in found if one.place["start"] < end and start < one.place["end"]]
        beginning = tuple(one for one in found if one.place["line_start"] == number)
        cells = tuple(_cells(text, start, words, here, chosen))
        yield SourceLine(number, roles[number - 1] if number <= len(roles) else "", cells, beginning)
        start = end + 1


def _cells(
    text: str, start: int, words: str, here: Sequence[Found], chosen: Found | None
) -> Iterable[tuple[Piece, ...]]:
    for cell in words.split("\t"):
        yield tuple(_pieces(text, start, start + len(cell), here, chosen))
        start += len(cell) + 1


def _pieces(text: str, start: int, end: int, here: Sequence[Found], chosen: Found | None) -> Iterable[Piece]:
    """Cut [start, end) wherever something found begins or ends; a piece belongs to the shortest thing around it."""
    edges = {edge for one in here for edge in (one.place["start"], one.place["end"]) if start < edge < end}
    for left, right in pairwise(sorted({start, end} | edges)):
        around = [one for one in here if one.place["start"] <= left and right <= one.place["end"]]
        owner = min(around, key=lambda one: one.place["end"] - one.place["start"], default=None)
        is_chosen = chosen is not None and any(one.key == chosen.key for one in around)
        yield Piece(text[left:right], owner.key if owner else "", is_chosen)
