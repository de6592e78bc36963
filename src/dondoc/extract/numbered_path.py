"""Where a numbered thing stands under the headings above it: 'II/12', 'I/1/1.17/-1'."""

from dataclasses import dataclass, field

from dondoc.grammar.numbering import Numbering, Rank
from dondoc.model import Section


@dataclass(slots=True)
class _Level:
    rank: Rank
    label: str
    section: Section | None
    marks: int = 0  # list marks seen under it


@dataclass(slots=True)
class NumberedPath:
    """The open headings and numbered rows at one place of a document, the widest first."""

    _levels: list[_Level] = field(default_factory=list)
    _unnumbered: int = 0

    def place(self, number: Numbering | None, section: Section | None = None) -> str:
        """Close what `number` ends, open it, and return its label: the path of numbers down to it.

        A list mark ('-') is counted under the number above it; something without a number is counted as well.
        """
        if number is None:
            self._unnumbered += 1
            return "/".join([*self.labels, str(self._unnumbered)])
        while self._levels and self._levels[-1].rank >= number.rank:
            self._levels.pop()
        label = number.label
        if number.is_list_mark and self._levels:
            self._levels[-1].marks += 1
            label = f"{number.label}{self._levels[-1].marks}"
        elif number.is_list_mark:
            self._unnumbered += 1
            label = f"{number.label}{self._unnumbered}"
        path = "/".join([*self.labels, label])
        self._levels.append(_Level(number.rank, label, section))
        return path

    def open(self, section: Section) -> None:
        """Make `section` the heading of the number that was placed last."""
        if self._levels:
            self._levels[-1].section = section

    @property
    def labels(self) -> list[str]:
        return [level.label for level in self._levels]

    @property
    def depth(self) -> int:
        return len(self._levels)

    @property
    def section(self) -> Section | None:
        """The nearest open heading."""
        return next((level.section for level in reversed(self._levels) if level.section), None)

    @property
    def outer_section(self) -> Section | None:
        """The heading around the number that was placed last."""
        return next((level.section for level in reversed(self._levels[:-1]) if level.section), None)
