"""The lines of one cell of a table that is laid out in columns: those that the width of the column broke are joined."""

import re
from collections.abc import Sequence

from dondoc.sources.soft_breaks import joined

Rows = list[list[list[str] | None]]

_ITEM = re.compile(r"(?:[-+*•–]|\(?(?:\d{1,2}|[^\W\d_])[.)]) +(?=\S)")
_HARD = "\\"  # at the end of a line that its writer ended


def lines_of_cell(lines: Sequence[str]) -> list[str]:
    """Return the `lines` of a cell as they are on paper: a paragraph, an item of a list and a hard break end one."""
    found: list[list[str]] = []
    ended = True
    for line in lines:
        words = line.strip()
        if not words:
            ended = True
            continue
        if ended or _ITEM.match(words):
            found.append([])
        ended = words.endswith(_HARD)
        found[-1].append(words.removesuffix(_HARD).rstrip())
    return [joined(paragraph) for paragraph in found]
