"""Tasks of prose, as they are told: under a heading, behind 'Sở Y tế:', in a sentence, by labels below a line."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from dondoc.extract.collected import Collected, TaskRead
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.headings_above import HeadingsAbove
from dondoc.extract.prose.labelled_blocks import Block
from dondoc.extract.prose.labelled_tasks import read_block
from dondoc.extract.prose.lead_in_times import LeadInTimes
from dondoc.extract.prose.open_sections import OpenSections
from dondoc.extract.prose.point_openers import PointOpeners
from dondoc.extract.prose.sentence_tasks import SentenceTasks
from dondoc.extract.prose.tellable_points import under_heading
from dondoc.extract.years import Years
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.addressed_orders import decides
from dondoc.grammar.assigning.assignment_headings import read_heading_assignment, read_inline_body
from dondoc.grammar.assigning.assignments import Assignment, read_inline_assignment, read_names
from dondoc.grammar.assigning.following_up import only_looks_after
from dondoc.grammar.assigning.openings import read_opening, read_own_opening
from dondoc.grammar.assigning.particulars import tells_particulars
from dondoc.grammar.assigning.told_assignments import tells_no_task
from dondoc.grammar.bodies.addressed_people import read_addressed
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.closings import orders_execution
from dondoc.grammar.documents.numbering import Numbering
from dondoc.grammar.documents.state_headings import heads_goals_alone
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.task_times import find_task_times
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import AgencyRef, Schedule

_FEWEST_WORDS = 3  # of a task behind 'Sở Y tế:'


@dataclass(slots=True)
class ProseTasks:
    """Adds the tasks of paragraphs to what is collected, each to those whom it or the open heading names."""

    agencies: AgencyReader
    collected: Collected
    sections: OpenSections
    sentences: SentenceTasks
    years: Years
    lead_ins: LeadInTimes = field(init=False)
    headings: HeadingsAbove = field(init=False)
    openers: PointOpeners = field(init=False)
    _last_block: Numbering | None = None  # the number of the labelled task read last

    def __post_init__(self) -> None:
        self.lead_ins = LeadInTimes(self.collected, self.years, self.agencies.on)
        self.headings = HeadingsAbove(self.sections, self.sections.aims, self.agencies)
        self.openers = PointOpeners(self.sections, self.agencies)

    def read_block(self, block: Block, zoned: Sequence[Zoned]) -> bool:
        """Add the tasks of the labelled lines `block`; False where nobody is named for them."""
        first, opened = zoned[block.start].paragraph, self.sections.open
        if read_heading_assignment(first.body, self.agencies):
            return False
        goes_on = first.number is not None and self._goes_on_from_last_block(first.number)
        self.sections.close_what_it_passes(first)
        if not (block.names_somebody or opened.assignment or goes_on):
            return False
        read = self.read_labels(block, zoned)
        if block.title is not None:
            self.sections.enter(first, None)
        for place, task in read:
            number = zoned[place].paragraph.number
            labels = opened.place(number)
            section = opened.path.section or self.sections.section
            task = task._replace(schedule=task.schedule or self.lead_ins.of(section))
            self.collected.add_task(task, labels, section)
        last = block.points[-1] if block.points else block.start
        self._last_block = first.number if block.title is not None else zoned[last].paragraph.number
        self.sentences.lists.passed_heading(self._last_block)
        return True

    def _goes_on_from_last_block(self, number: Numbering) -> bool:
        """Whether `number` comes next behind the last labelled task, or behind the heading over it."""
        last = self._last_block
        if last is None:
            return False
        return number.follows(last) or (number.rank < last.rank and self.sections.open.path.is_followed_by(number))

    def read_labels(self, block: Block, zoned: Sequence[Zoned]) -> tuple[tuple[int, TaskRead], ...]:
        """Return what the labelled lines `block` say, those of the open heading for whom they do not name."""
        opened = self.sections.open
        year = self.years.of(opened.path.section or self.sections.section)
        return read_block(block, zoned, self.agencies, self.collected.document, opened.assignment, year)

    def read_inline(self, paragraph: Paragraph) -> Assignment | None:
        """Return whom 'Sở Y tế: …' names before the colon; in a list of agencies it may be a body nobody knows."""
        inline = read_inline_assignment(paragraph.body, self.agencies)
        if inline is None and (addressed := read_addressed(paragraph.body)):
            inline = Assignment((addressed[0],), (), addressed[1])
        if inline is None and self.sentences.lists.is_next(paragraph.number):
            inline = read_inline_body(paragraph.body, self.agencies)
        if inline is None:
            return None
        rest = paragraph.body[inline.end :].strip()
        return inline if len(rest.split()) >= _FEWEST_WORDS and not _only_follows(rest) else None

    def add_inline(self, paragraph: Paragraph, inline: Assignment, following: Paragraph | None) -> None:
        """Add the task of 'Sở Y tế: …'; bullets that follow it are tasks of the same agency."""
        if paragraph.number and not paragraph.number.is_list_mark:
            self.sentences.lists.passed_heading(paragraph.number)
        labels = self.sections.place_task(paragraph.number, inline if _lists(following) else None)
        self.sentences.lists.passed_bullet(paragraph.number)
        self._add(paragraph, paragraph.body[inline.end :].strip(), inline, labels)

    def read_sentences(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        """Add the tasks that sentences of the paragraph assign, each to those whom it names."""
        open_to, is_point = self.sections.open.assignment, paragraph.number is not None
        under = under_heading(self.sections, self.headings, open_to, is_point=is_point) if open_to else None
        found = self.sentences.read(paragraph, following, self.headings, under)
        for ordinal, task in enumerate(found):
            carried = task.assignment if _lists(following) else None
            labels = self.sections.place_task(paragraph.number if ordinal == 0 else None, carried)
            self._add(paragraph, task.words, task.assignment, labels, task.schedule)
        if found and under is None and paragraph.number and read_names(paragraph.body, self.agencies):
            self.sections.last_named = paragraph.number
        return bool(found)

    def tells_others_no_task(self, paragraph: Paragraph, assignment: Assignment) -> bool:
        """Whether a point below a heading of groups names somebody itself, and only to carry out the document.

        Nor is a task what the writer of a letter says of his own decision among the points for its addressees, or what
        is told of particulars or of goals below a heading over nothing else.
        """
        if assignment.leads is self.sections.addressees and decides(paragraph.body):
            return True
        nearest = self.sections.section
        if nearest and (tells_particulars(nearest.title, paragraph.body) or heads_goals_alone(nearest.title)):
            return True
        if paragraph.number is None or not self.sections.speaks_to_many(assignment):
            return False
        return orders_execution(paragraph.body) or tells_no_task(paragraph.body, self.agencies)

    def add_under_heading(self, paragraph: Paragraph, assignment: Assignment) -> None:
        """Add the paragraph as a task of those whom the open heading names, and by when if it says so."""
        year = self.years.of(self.sections.section)
        times = find_task_times(paragraph.body, self.agencies.on, year)
        if not times and (when := self.sections.open.when):
            times = read_time_cell(complete_cell(when, "", year, self.agencies.on), None)
        if partners := self.openers.partners_for(paragraph):
            assignment = replace(assignment, cooperating=_joined(assignment.cooperating, partners))
        self._add(paragraph, paragraph.body, assignment, self.sections.open.count(), times)

    def _add(
        self,
        paragraph: Paragraph,
        words: str,
        assignment: Assignment,
        labels: list[str],
        schedule: tuple[Schedule, ...] | None = None,
    ) -> None:
        partners = read_opening(words, self.agencies) or read_own_opening(words, assignment.leads, self.agencies)
        cooperating = _joined(assignment.cooperating, partners)
        section = self.sections.section
        if schedule is None:
            schedule = find_task_times(words, self.agencies.on, self.years.of(section))
        task = TaskRead(
            text=words,
            source=self.collected.document.span(paragraph.start, paragraph.end),
            leads=assignment.leads,
            cooperating=tuple(ref for ref in cooperating if ref not in assignment.leads) if cooperating else (),
            schedule=schedule or self.lead_ins.of(section),
        )
        self.collected.add_task(task, labels, section)


def with_opening(paragraph: Paragraph, inline: Assignment, agencies: AgencyReader) -> Assignment:
    """Return `inline` with those whom the words behind its colon, 'Chủ trì, phối hợp với …', ask to cooperate."""
    more = read_opening(paragraph.body[inline.end :].strip(), agencies)
    return Assignment(inline.leads, _joined(inline.cooperating, more), inline.end)


def _only_follows(rest: str) -> bool:
    """Whether `rest` behind a colon is only to follow the document and to report on it: a duty, and no task."""
    return only_looks_after(rest[:1].lower() + rest[1:])


def _lists(following: Paragraph | None) -> bool:
    return following is not None and following.number is not None and following.number.is_list_mark


def _joined(first: tuple[AgencyRef, ...], more: tuple[AgencyRef, ...]) -> tuple[AgencyRef, ...]:
    if not more:
        return first
    known = {ref.agency or ref.name for ref in first}
    return first + tuple(ref for ref in more if (ref.agency or ref.name) not in known)
