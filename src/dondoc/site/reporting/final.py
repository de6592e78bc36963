"""The final report of a programme of several years (báo cáo tổng kết).

It tells first what was owed and done from the first day on, the rounds that are history among it, then what is still on
the table, as the lists of the day show it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from dondoc.site.reporting import sources
from dondoc.site.reporting.consolidated import appendices_of, behind_appendices, headings_of, in_parts
from dondoc.site.reporting.ended import ended
from dondoc.site.reporting.indicator_part import indicators
from dondoc.site.reporting.lateness import overdue
from dondoc.site.reporting.letterhead import author_of
from dondoc.site.reporting.material import Material, Rounds
from dondoc.site.reporting.naming import programme_facts
from dondoc.site.reporting.next_tasks import next_tasks
from dondoc.site.reporting.paragraphs import closing, facts_of, figures_of, overview, results
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.problems import problems
from dondoc.site.reporting.sources import Lists, lists_of
from dondoc.site.reporting.wording import chosen, columns_of, day, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary
from dondoc.site.ui.numbers import written
from dondoc.writers.official import OfficialDocument, Paragraph, Row, Table

_YEARS = re.compile(r"(20\d\d)\s*[-\u2013]\s*(20\d\d)")


def final_report(material: Material) -> Composed:
    """Return the final report on the programme of `material`, as it stands."""
    summary, words = material.summary, wording()["final"]
    author = author_of(summary, material.consolidator)
    facts = {
        "author": author.name,
        "reader": author.reader,
        "as_of": day(summary.as_of),
        "span": _span(summary),
        **programme_facts(summary),
    }
    frame = OfficialDocument(
        kind=wording()["kind"],
        subject=say(words["subject"], **facts),
        letterhead=author.letterhead,
        addressees=author.addressees,
        signature=author.signature,
        recipients=author.recipients,
        appendices=appendices_of(material, author.attached_to(wording()["kind"], author.letterhead)),
    )
    body = tuple(_body(material, facts, headings_of(frame.appendices, material)))
    return Composed(frame, body, behind=behind_appendices(material))


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


def _body(material: Material, facts: dict[str, str], appendices: dict[str, str]) -> Iterator[Passage]:
    summary, words, titles = material.summary, wording()["final"], wording()["parts"]
    whole = material.whole or summary
    yield Passage(Paragraph(say(words["opening"], **facts)), (sources.of_programme(summary),))
    lists = lists_of(summary, counts=not any(row.closed_on for row in whole.rows))
    parts: tuple[tuple[str, Iterator[Passage]], ...] = (
        ("situation", _situation(summary, whole, material.rounds)),
        ("results", results(whole, lists, with_words=False, appendix=appendices["tasks"])),
        ("years", _years(whole, lists)),
        ("indicators", indicators(summary, material.indicators, appendix=appendices["indicators"])),
        ("ended", ended(whole, material.endings)),
        ("remaining", remaining(summary)),
        ("problems", problems(summary)),
        ("ahead", next_tasks(summary)),
    )
    yield from in_parts([(titles[key], said) for key, said in parts if key != "indicators" or material.indicators])
    yield closing(chosen(words["closing"], len(facts["reader"])), **facts)


def _situation(summary: CycleSummary, whole: CycleSummary, rounds: Rounds) -> Iterator[Passage]:
    closed = [row for row in whole.rows if row.closed_on and row.state != Stage.DROPPED]
    if closed:
        yield from _from_the_first_day(whole, closed)
    yield from overview(summary, scope="scope_still" if closed else "scope")
    numbers = {name: written(getattr(rounds, name)) for name in ("cycles", "owed", "received")}
    sentence = say(chosen(wording()["final"]["cycles"], rounds.cycles), **numbers)
    yield Passage(Paragraph(sentence), (sources.of_rounds(summary),))


def _from_the_first_day(whole: CycleSummary, closed: list[AgencyRow]) -> Iterator[Passage]:
    """All that was ever owed, and how much of it lies in rounds that are history."""
    words, classes, told = wording()["final"], whole.classes, (sources.of_programme(whole),)
    facts = {**facts_of(whole), "as_of": day(whole.as_of)}
    yield Passage(Paragraph(say(chosen(words["whole"], classes.done, classes.total), **facts)), told)
    done = sum(1 for row in closed if row.timeliness.is_done)
    numbers = {"closed": written(len(closed)), "closed_done": written(done)}
    yield Passage(Paragraph(say(chosen(words["closed"], done, len(closed)), **numbers)), told)


def _years(summary: CycleSummary, lists: Lists) -> Iterator[Passage]:
    words = wording()["final"]
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


def remaining(summary: CycleSummary) -> Iterator[Passage]:
    """Yield how much is not done, and what of it is overdue, with whom and why."""
    numbers, lists = figures_of(summary), lists_of(summary)
    facts = {"open": written(numbers["open"]), "overdue": written(numbers["open_overdue"])}
    sentence = say(chosen(wording()["final"]["remaining"], numbers["open_overdue"], numbers["open"]), **facts)
    told = (lists.of("open", numbers["open"]), lists.of("open_overdue", numbers["open_overdue"]))
    yield Passage(Paragraph(sentence), told)
    if numbers["open_overdue"]:
        yield from overdue(summary, appendix="II")
