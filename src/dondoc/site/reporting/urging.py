"""The letter that urges agencies (công văn đôn đốc): those whose report is missing and those with overdue work.

It names for each what is owed and since when, and asks for an answer within the days that the wording gives.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from dondoc.site.agencies.models import Agency
from dondoc.site.reporting import sources
from dondoc.site.reporting.letterhead import author_of
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.naming import programme_facts
from dondoc.site.reporting.paragraphs import closing
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.rows import is_overdue
from dondoc.site.reporting.wording import columns_of, day, period_facts, say, wording
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, TaskLine
from dondoc.site.ui.labels import place_label
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Heading, Item, OfficialDocument, Paragraph, Row, Table

_NAMED_ABOVE = 10  # agencies in the head of the letter; of more it says that they are named in it


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
    case = "both" if summary.missing and late else "missing" if summary.missing else "overdue"
    facts = {
        "author": author.name,
        "missing": written(len(summary.missing)),
        "agencies": written(len(late)),
        "as_of": day(summary.as_of),
        **programme_facts(summary),
        **period_facts(summary.period),
    }
    frame = OfficialDocument(
        kind="",
        subject=say(words["subject"][case], **facts),
        letterhead=author.letter,
        addressees=tuple(names) if len(names) <= _NAMED_ABOVE else (words["all"],),
        signature=author.signature,
        recipients=tuple(words["recipients"]),
    )
    return Composed(frame, tuple(_passages(summary, late, case, facts)))


Late = dict[int, list[tuple[TaskLine, AgencyRow]]]


def _late_work(summary: CycleSummary) -> Late:
    """What is overdue, by agency, in the order of the programme."""
    late: Late = defaultdict(list)
    for task in summary.tasks:
        for row in task.rows:
            if is_overdue(row):
                late[row.agency_id].append((task, row))
    return late


def _passages(summary: CycleSummary, late: Late, case: str, facts: dict[str, str]) -> Iterator[Passage]:
    words, number = wording()["urging"], 1
    yield Passage(Paragraph(say(words["opening"][case], **facts)), (sources.of_cycle(summary),))
    for passages in (_missing(summary, facts), _overdue(summary, late, facts)):
        found = list(passages)
        if found:
            heading = words["headings"]["missing" if number == 1 and summary.missing else "overdue"]
            yield Passage(Heading(2, f"{number}.", heading))
            yield from found
            number += 1
    yield Passage(Heading(2, f"{number}.", words["headings"]["asked"]))
    asked = {"both": words["asked"], "missing": words["asked"][:1], "overdue": words["asked"][1:]}[case]
    for sentence in asked:
        yield Passage(Paragraph(say(sentence, **facts)), (sources.of_template(),))
    yield closing(words["closing"], **facts)


def _missing(summary: CycleSummary, facts: dict[str, str]) -> Iterator[Passage]:
    """How long reports have been missing, which is the same for all of them, and of whom."""
    words = wording()["urging"]
    if not summary.missing:
        return
    days = written(max(report.arrival.days for report in summary.missing))
    sentence = say(words["missing"], due_on=day(summary.due_on), days=days, **facts)
    yield Passage(Paragraph(sentence), (sources.of_cycle(summary, "missing", len(summary.missing)),))
    for report in summary.missing:
        end = "." if report is summary.missing[-1] else ";"
        facts_of_one = {"agency": report.agency_name, "days": written(report.arrival.days), "end": end}
        yield Passage(Item(say(words["missing_agency"], **facts_of_one)), (sources.of_report(report),))


def _overdue(summary: CycleSummary, late: Late, facts: dict[str, str]) -> Iterator[Passage]:
    number = sum(map(len, late.values()))
    if not number:
        return
    source = sources.lists_of(summary).of("open_overdue", number)
    sentence = say(wording()["urging"]["overdue"], overdue=written(number), **facts)
    yield Passage(Paragraph(sentence), (source,))
    yield Passage(_late_table(late), (source,))


def _late_table(late: Late) -> Table:
    """What is overdue, the agencies that are late with the same task since the same day in one row."""
    together: dict[tuple[int, date | None], list[tuple[TaskLine, AgencyRow]]] = defaultdict(list)
    for entries in late.values():
        for task, row in entries:
            together[task.task_id, row.due_on].append((task, row))
    rows = [_late_row(number, entries) for number, entries in enumerate(together.values(), 1)]
    return Table(columns_of(wording()["urging"]["columns"]), tuple(rows))


def _late_row(number: int, entries: list[tuple[TaskLine, AgencyRow]]) -> Row:
    task, row = entries[0]
    names = "; ".join(one.agency_name for _, one in entries)
    what = f"{place_label(task.label)}. {task.text}"
    return Row((str(number), names, what, day(row.due_on), written(row.timeliness.days)))
