"""The consolidated report of a cycle as an official document, made from values alone.

The contents follow the usual outline of a progress report: the situation, results by group of tasks, indicators, what
is late and why, how agencies kept the reporting day, difficulties and proposals, what comes next; every task stands in
an appendix. The document is a draft: a person gives it its number and day.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from dondoc.site.reporting import sources
from dondoc.site.reporting.appendix import appendix_of
from dondoc.site.reporting.assembling import assembled
from dondoc.site.reporting.indicator_part import indicator_appendix, indicators
from dondoc.site.reporting.lateness import late_appendix, overdue
from dondoc.site.reporting.letterhead import Author, author_of
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.naming import programme_facts, programme_name
from dondoc.site.reporting.next_tasks import next_tasks
from dondoc.site.reporting.paragraphs import closing, comparison, discipline, opening, overview, results
from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.pictures import groups_figure, indicators_figure, plates_of
from dondoc.site.reporting.problems import problems, situation
from dondoc.site.reporting.wording import chosen, period_facts, roman, say, wording
from dondoc.writers.official import Appendix, Heading, OfficialDocument, Paragraph

__all__ = ["appendices_of", "consolidated_report", "programme_name", "report_of"]


def consolidated_report(material: Material) -> OfficialDocument:
    """Return the report of `material` as the program proposes it, before anybody writes in it."""
    return assembled(report_of(material))


def report_of(material: Material) -> Composed:
    """Return the consolidated report of a cycle, with its indicators and what has changed since the cycle before."""
    summary, words = material.summary, wording()
    author = author_of(summary, material.consolidator)
    facts = {**programme_facts(summary), **period_facts(summary.period)}
    frame = OfficialDocument(
        kind=words["kind"],
        subject=say(words["subject"], **facts),
        letterhead=author.letterhead,
        addressees=author.addressees,
        signature=author.signature,
        recipients=author.recipients,
        appendices=appendices_of(material, author.attached_to(words["kind"], author.letterhead)),
    )
    plates = tuple(plates_of(summary, material.charts))
    body = tuple(_body(material, author, headings_of(frame.appendices, material)))
    return Composed(frame, body, plates=plates, behind=behind_appendices(material))


def appendices_of(material: Material, attached_to: str) -> tuple[Appendix, ...]:
    """Return the appendices of a report on a whole programme: all tasks, the late ones, the indicators."""
    summary, numbered = material.summary, wording()["appendix"]["numbered"]

    def heading(number: int) -> str:
        return say(numbered, number=roman(number))

    late = late_appendix(summary, heading(2), attached_to)
    measured = indicator_appendix(summary, material.indicators, heading(3 if late else 2), attached_to)
    others = tuple(one for one in (late, measured) if one)
    first = appendix_of(summary, attached_to, heading=heading(1) if others else "")
    return (first, *others)


def behind_appendices(material: Material) -> tuple[tuple[Source, ...], ...]:
    """Return where the tables of those appendices come from, in their order."""
    summary, lists = material.summary, sources.lists_of(material.summary)
    overdue_number = summary.classes.open_overdue
    every = (sources.of_programme(summary), lists.of("total", summary.classes.total))
    late = ((lists.of("open_overdue", overdue_number),),) if overdue_number else ()
    measured = ((sources.of_indicators(summary, "", len(material.indicators)),),) if material.indicators else ()
    return (every, *late, *measured)


def headings_of(appendices: tuple[Appendix, ...], material: Material) -> dict[str, str]:
    """Return how the body refers to the appendices: to the one with all tasks and the one with the indicators."""
    first, last = appendices[0], appendices[-1]
    return {"tasks": first.heading, "indicators": last.heading if material.indicators else ""}


def _body(material: Material, author: Author, appendices: dict[str, str]) -> Iterator[Passage]:
    summary, titles = material.summary, wording()["parts"]
    yield opening(summary, author.name)
    parts: tuple[tuple[str, Iterator[Passage]], ...] = (
        ("situation", _situation(material)),
        ("results", chain(results(summary, appendix=appendices["tasks"]), groups_figure(summary))),
        ("indicators", _indicators(material, appendices["indicators"])),
        ("overdue", overdue(summary, appendix="II")),
        ("discipline", discipline(summary)),
        ("problems", problems(summary)),
        ("next", next_tasks(summary)),
    )
    yield from in_parts(
        [(titles[key], passages) for key, passages in parts if key != "indicators" or material.indicators]
    )
    sentence = chosen(wording()["closing"], len(author.addressees))
    facts = {**programme_facts(summary), **period_facts(summary.period)}
    yield closing(sentence, author=author.name, reader=author.reader, **facts)


def in_parts(parts: Iterable[tuple[str, Iterable[Passage]]]) -> Iterator[Passage]:
    """Yield each part of a report under its title, counted with Roman numbers."""
    for number, (title, passages) in enumerate(parts, 1):
        yield Passage(Heading(1, f"{roman(number)}.", title))
        yield from passages


def _indicators(material: Material, appendix: str) -> Iterator[Passage]:
    yield from indicators(material.summary, material.indicators, appendix=appendix)
    yield from indicators_figure(material.summary, material.charts)


def _situation(material: Material) -> Iterator[Passage]:
    """What agencies say of it, then the figures, each under a heading where there are both."""
    said = list(situation(material.summary))
    if said:
        yield from said
        yield Passage(Heading(2, "2.", wording()["overview"]["heading"]))
    yield from overview(material.summary)
    yield from comparison(material.summary, material.earlier)
    if not said and material.summary.reports:
        yield Passage(Paragraph(wording()["general"]["none"]), (sources.of_cycle(material.summary),))
