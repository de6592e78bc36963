"""The groups of tasks that the report goes through: the uppermost headings of the programme that tell tasks apart.

A decision may put everything under one article and one heading, and name the agencies in headings further down; what
a reader knows as the groups of such a programme stands in between.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dondoc.site.tracking.selectors.summary_values import SectionPart, TaskLine


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the programme ('' for none) with all sections under it that have tasks, its own included."""

    title: str
    sections: tuple[SectionPart, ...]
    section_id: int | None = None

    @property
    def tasks(self) -> tuple[TaskLine, ...]:
        return tuple(task for section in self.sections for task in section.tasks)


def groups_of(sections: tuple[SectionPart, ...]) -> Iterator[Group]:
    """Yield the groups that have tasks, in the order of the programme."""
    level = _level_of_groups(sections)
    heads = [place for place, section in enumerate(sections) if section.level <= level]
    for start, end in pairwise([*heads, len(sections)]):
        filled = tuple(section for section in sections[start:end] if section.tasks)
        if filled:
            yield Group(sections[start].title, filled, sections[start].section_id)


def _level_of_groups(sections: tuple[SectionPart, ...]) -> int:
    """The shallowest level that has more than one heading; where none has, the deepest."""
    numbers = Counter(section.level for section in sections)
    return min((level for level, number in numbers.items() if number > 1), default=max(numbers, default=0))
