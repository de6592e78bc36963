"""The first parts of a report's body. Sentences are chosen by the figures; every figure is the summary's own."""

from collections.abc import Iterator
from typing import Literal

from dondoc.site.reporting import sources
from dondoc.site.reporting.groups import Group, groups_of
from dondoc.site.reporting.merging import merged
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


def opening(summary: CycleSummary, author: str, programme: str) -> Passage:
    """Return the sentence that says what the report is and of which day its figures are."""
    words, about = wording(), about_of(summary, programme)
    facts = {"as_of": day(summary.as_of), **period_facts(summary.period)}
    sentence = say(words["opening"], author=author, programme=programme, about=about, **facts)
    if summary.is_estimate:
        sentence += say(words["estimate"], figures_to=day(summary.figures_to))
    return Passage(Paragraph(sentence), (sources.of_cycle(summary),))


def about_of(summary: CycleSummary, programme: str) -> str:
    """Return what the programme is about, as it follows its name; '' where the name says it already."""
    title = _without_about(summary.programme_title)
    return say(wording()["about"], title=title) if title and title != programme else ""


def _without_about(title: str) -> str:
    """The title without the word that leads to it in the sentence: many begin with it ('Về việc giao …')."""
    first, _, rest = title.partition(" ")
    return rest if first.casefold() == wording()["about_word"] else title


def overview(summary: CycleSummary, lists: Lists | None = None, *, of_section: bool = False) -> Iterator[Passage]:
    """Yield how many tasks there are and how they stand, with the counting classes and the published rate.

    `lists` are those behind the figures, of the programme where nothing else is said; `of_section` says that the
    summary has a section alone.
    """
    words, classes = wording()["overview"], summary.classes
    lists = lists or lists_of(summary)
    facts = {name: written(number) for name, number in figures_of(summary).items()}
    rate = classes.rates[0]
    share = written(float(rate.value * 100), 1) if rate.value is not None else ""

    def counted(*names: str) -> tuple[Source, ...]:
        return tuple(lists.of(name, getattr(classes, name)) for name in names)

    every = (sources.of_programme(summary), *counted("total", "done"), lists.of("open", classes.total - classes.done))
    yield Passage(Paragraph(say(words["scope_of_section" if of_section else "scope"], **facts)), every)
    split = ("with_deadline", "done_on_time", "done_late", "open_in_time", "open_overdue")
    yield Passage(Paragraph(say(words["classes"], **facts)), counted(*split))
    if sentence := say(chosen(words["confirmed"], classes.done), **facts):
        confirmed = lists.of("done", summary.confirmed.done, **{"xac-nhan": "confirmed"})
        yield Passage(Paragraph(sentence), (confirmed,))
    due = {"numerator": written(rate.numerator), "denominator": written(rate.denominator)}
    sentence = say(chosen(words["rate"], rate.denominator), rate=share, **due)
    yield Passage(Paragraph(sentence), counted("done_with_deadline", "fell_due"))
    if sentence := say(chosen(words["no_deadline"], classes.no_deadline), **facts):
        yield Passage(Paragraph(sentence), counted("no_deadline", "done_no_deadline"))
    if sentence := say(chosen(words["dropped"], summary.dropped), **facts):
        yield Passage(Paragraph(sentence), (lists.of("dropped", summary.dropped),))


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
    summary: CycleSummary, lists: Lists | None = None, *, with_words: bool = True, under: str = ""
) -> Iterator[Passage]:
    """Yield for every group of tasks how it stands, and `with_words` what its agencies reported in the cycle.

    `under` is the number of the heading above ('2.'), where the groups are not the first to be counted.
    """
    level: Literal[2, 3] = 3 if under else 2
    for number, group in enumerate(groups_of(summary.sections), 1):
        if group.title:
            yield Passage(Heading(level, f"{under}{number}.", group.title))
        yield Passage(Paragraph(_standing_of(group)), _behind(group, (lists or lists_of(summary))))
        if not with_words:
            continue
        said = list(merged(group.sections, lambda row: row.result if row.is_reported else ""))
        for one in said:
            facts = {"agencies": one.agencies, "label": place_label(one.task.label), "result": one.words}
            yield Passage(Item(say(wording()["section"]["result"], **facts)), (sources.of_task(one.task),))
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
        words["counts"],
        tasks=written(len(group.tasks)),
        done=written(classes.done),
        total=written(classes.total),
        overdue_part=say(chosen(words["overdue_part"], late), overdue=written(late)),
    )


def discipline(summary: CycleSummary) -> Iterator[Passage]:
    """Yield how many reports are in, and which agencies were late or silent."""
    words = wording()["discipline"]
    received = [report for report in summary.reports if report.first_submitted_on]
    facts = {
        "due_on": day(summary.due_on),
        "received": written(len(received)),
        "owed": written(len(summary.reports)),
        "accepted": written(len(summary.reports_in("accepted"))),
    }
    late = [say(words["agency_late"], agency=r.agency_name, days=written(r.arrival.days)) for r in summary.late]
    source = sources.of_cycle(summary)
    accepted = sources.of_cycle(summary, "accepted", len(summary.reports_in("accepted")))
    yield Passage(Paragraph(say(words["received"], **facts)), (source, accepted))
    lateness = say(chosen(words["late"], len(late)), late=written(len(late)), names="; ".join(late))
    counted_late = sources.of_cycle(summary, "late", len(late))
    yield Passage(Paragraph(lateness), (counted_late, *map(sources.of_report, summary.late)))
    missing = sources.of_cycle(summary, "missing", len(summary.missing)) if summary.missing else source
    yield Passage(Paragraph(_not_received(summary)), (missing,))


def _not_received(summary: CycleSummary) -> str:
    """Who is missing; before the day is over nobody is, and the sentence says how many are still awaited."""
    words = wording()["discipline"]
    missing = [report.agency_name for report in summary.missing]
    awaited = sum(1 for report in summary.reports if report.arrival.kind is Punctuality.AWAITED)
    sentences = (
        say(chosen(words["missing"], len(missing)), missing=written(len(missing)), names="; ".join(missing)),
        say(chosen(words["awaited"], awaited), awaited=written(awaited)),
    )
    return " ".join(filter(None, sentences)) or str(words["complete"])
