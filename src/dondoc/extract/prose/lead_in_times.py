"""When the tasks of a list are due that say nothing of it themselves: the words over the list may have set it.

'Trong quý III năm 2026:' does, and so does a heading that is nothing but a time, or '(Thời gian: Quý II/2026)' right
below a title.
"""

from dataclasses import dataclass, field
from datetime import date

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.labelled_heads import labels_of
from dondoc.extract.years import Years
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.times.headed_times import read_headed_time
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.times_of_lists import times_of_list
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import Schedule, Section

_TIMES = (Column.DEADLINE, Column.PERIOD)


@dataclass(slots=True)
class LeadInTimes:
    """Reads the lead-ins of lists, each once."""

    collected: Collected
    years: Years
    on: date | None  # the day of the document
    _by_section: dict[str, tuple[Schedule, ...]] = field(default_factory=dict)

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
        if section is None:
            return ()
        if section.id not in self._by_section:
            parent = self.collected.section(section.parent) if section.parent else None
            words = self.collected.document.quote(section.source)
            year = self.years.of(section)
            own = times_of_list(words, self.on, year) or read_headed_time(section.title, year, self.on)
            self._by_section[section.id] = own or self.of(parent)
        return self._by_section[section.id]
