"""The headings that are open at one place of the prose: which section it lies in, and whom that binds.

'1.1. Sở Tư pháp chủ trì, phối hợp với …' names agencies; so does a sentence that orders what the list below it says,
and, in a list of agencies, a heading that names a body which no register knows.
"""

from dataclasses import dataclass, field

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.aims import Aims
from dondoc.extract.prose.bracketed_headings import read_bracketed_heading
from dondoc.extract.prose.headings import LONGEST_HEADING, ends_open, is_deeper, same_list
from dondoc.extract.prose.open_assignment import OpenAssignment
from dondoc.extract.prose.opened_points import opening_of_points
from dondoc.grammar.assigning.addressed_orders import are_whoever, orders_addressees
from dondoc.grammar.assigning.assignment_headings import (
    heading_tail,
    names_responsible,
    read_bound_heading,
    read_heading_assignment,
    read_heading_of_body,
    read_heading_of_field,
    shares_out,
)
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.captions import read_tasks_of
from dondoc.grammar.assigning.held_lists import opens_held_list
from dondoc.grammar.assigning.list_openings import only_directs, read_announced_assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.documents.numbering import Numbering, Rank
from dondoc.model import AgencyRef, Section


@dataclass(slots=True)
class OpenSections:
    """Opens and closes headings as the paragraphs of a body pass by."""

    agencies: AgencyReader
    collected: Collected
    aims: Aims
    open: OpenAssignment = field(default_factory=OpenAssignment)
    section: Section | None = None
    announced_to: Assignment | None = None  # of the last sentence that orders what its list says
    addressees: tuple[AgencyRef, ...] = ()  # of the letter, if it is one
    announcing: list[Paragraph] = field(default_factory=list)  # headings that end in a colon
    last_named: Numbering | None = None  # the number of the last heading or point that names agencies
    _within: Numbering | None = None  # of the last heading below agencies that names none itself

    def leave(self) -> None:
        """Close all headings: another part of the document begins."""
        self.open, self.section = OpenAssignment(), None

    def close_what_it_passes(self, paragraph: Paragraph) -> None:
        """Close the heading that names agencies if `paragraph` is beyond it."""
        if self.open.closes_before(paragraph, self.agencies):
            self.section, self._within = self.open.path.section, None
        elif self._within and paragraph.number and not paragraph.number.is_below(self._within):
            parent = self.section.parent if self.section else None
            self.section, self._within = self.collected.section(parent) if parent else None, None

    def read_heading(self, paragraph: Paragraph, following: Paragraph | None, *, over_table: bool = False) -> bool:
        """Open `paragraph` if it is a heading that names agencies, and return whether it is."""
        if over_table and paragraph.number and (named := read_tasks_of(paragraph.body, self.agencies)):
            self.enter(paragraph, named)
            return True
        if following is None:
            return False
        assignment, when = self._assigned(paragraph, following)
        if assignment is None and self._goes_on_below(paragraph, following):
            self.enter(paragraph, None)
            return True
        if assignment is None or (paragraph.number and paragraph.number.is_list_mark and not ends_open(paragraph)):
            return False
        if heading_tail(paragraph.body, assignment) and same_list(paragraph, following):
            return False
        self.enter(paragraph, assignment, when)
        return True

    def enter(self, paragraph: Paragraph, assignment: Assignment | None, when: str = "") -> None:
        """Open `paragraph` as a heading; without `assignment` those whom the headings above name go on."""
        self.aims.passed_heading()
        if assignment:
            self.agencies.learn(assignment.leads)
            self.last_named = paragraph.number
        self._within = paragraph.number if assignment is None and self.open.assignment else None
        label, parent = self.open.enter(paragraph.number, assignment, when)
        if assignment is not None and paragraph.number is None and assignment is not self.announced_to:
            self.open.only_its_bullets = ends_open(paragraph)
        source = self.collected.document.span(paragraph.start, paragraph.end)
        title = paragraph.body.rstrip(" :")
        self.section = self.collected.add_section(label, title, max(self.open.path.depth, 1), parent, source)
        if paragraph.number is not None or (parent is not None and not parent.title and not assignment):
            self.open.path.open(self.section)  # 'Phần thứ nhất' has its title in the line below it
        if ends_open(paragraph):
            self.announcing.append(paragraph)

    def place_task(self, number: Numbering | None, carried: Assignment | None) -> list[str]:
        """Return the possible labels of a task that names its own agencies; `carried` binds the bullets behind it."""
        if number is None or number.is_list_mark or self.open.assignment:
            return self.open.count()
        labels = self.open.carry(number, carried)
        self.section = self.open.path.outer_section or self.section
        return labels

    def is_point(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        """Whether a numbered line below an agency is a task of its own: nothing deeper follows that it would head.

        What a form or a file holds, '2. Lập hồ sơ gồm:', is nothing that the line would head either.
        """
        if not self.open.assignment or paragraph.number is None:
            return False
        if opens_held_list(paragraph.body):
            return True
        return following is None or (following.number is not None and not is_deeper(following, paragraph))

    def _assigned(self, paragraph: Paragraph, following: Paragraph) -> tuple[Assignment | None, str]:
        """What `paragraph` assigns as the heading of what `following` begins, and what its bracket says of the time."""
        if paragraph.words.count(" ") >= LONGEST_HEADING:
            return self._announced(paragraph, following), ""
        named = read_heading_assignment(paragraph.body, self.agencies) or self._of_field(paragraph, following)
        if named is None and (bracketed := read_bracketed_heading(paragraph, following, self.agencies)):
            return bracketed
        return (
            named
            or self._announced(paragraph, following)
            or self._told_of_list(paragraph, following)
            or self._next_of_agencies(paragraph, following)
        ), ""

    def _next_of_agencies(self, paragraph: Paragraph, following: Paragraph) -> Assignment | None:
        """What a heading assigns to a body that nobody knows, where the one before it in its list names agencies.

        Whom '… có trách nhiệm' binds to a list is known by that alone.
        """
        number = paragraph.number
        if number is None or same_list(paragraph, following):
            return None
        if following.number is not None and (bound := read_bound_heading(paragraph.body)):
            return bound
        in_list = self.last_named is not None and number.follows_closely(self.last_named)
        in_list = in_list or (self.section is not None and shares_out(self.section.title) and not number.is_list_mark)
        if not in_list and not names_responsible(paragraph.body):
            return None
        return read_heading_of_body(paragraph.body, self.agencies)

    def _of_field(self, paragraph: Paragraph, following: Paragraph) -> Assignment | None:
        """Whom 'Lĩnh vực kinh tế: Đảng ủy xã chịu trách nhiệm.' names for the list below it."""
        if paragraph.number is None or following.number is None or not is_deeper(following, paragraph):
            return None
        return read_heading_of_field(paragraph.body, self.agencies)

    def _told_of_list(self, paragraph: Paragraph, following: Paragraph) -> Assignment | None:
        """Whom 'Sở X chỉ đạo các đơn vị trực thuộc:' names, where the list below it says what is to be done.

        Below an agency of its own such words tell what its units do.
        """
        above = self.open.assignment
        if above is not None and not (are_groups(above.leads) or (above is self.announced_to and above.leads[1:])):
            return None
        return opening_of_points(paragraph, following, self.agencies)

    def speaks_to_many(self, assignment: Assignment) -> bool:
        """Whether `assignment` is to groups, or to all whom a sentence lists: a point may tell one of them."""
        return assignment is self.announced_to or are_groups(assignment.leads)

    def _goes_on_below(self, paragraph: Paragraph, following: Paragraph) -> bool:
        """Whether '- Chỉ đạo Sở X:' or 'b) Đề nghị UBND tỉnh …:' only opens the list of tasks of those named above."""
        above = self.open.assignment
        if above is None or not ends_open(paragraph) or not is_deeper(following, paragraph):
            return False
        if following.number is not None and only_directs(paragraph.body, self.agencies):
            return True
        again = opening_of_points(paragraph, following, self.agencies)
        return again is not None and {ref.name for ref in again.leads} <= {ref.name for ref in above.leads}

    def _announced(self, paragraph: Paragraph, following: Paragraph) -> Assignment | None:
        """Whom a sentence orders to do what the list below it says, where that list names nobody itself."""
        if not ends_open(paragraph) or following.number is None:
            return None
        if paragraph.number is not None and paragraph.number.rank is not Rank.ARTICLE:
            return None
        again = read_names(following.body, self.agencies)
        if again and not are_whoever(again.leads):
            return None
        announced = read_announced_assignment(paragraph.body, self.agencies)
        if self.addressees and (announced is None or are_whoever(announced.leads)):
            to_all = orders_addressees(paragraph.body, following.body)
            to_all = to_all or announced is not None  # 'các đơn vị' are those whom the letter is for
            announced = Assignment(self.addressees, (), len(paragraph.body)) if to_all else None
        self.announced_to = announced
        return announced
