"""The first parts of a report's body. Sentences are chosen by the figures; every figure is the summary's own."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from dondoc.site.reporting import sources
from dondoc.site.reporting.groups import Group, groups_of
from dondoc.site.reporting.merging import merged
from dondoc.site.reporting.naming import programme_facts, programme_name
from dondoc.site.reporting.passages import Passage, Source
from dondoc.site.reporting.sources import Lists, lists_of
from dondoc.site.reporting.wording import chosen, compared, day, period_facts, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.site.tracking.timeliness import Classes, count
from dondoc.site.ui.labels import place_label
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Heading, Item, Paragraph


def opening(summary: CycleSummary, author: str) -> Passage:
    """Return the sentence that says what the report is and of which day its figures are."""
    words = wording()
    facts = {"as_of": day(summary.as_of), **programme_facts(summary), **period_facts(summary.period)}
    sentence = say(words["opening"], author=author, **facts)
    if summary.is_estimate:
        sentence += say(words["estimate"], figures_to=day(summary.figures_to))
    return Passage(Paragraph(sentence), (sources.of_cycle(summary),))


def closing(sentence: str, **facts: object) -> Passage:
    """Return the last sentence of the body, after which the signature stands."""
    return Passage(Paragraph(say(sentence, **facts)), (sources.of_template(),), closes=True)


def overview(summary: CycleSummary, lists: Lists | None = None, *, scope: str = "scope") -> Iterator[Passage]:
    """Yield how many tasks there are and how they stand, with the counting classes and the published rate.

    `lists` are those behind the figures, of the programme where nothing else is said; `scope` is the
    sentence to begin with: that of a programme, of a section (`scope_of_section`), of what is left (`scope_still`).
    """
    words, classes = wording()["overview"], summary.classes
    lists = lists or lists_of(summary)
    facts = facts_of(summary)
    rate = classes.rates[0]

    def counted(*names: str) -> tuple[Source, ...]:
        return tuple(lists.of(name, getattr(classes, name)) for name in names)

    every = (sources.of_programme(summary), *counted("total", "done"), lists.of("open", classes.total - classes.done))
    yield Passage(Paragraph(say(chosen(words[scope], classes.done, classes.total), **facts)), every)
    if classes.total:
        split = ("with_deadline", "done_on_time", "done_late", "open_in_time", "open_overdue")
        sentence = say(chosen(words["classes"], classes.with_deadline), parts=_class_parts(summary), **facts)
        yield Passage(Paragraph(sentence), counted(*split))
    confirmed = summary.confirmed.done
    if classes.done and (sentence := say(chosen(words["confirmed"], confirmed, classes.done), **facts)):
        yield Passage(Paragraph(sentence), (lists.of("done", confirmed, **{"xac-nhan": "confirmed"}),))
    if classes.with_deadline:
        due = {"numerator": written(rate.numerator), "denominator": written(rate.denominator)}
        sentence = say(chosen(words["rate"], rate.denominator), rate=percent(rate.value), **due)
        yield Passage(Paragraph(sentence), counted("done_with_deadline", "fell_due"))
    without = classes.no_deadline if classes.with_deadline else 0
    if sentence := say(chosen(words["no_deadline"], without), **facts):
        yield Passage(Paragraph(sentence), counted("no_deadline", "done_no_deadline"))
    if sentence := say(chosen(words["dropped"], summary.dropped), **facts):
        yield Passage(Paragraph(sentence), (lists.of("dropped", summary.dropped),))


def facts_of(summary: CycleSummary) -> dict[str, str]:
    """Return what a sentence on `summary` as a whole may name: its figures in words, and the programme."""
    classes, words = summary.classes, wording()["overview"]
    facts = {name: written(number) for name, number in figures_of(summary).items()}
    part = chosen(words["no_deadline_part"], classes.done_no_deadline, classes.no_deadline)
    return {**facts, "no_deadline_part": say(part, **facts), "programme": programme_name(summary)}


def percent(share: Fraction | None) -> str:
    """Return `share` of 1 in hundredths, with one decimal where it has any; '' for none."""
    return written(float(share * 100), 1).removesuffix(",0") if share is not None else ""


def _class_parts(summary: CycleSummary) -> str:
    """The classes of what has a deadline, those with nothing in them left out."""
    words = wording()["overview"]["class_parts"]
    numbers = [(name, getattr(summary.classes, name)) for name in words]
    return "; ".join(say(words[name], number=written(number)) for name, number in numbers if number)


def figures_of(summary: CycleSummary) -> dict[str, int]:
    """Return the figures that a sentence on `summary` as a whole may name."""
    classes = summary.classes
    return {
        "tasks": sum(1 for _ in summary.tasks),
        "agencies": len({row.agency_id for row in summary.rows if row.state != Stage.DROPPED}),
        "total": classes.total,
        "done": classes.done,
        "open": classes.total - classes.done,
        "with_deadline": classes.with_deadline,
        "done_on_time": classes.done_on_time,
        "done_late": classes.done_late,
        "open_in_time": classes.open_in_time,
        "open_overdue": classes.open_overdue,
        "no_deadline": classes.no_deadline,
        "done_no_deadline": classes.done_no_deadline,
        "dropped": summary.dropped,
        "confirmed": summary.confirmed.done,
    }


def comparison(summary: CycleSummary, earlier: CycleSummary | None) -> Iterator[Passage]:
    """Yield how far it has come since the cycle before; nothing where there was none."""
    if earlier is None:
        return
    words, facts = wording()["compared"], {"earlier": period_facts(earlier.period)["period"]}
    said = (
        _compared(words["done"], summary.classes.done, earlier.classes.done, facts),
        _compared(words["overdue"], summary.classes.open_overdue, earlier.classes.open_overdue, facts),
    )
    told = (sources.of_cycle(earlier), lists_of(summary).of("done", summary.classes.done))
    yield Passage(Paragraph(" ".join(filter(None, said))), told)


def _compared(cases: dict[str, str], now: int, before: int, facts: dict[str, str]) -> str:
    numbers = {"now": written(now), "before": written(before), "difference": written(abs(now - before))}
    return say(compared(cases, now, before), **numbers, **facts)


def results(
    summary: CycleSummary,
    lists: Lists | None = None,
    *,
    with_words: bool = True,
    under: str = "",
    appendix: str = "",
) -> Iterator[Passage]:
    """Yield for every group of tasks how it stands, and `with_words` what its agencies reported in the cycle.

    `appendix` is the heading of the one that has every task, '' for none. `under` is the number of the heading above
    ('2.'), where the groups are not the first to be counted.
    """
    level: Literal[2, 3] = 3 if under else 2
    if appendix:
        sentence = say(wording()["section"]["details"], appendix=appendix)
        yield Passage(Paragraph(sentence), (sources.of_programme(summary),))
    for number, group in enumerate(groups_of(summary.sections), 1):
        if group.title:
            yield Passage(Heading(level, f"{under}{number}.", group.title))
        yield Passage(Paragraph(_standing_of(group)), _behind(group, (lists or lists_of(summary))))
        if not with_words:
            continue
        said = list(merged(group.sections, lambda row: row.result if row.is_reported else ""))
        for one in said:
            facts = {"agencies": one.agencies, "label": place_label(one.task.label), "result": one.words}
            yield Passage(
                Item(say(wording()["section"]["result"], **facts)), (sources.of_task(one.task, summary.as_of),)
            )
        if not said:
            yield Passage(Paragraph(wording()["section"]["none"]), (sources.of_cycle(summary),))


def _behind(group: Group, lists: Lists) -> tuple[Source, ...]:
    classes, behind = _classes_of(group), lists.in_section(group.section_id)
    late = (behind.of("open_overdue", classes.open_overdue),) if classes.open_overdue else ()
    return (behind.of("total", classes.total), behind.of("done", classes.done), *late)


def _classes_of(group: Group) -> Classes:
    return count(row.timeliness for task in group.tasks for row in task.rows if row.state != Stage.DROPPED)


def _standing_of(group: Group) -> str:
    words, classes = wording()["section"], _classes_of(group)
    late = classes.open_overdue
    return say(
        chosen(words["counts"], classes.done, classes.total),
        tasks=written(len(group.tasks)),
        done=written(classes.done),
        total=written(classes.total),
        overdue_part=say(chosen(words["overdue_part"], late), overdue=written(late)),
    )


def discipline(summary: CycleSummary) -> Iterator[Passage]:
    """Yield how many reports are in, and which agencies were late or silent."""
    words, owed = wording()["discipline"], len(summary.reports)
    received = sum(1 for report in summary.reports if report.first_submitted_on)
    number = len(summary.reports_in("accepted"))
    facts = {
        "due_on": day(summary.due_on),
        "received": written(received),
        "owed": written(owed),
        "accepted": written(number),
    }
    part = say(chosen(words["accepted_part"], number, received), **facts)
    sentence = say(chosen(words["received"], received, owed), accepted_part=part, **facts)
    accepted = sources.of_cycle(summary, "accepted", number)
    yield Passage(Paragraph(sentence), (sources.of_cycle(summary), accepted))
    if summary.late or (owed and received == owed):
        yield _late(summary)
    if sentence := _not_received(summary):
        missing = (sources.of_cycle(summary, "missing", len(summary.missing)),) if summary.missing else ()
        yield Passage(Paragraph(sentence), missing or (sources.of_cycle(summary),))


def _late(summary: CycleSummary) -> Passage:
    words = wording()["discipline"]
    late = [say(words["agency_late"], agency=r.agency_name, days=written(r.arrival.days)) for r in summary.late]
    sentence = say(chosen(words["late"], len(late)), late=written(len(late)), names="; ".join(late))
    counted = sources.of_cycle(summary, "late", len(late))
    return Passage(Paragraph(sentence), (counted, *map(sources.of_report, summary.late)))


def _not_received(summary: CycleSummary) -> str:
    """Who is missing; before the day is over nobody is, and the sentence says how many are still awaited."""
    words = wording()["discipline"]
    missing = [report.agency_name for report in summary.missing]
    awaited = sum(1 for report in summary.reports if report.arrival.kind is Punctuality.AWAITED)
    sentences = (
        say(chosen(words["missing"], len(missing)), missing=written(len(missing)), names="; ".join(missing)),
        say(chosen(words["awaited"], awaited), awaited=written(awaited)),
    )
    return " ".join(filter(None, sentences))
