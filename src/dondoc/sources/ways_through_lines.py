"""Ways through the lines of a table: which lines are one cell, which cell is empty, and what each way costs.

What fits ill under its heading costs, and so does what is parted or joined where no writer does so.
"""

from collections.abc import Sequence
from typing import NamedTuple

from dondoc.sources.lines_of_cells import counting_on, goes_on
from dondoc.sources.listed_cells import (
    BLANK,
    EMPTY,
    HEADS_OTHERS,
    LINE,
    Holds,
    held_under,
    is_dash,
    is_number,
    is_title,
    misfit,
    names_bodies,
    says_when,
)
from dondoc.sources.soft_breaks import joined

_MOST_LINES = 12  # of a cell
_MOST_TITLE_LINES = 3
_NARROWEST = 24  # characters of the columns in which cells are wrapped
_LONGEST_TITLE = 150
_BESIDE = 14.0  # what a way may cost more than the best one so far, and still be the best in the end


class Step(NamedTuple):
    """The last step of the best way to a place: what it has cost, where it came from, and what it took."""

    cost: float
    at: int
    column: int
    kind: str  # of "cell", "empty", "blank", "skip", "group", "heading"


class Ways:
    """Finds the best way to each place among `lines`, column by column."""

    def __init__(self, lines: Sequence[str], columns: Sequence[Holds], heading: Sequence[str]) -> None:
        self.lines, self.columns, self.heading = lines, columns, list(heading)
        self.steps: list[list[Step | None]] = [[None] * len(columns) for _ in range(len(lines) + 1)]
        self.steps[0][0] = Step(0.0, -1, 0, "skip")
        self.numbered = columns[0] is Holds.NUMBER
        self.counts_on = counting_on(lines)
        self.widest = max(_NARROWEST, *map(len, lines), 0)

    def cheapest(self) -> tuple[int, float]:
        """Return the line before which the way ends that costs least, and what it costs."""
        end, best = 0, 0.0
        for at in range(len(self.lines) + 1):
            least = min([step.cost for step in self.steps[at] if step], default=0.0)
            for column in (*range(1, len(self.columns)), 0):  # a row may end here with cells left empty
                step = self.steps[at][column]
                if column == 0 and step and step.cost < best:
                    end, best = at, step.cost
                if step and step.cost <= min(least, best) + _BESIDE:
                    self._go_on(at, column, step.cost)
        return end, best

    def _go_on(self, at: int, column: int, cost: float) -> None:
        """Take all steps from the line `at`, the next to stand in `column`."""
        holds = self.columns[column]
        if column:
            self._to(at, column + 1, cost + EMPTY[holds], at, column, "empty")
        if at == len(self.lines):
            return
        line = self.lines[at]
        if not line or (is_dash(line) and column):
            self._to(at + 1, column + 1, cost + BLANK.get(holds, 0.0), at, column, "blank")
            if not line:
                self._to(at + 1, column, cost + (0.6 if column else 0.02), at, column, "skip")
            return
        self._cells(at, column, cost)
        if not column:
            self._group(at, cost)
            if (
                self.heading
                and line == self.heading[0]
                and list(self.lines[at : at + len(self.heading)]) == self.heading
            ):
                self._to(at + len(self.heading), 0, cost, at, 0, "heading")

    def _cells(self, at: int, column: int, cost: float) -> None:
        holds, so_far = self.columns[column], cost
        cost += self._parting(at) if column and not (column == 1 and self.numbered) else 0.0
        if column and self.counts_on[at] and is_number(self.lines[at]):
            cost += 4.0
        if not column and self.numbered and not self.counts_on[at]:
            cost += 3.0
        words = ""
        for end in range(at, min(at + (1 if holds is Holds.NUMBER else _MOST_LINES), len(self.lines))):
            line = self.lines[end]
            if not line:
                break
            if end > at:
                cost += self._joining(end)
            words = joined([words, line]) if words else line
            dear = cost + misfit(holds, words)
            self._to(end + 1, column + 1, dear - LINE * (end - at + 1), at, column, "cell")
            if dear > so_far + _BESIDE:
                break

    def _group(self, at: int, cost: float) -> None:
        """Steps over rows that only head others: a number and a title, or a title alone."""
        first = at
        if self.numbered and is_number(self.lines[at]) and not is_dash(self.lines[at]):
            cost += 0.0 if self.counts_on[at] else 3.0
            first += 1
        elif self.numbered:
            cost += 0.8
        else:
            cost += 0.5 if is_title(self.lines[at]) else 1.5
        words = ""
        for end in range(first, min(first + _MOST_TITLE_LINES, len(self.lines))):
            line = self.lines[end]
            if not line or len(words) > _LONGEST_TITLE or (is_number(line) and self.numbered):
                break
            cost += self._joining(end) if end > first else 0.0
            words = joined([words, line]) if words else line
            dear = 4.0 * (says_when(words) or (names_bodies(words) and not is_title(words)))
            dear += 2.0 * (held_under(words) in HEADS_OTHERS)
            behind = end + 1
            while behind < len(self.lines) and not self.lines[behind] and behind - end < len(self.columns):
                behind += 1
            if behind == len(self.lines) or (self.numbered and not is_number(self.lines[behind])):
                continue
            self._to(behind, 0, cost + dear + 0.6 - LINE * (end + 1 - at), at, 0, "group")

    def _parting(self, at: int) -> float:
        """What it costs to begin a cell with line `at`."""
        line, before = self.lines[at], self.lines[at - 1] if at else ""
        return (3.0 if line[:1].islower() else 0.0) + (2.0 if goes_on(before) else 0.0)

    def _joining(self, at: int) -> float:
        """What it costs to go on with line `at` in the cell of the line before it."""
        line, before = self.lines[at], self.lines[at - 1]
        if is_number(line) and self.counts_on[at] and self.numbered:
            return 6.0
        if line[:1].islower() or goes_on(before):
            return 0.1
        if says_when(before) or is_number(before):
            return 4.0
        if len(before) + 1 + len(line.split(" ", 1)[0]) > self.widest:
            return 0.6
        return 0.4 if line[:1].isdigit() or line[:1] in "(&" else 2.5

    def _to(self, at: int, column: int, cost: float, was_at: int, was_in: int, kind: str) -> None:
        place = column % len(self.columns)
        step = self.steps[at][place]
        if step is None or cost < step.cost - 1e-9:
            self.steps[at][place] = Step(cost, was_at, was_in, kind)
