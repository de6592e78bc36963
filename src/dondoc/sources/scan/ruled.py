"""The ruled tables on a picture of a page: long straight lines, and the cells between them.

A line is found as a row of short pieces that are dark throughout. Lines that cross belong to one table. A rule that is
missing between two places of its grid makes them one cell.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from PIL import Image, ImageFilter

from dondoc.sources.pdf.grid import Grid
from dondoc.sources.pdf.strips import Box

_PIECE = 16  # dots
_FULL = 200  # of 255: how dark a piece of a line is at least
_BLACK = b"\xff"
_WHOLE = 240  # of 255: how dark a low rule is; letters with marks above and below come near
_SHORTEST = 5  # pieces
_LOW = 2 * _SHORTEST * _PIECE  # dots
_EDGE = 3  # dots, of the rules above and below; no letter reaches from one to the other
_OFF = 12  # dots that the end of a rule is off the one across it
_NEAR = 8  # dots; rules so near are one
_FAR = 1e6  # dots
_COVERED = 0.6  # of a side of a place, for a rule to be there
_MOST_CELLS = 5000


class Rule(NamedTuple):
    """A level or upright line: where it lies across, and from where to where it runs."""

    at: float
    start: float
    end: float
    thick: float = 0.0


class Ruling(NamedTuple):
    """The tables on a picture, and all level and upright lines, those of the tables among them."""

    grids: list[Grid]
    level: list[Rule]
    upright: list[Rule]


def find_grids(picture: Image.Image) -> list[Grid]:
    """Return the tables on the grey, upright `picture`, top first; places in dots."""
    return find_ruling(picture).grids


def find_ruling(picture: Image.Image) -> Ruling:
    """Return the tables on the grey, upright `picture`, top first, and all its lines; places in dots."""
    dark = picture.point(lambda dot: 255 if dot < 160 else 0).filter(ImageFilter.MaxFilter(3))
    level = _rules(dark)
    upright = _rules(dark.transpose(Image.Transpose.TRANSPOSE))
    grids = (_grid(rows, [*columns, *_short_rules(rows, columns, dark)]) for rows, columns in _groups(level, upright))
    return Ruling(sorted((grid for grid in grids if grid is not None), key=lambda grid: grid.box.top), level, upright)


def _rules(dark: Image.Image) -> list[Rule]:
    """The level lines of `dark`, those that touch taken together."""
    pieces = dark.reduce((_PIECE, 1))
    width, data, dots = pieces.width, pieces.tobytes(), dark.tobytes()
    open_rules: list[tuple[int, int, float, float]] = []  # the first and last row of dots, start and end in pieces
    done: list[tuple[int, int, float, float]] = []
    for y in range(pieces.height):
        for start, end in _runs(data[y * width : (y + 1) * width], dots[y * dark.width : (y + 1) * dark.width]):
            touching = [rule for rule in open_rules if rule[1] >= y - 3 and rule[2] <= end + 1 and start <= rule[3] + 1]
            open_rules = [rule for rule in open_rules if rule not in touching]
            top = min([y, *(rule[0] for rule in touching)])
            open_rules.append((top, y, min([start, *(r[2] for r in touching)]), max([end, *(r[3] for r in touching)])))
        done += [rule for rule in open_rules if rule[1] < y - 3]
        open_rules = [rule for rule in open_rules if rule[1] >= y - 3]
    found = [*done, *open_rules]
    thin = [rule for rule in found if rule[1] - rule[0] < _PIECE]
    return [
        Rule((top + bottom) / 2, start * _PIECE, end * _PIECE, bottom - top + 1) for top, bottom, start, end in thin
    ]


def _runs(row: bytes, dots: bytes) -> Iterator[tuple[float, float]]:
    """Where dark pieces of `row` follow each other, at least _SHORTEST of them, with the dark `dots` right beside them.

    What is dark in the next piece and apart from those belongs to a letter.
    """
    if max(row, default=0) < _FULL:
        return
    start = None
    for at, value in enumerate([*row, 0]):
        if value >= _FULL and start is None:
            start = at
        elif value < _FULL and start is not None:
            if at - start >= _SHORTEST:
                before, behind = dots[(start - 1) * _PIECE : start * _PIECE] if start else b"", dots[at * _PIECE :]
                more = len(behind[:_PIECE]) - len(behind[:_PIECE].lstrip(_BLACK))
                yield start - (len(before) - len(before.rstrip(_BLACK))) / _PIECE, at + more / _PIECE
            start = None


def _groups(level: list[Rule], upright: list[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """The rules that cross each other, directly or through others."""
    left = set(range(len(upright)))
    for first in range(len(upright)):
        if first not in left:
            continue
        left.discard(first)
        columns, rows, waiting = [first], set[int](), [first]
        while waiting:
            current = upright[waiting.pop()]
            crossed = {i for i, rule in enumerate(level) if i not in rows and _cross(rule, current)}
            rows |= crossed
            more = [i for i in left if any(_cross(level[row], upright[i]) for row in crossed)]
            left -= set(more)
            columns += more
            waiting += more
        yield [level[i] for i in rows], [upright[i] for i in columns]


def _cross(level: Rule, upright: Rule) -> bool:
    slack = 1.5 * _PIECE
    return (
        level.start - slack <= upright.at <= level.end + slack
        and upright.start - slack <= level.at <= upright.end + slack
    )


def _short_rules(level: list[Rule], upright: list[Rule], dark: Image.Image) -> Iterator[Rule]:
    """The rules through single rows that are lower than a rule that is found, where other rows have one, too."""
    columns = [rule.at for rule in upright]
    ys, xs = _places([rule for rule in level if _spans(rule, columns)]), _places(upright)
    low = [(top, bottom) for top, bottom in pairwise(ys) if bottom - top < _LOW]
    for top, bottom in low if len(low) * len(xs) < _MOST_CELLS else ():
        for at in xs:
            if bottom - top > 3 * _NEAR and not _is_ruled(upright, at, top, bottom):
                band = dark.crop((round(at) - _NEAR, round(top) + _EDGE, round(at) + _NEAR, round(bottom) - _EDGE))
                if max(band.resize((band.width, 1), Image.Resampling.BOX).tobytes()) >= _WHOLE:
                    yield Rule(at, top, bottom)


def _grid(level: list[Rule], upright: list[Rule]) -> Grid | None:
    level = [rule for rule in level if _spans(rule, [other.at for other in upright])]
    upright = [rule for rule in upright if _spans(rule, [other.at for other in level])]
    ys, xs = _places(level), _places(upright)
    if len(ys) < 2 or len(xs) < 3 or len(ys) * len(xs) > _MOST_CELLS:
        return None  # a box, or a line under words
    taken: set[tuple[int, int]] = set()
    rows: list[list[Box | None]] = []
    for row in range(len(ys) - 1):
        cells: list[Box | None] = []
        for column in range(len(xs) - 1):
            if (row, column) in taken:
                cells.append(None)
                continue
            right, down = _reach(row, column, ys, xs, level, upright)
            taken |= {(r, c) for r in range(row, down) for c in range(column, right)}
            cells.append(Box(xs[column], ys[row], xs[right], ys[down]))
        rows.append(cells)
    outlines = [Box(xs[0], top, xs[-1], bottom) for top, bottom in pairwise(ys)]
    return Grid(Box(xs[0], ys[0], xs[-1], ys[-1]), rows, outlines, xs[:-1])


def _spans(rule: Rule, across: list[float]) -> bool:
    """Whether `rule` runs from one of the rules `across` it to another: a bar of a letter begins and ends anywhere."""
    ends = (min((abs(at - end) for at in across), default=_FAR) for end in (rule.start, rule.end))
    return all(distance <= _OFF for distance in ends)


def _reach(
    row: int, column: int, ys: list[float], xs: list[float], level: list[Rule], upright: list[Rule]
) -> tuple[int, int]:
    """The first column and row behind the cell that begins at `row` and `column`."""
    right, down = column + 1, row + 1
    while right < len(xs) - 1 and not _is_ruled(upright, xs[right], ys[row], ys[row + 1]):
        right += 1
    while down < len(ys) - 1 and not _is_ruled(level, ys[down], xs[column], xs[column + 1]):
        down += 1
    return right, down


def _is_ruled(rules: list[Rule], at: float, start: float, end: float) -> bool:
    """Whether `rules` cover a side; a low one by one of them, for two may reach into it from above and below."""
    parts = [max(0.0, min(rule.end, end) - max(rule.start, start)) for rule in rules if abs(rule.at - at) <= _NEAR]
    covered = max(parts, default=0.0) if end - start < _LOW / 2 else sum(parts)
    return covered >= _COVERED * (end - start)


def _places(rules: list[Rule]) -> list[float]:
    places: list[float] = []
    for at in sorted(rule.at for rule in rules):
        if not places or at - places[-1] > _NEAR:
            places.append(at)
    return places
