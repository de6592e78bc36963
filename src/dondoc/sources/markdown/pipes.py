"""Tables as Markdown has them: a row a line, its cells between upright strokes, a line of dashes under the heading."""

import re
from collections.abc import Sequence

from dondoc.sources.heading_words import bare, heading_words, heads_of_numbers

_DASHES = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_BETWEEN = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_FEWEST_HEADED = 3  # columns
_TELLING = 6  # lines that tell how many columns there are
_LONGEST_HEADING, _LONGEST_HEAD = 400, 60  # characters of a line, and of a cell

Rows = list[list[list[str]]]


def read_pipes(lines: Sequence[str], at: int) -> tuple[Rows, int] | None:
    """Return the rows of the table that begins in line `at`, each cell as its lines, and where it ends.

    None where no table begins there. Rows need strokes at their outer ends, or the line of dashes under the first, or
    the first has the words that head columns.
    """
    outlined = _is_outlined(lines[at])
    if not outlined and not (_BETWEEN.search(lines[at]) and (_is_dashes_below(lines, at) or heads_columns(lines[at]))):
        return None
    led = lines[at].lstrip().startswith("|")
    width = width_of_bars(lines[at : at + _TELLING], led=led)
    rows: Rows = []
    end = at
    while end < len(lines) and (_is_outlined(lines[end]) if outlined else _BETWEEN.search(lines[end])):
        if not _is_dashes(lines[end]):
            rows.append([_BREAK.split(cell) for cell in bar_cells(lines[end], led=led, width=width)])
        end += 1
        if outlined and end < len(lines) and _is_open(lines[end]):
            outlined = False
    return rows, end


def heads_columns(line: str) -> bool:
    """Whether `line` parts by strokes what heads the columns of a table."""
    if len(line) > _LONGEST_HEADING:
        return False
    words = [bare(cell).strip(" *_") for cell in bar_cells(line, led=line.lstrip().startswith("|"))]
    known = sum(bool(heading_words().search(cell)) or cell in heads_of_numbers() for cell in words)
    return len(words) >= _FEWEST_HEADED and known >= _FEWEST_HEADED and all(len(cell) < _LONGEST_HEAD for cell in words)


def bar_cells(line: str, *, led: bool, width: int = 0) -> list[str]:
    """Return the cells of `line`; `led` says that the first stands behind a stroke.

    The last stroke closes the row, but where it has `width` cells with the empty one behind it.
    """
    words = line.strip() if led else line
    parts = _BETWEEN.split(words)[led and words.startswith("|") :]
    return parts[:-1] if len(parts) > max(width, 1) and not parts[-1].strip() else parts


def width_of_bars(lines: Sequence[str], *, led: bool) -> int:
    """Return how many columns the table has that begins with `lines`."""
    return max((len(bar_cells(line, led=led)) for line in lines[:_TELLING] if _BETWEEN.search(line)), default=0)


def _is_outlined(line: str) -> bool:
    words = line.strip()
    return len(words) > 1 and words.startswith("|") and words.endswith("|") and not words.endswith("\\|")


def _is_open(line: str) -> bool:
    """Whether `line` is a row whose last stroke was left out."""
    words = line.strip()
    return words.startswith("|") and not _is_outlined(line) and len(_BETWEEN.findall(words)) > 1


def _is_dashes_below(lines: Sequence[str], at: int) -> bool:
    return at + 1 < len(lines) and _is_dashes(lines[at + 1])


def _is_dashes(line: str) -> bool:
    return "|" in line and "-" in line and bool(_DASHES.match(line))
