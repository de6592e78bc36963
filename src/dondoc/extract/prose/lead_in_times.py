"""When the tasks of a list are due that say nothing of it themselves: the words over the list may have set it."""

from dataclasses import dataclass, field
from datetime import date

from dondoc.extract.collected import Collected
from dondoc.extract.years import Years
from dondoc.grammar.times.times_of_lists import times_of_list
from dondoc.model import Schedule, Section


@dataclass(slots=True)
class LeadInTimes:
    """Reads the lead-ins of lists, each once."""

    collected: Collected
    years: Years
    on: date | None  # the day of the document
    _by_section: dict[str, tuple[Schedule, ...]] = field(default_factory=dict)

    def of(self, section: Section | None) -> tuple[Schedule, ...]:
        """The times that the lead-in `section`, or the nearest one over it, sets for the tasks below."""
        if section is None:
            return ()
        if section.id not in self._by_section:
            parent = self.collected.section(section.parent) if section.parent else None
            words = self.collected.document.quote(section.source)
            own = times_of_list(words, self.on, self.years.of(section))
            self._by_section[section.id] = own or self.of(parent)
        return self._by_section[section.id]
