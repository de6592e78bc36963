"""A Programme as a table of plain text for a terminal: a line a task, the counts below, and what is to be checked."""

from textwrap import wrap

from dondoc.model import Programme, Task
from dondoc.writers.columns_of_text import GAP, in_columns
from dondoc.writers.programme_rows import deadline, names, sheet_data

NARROWEST = 40  # columns of text below which nothing readable fits
_WIDEST_LABEL, _WIDEST_DEADLINE = 14, 12
_Cells = tuple[str, str, str, str]


def as_table(programme: Programme, *, width: int) -> str:
    """Return the tasks of `programme` in lines of at most `width` characters, counts of what was found, and findings.

    Findings that say the same stand together, with the line of each. What does not fit its column is cut and ends in
    '…'. Widths under NARROWEST are taken as NARROWEST.
    """
    shape = sheet_data()["table"]
    heading = shape["headings"]
    rows = [(heading["label"], heading["text"], heading["leads"], heading["deadline"])]
    rows += [(task.label, task.text, names(task.leads), _when(task)) for task in programme.tasks]
    lines = _laid_out(rows, max(width, NARROWEST)) if programme.tasks else [shape["no_tasks"]]
    return "\n".join([*lines, "", *_counts(programme), *_findings(programme, max(width, NARROWEST))]) + "\n"


def _when(task: Task) -> str:
    """The last day on time, else the words of the document ('Hàng năm')."""
    day = deadline(task.schedule)
    return f"{day:%d/%m/%Y}" if day else "; ".join(when.raw for when in task.schedule)


def _laid_out(rows: list[_Cells], width: int) -> list[str]:
    """`rows` in columns: label and deadline as wide as they need, the leads up to a third of what is left."""
    label = min(max(len(row[0]) for row in rows), _WIDEST_LABEL)
    due = min(max(len(row[3]) for row in rows), _WIDEST_DEADLINE)
    left = width - label - due - 3 * len(GAP)
    leads = min(max(len(row[2]) for row in rows), left // 3)
    return in_columns(rows, (label, left - leads, leads, due))


def _counts(programme: Programme) -> list[str]:
    shape = sheet_data()["table"]
    found = [(len(getattr(programme, count["rows"])), count["name"]) for count in shape["counts"]]
    unread = sum(place.line_end - place.line_start + 1 for place in programme.ledger.unclassified)
    state = shape["unread"] if unread else shape["all_read"]
    return [
        " · ".join(f"{count} {name}" for count, name in found if count) or shape["nothing"],
        state.format(count=unread, lines=programme.ledger.lines),
    ]


def _findings(programme: Programme, width: int) -> list[str]:
    """What is to be checked, in the order of the document: the lines, what is wrong there, and what to do."""
    told: dict[str, list[int]] = {}
    for one in programme.findings:
        advice = "" if one.suggestion is None or one.suggestion in one.message else f" {one.suggestion}"
        told.setdefault(f"{one.message}{advice}", []).append(one.source.line_start)
    said = sheet_data()["table"]["finding"]
    points = [
        said.format(lines=", ".join(map(str, dict.fromkeys(lines))), words=words) for words, lines in told.items()
    ]
    return [""] * bool(points) + [line for point in points for line in wrap(point, width, subsequent_indent="  ")]
