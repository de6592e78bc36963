"""What stands over a table: a caption of its own, the open heading, or the title of the appendix that it is.

A caption ('Bảng 2. Nhiệm vụ của Sở Y tế') holds for one table; what follows lies under the heading around it again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.open_sections import OpenSections
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.captions import read_caption, read_tasks_of, title_behind_label
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.landmarks import Landmark
from dondoc.grammar.figures.units_above_figures import unit_of_table
from dondoc.model import Role, Section

_MOST_BELOW = 2  # lines between a caption and its table: a unit, a remark in brackets
_LONGEST_TITLE = 6  # lines


class Over(NamedTuple):
    """The section in which the rows of a table lie, and whom the words over it give them."""

    section: Section | None
    assignment: Assignment | None


@dataclass(slots=True)
class TableCaptions:
    """Follows the titles and captions of a document up to each table."""

    agencies: AgencyReader
    collected: Collected
    _title: list[tuple[int, int, str]] = field(
        default_factory=list
    )  # where the lines of a title stand, and their words
    _attached: bool = False  # the title is that of an appendix
    _of_part: Over | None = None  # what the title says, once somebody asked
    _own: Over | None = None  # what the caption right over the next table says

    def begin_part(self) -> None:
        """Tell that an appendix, or what is attached, begins."""
        self._title.clear()
        self._attached, self._of_part = False, None

    def add_title(self, item: Zoned) -> None:
        """Take notice of a line of the title of the part at hand."""
        paragraph, words = item.paragraph, item.paragraph.words
        if item.landmark in (Landmark.APPENDIX, Landmark.ATTACHED_TO):
            self._attached = True
            words = title_behind_label(words) if item.landmark is Landmark.APPENDIX else ""
        elif item.landmark is not None:
            return
        if words and len(self._title) < _LONGEST_TITLE:
            self._title.append((paragraph.start, paragraph.end, words))

    def leave_table(self) -> None:
        """Tell that the next lines stand over another table."""
        self._own = None

    def take(self, item: Zoned, sections: OpenSections) -> bool:
        """Take `item`, right over a table, for its caption if it is one, and return whether it is.

        It is a line of the body, or the last one of a title that goes on to say whose tasks the table holds.
        """
        ends_title = item.role is Role.TITLE and item.landmark is None and len(self._title) > 1
        if item.role is not None and not ends_title:
            return False
        sections.close_what_it_passes(item.paragraph)
        if not self._read(item.paragraph, sections.section):
            return False
        if ends_title:
            self._title.pop()
        return True

    def _read(self, paragraph: Paragraph, around: Section | None) -> bool:
        if paragraph.number is not None and not paragraph.number.is_list_mark:
            return False
        caption = read_caption(paragraph.body, self.agencies)
        if caption is None:
            return False
        section = around
        if caption.title:
            source = self.collected.document.span(paragraph.start, paragraph.end)
            level = around.level + 1 if around else 1
            section = self.collected.add_section("", caption.title, level, around, source)
        self._own = Over(section, caption.assignment)
        return True

    def over(self, sections: OpenSections) -> Over:
        """What stands over the table that begins here, below the open `sections`."""
        if self._own is not None:
            return self._own
        if sections.section is not None or not self._attached:
            return Over(sections.section, sections.open.assignment)
        if self._of_part is None:
            self._of_part = self._read_title()
        return self._of_part

    def _read_title(self) -> Over:
        title = " ".join(words for _, _, words in self._title)
        if not title:
            return Over(None, None)
        source = self.collected.document.span(self._title[0][0], self._title[-1][1])
        section = self.collected.add_section("", title, 1, None, source)
        return Over(section, read_tasks_of(title, self.agencies))


def place_of_caption(zoned: Sequence[Zoned], start: int, stop: int) -> int | None:
    """Which of the paragraphs [start, stop) over a table may be its caption: the last but for units and remarks."""
    for place in range(stop - 1, max(start, stop - 1 - _MOST_BELOW) - 1, -1):
        words = zoned[place].paragraph.words
        if not (words.startswith("(") or unit_of_table(words)):
            return place
    return None
