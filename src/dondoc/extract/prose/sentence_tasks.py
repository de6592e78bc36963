"""Tasks that sentences assign: 'Giao Sở X …', '… (Sở X chủ trì)', and what a list of agencies tells of each.

After '1. Sở Y tế:' with its bullets, or '1. Giao Sở Y tế …', the next point '2. Sở Tài chính bố trí kinh phí' is a
task, too: the list says what each agency has to do.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.assigning_lists import AssigningLists
from dondoc.extract.prose.following_points import announces, begins_list, names_thing_over, stands_over, tell_alike
from dondoc.extract.prose.headings_above import HeadingsAbove
from dondoc.extract.prose.shared_paragraphs import share_out, share_out_further
from dondoc.extract.prose.task_reading import SentenceTask, TaskReading
from dondoc.extract.prose.tellable_points import UnderHeading
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.following_up import watches_others
from dondoc.grammar.assigning.point_words import foretells, tells_work
from dondoc.grammar.assigning.requests_above import asks_those_above
from dondoc.grammar.assigning.sentence_assignments import SentenceAssignment, Way, find_sentence_assignments
from dondoc.grammar.assigning.told_assignments import read_told_assignment, read_told_behind, read_told_line
from dondoc.grammar.assigning.told_bodies import tells_body, tells_known_body
from dondoc.grammar.assigning.told_openings import behind_clause, behind_opening
from dondoc.grammar.bodies.addressed_people import read_addressed_telling
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.documents.numbering import Numbering, Rank
from dondoc.grammar.patterns import has_figure

_SAID = frozenset({Way.ORDER, Way.BOUND})


@dataclass(slots=True)
class SentenceTasks:
    """Reads the tasks that the sentences of a paragraph assign, also where the list around it says that they do."""

    agencies: AgencyReader
    year: Callable[[], int | None]  # of times that name none, at this place
    of_the_centre: bool = True  # whoever issued the document may order ministries
    of_orders: bool = False  # the points of the document order what is to be done
    lists: AssigningLists = field(default_factory=AssigningLists)
    reading: TaskReading = field(init=False)
    _assigning: set[str] = field(default_factory=set)  # the sections below which paragraphs without numbers assign

    def __post_init__(self) -> None:
        self.reading = TaskReading(self.agencies, self.year)

    def read(
        self,
        paragraph: Paragraph,
        following: Paragraph | None,
        headings: HeadingsAbove,
        under: UnderHeading | None = None,
    ) -> list[SentenceTask]:
        """Return the tasks that `paragraph` assigns in sentences; under an agency's heading only what overrules it.

        Where one paragraph without number assigns, those under the headings beside its own do so.
        """
        self.lists.reach(paragraph.number)
        if following is not None and paragraph.number is not None and stands_over(paragraph, following):
            return []
        if self.lists.hear_order(paragraph, following, announced=announces(paragraph, following, self.agencies)):
            return []
        found = self._assignments(paragraph.body, done=headings.report_done())
        if under is not None:
            return self._over_heading(paragraph, found, under)
        if found and all(one.way in _SAID for one in found):
            found = share_out(paragraph.body, found, self.agencies)
        tasks = self.reading.tasks(paragraph.body, found)
        if not tasks and not (following is not None and names_thing_over(paragraph, following, self.agencies)):
            tasks = self.reading.bracketed(paragraph)
        said = any(one.way in _SAID for one in found)
        if paragraph.number is None:
            told_here = (
                self.lists.ordered_plainly or self.lists.article_orders or headings.over_the_nearest in self._assigning
            )
            tasks = tasks or (self._told_task(paragraph) if told_here else [])
            said = bool(tasks)
            tasks = tasks or self._told_among_work(paragraph, headings)
        elif not tasks and not headings.say_facts():
            tasks = self._told(paragraph, following, headings)
        if said and tasks and (above := headings.over_the_nearest):
            self._assigning.add(above)
        self.lists.passed(paragraph.number, assigns=bool(tasks) or self._only_names(paragraph), said=said)
        return tasks

    def _over_heading(
        self, paragraph: Paragraph, found: tuple[SentenceAssignment, ...], under: UnderHeading
    ) -> list[SentenceTask]:
        """What `paragraph` says over the head of the agencies above it."""
        if any(under.keeps(paragraph.body[one.start : one.end], one) for one in found):
            return []
        tasks = self.reading.tasks(paragraph.body, tuple(filter(under.yields_to, found)))
        if tasks or under.may_tell is None:
            return tasks
        return [task for task in self._told_task(paragraph) if under.may_tell(task.assignment)]

    def _assignments(self, words: str, *, done: bool) -> tuple[SentenceAssignment, ...]:
        """What the sentences of `words` assign, but for what a province asks of those above it."""
        found = find_sentence_assignments(words, self.agencies, done=done)
        return tuple(one for one in found if not self._only_asks(words[one.start : one.end], one.assignment))

    def _only_asks(self, sentence: str, assignment: Assignment) -> bool:
        """Whether `sentence` of a province only asks those above it, whom it names as if it gave them work."""
        return not self.of_the_centre and asks_those_above(sentence, (ref.name for ref in assignment.leads))

    def _only_names(self, paragraph: Paragraph) -> bool:
        """Whether the next point of a list that assigns names somebody for what is no task: to follow up, to report."""
        goes_on = paragraph.number is not None and self.lists.goes_on(paragraph.number)
        return goes_on and read_names(paragraph.body, self.agencies) is not None

    def _told(self, paragraph: Paragraph, following: Paragraph | None, headings: HeadingsAbove) -> list[SentenceTask]:
        number = paragraph.number
        if number is None:
            return []
        in_list = self.lists.assigns(number)
        somebody = read_addressed_telling(paragraph.body) if number.rank > Rank.ARTICLE else None
        if somebody and (in_list or headings.say_who_does_what()):
            # the head of a body stands for it
            addressed = read_names(paragraph.body, self.agencies) or Assignment((somebody,))
            return [SentenceTask(paragraph.body, addressed, self.reading.times(paragraph.body))]
        if in_list or self._opens_row(paragraph, number, following):
            told = self._told_task(paragraph) or self._told_further(paragraph)
            return told or self._told_line(paragraph, number, following)
        if not headings.say_who_does_what():
            return self._told_among_work(paragraph, headings)
        return [task for task in self._told_task(paragraph) if not are_groups(task.assignment.leads)]

    def _opens_row(self, paragraph: Paragraph, number: Numbering, following: Paragraph | None) -> bool:
        """Whether this point and the next, or the bullet before, say of one agency after another what it does."""
        if number.is_list_mark and self.lists.is_next(number):
            return True
        if following is None:
            return False
        begins = begins_list(number, following, self.agencies)
        return begins or tell_alike(paragraph, number, following, self.agencies)

    def _told_task(self, paragraph: Paragraph) -> list[SentenceTask]:
        told = read_told_assignment(paragraph.body, self.agencies)
        if told is None:
            return self._told_behind(paragraph)
        if self._only_asks(paragraph.body, told):
            return []
        if shared := share_out(paragraph.body, (), self.agencies):
            return self.reading.tasks(paragraph.body, shared)
        return [SentenceTask(paragraph.body, told, self.reading.times(paragraph.body))]

    def _told_line(self, paragraph: Paragraph, number: Numbering, following: Paragraph | None) -> list[SentenceTask]:
        """What a point without a stop tells, if it heads nothing."""
        if following is not None and following.number is not None and following.number.rank > number.rank:
            return []
        told = read_told_line(paragraph.body, self.agencies)
        return [SentenceTask(paragraph.body, told, self.reading.times(paragraph.body))] if told else []

    def _told_among_work(self, paragraph: Paragraph, headings: HeadingsAbove) -> list[SentenceTask]:
        """What a paragraph tells one body to do, or anybody by a day, below 'NHIỆM VỤ'."""
        if headings.say_facts():
            return []
        in_orders = self.of_orders and paragraph.number is not None and not paragraph.number.is_list_mark
        if in_orders and tells_known_body(paragraph.body, self.agencies) and (told := self._told_task(paragraph)):
            return told
        if not (headings.say_work() or self.lists.after_order):
            return self._told_by_a_day(paragraph)
        words = behind_opening(paragraph.body)
        named = read_names(words, self.agencies)
        if named is None and (behind := behind_clause(words, self.agencies)):
            words, named = behind, read_names(behind, self.agencies)
        if named is None:
            return self._told_further(paragraph)
        said = words[named.end :].lstrip(" ,")
        works = tells_work(said)
        foretold = foretells(said) and not headings.say_work()
        told = [] if foretold or watches_others(said) else self._told_task(paragraph)
        return [task for task in told if task.schedule or (works and not are_groups(task.assignment.leads))]

    def _told_by_a_day(self, paragraph: Paragraph) -> list[SentenceTask]:
        """What a point below any other heading tells one body to do by a day to come: work, wherever it stands."""
        words, on = paragraph.body, self.agencies.on
        if paragraph.number is None or on is None or not has_figure(words) or not tells_body(words, self.agencies):
            return []
        return [
            task
            for task in self._told_task(paragraph)
            if any(time.role == "deadline" and time.end and time.end >= on for time in task.schedule)
        ]

    def _told_behind(self, paragraph: Paragraph) -> list[SentenceTask]:
        """What 'Các cơ quan thống kê thiệt hại; Sở X tham mưu …' tells behind what it tells everybody."""
        return [
            SentenceTask(words := paragraph.body[start:end], one, self.reading.times(words))
            for start, end, one in read_told_behind(paragraph.body, self.agencies)
        ]

    def _told_further(self, paragraph: Paragraph) -> list[SentenceTask]:
        """What sentences behind the first tell, where that names nobody."""
        return self.reading.tasks(paragraph.body, share_out_further(paragraph.body, self.agencies))
