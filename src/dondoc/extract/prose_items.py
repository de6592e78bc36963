"""Tasks of prose: one a paragraph or bullet under a heading that names agencies.

'1.1. Sở Tư pháp chủ trì, phối hợp với …' stands above the paragraphs that are its tasks; 'Sở Y tế: …' carries its task
in the same paragraph; a line may be a task by the labelled lines below it. Everything else that is written in
sentences is prose, and is kept as such in the ledger.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dondoc.extract.aims import Aim, Aims
from dondoc.extract.collected import Collected, TaskRead
from dondoc.extract.labelled_blocks import Block, find_blocks
from dondoc.extract.labelled_tasks import read_block
from dondoc.extract.open_assignment import OpenAssignment
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose_headings import LONGEST_HEADING, ends_open, is_deeper, is_heading, same_list
from dondoc.extract.sentence_tasks import SentenceTasks
from dondoc.extract.years import Years
from dondoc.extract.zones import Zoned
from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.assignments import (
    Assignment,
    heading_tail,
    read_heading_assignment,
    read_heading_of_body,
    read_inline_assignment,
    read_inline_body,
    read_names,
    read_opening,
)
from dondoc.grammar.landmarks import Landmark
from dondoc.grammar.numbering import Numbering, is_note
from dondoc.grammar.schedules import find_schedules
from dondoc.grammar.sentence_assignments import read_announced_assignment
from dondoc.grammar.thresholds import read_threshold
from dondoc.model import AgencyRef, Role, Schedule, Section, ThresholdRule


@dataclass(slots=True)
class ProseReader:
    """Walks the paragraphs of a body and keeps the headings that are open."""

    agencies: AgencyReader
    collected: Collected
    title: str | None = None  # of the document
    aims: Aims = field(init=False)
    years: Years = field(init=False)
    sentences: SentenceTasks = field(init=False)
    open: OpenAssignment = field(default_factory=OpenAssignment)
    section: Section | None = None
    prose: list[tuple[Paragraph, Aim]] = field(default_factory=list)
    _announced_to: Assignment | None = None  # of the last sentence that orders what its list says
    _in_title: bool = False
    _page: int = 0  # the last one that a paragraph stood on
    _agency: Numbering | None = None  # the number of the last heading that names agencies
    _last_block: Numbering | None = None  # the number of the labelled task read last
    announcing: list[Paragraph] = field(default_factory=list)  # headings that end in a colon

    def __post_init__(self) -> None:
        self.years = Years(self.collected)
        self.sentences = SentenceTasks(self.agencies, self._year)
        self.aims = Aims(self.collected, self.title)

    def read(self, zoned: Sequence[Zoned], start: int, stop: int, *, before_table: bool = False) -> None:
        """Give the paragraphs [start, stop), maybe those before a table, their roles; add what is among them."""
        blocks = find_blocks(zoned, start, stop)
        place = start
        while place < stop:
            item = zoned[place]
            if item.role in (Role.APPENDIX, Role.TITLE):
                self._leave()
                self._read_title(item)
            else:
                self._in_title = False
            block = blocks.get(place)
            if block and self._read_block(block, zoned):
                place = block.stop
                continue
            following = zoned[place + 1] if place + 1 < len(zoned) else None
            over_table = before_table and place + 1 == stop
            role = item.role or self._read_body(item.paragraph, following.paragraph if following else None, over_table)
            self._mark(item.paragraph, role)
            place += 1

    def _mark(self, paragraph: Paragraph, role: Role) -> None:
        for line in paragraph.lines:
            self.collected.mark(line, role)

    def _leave(self) -> None:
        self.open, self.section = OpenAssignment(), None

    def _read_title(self, item: Zoned) -> None:
        """Take notice of a line of a title; '(Kèm theo …)' behind it says nothing of what it is the title of."""
        begins = item.landmark not in (None, Landmark.ATTACHED_TO)
        if begins or not self._in_title or item.paragraph.after_table:
            self.aims.begin_part()
            self.years.begin_part()
        self._in_title = True
        if item.landmark is None:
            self.aims.add_title(item.paragraph.words)
            self.years.add_title(item.paragraph.words)

    def _year(self) -> int | None:
        """Of which year times are at this place that name none."""
        return self.years.of(self.section)

    def _read_body(self, paragraph: Paragraph, following: Paragraph | None, over_table: bool) -> Role:
        if self._stands_apart(paragraph):
            return Role.PROSE
        self._close_what_it_passes(paragraph)
        if self._is_assigning_heading(paragraph, following):
            self.sentences.passed_heading(paragraph.number)
            return Role.HEADING
        inline = self._read_inline(paragraph)
        if not inline and self._read_sentences(paragraph, following):
            return Role.TASK
        if inline and self._heads_list(paragraph, following):
            self.sentences.passed_heading(paragraph.number)
            more = read_opening(paragraph.body[inline.end :].strip(), self.agencies)
            self._open_heading(paragraph, Assignment(inline.leads, _joined(inline.cooperating, more), inline.end))
            return Role.HEADING
        is_head = not inline and is_heading(paragraph, following, over_table=over_table)
        if is_head and not self._is_point(paragraph, following):
            self._open_heading(paragraph, None)
            return Role.HEADING
        if rule := self._read_rule(paragraph):
            self.collected.rules.append(rule)
            return Role.RULE
        if inline:
            self._add_inline(paragraph, inline, following)
            return Role.TASK
        if self.open.assignment:
            self._add_task(paragraph, paragraph.body, self.open.assignment, self.open.count())
            return Role.TASK
        if not _reads_as_prose(paragraph):
            return Role.UNCLASSIFIED
        self.prose.append((paragraph, self.aims.of(paragraph, self.section)))
        return Role.PROSE

    def _stands_apart(self, paragraph: Paragraph) -> bool:
        """Whether it is no part of the text: a footnote, or a running head, which stands behind the last page."""
        page, self._page = paragraph.lines[0].page or 0, max(self._page, paragraph.lines[0].page or 0)
        return 0 < page < self._page or is_note(paragraph.words)

    # --- headings -----------------------------------------------------------------------------------

    def _close_what_it_passes(self, paragraph: Paragraph) -> None:
        if self.open.closes_before(paragraph):
            self.section = self.open.path.section

    def _is_point(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        """Whether a numbered line below an agency is a task of its own: nothing deeper follows that it would head."""
        if not self.open.assignment or paragraph.number is None:
            return False
        return following is None or (following.number is not None and not is_deeper(following, paragraph))

    def _heads_list(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        """Whether 'Sở X: Chủ trì, phối hợp với … tổ chức:' only opens the list below it, and is no task itself."""
        if following is None or following.number is None or paragraph.words.endswith((".", ";")):
            return False
        if paragraph.number is None or paragraph.number.is_list_mark:
            return ends_open(paragraph) and following.number.is_list_mark
        return is_deeper(following, paragraph)

    def _is_assigning_heading(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        if following is None or paragraph.words.count(" ") >= LONGEST_HEADING:
            return False
        assignment = (
            read_heading_assignment(paragraph.body, self.agencies)
            or self._announced(paragraph, following)
            or self._next_of_agencies(paragraph, following)
        )
        if assignment is None or (paragraph.number and paragraph.number.is_list_mark and not ends_open(paragraph)):
            return False
        if heading_tail(paragraph.body, assignment) and same_list(paragraph, following):
            return False
        self._open_heading(paragraph, assignment)
        return True

    def _next_of_agencies(self, paragraph: Paragraph, following: Paragraph) -> Assignment | None:
        """What a heading assigns to a body that nobody knows, where the one before it in its list names agencies."""
        number = paragraph.number
        if (
            number is None
            or self._agency is None
            or not number.follows(self._agency)
            or same_list(paragraph, following)
        ):
            return None
        return read_heading_of_body(paragraph.body, self.agencies)

    def _announced(self, paragraph: Paragraph, following: Paragraph) -> Assignment | None:
        """Whom a sentence orders to do what the list below it says, where that list names nobody itself."""
        if not ends_open(paragraph) or following.number is None or paragraph.number is not None:
            return None
        if read_names(following.body, self.agencies):
            return None
        self._announced_to = read_announced_assignment(paragraph.body, self.agencies)
        return self._announced_to

    def _open_heading(self, paragraph: Paragraph, assignment: Assignment | None) -> None:
        self.aims.passed_heading()
        if assignment:
            self.agencies.learn(assignment.leads)
            self._agency = paragraph.number
        label, parent = self.open.enter(paragraph.number, assignment)
        source = self.collected.document.span(paragraph.start, paragraph.end)
        title = paragraph.body.rstrip(" :")
        self.section = self.collected.add_section(label, title, max(self.open.path.depth, 1), parent, source)
        if paragraph.number is not None:
            self.open.path.open(self.section)
        if ends_open(paragraph):
            self.announcing.append(paragraph)

    # --- tasks --------------------------------------------------------------------------------------

    def _read_block(self, block: Block, zoned: Sequence[Zoned]) -> bool:
        """Add the task of the labelled lines `block`; False where nobody is named for it."""
        first = zoned[block.start].paragraph
        if read_heading_assignment(first.body, self.agencies):
            return False
        self._close_what_it_passes(first)
        goes_on = first.number is not None and self._last_block is not None and first.number.follows(self._last_block)
        if not (block.names_somebody or self.open.assignment or goes_on):
            return False
        self._last_block = first.number
        labels = self.open.place(first.number)
        section = self.open.path.section or self.section
        year = self.years.of(section)
        task = read_block(block, zoned, self.agencies, self.collected.document, self.open.assignment, year)
        self.collected.add_task(task, labels, section)
        for item in zoned[block.start : block.stop]:
            self._mark(item.paragraph, Role.TASK)
        return True

    def _read_inline(self, paragraph: Paragraph) -> Assignment | None:
        inline = read_inline_assignment(paragraph.body, self.agencies)
        if inline is None and self.sentences.is_next_bullet(paragraph.number):
            inline = read_inline_body(paragraph.body, self.agencies)
        return inline if inline and len(paragraph.body[inline.end :].split()) >= 3 else None

    def _add_inline(self, paragraph: Paragraph, inline: Assignment, following: Paragraph | None) -> None:
        """Add the task of 'Sở Y tế: …'; bullets that follow it are tasks of the same agency."""
        words = paragraph.body[inline.end :].strip()
        if paragraph.number and not paragraph.number.is_list_mark:
            self.sentences.passed_heading(paragraph.number)
        if paragraph.number and not paragraph.number.is_list_mark and not self.open.assignment:
            labels = self.open.carry(paragraph.number, inline if _lists(following) else None)
            self.section = self.open.path.outer_section or self.section
        else:
            labels = self.open.count()
        self.sentences.passed_bullet(paragraph.number)
        self._add_task(paragraph, words, inline, labels)

    def _read_sentences(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        """Add the tasks that sentences of the paragraph assign, each to those whom it names."""
        under = self.open.assignment
        told = (
            under is not None
            and paragraph.number is not None
            and (under is self._announced_to or all(ref.group for ref in under.leads))
        )
        found = self.sentences.read(paragraph, following, under_agency=under is not None, told=told)
        for ordinal, task in enumerate(found):
            if ordinal == 0 and paragraph.number and not paragraph.number.is_list_mark and not self.open.assignment:
                labels = self.open.carry(paragraph.number, task.assignment if _lists(following) else None)
                self.section = self.open.path.outer_section or self.section
            else:
                labels = self.open.count()
            self._add_task(paragraph, task.words, task.assignment, labels, task.schedule)
        return bool(found)

    def _add_task(
        self,
        paragraph: Paragraph,
        words: str,
        assignment: Assignment,
        labels: list[str],
        schedule: tuple[Schedule, ...] | None = None,
    ) -> None:
        cooperating = _joined(assignment.cooperating, read_opening(words, self.agencies))
        task = TaskRead(
            text=words,
            source=self.collected.document.span(paragraph.start, paragraph.end),
            leads=assignment.leads,
            cooperating=tuple(ref for ref in cooperating if ref not in assignment.leads) if cooperating else (),
            schedule=find_schedules(words, self.agencies.on, self._year()) if schedule is None else schedule,
        )
        self.collected.add_task(task, labels, self.section)

    def _read_rule(self, paragraph: Paragraph) -> ThresholdRule | None:
        if paragraph.number is None or not paragraph.number.is_list_mark:
            return None
        threshold = read_threshold(paragraph.body)
        if threshold is None:
            return None
        return ThresholdRule(
            label=paragraph.body.partition(":")[0] if ":" in paragraph.body[:30] else "",
            text=paragraph.body,
            source=self.collected.document.span(paragraph.start, paragraph.end),
            as_of=threshold.as_of,
            measure=threshold.measure,
            comparator=threshold.comparator,
            threshold=threshold.threshold,
            unit=threshold.unit,
            action=threshold.action,
        )


def _lists(following: Paragraph | None) -> bool:
    return following is not None and following.number is not None and following.number.is_list_mark


def _joined(first: tuple[AgencyRef, ...], more: tuple[AgencyRef, ...]) -> tuple[AgencyRef, ...]:
    if not more:
        return first
    known = {ref.agency or ref.name for ref in first}
    return first + tuple(ref for ref in more if (ref.agency or ref.name) not in known)


def _reads_as_prose(paragraph: Paragraph) -> bool:
    """Sentences, numbered points and bullets are prose; a stray word or two is something a person should look at."""
    return (
        paragraph.number is not None or len(paragraph.words.split()) >= 6 or paragraph.words.endswith((".", ";", ":"))
    )
