"""Lines below an agency that only open the points behind them, and with whom those are done, where they say so."""

from dataclasses import dataclass

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.open_sections import OpenSections
from dondoc.extract.prose.opened_points import only_heads
from dondoc.grammar.assigning.openings import read_opening
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.model import AgencyRef, Section


@dataclass(slots=True)
class PointOpeners:
    """Remembers the line that opened the points at hand: 'Chủ trì, phối hợp với Sở X:' holds for each of them."""

    sections: OpenSections
    agencies: AgencyReader
    _opener: Paragraph | None = None
    _below: Section | None = None  # the section in which it stands

    def only_heads(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        """Whether `paragraph` below an agency only opens the points behind it."""
        heads = only_heads(paragraph, following, self.agencies)
        if heads:
            self._opener, self._below = paragraph, self.sections.section
        return heads

    def partners_for(self, paragraph: Paragraph) -> tuple[AgencyRef, ...]:
        """Those whom the line over the point `paragraph`, or the heading over it, asks to cooperate."""
        section = self.sections.section
        if self._opener is not None and self._below is section and _is_below(paragraph, self._opener):
            return read_opening(self._opener.body, self.agencies)
        self._opener = None
        return read_opening(section.title, self.agencies) if section is not None else ()


def _is_below(paragraph: Paragraph, opener: Paragraph) -> bool:
    number = paragraph.number
    return number is not None and (opener.number is None or number.rank > opener.number.rank)
