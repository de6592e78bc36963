"""Tables drawn as boxes: '+---+---+' between the rows, whose cells have as many lines as their columns are narrow.

A program that makes Markdown of an office document draws those so whose cells hold paragraphs or lists. A rule may
stand under some columns only: in the others the cell above goes on; a row may have fewer strokes than columns.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from dondoc.sources.markdown.cell_lines import Rows, lines_of_cell

_RULE = re.compile(r"\s*\+(?:[-=:]+\+)+\s*$")
_PART_OF_RULE = re.compile(r"\s*[+|].*\+[-=:]+\+.*[+|]\s*$|\s*\+[-=:]+\+.*\|\s*$|\s*\|.*\+[-=:]+\+\s*$")
_BETWEEN = re.compile(r"(?<!\\)\|")
_DASHES = frozenset("-=:")
_FEWEST_RULES = 2


def read_boxes(lines: Sequence[str], at: int) -> tuple[Rows, int] | None:
    """Return the rows of the box that begins with line `at`, each cell as its lines, and where it ends, or None.

    A cell is None where the one above it goes on.
    """
    if not _RULE.match(lines[at]):
        return None
    end = at
    while end < len(lines) and lines[end].strip()[:1] in ("+", "|") and lines[end].strip()[-1:] in ("+", "|"):
        end += 1
    drawn = lines[at:end]
    if sum(map(bool, map(_RULE.match, drawn))) < _FEWEST_RULES:
        return None
    return _rows(drawn), end


def _rows(drawn: Sequence[str]) -> Rows:
    bounds = sorted({place for line in drawn if _is_rule(line) for place, sign in enumerate(line) if sign == "+"})
    rows: list[list[list[str] | None]] = []
    for line in drawn:
        if _is_rule(line):
            between = [line[left + 1 : right] for left, right in pairwise(bounds)]
            ruled = [set(words) <= _DASHES for words in between]
            if not rows or any(rows[-1]) or not all(ruled):
                rows.append([[] if is_under else None for is_under in ruled])
            for column in (place for place, is_under in enumerate(ruled) if not is_under):
                _open_cell(rows, column).append(between[column])
            continue
        for column, words in _cells(line, bounds):
            _open_cell(rows, column).append(words)
    filled = [row for row in rows if any(row)]
    return [[cell if cell is None else lines_of_cell(cell) for cell in row] for row in filled]


def _is_rule(line: str) -> bool:
    return bool(_RULE.match(line) or _PART_OF_RULE.match(line))


def _open_cell(rows: Sequence[list[list[str] | None]], column: int) -> list[str]:
    """The lines of the cell of `column` that is open: that of the last row which begins one there."""
    return next((cell for row in reversed(rows) if (cell := row[column]) is not None), [])


def _cells(line: str, bounds: Sequence[int]) -> list[tuple[int, str]]:
    """The columns of the cells that `line` has words of, and those words; a cell may take several columns."""
    parts = _BETWEEN.split(line.strip())[1:-1]
    if len(parts) == len(bounds) - 1:
        return list(enumerate(parts))
    strokes = [place for place in bounds if line[place : place + 1] == "|"]
    return [(bounds.index(left), line[left + 1 : right]) for left, right in pairwise(strokes)]
