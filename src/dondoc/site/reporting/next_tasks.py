"""What comes due in the period after a report's own, and what agencies say they will do in it."""

from collections.abc import Iterator
from datetime import date, timedelta

from dondoc.site.reporting.merging import few
from dondoc.site.reporting.passages import Passage
from dondoc.site.reporting.problems import in_general
from dondoc.site.reporting.sources import Lists, lists_of
from dondoc.site.reporting.wording import chosen, columns_of, day, period_facts, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.periods import PeriodKind, following
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, TaskLine
from dondoc.site.ui.labels import place_label
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Heading, Paragraph, Row, Table

_DAYS = 30  # ahead of a report on the state of one day


def next_tasks(
    summary: CycleSummary, lists: Lists | None = None, *, under: str = "", author: str = ""
) -> Iterator[Passage]:
    """Yield the table of what is open and falls due in the next period, then what agencies name for it.

    `under` is the number of the heading above ('6.'), where there is one that is counted with them; `author` is the
    agency where it reports for itself alone.
    """
    columns, lists = wording()["next"], lists or lists_of(summary)
    words = wording()["own"]["next"] if author else columns
    first, last, facts = _ahead(summary)
    due = [(task, rows) for task in summary.tasks if (rows := [r for r in task.rows if _is_due(r, first, last)])]
    rows = [row for _, rows in due for row in rows]
    facts |= {
        "due": written(len(rows)),
        "agencies": written(len({row.agency_id for row in rows})),
    }
    source = lists.due_between(first, last, len(rows))
    yield Passage(Paragraph(say(chosen(words, len(rows)), **facts)), (source,))
    if due:
        yield Passage(Table(columns_of(columns["columns"]), tuple(_table_rows(due))), (source,))
    late = summary.classes.open_overdue
    if any(not row.timeliness.is_done for row in summary.rows if row.state != Stage.DROPPED):
        sentence = say(chosen(words["directions"], late), overdue=written(late), author=author)
        yield Passage(Paragraph(sentence), (lists.of("open_overdue", late),))
    said = list(in_general(summary, lambda line: line.next_steps))
    if said:
        yield Passage(Heading(3 if under else 2, f"{under}1.", columns["heading"]))
        yield from said


def _ahead(summary: CycleSummary) -> tuple[date, date, dict[str, str]]:
    """The first and last day of what is to come, and how sentences name it: from tomorrow on, as nothing is left out.

    A cycle that was closed after its next period is about that period all the same.
    """
    words, tomorrow = wording()["next"], summary.as_of + timedelta(days=1)
    if summary.period.kind == PeriodKind.ONCE:
        name, first, last = str(words["next_days"]), tomorrow, summary.as_of + timedelta(days=_DAYS)
    else:
        after = following(summary.period)
        name, last = period_facts(after)["period"], after.ends_on
        first = tomorrow if tomorrow <= last else after.starts_on
        if first != after.starts_on:
            return (
                first,
                last,
                {"next": name, "when": say(words["when"]["since"], **{"from": day(first), "next": name})},
            )
    return first, last, {"next": name, "when": say(words["when"]["within"], next=name)}


def _is_due(row: AgencyRow, first: date, last: date) -> bool:
    is_open = row.state != Stage.DROPPED and not row.timeliness.is_done
    return is_open and row.due_on is not None and first <= row.due_on <= last


def _table_rows(due: list[tuple[TaskLine, list[AgencyRow]]]) -> Iterator[Row]:
    number = 0
    for task, rows in due:
        for due_on in sorted({row.due_on for row in rows if row.due_on}):
            number += 1
            names = few([row.agency_name for row in rows if row.due_on == due_on])
            yield Row((str(number), f"{place_label(task.label)}. {task.text}", names, day(due_on)))
