"""Plain text: a line a paragraph, a line with tabs a table row."""

from dondoc.model import Cell, Document, Line
from dondoc.text import canonical


def document_from_text(text: str, *, name: str, format: str = "txt") -> Document:
    """Return `text` as a Document; rows that follow each other with no blank line between are one table."""
    clean = canonical(text)
    lines: list[Line] = []
    start = table = row = 0
    after_row = False
    for number, words in enumerate(clean.split("\n"), 1):
        cells: tuple[Cell, ...] = ()
        if "\t" in words:
            row = row + 1 if after_row else 1
            table += row == 1
            cells = _cells(words, start)
        after_row = bool(cells)
        lines.append(
            Line(number, start, start + len(words), cells=cells, table=table if cells else 0, row=row if cells else 0)
        )
        start += len(words) + 1
    return Document(name, format, clean, tuple(lines))


def _cells(words: str, start: int) -> tuple[Cell, ...]:
    cells = []
    for column, cell in enumerate(words.split("\t"), 1):
        cells.append(Cell(start, start + len(cell), column))
        start += len(cell) + 1
    return tuple(cells)
