"""What the readers of one document have found so far, and the role that each line took by it."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeVar, cast

from dondoc.extract.wording import keeps_all
from dondoc.model import (
    AgencyRef,
    Document,
    Indicator,
    Line,
    Role,
    Schedule,
    Section,
    Span,
    Task,
    ThresholdRule,
)

_Told = TypeVar("_Told", bound=Hashable)


class RolesOfLines:
    """The role of each line by its number, in a list: a long text has no room for a dictionary of them."""

    __slots__ = ("_roles", "get")

    def __init__(self, lines: int) -> None:
        self._roles: list[Role | None] = [None] * (lines + 1)  # lines count from 1
        self.get: Callable[[int], Role | None] = self._roles.__getitem__  # asked twenty times a line: no step more

    def __setitem__(self, number: int, role: Role) -> None:
        self._roles[number] = role

    def values(self) -> Iterable[Role]:
        return filter(None, self._roles)


@dataclass(slots=True)
class Collected:
    """Grows while the parts of one document are read; every line gets its role here, exactly once."""

    document: Document
    year: int | None = None  # the one that the document is for
    issued: int | None = None  # the year of its day, or for which it plans: what was reached before is no goal
    title: str = ""  # of the document
    of_the_centre: bool = True  # the government or a ministry may have issued it
    of_orders: bool = False  # its points order what is to be done: a directive, the conclusions of a meeting
    roles: RolesOfLines = field(init=False)
    sections: list[Section] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)
    rules: list[ThresholdRule] = field(default_factory=list)
    shares: set[str] = field(default_factory=set)  # the indicators that give each place its own figure of one measure
    _labels: set[str] = field(default_factory=set)
    _paths: dict[int, str] = field(default_factory=dict)  # the whole path of a task that has a shorter label, by place
    _first_paths: dict[str, str] = field(default_factory=dict)  # by the shorter label that leaves the part out
    _counted_anew: bool = False  # two tasks of different parts would have the same label
    _told: dict[object, object] = field(
        default_factory=dict
    )  # agencies and times of the tasks of a long text, each once

    def __post_init__(self) -> None:
        self.roles = RolesOfLines(len(self.document.lines))

    def mark(self, line: Line | int, role: Role) -> None:
        """Give `line` (or a line number) its role; the first role that a line gets stays."""
        number = line if isinstance(line, int) else line.number
        if self.roles.get(number) is None:
            self.roles[number] = role

    def change(self, line: Line, before: Role, after: Role) -> None:
        """Say more exactly what `line` is: from the role `before` to `after`; any other role stays."""
        if self.roles.get(line.number) is before:
            self.roles[line.number] = after

    def add_section(self, label: str, title: str, level: int, parent: Section | None, source: Span) -> Section:
        section = Section(f"s{len(self.sections) + 1}", label, title, level, source, parent.id if parent else None)
        self.sections.append(section)
        return section

    def section(self, section_id: str) -> Section | None:
        """The section of that id."""
        place = self.place_of_section(section_id)
        return self.sections[place] if place < len(self.sections) else None

    def up_from(self, section: Section | None) -> Iterator[Section]:
        """Yield `section` and those around it, the nearest first; nothing where there is none."""
        while section is not None:
            yield section
            section = self.section(section.parent) if section.parent else None

    def place_of_section(self, section_id: str) -> int:
        """Where among `sections` the one of that id is."""
        return int(section_id.removeprefix("s")) - 1

    def add_task(self, task: "TaskRead", labels: Sequence[str], section: Section | None) -> None:
        """Add `task` in `section`, under an id of its own and the first of `labels` that no other task has.

        Without words it is none: of a point whose words were deleted its number may be left.
        """
        if not task.text:
            return
        label = labels[0]
        if label in self._labels:
            label = next((other for other in labels if other not in self._labels), label)
        if labels[1:] and labels[-1] != labels[0]:
            self._paths[len(self.tasks)] = labels[-1]
            first = self._first_paths.setdefault(labels[0], labels[-1])
            self._counted_anew = self._counted_anew or first != labels[-1]
        self._labels.add(label)
        once = _as_it_is if keeps_all(self.document.text) else self._once
        self.tasks.append(
            Task(
                id=f"t{len(self.tasks) + 1}",
                label=label,
                section=section.title if section else None,
                section_id=section.id if section else None,
                text=task.text,
                source=task.source,
                leads=once(task.leads),
                cooperating=once(task.cooperating),
                schedule=once(task.schedule),
                note=task.note,
            )
        )

    def settle_labels(self) -> None:
        """Give the tasks of all parts their whole paths, where the parts count their points anew."""
        if self._counted_anew:
            for place, path in self._paths.items():
                self.tasks[place] = replace(self.tasks[place], label=path)

    def _once(self, told: _Told) -> _Told:
        """`told`, or what was told before and is the same: thousands of rows name the same agencies and times."""
        return cast("_Told", self._told.setdefault(told, told))

    @property
    def next_indicator(self) -> int:
        """The ordinal of the next indicator, of which its id is made, and its label where it has no number."""
        return len(self.indicators) + 1


def _as_it_is(told: _Told) -> _Told:
    return told


class TaskRead(NamedTuple):
    """What is read of a task by itself, before its place among the others is known."""

    text: str
    source: Span
    leads: tuple[AgencyRef, ...]
    cooperating: tuple[AgencyRef, ...]
    schedule: tuple[Schedule, ...]
    note: str | None = None
