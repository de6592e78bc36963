"""The parts of a consolidated report's body. Sentences are chosen by the figures; every figure is the summary's own."""

from collections.abc import Iterator

from dondoc.site.reporting import sources
from dondoc.site.reporting.groups import Group, groups_of
from dondoc.site.reporting.merging import Said, merged
from dondoc.site.reporting.passages import Passage
from dondoc.site.reporting.rows import is_overdue
from dondoc.site.reporting.wording import chosen, columns_of, day, period_facts, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.site.tracking.timeliness import count
from dondoc.site.ui.numbers import written
from dondoc.site.ui.templatetags.dondoc_ui import place_label
from dondoc.writers.official import Heading, Item, Paragraph, Row, Table


def opening(summary: CycleSummary, author: str, programme: str) -> Passage:
    """Return the sentence that says what the report is and of which day its figures are."""
    words, title = wording(), _without_about(summary.programme_title)
    about = say(words["about"], title=title) if title and title != programme else ""
    facts = {"as_of": day(summary.as_of), **period_facts(summary.period)}
    sentence = say(words["opening"], author=author, programme=programme, about=about, **facts)
    if summary.is_estimate:
        sentence += say(words["estimate"], figures_to=day(summary.figures_to))
    return Passage(Paragraph(sentence), (sources.of_cycle(summary),))


def _without_about(title: str) -> str:
    """The title without the word that leads to it in the sentence: many begin with it ('Về việc giao …')."""
    first, _, rest = title.partition(" ")
    return rest if first.casefold() == wording()["about_word"] else title


def overview(summary: CycleSummary) -> Iterator[Passage]:
    """Yield how many tasks there are and how they stand, with the counting classes and the published rate."""
    words, classes = wording()["overview"], summary.classes
    agencies = len({row.agency_id for row in summary.rows if row.state != Stage.DROPPED})
    numbers = {
        "tasks": sum(1 for _ in summary.tasks),
        "agencies": agencies,
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
    facts = {name: written(number) for name, number in numbers.items()}
    rate = classes.rates[0]
    share = written(float(rate.value * 100), 1) if rate.value is not None else ""
    every = sources.of_obligations(summary)
    yield Passage(Paragraph(say(words["scope"], **facts)), (every,))
    yield Passage(Paragraph(say(words["classes"], **facts)), (every,))
    if sentence := say(chosen(words["confirmed"], classes.done), **facts):
        yield Passage(Paragraph(sentence), (every,))
    due = {"numerator": written(rate.numerator), "denominator": written(rate.denominator)}
    yield Passage(Paragraph(say(chosen(words["rate"], rate.denominator), rate=share, **due)), (every,))
    for key, number in (("no_deadline", classes.no_deadline), ("dropped", summary.dropped)):
        if sentence := say(chosen(words[key], number), **facts):
            yield Passage(Paragraph(sentence), (every,))


def results(summary: CycleSummary) -> Iterator[Passage]:
    """Yield for every group of tasks how it stands, and what its agencies reported in the cycle."""
    for number, group in enumerate(groups_of(summary.sections), 1):
        if group.title:
            yield Passage(Heading(2, f"{number}.", group.title))
        yield Passage(Paragraph(_standing_of(group)), (sources.of_obligations(summary),))
        said = list(merged(group.sections, lambda row: row.result if row.is_reported else ""))
        for one in said:
            facts = {"agencies": one.agencies, "label": place_label(one.task.label), "result": one.words}
            yield Passage(Item(say(wording()["section"]["result"], **facts)), (sources.of_task(one.task),))
        if not said:
            yield Passage(Paragraph(wording()["section"]["none"]), (sources.of_cycle(summary),))


def _standing_of(group: Group) -> str:
    words = wording()["section"]
    classes = count(row.timeliness for task in group.tasks for row in task.rows if row.state != Stage.DROPPED)
    late = classes.open_overdue
    return say(
        words["counts"],
        tasks=written(len(group.tasks)),
        done=written(classes.done),
        total=written(classes.total),
        overdue_part=say(chosen(words["overdue_part"], late), overdue=written(late)),
    )


def overdue(summary: CycleSummary) -> Iterator[Passage]:
    """Yield the table of what is late, the longest first, with the reasons that were given."""
    words = wording()["overdue"]
    no_reason = words["no_reason"]
    reasons = merged(
        summary.sections,
        lambda row: (row.obstacles.strip() or no_reason) if is_overdue(row) else "",
        apart_by=lambda row: row.due_on,
    )
    late = sorted(reasons, key=lambda one: -one.rows[0].timeliness.days)
    source = sources.of_obligations(summary, "overdue", deadline="overdue")
    if not late:
        yield Passage(Paragraph(words["none"]), (source,))
        return
    rows = [row for one in late for row in one.rows]
    agencies = len({row.agency_id for row in rows})
    facts = {"as_of": day(summary.as_of), "overdue": written(len(rows)), "agencies": written(agencies)}
    table = Table(columns_of(words["columns"]), tuple(_late_row(place, one) for place, one in enumerate(late, 1)))
    yield Passage(Paragraph(say(words["some"], **facts)), (source,))
    yield Passage(table, (source, *dict.fromkeys(sources.of_task(one.task) for one in late)))


def _late_row(number: int, one: Said) -> Row:
    first = one.rows[0]
    days = written(first.timeliness.days)
    return Row(
        (
            str(number),
            f"{place_label(one.task.label)}. {one.task.text}",
            one.agencies,
            day(first.due_on),
            days,
            one.words,
        )
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
    yield Passage(Paragraph(say(words["received"], **facts)), (source,))
    lateness = say(chosen(words["late"], len(late)), late=written(len(late)), names="; ".join(late))
    yield Passage(Paragraph(lateness), (source, *map(sources.of_report, summary.late)))
    yield Passage(Paragraph(_not_received(summary)), (source,))


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


def problems(summary: CycleSummary) -> Iterator[Passage]:
    """Yield difficulties, then proposals, in the order of the programme; what many say alike stands once."""
    words = wording()["problems"]
    obstacles = list(merged(summary.sections, lambda row: row.obstacles))
    proposals = list(merged(summary.sections, lambda row: row.proposals))
    parts = [(kind, said) for kind, said in (("obstacles", obstacles), ("proposals", proposals)) if said]
    if not parts:
        yield Passage(Paragraph(words["none"]), (sources.of_cycle(summary),))
    for number, (kind, said) in enumerate(parts, 1):
        yield Passage(Heading(2, f"{number}.", words["headings"][kind]))
        for one in said:
            line = say(words["line"], agencies=one.agencies, label=place_label(one.task.label), words=one.words)
            yield Passage(Item(line), (sources.of_task(one.task),))
