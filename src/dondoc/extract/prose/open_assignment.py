"""Which agency's heading is open at one place of the prose, and which number ends it.

Tasks under '1. Sở Y tế' may be numbered themselves; '2.' ends the heading only where it is the next number of the
heading's own list, or of one above it, and not the next point of a list that began below it.
"""

from dataclasses import dataclass, field

from dondoc.extract.numbered_path import NumberedPath
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.beyond_lists import ends_point, speaks_to_others
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.closings import closes_document
from dondoc.grammar.documents.numbering import Numbering, Rank
from dondoc.model import Section


@dataclass(slots=True)
class OpenAssignment:
    """The open headings (`path`), and what the nearest one that names agencies assigns to what follows it."""

    path: NumberedPath = field(default_factory=NumberedPath)
    assignment: Assignment | None = None
    when: str = ""  # by what time, where the heading says so
    only_its_bullets: bool = False  # the heading, without a number, announces the bullets right below it
    _depth: int = 0  # of the path where the assignment was made
    _in_bullets: bool = False  # of such a heading
    _only_bullets: bool = False  # it stands in a task of its own, and holds for the bullets below that
    _bullet: Rank | None = None  # how the heading is marked, where it is a bullet itself
    _has_deeper: bool = False  # bullets below that one have been read
    _point: Numbering | None = None  # the last one of a list below the heading
    _behind_point: bool = False  # the paragraph right before was a point below the heading, and is over
    _ordinal: int = 0
    _left: tuple[Assignment, Numbering] | None = None  # the assignment behind a point of which others were told

    def enter(
        self, number: Numbering | None, assignment: Assignment | None, when: str = ""
    ) -> tuple[str, Section | None]:
        """Open a heading; return its label and the section around it.

        Without agencies of its own it keeps those above, and by `when` those do what stands below it.
        """
        label = self.path.place(number) if number is not None else "/".join(self.path.labels)
        parent = self.path.outer_section if number is not None else self.path.section
        if assignment is not None:
            self.assignment, self._depth, self._only_bullets = assignment, self.path.depth, False
            self._bullet = number.rank if number is not None and number.is_list_mark else None
            self._has_deeper = self.only_its_bullets = self._in_bullets = False
            self.when = when
        self._behind_point, self._left = False, None
        self._point, self._ordinal = None, 0
        return label, parent

    def carry(self, number: Numbering, assignment: Assignment | None) -> list[str]:
        """Place a numbered task that names its own agencies; `assignment` holds for the bullets that follow it."""
        self.path.place(number)
        self.assignment, self._depth, self._only_bullets = assignment, self.path.depth, True
        self.when, self._left = "", None
        self.only_its_bullets = self._in_bullets = False
        self._bullet = None
        self._point, self._ordinal = None, 0
        return _labels(self.path.labels)

    def closes_before(self, paragraph: Paragraph, agencies: AgencyReader) -> bool:
        """Close the heading if `paragraph` is beyond it, and return whether it did."""
        if self._goes_on_behind_others(paragraph.number):
            return False
        if self.only_its_bullets and paragraph.number is not None:
            self._in_bullets = paragraph.number.is_list_mark
        behind_point = self._behind_point and paragraph.number is None
        beyond = self._is_beyond(paragraph) or (
            behind_point and self.assignment is not None and speaks_to_others(paragraph.body, self.assignment, agencies)
        )
        self._behind_point = paragraph.number is not None and ends_point(paragraph.body)
        if not beyond:
            return False
        self._left = (self.assignment, self._point) if behind_point and self.assignment and self._point else None
        self.assignment, self._point = None, None
        if paragraph.number is not None:
            self.path.leave(paragraph.number)
        return True

    def _goes_on_behind_others(self, number: Numbering | None) -> bool:
        """Open the heading again at the next point of its list, though a paragraph between the two told others."""
        if number is None or self._left is None or not number.follows(self._left[1]):
            return False
        self.assignment, self._point = self._left[0], number
        self._left = None
        return True

    def _is_beyond(self, paragraph: Paragraph) -> bool:
        number = paragraph.number
        if self.assignment is None:
            return number is not None and self.path.is_passed_by(number, self.path.depth)
        if self._only_bullets and not (number and number.is_list_mark):
            return True
        if self._is_beyond_bullet(number):
            return True
        if number is None:
            return self._in_bullets or closes_document(paragraph.body) or _is_title(paragraph)
        if number.is_list_mark:
            return False
        if self._point is not None and number.follows(self._point):
            self._point = number
            return False
        if number.rank <= Rank.ROMAN or self.path.is_passed_by(number, self._depth):
            return True
        self._point = number
        return False

    def _is_beyond_bullet(self, number: Numbering | None) -> bool:
        """Whether '- Sở X:' with '+' below it is over: at the next bullet like it, or where the bullets end."""
        if self._bullet is None:
            return False
        if number is not None and number.rank > self._bullet:
            self._has_deeper = True
            return False
        return self._has_deeper

    def place(self, number: Numbering | None) -> list[str]:
        """Place a task; return its possible labels: group / sub-heading / own number or ordinal, and the whole path."""
        if number is not None and not number.is_list_mark:
            self.path.place(number)
            return _labels(self.path.labels)
        return self.count()

    def count(self) -> list[str]:
        """The possible labels of the next task under the open heading, by its ordinal."""
        self._ordinal += 1
        return _labels([*self.path.labels, str(self._ordinal)])


def _labels(path: list[str]) -> list[str]:
    """The part, chapter and Roman number above are left out, unless that makes two labels the same.

    So is the article in which a Roman number stands.
    """
    widest = max((place for place, label in enumerate(path) if label[0].isupper()), default=-1)
    short = [label for label in path[widest + 1 :] if label[0] != "-"]
    return ["/".join(short or path), "/".join(path)]


def _is_title(paragraph: Paragraph) -> bool:
    return paragraph.words.isupper() and len(paragraph.words.split()) > 1
