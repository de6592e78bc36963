"""Tables as Markdown has them: a row a line, its cells between upright strokes, a line of dashes under the heading."""

import re
from collections.abc import Sequence

_DASHES = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_BETWEEN = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)

Rows = list[list[list[str]]]


def read_pipes(lines: Sequence[str], at: int) -> tuple[Rows, int] | None:
    """Return the rows of the table that begins in line `at`, each cell as its lines, and where it ends.

    None where no table begins there. Rows need strokes at their outer ends, or the line of dashes under the first.
    """
    outlined = _is_outlined(lines[at])
    if not outlined and not (_BETWEEN.search(lines[at]) and at + 1 < len(lines) and _is_dashes(lines[at + 1])):
        return None
    rows: Rows = []
    end = at
    while end < len(lines) and (_is_outlined(lines[end]) if outlined else _BETWEEN.search(lines[end])):
        if not _is_dashes(lines[end]):
            rows.append([_BREAK.split(cell) for cell in _cells(lines[end])])
        end += 1
    return rows, end


def _is_outlined(line: str) -> bool:
    words = line.strip()
    return len(words) > 1 and words.startswith("|") and words.endswith("|") and not words.endswith("\\|")


def _is_dashes(line: str) -> bool:
    return "|" in line and "-" in line and bool(_DASHES.match(line))


def _cells(line: str) -> list[str]:
    words = line.strip()
    parts = _BETWEEN.split(words)
    return parts[words.startswith("|") : len(parts) - words.endswith("|")]
