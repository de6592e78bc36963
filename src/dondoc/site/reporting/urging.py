"""The letter that urges agencies (công văn đôn đốc): those whose report is missing and those with overdue work.

It names for each what is owed and since when; the day by which they are to answer is for the person who signs.
"""

from collections import defaultdict
from collections.abc import Iterator

from django.utils.translation import gettext as _

from dondoc.site.agencies.models import Agency
from dondoc.site.reporting import sources
from dondoc.site.reporting.letterhead import author_of
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.naming import programme_name
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.rows import is_overdue
from dondoc.site.reporting.wording import columns_of, day, period_facts, say, wording
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, TaskLine
from dondoc.site.ui.labels import place_label
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Heading, Item, OfficialDocument, Paragraph, Row, Table


class NobodyToUrge(Refused):
    """No report is missing and nothing is overdue."""

    def __init__(self) -> None:
        super().__init__(_("No report is missing and nothing is overdue; there is nobody to urge."))


def letter_of(material: Material) -> Composed:
    """Return the letter on the cycle of `material`; raises NobodyToUrge."""
    return composed_letter(material.summary, material.consolidator)


def composed_letter(summary: CycleSummary, consolidator: Agency | None) -> Composed:
    """Return the letter on the cycle of `summary`, from `consolidator` (None: from the committee itself).

    Raises NobodyToUrge.
    """
    late = _late_work(summary)
    names = dict.fromkeys([report.agency_name for report in summary.missing])
    names |= dict.fromkeys(rows[0][1].agency_name for rows in late.values())
    if not names:
        raise NobodyToUrge
    words, author = wording()["urging"], author_of(summary, consolidator)
    facts = {"programme": programme_name(summary), **period_facts(summary.period)}
    frame = OfficialDocument(
        kind="",
        subject=say(words["subject"], **facts),
        letterhead=author.letter,
        addressees=tuple(names),
        signature=author.signature,
        recipients=tuple(words["recipients"]),
    )
    return Composed(frame, tuple(_passages(summary, late, facts)))


Late = dict[int, list[tuple[TaskLine, AgencyRow]]]


def _late_work(summary: CycleSummary) -> Late:
    """What is overdue, by agency, in the order of the programme."""
    late: Late = defaultdict(list)
    for task in summary.tasks:
        for row in task.rows:
            if is_overdue(row):
                late[row.agency_id].append((task, row))
    return late


def _passages(summary: CycleSummary, late: Late, facts: dict[str, str]) -> Iterator[Passage]:
    words = wording()["urging"]
    as_of, due_on = day(summary.as_of), day(summary.due_on)
    yield Passage(Paragraph(say(words["opening"], as_of=as_of, **facts)), (sources.of_cycle(summary),))
    number = 1
    if summary.missing:
        missing = written(len(summary.missing))
        yield Passage(Heading(2, f"{number}.", words["headings"]["missing"]))
        sentence = say(words["missing"], missing=missing, due_on=due_on, **facts)
        yield Passage(Paragraph(sentence), (sources.of_cycle(summary, "missing", len(summary.missing)),))
        for report in summary.missing:
            end = "." if report is summary.missing[-1] else ";"
            item = say(words["missing_agency"], agency=report.agency_name, days=written(report.arrival.days), end=end)
            yield Passage(Item(item), (sources.of_report(report),))
        number += 1
    if late:
        count = written(sum(map(len, late.values())))
        overdue = sources.lists_of(summary).of("open_overdue", sum(map(len, late.values())))
        yield Passage(Heading(2, f"{number}.", words["headings"]["overdue"]))
        yield Passage(Paragraph(say(words["overdue"], overdue=count, as_of=as_of)), (overdue,))
        yield Passage(_late_table(late), (overdue,))
        number += 1
    yield Passage(Heading(2, f"{number}.", words["headings"]["asked"]))
    for sentence in words["asked"]:
        yield Passage(Paragraph(say(sentence, **facts)), (sources.of_template(),))


def _late_table(late: Late) -> Table:
    rows = [entry for entries in late.values() for entry in entries]
    return Table(
        columns_of(wording()["urging"]["columns"]),
        tuple(
            Row(
                (
                    str(number),
                    row.agency_name,
                    f"{place_label(task.label)}. {task.text}",
                    day(row.due_on),
                    written(row.timeliness.days),
                )
            )
            for number, (task, row) in enumerate(rows, 1)
        ),
    )
