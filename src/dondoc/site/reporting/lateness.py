"""What is overdue: by agency with the reasons they give, and the appendix that lists all of it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.site.reporting.merging import alike, by_words, few
from dondoc.site.reporting.passages import Passage
from dondoc.site.reporting.rows import is_overdue, stage_of
from dondoc.site.reporting.sources import Lists, lists_of
from dondoc.site.reporting.wording import columns_of, day, say, wording
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, TaskLine
from dondoc.site.ui.labels import place_label
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Appendix, GroupRow, Paragraph, Row, Table

_LINKED = 30  # agencies whose list is a source of its own; of more the list of all serves


@dataclass(frozen=True, slots=True)
class LateOf:
    """What one agency has overdue, the longest first."""

    agency: str
    register_id: str
    entries: tuple[tuple[TaskLine, AgencyRow], ...]

    @property
    def longest(self) -> int:
        return self.entries[0][1].timeliness.days


def late_by_agency(summary: CycleSummary) -> list[LateOf]:
    """Return the agencies with overdue work: those with most of it first, of as many the one that waits longest."""
    found: dict[int, list[tuple[TaskLine, AgencyRow]]] = defaultdict(list)
    for task in summary.tasks:
        for row in task.rows:
            if is_overdue(row):
                found[row.agency_id].append((task, row))
    each = [_late_of(entries) for entries in found.values()]
    return sorted(each, key=lambda one: (-len(one.entries), -one.longest))


def _late_of(entries: list[tuple[TaskLine, AgencyRow]]) -> LateOf:
    longest_first = tuple(sorted(entries, key=lambda entry: -entry[1].timeliness.days))
    first = longest_first[0][1]
    return LateOf(first.agency_name, first.agency_register_id, longest_first)


def overdue(summary: CycleSummary, lists: Lists | None = None, *, appendix: str = "") -> Iterator[Passage]:
    """Yield the table of what is late by agency, with the reasons that were given.

    Agencies that are late with the same tasks for the same reasons share a row. `appendix` is the number of the one
    that lists all of it, '' for none.
    """
    words, lists = wording()["overdue"], lists or lists_of(summary)
    late = late_by_agency(summary)
    number = sum(len(one.entries) for one in late)
    source = lists.of("open_overdue", number)
    if not late:
        yield Passage(Paragraph(words["none"]), (source,))
        return
    facts = {"as_of": day(summary.as_of), "overdue": written(number), "agencies": written(len(late))}
    yield Passage(Paragraph(say(words["some"], **facts)), (source,))
    rows = [_row(place, alike_ones) for place, alike_ones in enumerate(_alike(late), 1)]
    behind = tuple(
        lists.of_agency(one.register_id).of("open_overdue", len(one.entries))
        for one in late
        if one.register_id and len(late) <= _LINKED
    )
    yield Passage(Table(columns_of(words["columns"]), tuple(rows)), (source, *behind))
    if appendix:
        yield Passage(Paragraph(say(words["more"], appendix=appendix)), (source,))


def _alike(late: list[LateOf]) -> list[list[LateOf]]:
    groups: dict[object, list[LateOf]] = {}
    for one in late:
        key = tuple((task.task_id, row.due_on, alike(row.obstacles)) for task, row in one.entries)
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def _row(number: int, ones: list[LateOf]) -> Row:
    entries, words = ones[0].entries, wording()["overdue"]
    each, number_of_all = len(entries), len(entries) * len(ones)
    numbers = {"all": written(number_of_all), "each": written(each)}
    counted = say(words["number_of_many"], **numbers) if len(ones) > 1 else written(each)
    tasks = "\n".join(_task(task, row) for task, row in entries)
    reasons = [said for said, _ in by_words(("", row.obstacles) for _, row in entries)]
    return Row(
        (str(number), few([one.agency for one in ones]), counted, tasks, "\n".join(reasons) or words["no_reason"])
    )


def _task(task: TaskLine, row: AgencyRow) -> str:
    facts = {"label": place_label(task.label), "days": written(row.timeliness.days), "words": task.text}
    return say(wording()["overdue"]["task_with" if len(task.text) <= 90 else "task"], **facts)


def late_appendix(summary: CycleSummary, heading: str, attached_to: str) -> Appendix | None:
    """Return the landscape table of all that is overdue, under its agencies; None where nothing is."""
    late, words = late_by_agency(summary), wording()["late_appendix"]
    if not late:
        return None
    table = Table(columns_of(words["columns"]), tuple(_rows(late)))
    title = say(words["title"], as_of=day(summary.as_of))
    return Appendix(title, (table,), heading=heading, attached_to=attached_to, landscape=True)


def _rows(late: list[LateOf]) -> Iterator[Row | GroupRow]:
    words = wording()["late_appendix"]
    for one in late:
        yield GroupRow("", say(words["group"], agency=one.agency, overdue=written(len(one.entries))))
        for task, row in one.entries:
            yield Row(
                (
                    place_label(task.label),
                    task.text,
                    day(row.original_due_on),
                    day(row.due_on),
                    written(row.timeliness.days),
                    stage_of(row).partition(",")[0],
                    row.obstacles.strip() or wording()["overdue"]["no_reason"],
                )
            )
