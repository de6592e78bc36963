"""What the headings above a paragraph say of it: that facts, work to be done, or who does what stand there."""

from dataclasses import dataclass, field

from dondoc.extract.prose.aims import Aims
from dondoc.extract.prose.open_sections import OpenSections
from dondoc.grammar.assigning.list_openings import directs_others
from dondoc.grammar.assigning.particulars import is_particular
from dondoc.grammar.assigning.told_assignments import heads_assignments
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.state_headings import heads_work


@dataclass(frozen=True, slots=True)
class HeadingsAbove:
    """The headings that are open where the paragraph at hand stands."""

    sections: OpenSections
    aims: Aims
    agencies: AgencyReader
    _facts: dict[str, bool] = field(default_factory=dict)  # whether they are over what is, by the nearest section

    @property
    def over_the_nearest(self) -> str | None:
        """The section in which that of the paragraph stands."""
        nearest = self.sections.section
        return nearest.parent if nearest is not None else None

    def say_facts(self) -> bool:
        """Whether they are over what is: 'TÌNH HÌNH'."""
        nearest = self.sections.section
        if nearest is None:
            return self.report_done()
        if nearest.id not in self._facts:
            self._facts[nearest.id] = (
                self.aims.states_facts(nearest) or self.report_done() or is_particular(nearest.title)
            )
        return self._facts[nearest.id]

    def report_done(self) -> bool:
        """Whether what stands below them reports what was done, also where it says who led it."""
        return self.aims.tells_what_was_done(self.sections.section)

    def say_who_does_what(self) -> bool:
        """Whether one is over who does what: 'TỔ CHỨC THỰC HIỆN', 'PHÂN CÔNG NHIỆM VỤ'.

        So is the nearest where it only says of a body that it leads: 'Đảng ủy xã lãnh đạo, chỉ đạo:'.
        """
        return any(map(heads_assignments, self._titles())) or self.say_one_leads()

    def say_work(self) -> bool:
        """Whether one is over what is to be done: 'NHIỆM VỤ, GIẢI PHÁP'."""
        return any(map(heads_work, self._titles()))

    def say_one_leads(self) -> bool:
        """Whether the nearest only says of a body that it leads others."""
        nearest = self.sections.section
        return nearest is not None and directs_others(nearest.title, self.agencies)

    def order_list(self) -> bool:
        """Whether the one opened last is a sentence that orders what its list says."""
        opened = self.sections.open.assignment
        return opened is not None and opened is self.sections.announced_to

    def _titles(self) -> list[str]:
        nearest = self.sections.section
        if nearest is None:
            return []
        return [nearest.title, *(section.title for section in self.sections.open.path.sections)]
