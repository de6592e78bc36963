"""What the demonstration leaves: the consolidated reports as files, and a table of where each programme stands."""

from dataclasses import dataclass
from pathlib import Path

from dondoc.site.agencies.people import Acting
from dondoc.site.demo.calendar import on
from dondoc.site.demo.data import Month
from dondoc.site.reporting.consolidated import consolidated_report, programme_name
from dondoc.site.reporting.gathering import gather
from dondoc.site.reporting.matters import on_cycle
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.sheets import consolidated_workbook
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.selectors import cycle_summary
from dondoc.writers.atomic import write_atomically
from dondoc.writers.official import to_docx


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where one programme stands at the end of the month, and the two files of its report."""

    programme: str
    tasks: int
    obligations: int
    done: int
    overdue: int
    reports: int
    received: int
    files: tuple[Path, Path]

    @property
    def cells(self) -> tuple[str, ...]:
        received = f"{self.received}/{self.reports}"
        return (self.programme, *map(str, (self.tasks, self.obligations, self.done, self.overdue)), received)


def report_on(cycle: Cycle, reader: Acting, folder: Path, month: Month) -> Outcome:
    """Write the consolidated report of `cycle`, as `reader` sees it, into `folder` as two files; return it in short."""
    with on(month.ends_on):
        summary = cycle_summary(cycle)
        document = consolidated_report(gather(reader, on_cycle(ReportKind.CONSOLIDATED, cycle)))
    folder.mkdir(parents=True, exist_ok=True)
    files = free_names(folder, Path(cycle.programme.reading.file.name), cycle.period.code)
    name = programme_name(summary)
    write_atomically(files[0], to_docx(document))
    write_atomically(files[1], consolidated_workbook(summary, name))
    return Outcome(
        programme=name,
        tasks=sum(1 for _ in summary.tasks),
        obligations=summary.classes.total,
        done=summary.classes.done,
        overdue=summary.classes.open_overdue,
        reports=len(summary.reports),
        received=sum(1 for report in summary.reports if report.first_submitted_on),
        files=files,
    )


def free_names(folder: Path, document: Path, month: str) -> tuple[Path, Path]:
    """Return the .docx and .xlsx that the report on `document` goes to, in the place of no other report.

    Two documents may differ in nothing but the ending of their names.
    """
    for stem in (document.stem, document.name):
        files = (folder / f"{stem}-{month}.docx", folder / f"{stem}-{month}.xlsx")
        if not files[0].exists():
            break
    return files


def as_table(headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Return `rows` under `headings` as lines of aligned text; the first column is words, the others figures."""
    widths = [max(len(row[column]) for row in (headings, *rows)) for column in range(len(headings))]
    lines = []
    for row in (headings, tuple("─" * width for width in widths), *rows):
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)
