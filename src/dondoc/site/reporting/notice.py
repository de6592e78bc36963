"""The notice of how the agencies of a programme are evaluated on a cycle (thông báo kết quả đánh giá).

It sets counts side by side and says what each rate is taken of; the grade itself is for people.
"""

from collections.abc import Iterator

from dondoc.site.reporting import sources
from dondoc.site.reporting.letterhead import Author, author_of
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.naming import programme_facts
from dondoc.site.reporting.paragraphs import closing, overview, percent
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.sources import lists_of
from dondoc.site.reporting.standings import AgencyStanding, agency_standings
from dondoc.site.reporting.wording import chosen, columns_of, day, period_facts, say, wording
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Appendix, Heading, OfficialDocument, Paragraph, Row, Table


def notice_of(material: Material) -> Composed:
    """Return the notice on the cycle of `material`."""
    summary, words = material.summary, wording()["notice"]
    author = author_of(summary, material.consolidator, words["abbreviation"])
    facts = {"author": author.name, **programme_facts(summary), **period_facts(summary.period)}
    attached_to = author.attached_to(words["kind"], author.letterhead)
    standings = agency_standings(summary)
    frame = OfficialDocument(
        kind=words["kind"],
        subject=say(words["subject"], **facts),
        letterhead=author.letterhead,
        signature=author.signature,
        recipients=tuple(words["recipients"]),
        appendices=(_appendix(standings, facts, attached_to),),
    )
    behind = (sources.of_cycle(summary), lists_of(summary).of("total", summary.classes.total))
    return Composed(frame, tuple(_body(summary, standings, author, facts)), behind=(behind,))


def _body(
    summary: CycleSummary, standings: list[AgencyStanding], author: Author, facts: dict[str, str]
) -> Iterator[Passage]:
    words, headings = wording()["notice"], wording()["notice"]["headings"]
    yield Passage(Paragraph(say(words["opening"], as_of=day(summary.as_of), **facts)), (sources.of_cycle(summary),))
    yield Passage(Heading(2, "1.", headings["all"]))
    yield from overview(summary)
    yield Passage(Heading(2, "2.", headings["agencies"]))
    yield from _named(summary, standings)
    yield Passage(Paragraph(words["formula"]), (sources.of_template(),))
    yield Passage(Heading(2, "3.", headings["asked"]))
    for sentence in words["asked"]:
        yield Passage(Paragraph(say(sentence, **facts)), (sources.of_template(),))
    yield closing(words["closing"], **facts)


def _named(summary: CycleSummary, standings: list[AgencyStanding]) -> Iterator[Passage]:
    words, lists = wording()["notice"], lists_of(summary)
    punctual = [one.agency for one in standings if one.is_punctual]
    facts = {"punctual": written(len(punctual)), "names": "; ".join(punctual)}
    every = (lists.of("done_on_time", summary.classes.done_on_time), sources.of_cycle(summary))
    yield Passage(Paragraph(say(chosen(words["punctual"], len(punctual)), **facts)), every)
    late = [one for one in standings if one.classes.open_overdue]
    names = [say(words["overdue_agency"], agency=o.agency, number=written(o.classes.open_overdue)) for o in late]
    facts = {"overdue": written(len(late)), "names": "; ".join(names)}
    behind = (lists.of("open_overdue", summary.classes.open_overdue),)
    yield Passage(Paragraph(say(chosen(words["overdue"], len(late)), **facts)), behind)
    silent = [one.agency for one in standings if one.came in (Punctuality.LATE, Punctuality.MISSING)]
    waits = any(one.came is Punctuality.AWAITED for one in standings)
    if waits and not silent:
        yield Passage(Paragraph(say(words["awaited"], due_on=day(summary.due_on))), (sources.of_cycle(summary),))
        return
    facts = {"silent": written(len(silent)), "names": "; ".join(silent)}
    told = (
        sources.of_cycle(summary, "late", len(summary.late)),
        sources.of_cycle(summary, "missing", len(summary.missing)),
    )
    yield Passage(Paragraph(say(chosen(words["silent"], len(silent)), **facts)), told)


def _appendix(standings: list[AgencyStanding], facts: dict[str, str], attached_to: str) -> Appendix:
    words = wording()["notice"]
    rows = tuple(Row(_cells(number, one)) for number, one in enumerate(standings, 1))
    table = Table(columns_of(words["columns"]), rows)
    return Appendix(
        say(words["title"], **facts),
        (table,),
        heading=wording()["appendix"]["heading"],
        attached_to=attached_to,
        landscape=True,
    )


def _cells(number: int, one: AgencyStanding) -> tuple[str, ...]:
    words, classes = wording()["notice"], one.classes
    rate = classes.rates[0].value
    came = words["arrivals"][one.came.value if one.came else "none"]
    return (
        str(number),
        one.agency,
        written(classes.total),
        written(classes.done_on_time),
        written(classes.done_late),
        written(classes.open_in_time),
        written(classes.open_overdue),
        written(classes.no_deadline),
        percent(rate) or words["no_rate"],
        say(came, days=written(one.days)),
    )
