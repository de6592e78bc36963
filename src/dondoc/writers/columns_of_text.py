"""Rows of words in columns of plain text, for a terminal."""

from collections.abc import Sequence

GAP = "  "


def in_columns(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
    """Return the lines of `rows`, the first of which are headings, each cell as wide as its column in `widths`.

    What does not fit its column is cut and ends in '…'.
    """
    head, *body = (GAP.join(map(_fitted, row, widths)).rstrip() for row in rows)
    return [head, GAP.join("─" * wide for wide in widths), *body]


def _fitted(text: str, wide: int) -> str:
    shown = text if len(text) <= wide else text[: wide - 1].rstrip() + "…"
    return shown.ljust(wide)
