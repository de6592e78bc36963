"""Where a numbered thing stands under the headings above it: 'II/12', 'I/1/1.17/-1'."""

from dataclasses import dataclass, field

from dondoc.grammar.documents.numbering import Numbering
from dondoc.model import Section


@dataclass(slots=True)
class _Level:
    rank: int
    label: str
    number: Numbering | None = None
    section: Section | None = None
    marks: int = 0  # list marks seen under it
    unnumbered: int = 0  # things without a number seen under it


@dataclass(slots=True)
class NumberedPath:
    """The open headings and numbered rows at one place of a document, the widest first."""

    _levels: list[_Level] = field(default_factory=list)
    _root: _Level = field(default_factory=lambda: _Level(0, ""))

    def place(self, number: Numbering | None) -> str:
        """Close what `number` ends, open it, and return its label: the path of numbers down to it.

        A list mark ('-') is counted under the number above it; something without a number is counted as well.
        """
        if number is None:
            return "/".join([*self.labels, self._count(self._top)])
        self.leave(number)
        label = number.label
        if number.is_list_mark:
            self._top.marks += 1
            label = f"{label}{self._top.marks}"
        self._levels.append(_Level(number.rank, label, number))
        return "/".join(self.labels)

    def place_group(self, number: Numbering | None) -> str:
        """Like `place`, for what groups the things below it: without a number it ends the group before it, too.

        Such a group stands inside the numbered group around it, and what it holds is numbered under it.
        """
        if number is not None:
            return self.place(number)
        while self._levels and (self._levels[-1].section is None or self._levels[-1].number is None):
            self._levels.pop()
        around = self._top
        self._levels.append(_Level(around.rank + 1, self._count(around)))
        return "/".join(self.labels)

    def open(self, section: Section) -> None:
        """Make `section` the heading of what was placed last."""
        if self._levels:
            self._levels[-1].section = section

    def is_passed_by(self, number: Numbering, depth: int) -> bool:
        """Whether `number` comes after one of its own list among the `depth` widest open ones."""
        return any(level.number is not None and number.comes_after(level.number) for level in self._levels[:depth])

    def is_followed_by(self, number: Numbering) -> bool:
        """Whether `number` is the next one of a list in which one is open: '6.' where '5.' and '5.2.' are."""
        return any(level.number is not None and number.follows(level.number) for level in self._levels)

    def leave(self, number: Numbering) -> None:
        """Close what `number` ends, without opening it."""
        while self._levels and self._levels[-1].rank >= number.rank:
            self._levels.pop()

    @property
    def labels(self) -> list[str]:
        return [level.label for level in self._levels]

    @property
    def depth(self) -> int:
        return len(self._levels)

    @property
    def sections(self) -> list[Section]:
        """The open headings, the widest first."""
        return [level.section for level in self._levels if level.section]

    @property
    def section(self) -> Section | None:
        """The nearest open heading."""
        for level in reversed(self._levels):
            if level.section:
                return level.section
        return None

    @property
    def outer_section(self) -> Section | None:
        """The heading around the number that was placed last."""
        return next((level.section for level in reversed(self._levels[:-1]) if level.section), None)

    @property
    def _top(self) -> _Level:
        return self._levels[-1] if self._levels else self._root

    def _count(self, level: _Level) -> str:
        level.unnumbered += 1
        return str(level.unnumbered)
