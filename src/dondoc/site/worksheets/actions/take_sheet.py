"""A sheet that comes back is taken in to be looked at: nothing is changed yet."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_report
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.worksheets.entries import as_json
from dondoc.site.worksheets.lines import locked_cells, sheet_lines
from dondoc.site.worksheets.models import ReturnedSheet
from dondoc.site.worksheets.reading import FilledSheet, read_sheet
from dondoc.site.worksheets.refusals import SheetRefused
from dondoc.site.worksheets.wording import columns

_NAME_LENGTH = 200
_ROWS_NAMED = 5


@transaction.atomic
def take_sheet(acting: Acting, report: Report, name: str, content: bytes) -> ReturnedSheet:
    """Keep what the file `content` says of `report`.

    Raises NotAllowed; WrongMoment where the cycle is closed; SheetRefused for a file that is too large, broken or
    foreign, for the sheet of another cycle or agency, for one changed where it is locked, and while the report is
    out of the officers' hands.
    """
    if not may_write_for(acting, report.agency):
        raise NotAllowed(_("Only an officer of the agency writes its progress."))
    report = hold_report(report)
    must_be_open(report.cycle)
    if not report.is_with_agency:
        raise SheetRefused(
            _("The report of this cycle has left the officers' hands; nothing can be added until it comes back.")
        )
    sheet = read_sheet(content)
    _refuse_other(sheet, report)
    if not sheet.is_intact:
        raise SheetRefused(_what_was_changed(acting, sheet, report))
    returned = ReturnedSheet.objects.create(
        report=report,
        sheet_id=sheet.identity.sheet_id,
        name=name[:_NAME_LENGTH],
        by=acting.person,
        at=clock.now(),
        lines=[as_json(entry) for entry in sheet.entries],
    )
    audit.record(acting.person, "worksheets.sheet.taken", returned, report=report.pk, rows=len(sheet.entries))
    return returned


def _refuse_other(sheet: FilledSheet, report: Report) -> None:
    """Raise SheetRefused where the sheet was made for another report: of another agency, programme or cycle."""
    identity = sheet.identity
    if identity.report_id == report.pk:
        return
    if identity.agency != report.agency.name:
        raise SheetRefused(
            _("This is the sheet of %(theirs)s; the report is that of %(ours)s.")
            % {"theirs": identity.agency, "ours": report.agency.name}
        )
    raise SheetRefused(
        _("This is the sheet of %(theirs)s (%(programme)s); the report is that of %(ours)s. Download its own sheet.")
        % {"theirs": identity.period, "programme": identity.programme, "ours": report.cycle.period}
    )


def _what_was_changed(acting: Acting, sheet: FilledSheet, report: Report) -> str:
    """Which locked cells differ from what the site knows, as far as that can be told."""
    known = {line.obligation.pk: locked_cells(line) for line in sheet_lines(acting, report)}
    headings = {column.field: column.heading for column in columns()}
    rows = {entry.obligation_id: entry.row for entry in sheet.entries}
    places = [
        _("row %(row)d, %(column)s") % {"row": rows[line.obligation_id], "column": headings[name]}
        for line in sheet.locked
        for name, text in line.cells.items()
        if _plain(text) != _plain(known.get(line.obligation_id, {}).get(name, ""))
    ]
    if not places:
        return _("Rows or locked parts were changed. Download the sheet anew and fill in only the white columns.")
    shown = "; ".join(places[:_ROWS_NAMED]) + ("…" if len(places) > _ROWS_NAMED else "")
    sentence = _("Locked columns were changed (%(places)s). Download the sheet anew; fill in only the white columns.")
    return sentence % {"places": shown}


def _plain(text: str) -> str:
    return " ".join(text.split())
