"""Text with a blank line behind every line, as programs write out the paragraphs of an office document.

A paragraph is a line and a blank one there, an empty paragraph two blank ones. Between them the cells of a table, each
a paragraph, stand as they do where no blank line is: one a line, and an empty line for an empty cell.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

_MOST = 0.95  # of the lines with words that have a blank line behind them
_FEWEST = 20  # lines with words

Read = tuple[str, bool]


def is_doubled(lines: Sequence[str]) -> bool:
    """Whether a blank line stands behind nearly each of `lines` that has words."""
    filled = sum(bool(line.strip()) for line in lines)
    followed = sum(bool(line.strip()) and not below.strip() for line, below in pairwise([*lines, ""]))
    return filled >= _FEWEST and followed >= _MOST * filled


class Undoubled:
    """The lines of a doubled text without the blank one behind each, and how they become all of its lines again."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._starts: list[int] = []
        at = 0
        while at < len(lines):
            self._starts.append(at)
            at += 1 + (at + 1 < len(lines) and not lines[at + 1].strip())
        self._end = len(lines)
        self.lines = [lines[start] for start in self._starts]

    def doubled(self, read: Iterable[Read]) -> Iterator[Read]:
        """Yield what was `read` of each line and, behind it, of the blank line that was left out."""
        ends = [*self._starts[1:], self._end]
        for (words, drawn), start, end in zip(read, self._starts, ends, strict=True):
            yield words, drawn
            yield from (("", drawn) for _ in range(end - start - 1))

    def number(self, number: int) -> int:
        """The number in the whole text of the line of that `number`, both counted from 1."""
        return self._starts[number - 1] + 1
