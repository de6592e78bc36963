"""The heading of a table that only spaces set apart, as rows of cells: what spans columns stands over what is below it.

'Cơ quan thực hiện' over 'Chủ trì' and 'Phối hợp' is in the first row, these are in the second; a heading that spans
nothing is in the first, however many lines it has.
"""

from collections.abc import Sequence
from itertools import pairwise

from dondoc.sources.soft_breaks import joined
from dondoc.sources.spaced_columns import Columns, Fragment, Line, words_of
from dondoc.sources.spaced_lines import numbers_columns

_MORE = 2  # columns that a heading may span beyond those over which it stands
_MUCH = 3.0  # characters nearer to their middle
Place = tuple[int, int]  # the first and the last column


def storeys_of(heading: Sequence[Line], columns: Columns) -> list[list[str]]:
    """Return the rows of cells that the lines of a `heading` are, over `columns`."""
    spans: list[tuple[Place, list[str]]] = []
    leaves: list[list[str]] = [[] for _ in columns]
    over: list[list[int]] = [[] for _ in columns]  # which spans stand over each column, the highest first
    for line in heading:
        for part in () if numbers_columns(line) else line:
            first, last = _place(part, columns)
            if first == last or any(leaves[column] for column in range(first, last + 1)):
                for word in [part] if first == last else words_of([part]):
                    leaves[_place(word, columns)[0]].append(word.words)
                continue
            lower = over[first][-1:]
            if lower and spans[lower[0]][0] == (first, last):
                spans[lower[0]][1].append(part.words)
                continue
            for column in range(first, last + 1):
                over[column].append(len(spans))
            spans.append(((first, last), [part.words]))
    height = 1 + max(map(len, over))
    rows = [["" for _ in columns] for _ in range(height)]
    for column, above in enumerate(over):
        for storey, span in enumerate(above):
            (first, _), words = spans[span]
            rows[storey][column] = joined(words) if first == column else ""
        rows[len(above)][column] = joined(leaves[column])
    return rows


def _place(part: Fragment, columns: Columns) -> Place:
    """The columns over which `part` stands; between two it stands over both, and over more where it is their middle."""
    covered = [at for at, (start, end) in enumerate(columns) if min(part.end, end) > max(part.start, start)]
    if not covered:
        gaps = [at for at, (one, other) in enumerate(pairwise(columns)) if one[1] <= part.start < part.end <= other[0]]
        covered = [gaps[0], gaps[0] + 1] if gaps else [0 if part.start < columns[0][0] else len(columns) - 1]
    if len(covered) == 1:
        return covered[0], covered[0]
    places = [
        (first, last)
        for first in range(max(covered[0] - _MORE, 1), covered[0] + 1)
        for last in range(covered[-1], min(covered[-1] + _MORE, len(columns) - 1) + 1)
    ]
    own = covered[0], covered[-1]
    best = min(places, key=lambda place: _off(part, place, columns), default=own)
    return best if _off(part, best, columns) + _MUCH < _off(part, own, columns) else own


def _off(part: Fragment, place: Place, columns: Columns) -> float:
    """How far the middle of `part` is from that of the columns at `place`."""
    first, last = place
    return abs((part.start + part.end) / 2 - (columns[first][0] + columns[last][1]) / 2)
