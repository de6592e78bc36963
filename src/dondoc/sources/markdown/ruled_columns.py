"""Tables whose columns stand under lines of dashes: '---- --------- -----', with blanks between.

A program that makes Markdown of an office document writes those so whose cells are plain. Above the heading and below
the last row a line of dashes runs through, and blank lines part the rows; where each row is one line there are none.
Without a heading the line of the columns itself stands above and below.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from dondoc.sources.markdown.cell_lines import Rows, lines_of_cell

_THROUGH = re.compile(r"\s*-{12,}\s*$")
_COLUMNS = re.compile(r"\s*-{2,}(?: +-{2,})+\s*$")
_DASHES = re.compile(r"-+")
_LONGEST_HEADING = 12  # lines
_MOST_LINES = 20_000  # of one table


def read_ruled_columns(lines: Sequence[str], at: int) -> tuple[Rows, int] | None:
    """Return the rows of the table that begins with line `at`, each cell as its lines, and where it ends, or None."""
    if "--" not in lines[at] and not (at + 1 < len(lines) and _COLUMNS.match(lines[at + 1])):
        return None
    if _COLUMNS.match(lines[at]):
        return _headless(lines, at)
    if _THROUGH.match(lines[at]):
        return _between_rules(lines, at)
    return _under_one_line(lines, at) if at + 1 < len(lines) and _COLUMNS.match(lines[at + 1]) else None


def _headless(lines: Sequence[str], at: int) -> tuple[Rows, int] | None:
    end = _next(lines, at + 1, _COLUMNS)
    if end is None or lines[end].split() != lines[at].split():
        return None
    return list(_rows(lines[at + 1 : end], _spans(lines[at]))), end + 1


def _between_rules(lines: Sequence[str], at: int) -> tuple[Rows, int] | None:
    under = _next(lines, at + 1, _COLUMNS, most=_LONGEST_HEADING)
    end = _next(lines, under + 1, _THROUGH) if under is not None else None
    if under is None or end is None or any(_THROUGH.match(line) for line in lines[at + 1 : under]):
        return None
    spans = _spans(lines[under])
    heading = _cells(lines[at + 1 : under], spans)
    return [heading, *_rows(lines[under + 1 : end], spans)], end + 1


def _under_one_line(lines: Sequence[str], at: int) -> tuple[Rows, int]:
    spans = _spans(lines[at + 1])
    end = at + 2
    while end < len(lines) and lines[end].strip() and not _COLUMNS.match(lines[end]):
        end += 1
    rows = [_cells([line], spans) for line in (lines[at], *lines[at + 2 : end])]
    return rows, end + (end < len(lines) and bool(lines[end].strip()))


def _next(lines: Sequence[str], start: int, form: re.Pattern[str], *, most: int = _MOST_LINES) -> int | None:
    return next((at for at in range(start, min(len(lines), start + most)) if form.match(lines[at])), None)


def _spans(columns: str) -> list[slice]:
    """What of a line is in each column: from under its dashes to those of the next."""
    starts = [dashes.start() for dashes in _DASHES.finditer(columns)]
    return [slice(start, end) for start, end in zip(starts, [*starts[1:], None], strict=True)]


def _rows(lines: Sequence[str], spans: Sequence[slice]) -> Iterator[list[list[str] | None]]:
    """The rows among `lines`: what stands between blank ones, or each line where there are none."""
    if not any(not line.strip() for line in lines):
        yield from (_cells([line], spans) for line in lines)
        return
    for filled, row in groupby(lines, key=lambda line: bool(line.strip())):
        if filled:
            yield _cells(list(row), spans)


def _cells(lines: Sequence[str], spans: Sequence[slice]) -> list[list[str] | None]:
    return [lines_of_cell([line[span] for line in lines]) for span in spans]
