"""Of which year or month a time is that names none: that of the nearest heading above it, else of the document.

In a plan of several years '1. Nhiệm vụ năm 2026' says it for the tasks below; 'đến năm 2030' is when something ends.
In a programme of one month 'tuần 3' is of that month.
"""

from dataclasses import dataclass, field

from dondoc.extract.collected import Collected
from dondoc.grammar.times.headed_years import year_said
from dondoc.grammar.times.unsaid_months import Month, month_said
from dondoc.model import Section

_LONGEST_TITLE = 5000  # characters; what is longer is no title, and each of its lines would cost as much as all before


@dataclass(slots=True)
class Years:
    """Finds the year of headings, each once."""

    collected: Collected
    _own_title: str = ""  # of the appendix at hand
    _by_section: dict[str, int | None] = field(default_factory=dict)

    def begin_part(self) -> None:
        """Tell that an appendix, or what is attached, begins."""
        self._own_title = ""

    def add_title(self, words: str) -> None:
        """Tell a line of the title of the part at hand."""
        if len(self._own_title) < _LONGEST_TITLE:
            self._own_title += f" {words}"

    def of(self, section: Section | None) -> int | None:
        """The year of times that name none under `section`."""
        above = self._above(section) if section is not None else None
        return above or year_said(self._own_title) or self.collected.year

    def month(self, section: Section | None) -> Month | None:
        """The month of times that name none under `section`."""
        year = self.of(section)
        for above in self.collected.up_from(section):
            if said := month_said(above.title, year):
                return said
        return month_said(self._own_title, year) or month_said(self.collected.title, year)

    def _above(self, section: Section) -> int | None:
        if section.id not in self._by_section:
            parent = self.collected.section(section.parent) if section.parent else None
            self._by_section[section.id] = year_said(section.title) or (self._above(parent) if parent else None)
        return self._by_section[section.id]
