"""When the tasks of a list are due that say nothing of it themselves: the words over the list may have set it.

'Trong quý III năm 2026:' does, and so does a heading that is nothing but a time, or '(Thời gian: Quý II/2026)' right
below a title.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.labelled_heads import labels_of
from dondoc.extract.years import Years
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.documents.numbering import Numbering, Rank
from dondoc.grammar.times.headed_times import read_headed_time
from dondoc.grammar.times.only_times import is_only_time
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.times_of_lists import times_in_bracket, times_of_list
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import Schedule, Section

_TIMES = (Column.DEADLINE, Column.PERIOD)


class _TimedPoint(NamedTuple):
    """The times of a point in `section`; `over` is its rank where deeper points stand below it."""

    section: Section | None
    over: Rank | None
    times: tuple[Schedule, ...]

    def ends_before(self, number: Numbering | None, section: Section | None) -> bool:
        """Whether the point `number` in `section`, or a line without one, stands no longer below this one."""
        if number is None or section is not self.section:
            return True
        return self.over is not None and number.rank <= self.over


@dataclass(slots=True)
class LeadInTimes:
    """Reads the lead-ins of lists, each once."""

    collected: Collected
    years: Years
    on: date | None  # the day of the document
    _by_section: dict[str, tuple[Schedule, ...]] = field(default_factory=dict)
    _point: _TimedPoint | None = None  # the last that only said a time

    def hear_point(self, paragraph: Paragraph, following: Paragraph | None, section: Section | None) -> bool:
        """Take notice of a point that only says when what follows is done: '- Trong quý II/2026:', '* Tháng 6:'."""
        number = paragraph.number
        if self._point and self._point.ends_before(number, section):
            self._point = None
        below = following.number if following else None
        if not paragraph.words.endswith(":") or below is None or not below.is_list_mark:
            return False
        if number is not None and not number.is_list_mark:
            return False
        year = self.years.of(section)
        times = read_headed_time(paragraph.body, year, self.on)
        if not times and is_only_time(paragraph.body):
            times = times_of_list(paragraph.body, self.on, year)
        if not times:
            return False
        self._point = _TimedPoint(section, number.rank if number and below.rank > number.rank else None, times)
        return True

    def hear(self, paragraph: Paragraph, section: Section | None) -> bool:
        """Take notice of `paragraph`, right below the heading of `section`, if it only says by when."""
        labels = labels_of(paragraph) if section is not None else ()
        if section is None or not labels or not all(label.column in _TIMES for label in labels):
            return False
        words = "; ".join(label.words for label in labels)
        said = complete_cell(words, "", self.years.of(section), self.on)
        self._by_section[section.id] = read_time_cell(said, None)
        return True

    def of(self, section: Section | None) -> tuple[Schedule, ...]:
        """The times that the lead-in `section`, or the nearest one over it, sets for the tasks below."""
        if self._point and self._point.section is section:
            return self._point.times
        if section is None:
            return ()
        if section.id not in self._by_section:
            parent = self.collected.section(section.parent) if section.parent else None
            opens = self.collected.document.quote(section.source).rstrip().endswith(":")
            year = self.years.of(section)
            own = times_of_list(f"{section.title}:", self.on, year) if opens else ()
            own = own or read_headed_time(section.title, year, self.on)
            own = own or times_in_bracket(section.title, self.on, year)
            self._by_section[section.id] = own or self.of(parent)
        return self._by_section[section.id]
