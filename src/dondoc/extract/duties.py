"""Duties to report: who, to whom, what, how often and by which day.

They stand in the closing parts of a document, and among the tasks of an agency. Who is bound is said at the head of the
paragraph, or in the paragraph that introduces a list; a task binds those who lead it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from dondoc.extract.collected import Collected
from dondoc.extract.duties_beside_tasks import words_beside_tasks
from dondoc.extract.duty_parties import named_at_head, names_of, receivers, told_later, told_to_report, who_reports
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.report_rounds import with_report_rounds
from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.reporting.duties import place_duty_times
from dondoc.grammar.reporting.order_words import is_only_issued, may_order
from dondoc.grammar.reporting.receivers import place_of_sending_on
from dondoc.grammar.reporting.report_cycles import DutyRecurrence
from dondoc.grammar.reporting.reporters import NEXT_CLAUSE
from dondoc.grammar.reporting.timed_apart import opens_with_report, with_time
from dondoc.grammar.sentences import sentences
from dondoc.model import AgencyRef, Duty, Role, Span, Task
from dondoc.text import fold

_MOST_CLAUSES = 12  # of a sentence that are asked whom they tell to report
_LONGEST_CLAUSE = 600  # characters
_Told = tuple[Duty, int]  # with where its time stands in its words


def read_duties(
    prose: Sequence[Paragraph],
    announcing: Sequence[Paragraph],
    agencies: AgencyReader,
    collected: Collected,
    addressees: tuple[AgencyRef, ...] = (),
) -> tuple[Duty, ...]:
    """Return the duties in the `prose` paragraphs of a body and in its tasks; mark the lines of prose.

    `announcing` are the headings that introduce a list ('Thủ trưởng các sở, ban, ngành:'). What a letter orders without
    a name binds its `addressees`. What a task of running text reports every month, quarter or year is a time of the
    task, too.
    """
    duties = []
    for place, task in enumerate(collected.tasks):
        if told := list(_duties_of_task(task, agencies)):
            duties += [duty for duty, _ in told]
            collected.tasks[place] = with_report_rounds(task, told)
    duties += _duties_beside_tasks(agencies, collected)
    introduction: Paragraph | None = None
    headings = {heading.start for heading in announcing}
    for paragraph in sorted((*prose, *announcing), key=lambda paragraph: paragraph.start):
        if not (paragraph.number and paragraph.number.is_list_mark):
            introduction = paragraph
        if paragraph.start in headings:
            continue
        found = list(_duties_of(paragraph, introduction, agencies, collected, addressees))
        if found:
            duties += found
            for line in paragraph.lines:
                collected.change(line, Role.PROSE, Role.DUTY)
    return tuple(sorted(duties, key=lambda duty: duty.source.start))


def _duties_of_task(task: Task, agencies: AgencyReader) -> Iterable[_Told]:
    """The duties in the words of `task`; where these only say what is reported, the time beside them says when."""

    def read(words: str) -> list[_Told]:
        def who(sentence: str) -> str:
            return names_of(told_later(words, sentence, agencies) or task.leads)

        return list(_duties_in(words, who, lambda: task.source, agencies, of_task=True))

    reports = bool(task.schedule or task.source.cell) and opens_with_report(task.text)
    if task.source.cell is not None and not reports:
        return ()
    found = read(task.text)
    if found or not reports:
        return found
    timed = (told for time in task.schedule for told in read(with_time(task.text, time.raw)))
    # 'Báo cáo về thu hút đầu tư | 15/6/2026' is a paper of a programme of work, unless it says to whom it goes.
    return [(replace(duty, what=task.text), place) for duty, place in timed if duty.to or duty.recurrence != "once"]


def _duties_beside_tasks(agencies: AgencyReader, collected: Collected) -> Iterator[Duty]:
    """The duties in what stands beside tasks in their paragraphs, of those whom it names itself."""
    for words, source in words_beside_tasks(collected.tasks, collected.document):
        number = read_line_number(words)
        body = words[number.length :].lstrip() if number else words

        def who(sentence: str, body: str = body) -> str:
            return names_of(who_reports(body, sentence, "", agencies))

        def place(source: Span = source) -> Span:
            return source

        yield from (duty for duty, _ in _duties_in(body, who, place, agencies) if duty.who)


def _duties_of(
    paragraph: Paragraph,
    introduction: Paragraph | None,
    agencies: AgencyReader,
    collected: Collected,
    addressees: tuple[AgencyRef, ...],
) -> Iterable[Duty]:
    told = _duties_in(
        paragraph.body,
        lambda sentence: names_of(
            who_reports(paragraph.body, sentence, introduction.body if introduction else "", agencies) or addressees
        ),
        lambda: collected.document.span(paragraph.start, paragraph.end),
        agencies,
        introduced=introduction.body if introduction and introduction.start < paragraph.start else "",
    )
    return (duty for duty, _ in told)


def _duties_in(
    words: str,
    who: Callable[[str], str],
    source: Callable[[], Span],
    agencies: AgencyReader,
    *,
    of_task: bool = False,
    introduced: str = "",
) -> Iterable[_Told]:
    """The duties in `words`; of a list, those whom the words that `introduced` it name receive what no item sends."""
    if not may_order(fold(words)):
        return
    cycle: DutyRecurrence | None = None
    for sentence in _clauses(words, agencies):
        times = place_duty_times(sentence, agencies.on, of_task=of_task, cycle=cycle)
        cycle = next((time.recurrence for _, time in times if time.day), None)
        sent_on = place_of_sending_on(sentence) if len(times) > 1 else None
        if sent_on is not None and times[0][0] > sent_on:
            sent_on = None
        for place, time in times:
            sends_on = sent_on is not None and place > sent_on
            first = receivers(sentence[:sent_on], agencies)
            to = receivers(sentence[sent_on:], agencies) if sends_on else first or receivers(introduced, agencies)
            if to and is_only_issued(sentence, place):
                to = []
            duty = Duty(
                who=(names_of(first) if sends_on else "") or who(sentence),
                to=names_of(to) or None,
                what=sentence.strip(),
                recurrence=time.recurrence,
                month=time.month,
                day=time.day,
                date=time.date,
                source=source(),
            )
            yield duty, place - len(sentence) + len(sentence.lstrip())


def _clauses(words: str, agencies: AgencyReader) -> Iterator[str]:
    """The sentences of `words`; a clause behind ';' that tells somebody else to report is one of its own."""
    for sentence in sentences(words):
        start = 0
        for gap, _ in zip(NEXT_CLAUSE.finditer(sentence), range(_MOST_CLAUSES), strict=False):
            named = read_names(sentence[start : start + _LONGEST_CLAUSE], agencies)
            if named and start + named.end > gap.start():
                continue
            rest = sentence[gap.end() : gap.end() + _LONGEST_CLAUSE]
            if may_order(fold(rest)) and (named_at_head(rest, agencies) or told_to_report(rest, agencies)):
                yield sentence[start : gap.start()]
                start = gap.end()
        yield sentence[start:]
