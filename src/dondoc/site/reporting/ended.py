"""What of a programme ended before its final report: rounds that are history, and what was decided otherwise.

Each is named, with the day and the reason, so that nothing that was once ordered is missing from the report.
"""

from collections.abc import Iterator
from datetime import date

from dondoc.site.reporting import sources
from dondoc.site.reporting.passages import Passage
from dondoc.site.reporting.wording import columns_of, day, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.selectors.endings import Ending
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, TaskLine
from dondoc.site.tracking.timeliness import count
from dondoc.site.ui.labels import place_label
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Heading, Paragraph, Row, Table

_DECIDED = ("dropped", "lead", "wording")


def ended(whole: CycleSummary, endings: tuple[Ending, ...]) -> Iterator[Passage]:
    """Yield the rounds of `whole` that are history, by task, then `endings` by what they changed."""
    words, number = wording()["final"], 0
    found = [("rounds", list(_rounds(whole)))]
    found += [
        (aspect, _decided([one for one in endings if one.aspect == aspect], aspect, whole.as_of)) for aspect in _DECIDED
    ]
    for key, passages in found:
        if passages:
            number += 1
            yield Passage(Heading(2, f"{number}.", words["ended_headings"][key]))
            yield from passages
    if not endings:
        yield Passage(Paragraph(words["ended_none"]), (sources.of_programme(whole),))


def _rounds(whole: CycleSummary) -> Iterator[Passage]:
    words = wording()["final"]
    closed = [(task, rows) for task in whole.tasks if (rows := [row for row in task.rows if _is_history(row)])]
    if not closed:
        return
    told = tuple(sources.of_task(task, whole.as_of) for task, _ in closed)
    numbers = {"number": written(len(closed)), "rounds": written(sum(len(rows) for _, rows in closed))}
    yield Passage(Paragraph(say(words["ended"]["rounds"], **numbers)), told)
    table = tuple(_round_row(number, task, rows) for number, (task, rows) in enumerate(closed, 1))
    yield Passage(Table(columns_of(words["rounds_columns"]), table), told)


def _is_history(row: AgencyRow) -> bool:
    return row.closed_on is not None and row.state != Stage.DROPPED


def _round_row(number: int, task: TaskLine, rows: list[AgencyRow]) -> Row:
    classes = count(row.timeliness for row in rows)
    in_time, late = classes.done - classes.done_late, classes.done_late
    figures = (len(rows), in_time, late, len(rows) - classes.done)
    return Row((str(number), f"{place_label(task.label)}. {task.text}", *map(written, figures)))


def _decided(endings: list[Ending], aspect: str, as_of: date) -> list[Passage]:
    if not endings:
        return []
    words = wording()["final"]
    told = tuple(dict.fromkeys(sources.of_task_page(one.task_id, one.label, as_of) for one in endings))
    rows = tuple(Row((str(number), *_cells(one))) for number, one in enumerate(endings, 1))
    table = Table(columns_of(words[f"{aspect}_columns"]), rows)
    sentence = say(words["ended"][aspect], number=written(len(endings)))
    return [Passage(Paragraph(sentence), told), Passage(table, told)]


def _cells(one: Ending) -> tuple[str, ...]:
    since, reason = day(one.document_on or one.on), _reason(one)
    task = f"{place_label(one.label)}. {one.text}"
    return {
        "dropped": (task, one.agency, since, reason),
        "lead": (task, one.before, one.after, since, reason),
        "wording": (one.before, one.after, one.agency, since, reason),
    }[one.aspect]


def _reason(one: Ending) -> str:
    words = wording()
    if not one.document:
        return one.reason
    of_day = say(words["of_day"], day=day(one.document_on)) if one.document_on else ""
    return say(words["final"]["by_document"], reason=one.reason, document=one.document, of_day=of_day).strip()
