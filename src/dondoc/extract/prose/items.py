"""Tasks of prose: one a paragraph or bullet under a heading that names agencies.

'1.1. Sở Tư pháp chủ trì, phối hợp với …' stands above the paragraphs that are its tasks; 'Sở Y tế: …' carries its task
in the same paragraph; a line may be a task by the labelled lines below it. Everything else in sentences is prose.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.aims import Aim, Aims
from dondoc.extract.prose.beside_the_text import BesideTheText
from dondoc.extract.prose.headings import heads_list, is_heading
from dondoc.extract.prose.held_points import HeldPoints
from dondoc.extract.prose.labelled_blocks import Block, find_blocks
from dondoc.extract.prose.led_goals import lead_goal, read_led_goal, sets_goals_over_list
from dondoc.extract.prose.open_sections import OpenSections
from dondoc.extract.prose.part_titles import PartTitles
from dondoc.extract.prose.plain_paragraphs import is_row_of_figures, reads_as_prose
from dondoc.extract.prose.rules import note_rule
from dondoc.extract.prose.sentence_tasks import SentenceTasks
from dondoc.extract.prose.table_captions import TableCaptions, place_of_caption
from dondoc.extract.prose.tasks import ProseTasks, with_opening
from dondoc.extract.years import Years
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.held_lists import opens_held_list
from dondoc.grammar.assigning.list_openings import directs_others
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.figures.thresholds import is_handed_in_by_a_day
from dondoc.grammar.patterns import has_figure
from dondoc.model import AgencyRef, Role, Section


@dataclass(slots=True)
class ProseReader:
    """Walks the paragraphs of a body and gives each its role."""

    agencies: AgencyReader
    collected: Collected
    title: str | None = None  # of the document
    addressees: tuple[AgencyRef, ...] = ()  # of the letter, if it is one
    reports: bool = False  # the document is a report
    aims: Aims = field(init=False)
    years: Years = field(init=False)
    sentences: SentenceTasks = field(init=False)
    sections: OpenSections = field(init=False)
    captions: TableCaptions = field(init=False)
    titles: PartTitles = field(init=False)
    tasks: ProseTasks = field(init=False)
    prose: list[tuple[Paragraph, Aim]] = field(default_factory=list)
    _held: HeldPoints = field(default_factory=HeldPoints)
    _below_heading: bool = False  # the paragraph at hand stands right below one
    _beside: BesideTheText = field(default_factory=BesideTheText)

    def __post_init__(self) -> None:
        self.aims = Aims(self.collected, self.title, self.reports)
        self.years = Years(self.collected)
        self.sentences = SentenceTasks(
            self.agencies, lambda: self.years.of(self.section), self.collected.of_the_centre, self.collected.of_orders
        )
        self.sections = OpenSections(self.agencies, self.collected, self.aims, addressees=self.addressees)
        self.captions = TableCaptions(self.agencies, self.collected)
        self.titles = PartTitles(self.aims, self.years, self.captions)
        self.tasks = ProseTasks(self.agencies, self.collected, self.sections, self.sentences, self.years)

    @property
    def section(self) -> Section | None:
        """The section in which the last paragraph lay."""
        return self.sections.section

    @property
    def announcing(self) -> list[Paragraph]:
        """The headings that ended in a colon."""
        return self.sections.announcing

    def read(self, zoned: Sequence[Zoned], start: int, stop: int, *, before_table: bool = False) -> None:
        """Give the paragraphs [start, stop), maybe those before a table, their roles; add what is among them."""
        self.captions.leave_table()
        caption = place_of_caption(zoned, start, stop) if before_table else None
        blocks = find_blocks(zoned, start, stop)
        place = start
        while place < stop:
            item = zoned[place]
            if item.role in (Role.APPENDIX, Role.TITLE):
                self.sections.leave()
                self.titles.read(item)
            else:
                self.titles.leave()
            if place == caption and self.captions.take(item, self.sections):
                self._mark(item.paragraph, Role.HEADING)
                place += 1
                continue
            if (block := blocks.get(place)) and self._read_goal_of_block(block, zoned):
                place = block.stop
                continue
            if block and self.tasks.read_block(block, zoned):
                for at in range(block.start, block.stop):
                    self._mark(zoned[at].paragraph, Role.HEADING if at == block.title else Role.TASK)
                place = block.stop
                continue
            following = next(iter(zoned[place + 1 : place + 2]), None)
            over_table = before_table and place + 1 == stop
            if item.role is Role.BASIS and following and following.role is None and item.paragraph.words.endswith(":"):
                self._read_order(item.paragraph, following.paragraph)
            role = item.role or self._read_body(item.paragraph, following.paragraph if following else None, over_table)
            self._mark(item.paragraph, role)
            self._below_heading = role is Role.HEADING
            if self._below_heading and sets_goals_over_list(item.paragraph, self.collected.issued):
                self._keep(item.paragraph, Aim(goals=False, horizon=None))
            place += 1

    def _mark(self, paragraph: Paragraph, role: Role) -> None:
        for line in paragraph.lines:
            self.collected.mark(line, role)

    def _read_body(self, paragraph: Paragraph, following: Paragraph | None, over_table: bool) -> Role:
        if self._beside.holds(paragraph) or self._held.hold(paragraph):
            return Role.PROSE
        self.sections.close_what_it_passes(paragraph)
        if self.sections.read_heading(paragraph, following, over_table=over_table):
            self.sentences.lists.passed_heading(paragraph.number, orders=self.tasks.headings.order_list())
            return Role.HEADING
        if self.tasks.lead_ins.hear_point(paragraph, following, self.sections.section):
            self.aims.of(paragraph, self.sections.section)  # goals below it are due by then, too
            return Role.HEADING
        if self._may_be_led_goal(paragraph) and (aim := self._led_goal(paragraph)):
            return self._keep(paragraph, aim)
        inline = self.tasks.read_inline(paragraph)
        announces_table = over_table and paragraph.words.endswith(":")
        if not inline and not announces_table and self.tasks.read_sentences(paragraph, following):
            self._held.hear(paragraph)
            note_rule(paragraph, self.collected)
            return Role.TASK
        if inline and not opens_held_list(paragraph.body) and heads_list(paragraph, following):
            self.sentences.lists.passed_heading(paragraph.number)
            self.sections.enter(paragraph, with_opening(paragraph, inline, self.agencies))
            return Role.HEADING
        heads = not inline and is_heading(paragraph, following, over_table=over_table)
        if heads and not self.sections.is_point(paragraph, following):
            self.sections.enter(paragraph, None)
            if directs_others(paragraph.body, self.agencies):
                self.sentences.lists.passed_heading(paragraph.number)
            return Role.HEADING
        is_work = (inline or self.sections.open.assignment) and is_handed_in_by_a_day(paragraph.body)
        if note_rule(paragraph, self.collected) and not is_work:
            return Role.RULE
        if inline:
            self.tasks.add_inline(paragraph, inline, following)
            self._held.hear(paragraph)
            return Role.TASK
        if not paragraph.body:  # of a point whose words were deleted its number may be left
            return Role.RESIDUE
        if assignment := self.sections.open.assignment:
            if (of_figures := is_row_of_figures(paragraph)) or self.tasks.openers.only_heads(paragraph, following):
                return Role.PROSE if of_figures else Role.HEADING
            if self.tasks.tells_others_no_task(paragraph, assignment):
                return self._keep(paragraph)
            self.tasks.add_under_heading(paragraph, assignment)
            self._held.hear(paragraph)
            return Role.TASK
        heard = self._below_heading and self.tasks.lead_ins.hear(paragraph, self.sections.section)
        return self._keep(paragraph) if heard or reads_as_prose(paragraph) else Role.UNCLASSIFIED

    def _keep(self, paragraph: Paragraph, aim: Aim | None = None) -> Role:
        """Keep `paragraph` as prose, which may set goals or order reports."""
        self.prose.append((paragraph, aim or self.aims.of(paragraph, self.sections.section)))
        return Role.PROSE

    def _read_order(self, basis: Paragraph, following: Paragraph) -> None:
        """Take notice of what the last of the bases orders: 'Căn cứ …, UBND tỉnh yêu cầu các sở thực hiện:'."""
        if not self.sections.read_heading(basis, following):
            self.sentences.lists.hear_order(basis, following)

    def _may_be_led_goal(self, paragraph: Paragraph) -> bool:
        """Whether it stands under no agency and announces nothing below it: then its own words may say who leads."""
        return self.sections.open.assignment is None and not paragraph.words.endswith(":")

    def _led_goal(self, paragraph: Paragraph) -> Aim | None:
        of_it = self.aims.of(paragraph, self.sections.section)
        return read_led_goal(paragraph, of_it, self.agencies, self.collected.issued)

    def _read_goal_of_block(self, block: Block, zoned: Sequence[Zoned]) -> bool:
        """Whether the labelled lines of `block` say who answers for a goal that its first line sets."""
        head = zoned[block.start].paragraph
        shared = block.points or block.steps
        if shared or not (block.names_somebody and has_figure(head.body) and self._may_be_led_goal(head)):
            return False
        self.sections.close_what_it_passes(head)
        ((_, read),) = self.tasks.read_labels(block, zoned)
        named = Assignment(read.leads, read.cooperating)
        if not (aim := lead_goal(head, self.aims.of(head, self.sections.section), named, self.collected.issued)):
            return False
        self._mark(head, self._keep(head, aim))
        for item in zoned[block.start + 1 : block.stop]:
            self._mark(item.paragraph, Role.INDICATOR)
        return True
