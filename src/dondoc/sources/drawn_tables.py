"""Tables that are drawn in plain text: with upright strokes, with boxes of '+---+', or with runs of spaces.

A line of the file stays a line: the words of a row stand in the first of its lines, cells parted by tabs, and the
other lines of the row and those of dashes are left blank. What is not surely a table stays as it is.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile

from dondoc.sources.markdown.pipes import bar_cells, heads_columns, width_of_bars
from dondoc.sources.ragged_rows import find_ragged_tables
from dondoc.sources.set_apart import tables_set_apart
from dondoc.sources.spaced_lines import FEED, NUMBER, fragments

_UPRIGHT, _LEVEL, _CORNERS = "│┃║", "─━═", "┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝"
_BOXES = str.maketrans(_UPRIGHT + _LEVEL + _CORNERS, "|" * 3 + "-" * 3 + "+" * len(_CORNERS))
_STROKE = frozenset(_UPRIGHT + _LEVEL + _CORNERS)
_RULE = re.compile(r"\s*[|+:-][-=+|: ]*[-=][-=+|: ]*$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MOST_LINES = 20_000  # of one table that are held at once
_BOX_RULES = 3  # lines of dashes above and below the heading and at the end
_ENOUGH_ALIKE = 0.8  # of the rows have as many cells as most
_BETWEEN_CELLS = re.compile(r"(?<!\\)[|│┃║]")
_GAP = re.compile(r"(?:\S|^)(?= {2,}\S)")
_FEWEST_ROWS, _FEWEST_IN_ROW = 2, 3
_TELLING = 6  # lines that tell how many columns a table has whose headings are known
_MOST_BLANK = 6  # lines in a row inside a table
_SHORT = 45  # characters of a line that one cell has alone
_ENDS = (":", "./.")

Drawn = tuple[str, bool]
Lines = tuple[int, int]


def rows_of_drawn_tables(lines: Iterable[str], cut_off: list[Lines] | None = None) -> Iterator[Drawn]:
    """Yield the words of each of `lines`, drawn rows with tabs between their cells, and whether it is in a table.

    The lines below a table that seem to be rows of it and could not be read are added to `cut_off`, counted from 0.
    """
    at = 0
    for kind, run in _runs(lines):
        if kind is None:
            yield from ((line, False) for line in run)
        else:
            drawn = _read(run, kind)
            if kind == "spaces" and cut_off is not None and (left := _cut_off(run, drawn)):
                cut_off.append((at + left[0], at + left[1]))
            yield from drawn
        at += len(run)


def _cut_off(lines: Sequence[str], drawn: Sequence[Drawn]) -> Lines | None:
    """The first and the last of `lines` below the last table among them that have as many gaps as rows."""
    end = next((at for at in range(len(drawn), 0, -1) if drawn[at - 1][1]), len(drawn))
    rows = [at for at in range(end, len(lines)) if len(fragments(lines[at])) >= _FEWEST_IN_ROW]
    return (end, rows[-1]) if len(rows) >= _FEWEST_ROWS else None


def _runs(lines: Iterable[str]) -> Iterator[tuple[str | None, list[str]]]:
    """Group `lines` by their kind; blank lines do not part those that may be set apart by spaces.

    Nor does one blank line part two with as many strokes: some converters have one between any two rows.
    """
    current: str | None = None
    held: list[str] = []
    blank: list[str] = []
    for line in lines:
        kind = _kind(line)
        if current == "strokes" and kind == "blank" and not blank:
            blank.append(line)
            continue
        if current == "strokes" and blank and (kind != "strokes" or not _as_many_strokes(held[-1], line)):
            yield current, held
            current, held = None, []
        if current == "spaces" and len(blank) < _MOST_BLANK and (kind == "blank" or (not kind and _is_short(line))):
            blank.append(line)
            continue
        kind = None if kind == "blank" else kind
        while current == "spaces" and blank and blank[0].strip():
            held.append(blank.pop(0))  # right below: the last line of a cell
        if kind != current or len(held) >= _MOST_LINES:
            yield current, held
            held = []
        if kind != current:
            yield None, blank
            current, blank = kind, []
        held += [*blank, line]
        blank = []
    short = sum(1 for _ in takewhile(str.strip, blank)) if current == "spaces" else 0
    yield current, [*held, *blank[:short]]
    yield None, blank[short:]


def _as_many_strokes(line: str, below: str) -> bool:
    """Whether both lines have as many cells, and as many as a table has."""
    cells = _BETWEEN_CELLS.findall(line)
    return len(cells) >= _FEWEST_IN_ROW - 1 and len(cells) == len(_BETWEEN_CELLS.findall(below))


def _is_short(line: str) -> bool:
    """Whether `line`, in which nothing is set apart, may be one of a cell in a table that has lines on both sides."""
    return len(line) <= _SHORT and "\t" not in line and not line.rstrip().endswith(_ENDS)


def _kind(line: str) -> str | None:
    """How `line` may be part of a table: by strokes or by spaces; 'blank', or None for most lines."""
    if "\t" in line:
        return None
    if "|" in line or _RULE.match(line) or not (line.isascii() or _STROKE.isdisjoint(line)):
        return "strokes"
    if "  " in line and _GAP.search(line.lstrip(FEED)):
        return "spaces"
    return None if line.strip() else "blank"


def _read(lines: Sequence[str], kind: str) -> list[Drawn]:
    rows = _stroked(lines) if kind == "strokes" else _spaced(lines)
    return rows if rows is not None else [(line, False) for line in lines]


# --- strokes ------------------------------------------------------------------------------------------------


def _stroked(lines: Sequence[str]) -> list[Drawn] | None:
    drawn = [line.translate(_BOXES).strip() for line in lines]
    is_rule = [bool(_RULE.match(line)) for line in drawn]
    headed = heads_columns(drawn[0])
    led = drawn[0].startswith("|")
    first = width_of_bars([line.translate(_BOXES) for line in lines[:_TELLING]], led=led) if headed else 0
    plain = [line.translate(_BOXES) for line in lines]
    leads = [led if headed else line.startswith("|") for line in drawn]
    cells = [
        [] if rule or not line.strip() else _cells(line, led=lead, width=first)
        for line, lead, rule in zip(plain, leads, is_rule, strict=True)
    ]
    filled = [row for row in cells if row]
    outlined = all(line[:1] in "|+" and line[-1:] in "|+" and len(line) > 1 for line in drawn if line)
    if len(filled) < _FEWEST_ROWS or not (outlined or headed or any(is_rule)):
        return None
    width = max(map(len, filled))
    if headed and width == first:
        return list(_written(_joined(cells, in_box=False, each_between_rules=False), width))
    alike = sum(len(row) == width for row in filled)
    if width < _FEWEST_ROWS or alike < _ENOUGH_ALIKE * len(filled):
        return None
    in_box = sum(line.startswith("+") for line in drawn) >= _BOX_RULES
    return list(_written(_joined(cells, in_box=in_box, each_between_rules=in_box and _is_ruled(cells)), width))


def _is_ruled(cells: Sequence[list[str]]) -> bool:
    """Whether a line of dashes stands between any two rows: nowhere do two numbers of rows stand together."""
    groups = [list(group) for has_words, group in groupby(cells, key=bool) if has_words]
    return len(groups) >= _BOX_RULES and all(sum(bool(NUMBER.match(row[0])) for row in group) < 2 for group in groups)


def _cells(line: str, *, led: bool, width: int) -> list[str]:
    parts = bar_cells(line, led=led, width=width)
    return [" ".join(_BREAK.sub(" ", part).replace("\\|", "|").split()) for part in parts]


def _joined(cells: Sequence[list[str]], *, in_box: bool, each_between_rules: bool) -> list[list[str]]:
    """The rows, one for each line of the file: [] for a line whose words stand in a row above it."""
    rows: list[list[str]] = []
    above: int | None = None  # where the row stands that a line may go on with
    for row in cells:
        rows.append([])
        if not row:
            above = None
        elif in_box and above is not None and (each_between_rules or not row[0]):
            own = rows[above]
            rows[above] = [f"{one} {more}".strip() for one, more in zip(own, row, strict=False)]
        else:
            rows[-1], above = row, len(rows) - 1
    return rows


def _written(rows: Sequence[list[str]], width: int) -> Iterator[Drawn]:
    for row in rows:
        yield "\t".join(row + [""] * (width - len(row))) if row else "", True


# --- spaces -------------------------------------------------------------------------------------------------


def _spaced(lines: Sequence[str]) -> list[Drawn] | None:
    """`lines` with the rows of the tables among them whose columns are set apart by spaces."""
    drawn: list[Drawn] = [(line, False) for line in lines]
    for table in tables_set_apart(lines):
        for at in range(table.start, table.end):
            drawn[at] = FEED * lines[at].count(FEED), True
        for row in table.rows:
            drawn[row.line] = drawn[row.line][0] + "\t".join(row.cells), True
    if not any(is_drawn for _, is_drawn in drawn):
        for start, end, rows in find_ragged_tables([fragments(line) for line in lines]):
            drawn[start:end] = [(FEED * line.count(FEED), True) for line in lines[start:end]]
            for at, cells in rows:
                drawn[at] = drawn[at][0] + "\t".join(cells), True
    return drawn
