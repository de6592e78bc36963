"""Duties to report: who, to whom, what, how often and by which day.

They stand in the closing parts of a document, and among the tasks of an agency. Who is bound is said at the head of the
paragraph, or in the paragraph that introduces a list; a task binds those who lead it.
"""

from collections.abc import Callable, Iterable, Sequence

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.reporting.duties import HEAD_OF_AGENCY, place_duty_times
from dondoc.grammar.reporting.order_words import may_order
from dondoc.grammar.reporting.receivers import own_body_at, place_of_sending_on, places_by_way_of, places_of_receivers
from dondoc.grammar.reporting.report_cycles import DutyRecurrence
from dondoc.grammar.reporting.reporters import orders_others, places_of_reporters
from dondoc.grammar.sentences import sentences
from dondoc.model import AgencyRef, Duty, Role, Span, Task
from dondoc.text import fold


def read_duties(
    prose: Sequence[Paragraph],
    announcing: Sequence[Paragraph],
    agencies: AgencyReader,
    collected: Collected,
    addressees: tuple[AgencyRef, ...] = (),
) -> tuple[Duty, ...]:
    """Return the duties in the `prose` paragraphs of a body and in its tasks; mark the lines of prose.

    `announcing` are the headings that introduce a list ('Thủ trưởng các sở, ban, ngành:'). What a letter orders without
    a name binds its `addressees`.
    """
    duties = [duty for task in collected.tasks if task.source.cell is None for duty in _duties_of_task(task, agencies)]
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


def _duties_of_task(task: Task, agencies: AgencyReader) -> Iterable[Duty]:
    return _duties_in(
        task.text,
        lambda sentence: _names(_told_later(task.text, sentence, agencies) or task.leads),
        lambda: task.source,
        agencies,
        of_task=True,
    )


def _duties_of(
    paragraph: Paragraph,
    introduction: Paragraph | None,
    agencies: AgencyReader,
    collected: Collected,
    addressees: tuple[AgencyRef, ...],
) -> Iterable[Duty]:
    return _duties_in(
        paragraph.body,
        lambda sentence: _who(paragraph, sentence, introduction, agencies) or _names(addressees),
        lambda: collected.document.span(paragraph.start, paragraph.end),
        agencies,
        introduced=introduction.body if introduction and introduction.start < paragraph.start else "",
    )


def _duties_in(
    words: str,
    who: Callable[[str], str],
    source: Callable[[], Span],
    agencies: AgencyReader,
    *,
    of_task: bool = False,
    introduced: str = "",
) -> Iterable[Duty]:
    """The duties in `words`; of a list, those whom the words that `introduced` it name receive what no item sends."""
    if not may_order(fold(words)):
        return
    cycle: DutyRecurrence | None = None
    for sentence in sentences(words):
        times = place_duty_times(sentence, agencies.on, of_task=of_task, cycle=cycle)
        cycle = next((time.recurrence for _, time in times if time.day), None)
        sent_on = place_of_sending_on(sentence) if len(times) > 1 else None
        if sent_on is not None and times[0][0] > sent_on:
            sent_on = None
        for place, time in times:
            sends_on = sent_on is not None and place > sent_on
            first = _receivers(sentence[:sent_on], agencies)
            to = _receivers(sentence[sent_on:], agencies) if sends_on else first or _receivers(introduced, agencies)
            yield Duty(
                who=_names(first) if sends_on else who(sentence),
                to=_names(to) or None,
                what=sentence.strip(),
                recurrence=time.recurrence,
                month=time.month,
                day=time.day,
                date=time.date,
                source=source(),
            )


def _who(paragraph: Paragraph, sentence: str, introduction: Paragraph | None, agencies: AgencyReader) -> str:
    """The agencies at the head of the paragraph, else in the `sentence`, else those whom its introduction addresses."""
    bound = _told_later(paragraph.body, sentence, agencies) or _addressed(paragraph.body, agencies)
    bound = bound or _told_to_report(sentence, agencies)
    if not bound and introduction:
        bound = _addressed(introduction.body, agencies)
    return _names(bound)


def _told_later(words: str, sentence: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    """Who is named at the head of a later `sentence` of `words`; a ';' may stand among the names at their own head."""
    place = words.find(sentence)
    named = read_names(words, agencies) if place > 0 else None
    if place <= 0 or (named and named.end > place):
        return ()
    return _named_at_head(sentence, agencies)


def _addressed(words: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    if named := _named_at_head(words, agencies):
        return named
    head = HEAD_OF_AGENCY.search(words)
    return agencies.run(HEAD_OF_AGENCY.sub("", words[head.start() :]))[0] if head else ()


def _named_at_head(words: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    named = read_names(words, agencies)  # 'Giao Sở X …'
    return named.leads if named and not orders_others(words, named.end) else ()


def _told_to_report(sentence: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    return next((refs for place in places_of_reporters(sentence) if (refs := agencies.run(sentence, place)[0])), ())


def _receivers(sentence: str, agencies: AgencyReader) -> list[AgencyRef]:
    """Every agency that the report is sent to ('gửi X (để theo dõi), gửi Y …'), else whom it is reported to.

    Whoever takes it in for them ('UBND tỉnh (qua Sở X)') is named behind them.
    """

    def named(places: Sequence[int]) -> list[AgencyRef]:
        return [ref for place in places for ref in _named_at(sentence, place, agencies)]

    *received, served = map(named, places_of_receivers(sentence))
    return [*next(filter(None, received), []), *named(places_by_way_of(sentence))] or served


def _named_at(sentence: str, place: int, agencies: AgencyReader) -> Sequence[AgencyRef]:
    own = own_body_at(sentence, place)
    return agencies.run(sentence, place)[0] or ((as_written(own),) if own else ())


def _names(refs: Iterable[AgencyRef]) -> str:
    """The agencies as the document writes them."""
    return "; ".join(dict.fromkeys(ref.raw for ref in refs))
