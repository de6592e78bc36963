"""Which paragraphs stand under words that announce goals ('II. MỤC TIÊU', '- Đến năm 2030:'), and by when they are due.

Under such words every figure is a goal, though its own sentence may not say so. A goal without a year of its own is due
when the nearest words above it say; at last when the plan ends, the last year that the title names.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.documents.state_headings import orders_work, states_facts, tells_of_time_to_come
from dondoc.grammar.figures.announcements import announces_goals
from dondoc.grammar.figures.means import heads_means
from dondoc.grammar.figures.topics import names_field
from dondoc.grammar.patterns import has_figure
from dondoc.grammar.times.plan_years import last_year, reaches_to_a_year, years_set
from dondoc.grammar.times.stretches import Period
from dondoc.model import Head, Section

_LONGEST_TITLE = 50  # lines; what is longer is no title, and each of its lines would cost as much as all before


@dataclass(frozen=True, slots=True)
class Aim:
    """What the words above a paragraph say of it: whether its figures are goals, and the year in which they are due.

    `named` are those whom the paragraph itself makes answer for its goals: '… đạt 95% (Phòng Kinh tế chủ trì)'.
    """

    goals: bool
    horizon: str | None
    named: Assignment | None = None
    above: str = ""  # the nearest words above: they may name what figures that name nothing measure
    means: bool = False  # the words above head the money that the plan costs
    facts: bool = False  # they head what is told of what is or was
    work: bool = False  # they head what is to be done
    heading: str | None = None  # the nearest one
    above_due: str = ""  # by when the goals of the paragraph right above are due


_OF_NO_FIGURE = Aim(goals=False, horizon=None)  # what stands above is not asked for words that can set no goal


@dataclass(slots=True)
class Aims:
    """Follows the paragraphs of a body; knows the title and the headings above them, and the lines that announce."""

    collected: Collected
    title: str | None
    reports: bool = False  # the document is a report
    _own_title: list[str] = field(default_factory=list)  # of the appendix at hand
    _own_year: str | None = None  # the last one that it names, once somebody has asked
    _year_is_known: bool = False
    _announced: list[Paragraph] = field(default_factory=list)
    _just_announced: bool = False  # by the paragraph right before
    _asked: tuple[Paragraph, Section | None, Aim] | None = None  # what was asked last, and the answer

    def begin_part(self) -> None:
        """Tell that an appendix, or what is attached, begins."""
        self._own_title.clear()
        self._year_is_known = False
        self._announced.clear()

    def add_title(self, words: str) -> None:
        """Tell a line of the title of the part at hand."""
        if len(self._own_title) < _LONGEST_TITLE:
            self._own_title.append(words)
            self._year_is_known = False

    def of(self, paragraph: Paragraph, section: Section | None) -> Aim:
        """Return the aim of `paragraph` under `section`; one that ends in a colon speaks for those that follow.

        Whoever asks of it once more gets the same answer: what it announces does not stand above itself.
        """
        if self._asked and self._asked[0] is paragraph and self._asked[1] is section:
            return self._asked[2]
        self._close(paragraph)
        aim = self._aim(section) if has_figure(paragraph.body) else _OF_NO_FIGURE
        self._asked = paragraph, section, aim
        self._just_announced = paragraph.words.endswith(":")
        if self._just_announced:
            self._announced.append(paragraph)
        return aim

    def _aim(self, section: Section | None) -> Aim:
        words = list(self._above(section))
        return Aim(
            any(map(announces_goals, words)),
            self._horizon(words),
            above=words[0] if words else "",
            means=any(map(heads_means, words)),
            facts=self.states_facts(section),
            work=not self.reports and self._orders_work(section),
            heading=section.title if section else None,
        )

    def passed_heading(self) -> None:
        """Tell that a heading stands between what was announced and what follows."""
        self._announced.clear()

    def horizon(self, section: Section | None) -> str | None:
        """The year in which goals under `section` are due that name none themselves."""
        return self._horizon(list(self._above(section)))

    def states_facts(self, section: Section | None) -> bool:
        """Whether the headings of `section` say that what stands there is told of what is or was done."""
        said = (states_facts(each.title) for each in self.collected.up_from(section))
        return next((each for each in said if each is not None), False)

    def _orders_work(self, section: Section | None) -> bool:
        """Whether the headings of `section` say that what stands there is to be done."""
        said = (orders_work(each.title) for each in self.collected.up_from(section))
        return next((each for each in said if each is not None), False)

    def tells_what_was_done(self, section: Section | None) -> bool:
        """Whether `section` is one of a report, and no heading over it speaks of the time to come."""
        if not self.reports:
            return False
        return not any(tells_of_time_to_come(each.title) for each in self.collected.up_from(section))

    def _above(self, section: Section | None) -> Iterator[str]:
        """The words above, the nearest first."""
        yield from (paragraph.body for paragraph in reversed(self._announced))
        yield from (each.title for each in self.collected.up_from(section))

    def _horizon(self, words: list[str]) -> str | None:
        own = next(filter(None, map(last_year, words)), None)
        return own or self._year_of_own_title() or last_year(self.title or "")

    def _year_of_own_title(self) -> str | None:
        if not self._year_is_known:
            self._own_year, self._year_is_known = last_year(" ".join(self._own_title)), True
        return self._own_year

    def _close(self, paragraph: Paragraph) -> None:
        while self._announced and not (
            _below(paragraph, self._announced[-1]) or self._is_next(paragraph, self._announced[-1])
        ):
            self._announced.pop()

    def _is_next(self, paragraph: Paragraph, announced: Paragraph) -> bool:
        """'Các chỉ tiêu đến năm 2030:', and below it, without a number, what it announces, field by field."""
        if paragraph.number is not None or announced.number is not None or paragraph.words.endswith(":"):
            return False
        return self._just_announced or names_field(paragraph.body)


def year_of(head: Head) -> int | None:
    """Return the year that a document is for: the only one in its title, else that of its day; a span gives none.

    Days in the title are those of documents that it cites: their year serves where nothing else says one.
    """
    named = [reading.value for reading in years_set(head.title or "")]
    days = [period for period in named if period.start == period.end]
    years = {year for period in named if period not in days for year in _years_of(period)}
    if not years and head.issued_on:
        return head.issued_on.year
    years = years or {day.start.year for day in days}
    return years.pop() if len(years) == 1 else None


def year_issued(head: Head) -> int | None:
    """Return the year of the day of a document; of one without a day the only year that its title says it is for.

    'Kế hoạch … năm 2026' is for that year; one 'đến năm 2030' began before.
    """
    if head.issued_on:
        return head.issued_on.year
    return None if reaches_to_a_year(head.title or "") else year_of(head)


def _years_of(period: Period) -> tuple[int, ...]:
    return (period.start.year, period.end.year)


def _below(paragraph: Paragraph, announced: Paragraph) -> bool:
    if paragraph.number is None:
        return False
    return announced.number is None or paragraph.number.rank > announced.number.rank
