"""The rows of a sheet: what its locked cells say of each obligation, as the sheet is made and as it is compared."""

from collections.abc import Mapping
from uuid import UUID

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.selectors.report_lines import ReportLine, lines_of, lines_to_write
from dondoc.site.ui.labels import place_label
from dondoc.site.worksheets.identity import Identity, LockedLine
from dondoc.site.worksheets.wording import words

_SHOWN_OF_BEFORE = 600  # characters of the last report's words in the locked column


def identity_of(report: Report, sheet_id: UUID) -> Identity:
    """What a sheet of `report` says it is."""
    cycle = report.cycle
    return Identity(sheet_id, report.pk, report.agency.name, str(cycle.period), str(cycle.programme))


def sheet_lines(acting: Acting, report: Report) -> list[ReportLine]:
    """The lines that the person may fill in, in the order of the document."""
    return lines_of(report, lines_to_write(acting, report), clock.today())


def locked(line: ReportLine) -> LockedLine:
    """The locked cells of `line`."""
    return LockedLine(line.obligation.pk, line.obligation.version, locked_cells(line))


def locked_cells(line: ReportLine) -> Mapping[str, str]:
    """The texts of the locked columns, by field."""
    one, before = line.obligation, line.before
    return {
        "label": place_label(one.task.label),
        "words": one.words,
        "due": f"{one.due_on:%d/%m/%Y}" if one.due_on else words()["no_deadline"],
        "before": (before.result or before.obstacles)[:_SHOWN_OF_BEFORE] if before else "",
    }
