"""The consolidated report of a cycle as an official document, made from the cycle's summary alone.

The contents follow the usual outline of a progress report: the situation, results by group of tasks, what is late and
why, how agencies kept the reporting day, difficulties and proposals; every task stands in the appendix. The document
is a draft: a person gives it its number and day.
"""

from collections.abc import Iterator

from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.appendix import appendix_of
from dondoc.site.reporting.assembling import assembled
from dondoc.site.reporting.letterhead import Author, author_of
from dondoc.site.reporting.paragraphs import discipline, opening, overdue, overview, problems, results
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.wording import period_facts, say, wording
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.writers.official import Heading, OfficialDocument


def consolidated_report(summary: CycleSummary, consolidator: Agency | None) -> OfficialDocument:
    """Return the report of `summary`, signed by `consolidator` (None: by the committee that issued the programme)."""
    return assembled(composed_report(summary, consolidator))


def composed_report(summary: CycleSummary, consolidator: Agency | None) -> Composed:
    """Return the report of `summary` with the sources of its passages."""
    author, words = author_of(summary, consolidator), wording()
    frame = OfficialDocument(
        kind=words["kind"],
        subject=say(words["subject"], programme=programme_name(summary), **period_facts(summary.period)),
        letterhead=author.letterhead,
        addressees=author.addressees,
        signature=author.signature,
        recipients=author.recipients,
        appendices=(appendix_of(summary, author.name),),
    )
    return Composed(frame, tuple(_body(summary, author)))


def programme_name(summary: CycleSummary) -> str:
    """Return the programme by kind and number: 'Chương trình hành động số 2958/CTr-UBND'."""
    kind = summary.programme_kind[:1].upper() + summary.programme_kind[1:]
    if kind and summary.programme_number:
        return say(wording()["programme_name"], kind=kind, number=summary.programme_number)
    return kind or summary.programme_number or summary.programme_title


def _body(summary: CycleSummary, author: Author) -> Iterator[Passage]:
    yield opening(summary, author.name, programme_name(summary))
    parts = (overview(summary), results(summary), overdue(summary), discipline(summary), problems(summary))
    for (number, title), passages in zip(wording()["headings"], parts, strict=True):
        yield Passage(Heading(1, number, title))
        yield from passages
