"""The final report of a programme of several years (báo cáo tổng kết)."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from dondoc.site.reporting import sources
from dondoc.site.reporting.consolidated import appendices_of
from dondoc.site.reporting.indicator_part import indicators
from dondoc.site.reporting.lateness import overdue
from dondoc.site.reporting.letterhead import author_of
from dondoc.site.reporting.material import Material, Rounds
from dondoc.site.reporting.naming import programme_name
from dondoc.site.reporting.next_tasks import next_tasks
from dondoc.site.reporting.paragraphs import about_of, figures_of, overview, results
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.problems import problems
from dondoc.site.reporting.sources import lists_of
from dondoc.site.reporting.wording import chosen, columns_of, day, roman, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Heading, OfficialDocument, Paragraph, Row, Table

_YEARS = re.compile(r"(20\d\d)\s*[-\u2013]\s*(20\d\d)")


def final_report(material: Material) -> Composed:
    """Return the final report on the programme of `material`, as it stands."""
    summary, words = material.summary, wording()["final"]
    author = author_of(summary, material.consolidator)
    facts = {"author": author.name, "programme": programme_name(summary), "as_of": day(summary.as_of)}
    frame = OfficialDocument(
        kind=wording()["kind"],
        subject=say(words["subject"], span=_span(summary), **facts),
        letterhead=author.letterhead,
        addressees=author.addressees,
        signature=author.signature,
        recipients=author.recipients,
        appendices=appendices_of(material, author.name, say(words["attached"], **facts)),
    )
    return Composed(frame, tuple(_body(material, facts)))


def _span(summary: CycleSummary) -> str:
    """The years of the programme: those that its title names, else from its document to its last deadline."""
    if named := _YEARS.search(summary.programme_title):
        return say(wording()["final"]["span"]["some"], first=named[1], last=named[2])
    years = [row.due_on.year for row in summary.rows if row.due_on]
    if summary.programme_issued_on:
        years.append(summary.programme_issued_on.year)
    if not years:
        return ""
    first, last = min(years), max(years)
    return say(wording()["final"]["span"]["one" if first == last else "some"], first=first, last=last)


def _body(material: Material, facts: dict[str, str]) -> Iterator[Passage]:
    summary, words, titles = material.summary, wording()["final"], wording()["parts"]
    sentence = say(words["opening"], about=about_of(summary, facts["programme"]), **facts)
    yield Passage(Paragraph(sentence), (sources.of_programme(summary),))
    parts: tuple[tuple[str, Iterator[Passage]], ...] = (
        ("situation", _situation(summary, material.rounds)),
        ("results", results(summary, with_words=False)),
        ("years", _years(summary)),
        ("indicators", indicators(summary, material.indicators)),
        ("remaining", _remaining(summary)),
        ("problems", problems(summary)),
        ("next", next_tasks(summary)),
    )
    for number, (key, passages) in enumerate(parts, 1):
        yield Passage(Heading(1, f"{roman(number)}.", titles[key]))
        yield from passages


def _situation(summary: CycleSummary, rounds: Rounds) -> Iterator[Passage]:
    yield from overview(summary)
    numbers = {name: written(getattr(rounds, name)) for name in ("cycles", "owed", "received")}
    sentence = say(chosen(wording()["final"]["cycles"], rounds.cycles), **numbers)
    yield Passage(Paragraph(sentence), (sources.of_rounds(summary),))


def _years(summary: CycleSummary) -> Iterator[Passage]:
    words, lists = wording()["final"], lists_of(summary)
    rows = [row for row in summary.rows if row.state != Stage.DROPPED]
    due = Counter(row.due_on.year for row in rows if row.due_on)
    done = Counter(row.due_on.year for row in rows if row.due_on and row.timeliness.is_done)
    when = Counter(row.done_on.year for row in rows if _done_on(row) and row.done_on)
    years = sorted({*due, *when})
    if not years:
        yield Passage(Paragraph(words["years_none"]), (sources.of_programme(summary),))
        return
    told = [lists.due_between(date(year, 1, 1), date(year, 12, 31), due[year], "total") for year in years if due[year]]
    every = (lists.of("with_deadline", sum(due.values())), *told)
    yield Passage(Paragraph(words["years"]), every)
    table = tuple(Row((str(year), *map(written, (due[year], done[year], when[year])))) for year in years)
    yield Passage(Table(columns_of(words["years_columns"]), table), every)


def _done_on(row: AgencyRow) -> bool:
    return row.timeliness.is_done and row.done_on is not None


def _remaining(summary: CycleSummary) -> Iterator[Passage]:
    numbers, lists = figures_of(summary), lists_of(summary)
    facts = {"open": written(numbers["open"]), "overdue": written(numbers["open_overdue"])}
    sentence = say(chosen(wording()["final"]["remaining"], numbers["open"]), **facts)
    told = (lists.of("open", numbers["open"]), lists.of("open_overdue", numbers["open_overdue"]))
    yield Passage(Paragraph(sentence), told)
    yield from overdue(summary, appendix="II")
