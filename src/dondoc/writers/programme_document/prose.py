"""Tasks as prose: headings that name the agencies, a paragraph or bullet a task, times inside the sentences."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from dondoc.grammar.documents.line_numbers import read_cell_number
from dondoc.grammar.documents.numbering import Rank
from dondoc.grammar.times.schedules import find_schedules
from dondoc.model import AgencyRef, Programme, Schedule, Section, Task
from dondoc.text import fold
from dondoc.writers.official import Block, Heading, Item, Paragraph
from dondoc.writers.programme_document.layouts import Layout, phrase
from dondoc.writers.programme_document.outline import number, outline

_Level = Literal[1, 2, 3, 4]


def task_prose(programme: Programme, layout: Layout) -> tuple[Block, ...]:
    """Return the sections and tasks of `programme` as blocks in `layout`, which must be one of prose.

    Tasks that follow each other with the same agencies share a heading. A section whose title already names them
    gets no second heading, so that prose which was read and is written again stays as it was.
    """
    prose = _Prose(layout)
    for item in outline(programme):
        if isinstance(item, Section):
            prose.open_section(item)
        else:
            prose.add_task(item)
    return tuple(prose.blocks)


@dataclass(slots=True)
class _Prose:
    """The blocks so far, and the headings that the next task would stand under."""

    layout: Layout
    blocks: list[Block] = field(default_factory=list)
    section: Section | None = None
    agencies: str = ""
    headings: int = 0  # of agencies, under the section

    def open_section(self, section: Section) -> None:
        place = number(section.label)
        self.blocks.append(_heading(place, section.title))
        self.section, self.agencies, self.headings = section, section.title, 0

    def add_task(self, task: Task) -> None:
        agencies = _assignment(task)
        if agencies and agencies != self.agencies:
            self._open_agencies(agencies)
        words = " ".join([task.text, *_times(task)])
        self.blocks.append(Item(words) if self.layout is Layout.BULLETS else Paragraph(words))

    def _open_agencies(self, agencies: str) -> None:
        self.headings += 1
        around = number(self.section.label) if self.section else ""
        place = f"{around}.{self.headings}" if around[:1].isdigit() else str(self.headings)
        self.blocks.append(_heading(place, agencies))
        self.agencies = agencies


def _heading(place: str, words: str) -> Heading:
    return Heading(_level(place), f"{place}." if place else "", words)


def _level(place: str) -> _Level:
    numbering = read_cell_number(place)
    if numbering is None or numbering.rank <= Rank.ROMAN:
        return 1
    if numbering.rank is Rank.NUMBER:
        return 2
    return 3 if numbering.rank <= Rank.NUMBER_4 else 4


def _assignment(task: Task) -> str:
    """The heading that names the agencies of `task`, '' where it has no lead."""
    leads = _in_sentence(task.leads)
    if not task.leads or not task.cooperating:
        return phrase("leads", leads=leads)
    return phrase("leads-and-cooperates", leads=leads, cooperating=_in_sentence(task.cooperating, begins=False))


def _in_sentence(agencies: Iterable[AgencyRef], *, begins: bool = True) -> str:
    names = ", ".join(_common(agency) for agency in agencies)
    return names[:1].upper() + names[1:] if begins else names


def _common(agency: AgencyRef) -> str:
    """The name as it stands inside a sentence: a group is no proper name ('các sở, ban, ngành')."""
    name = agency.raw or agency.name
    return name[:1].lower() + name[1:] if agency.group and name[1:2].islower() else name


def _times(task: Task) -> Iterator[str]:
    """Sentences for the times that the words of `task` do not name themselves."""
    for when in task.schedule:
        if fold(when.raw) not in fold(task.text):
            yield _sentence(when)


def _sentence(when: Schedule) -> str:
    if find_schedules(when.raw):  # it brings its own word of time: 'trước ngày 30/6/2026'
        return phrase("deadline-in-words", time=when.raw)
    return phrase(when.role, time=when.raw)
