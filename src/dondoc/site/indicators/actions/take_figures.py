"""A sheet with figures is taken in to be looked at: nothing is entered yet."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.indicators.models import FigureSheet, Value
from dondoc.site.indicators.models.sheets import SheetKind
from dondoc.site.indicators.selectors.entry_lines import measures_to_enter
from dondoc.site.indicators.sheets.proposed import ProposedFigure, as_json
from dondoc.site.indicators.sheets.reading import read_figure_sheet
from dondoc.site.indicators.sheets.recognising import Recogniser
from dondoc.site.indicators.sheets.statistics import Beside, figures_in
from dondoc.site.indicators.sheets.tables import tables_of
from dondoc.site.worksheets.refusals import SheetRefused

_NAME_LENGTH = 200


@transaction.atomic
def take_figure_sheet(acting: Acting, name: str, content: bytes) -> FigureSheet:
    """Keep what a filled-in sheet of ours says.

    Raises NotAllowed for who enters no figures; SheetRefused for a file that is too large, broken or foreign, for
    the sheet of another agency, and for one that was changed where it is locked.
    """
    agency = _agency_of(acting)
    sheet = read_figure_sheet(content, clock.today())
    if sheet.identity.agency_id != agency.pk:
        told = {"theirs": sheet.identity.agency, "ours": agency.name}
        raise SheetRefused(_("This is the sheet of %(theirs)s; you enter figures for %(ours)s.") % told)
    if not sheet.is_intact:
        raise SheetRefused(
            _("Rows or locked parts were changed. Download the sheet anew and fill in only the white columns.")
        )
    return _keep(acting, agency, SheetKind.OWN, name, sheet.rows, sheet_id=sheet.identity.sheet_id)


@transaction.atomic
def take_statistics(acting: Acting, name: str, content: bytes, source: str) -> FigureSheet:
    """Keep what a table of statistics says; `source` holds for rows that name none.

    Raises NotAllowed for who enters no figures, SheetRefused for a file in which no table is found.
    """
    agency = _agency_of(acting)
    measures = [measure for measure, _links in measures_to_enter(acting, clock.today())]
    beside = Beside(source.strip(), clock.today())
    found = figures_in(tables_of(name, content), Recogniser(measures), beside)
    if not found:
        raise SheetRefused(_("The table has headings and no figure under them."))
    return _keep(acting, agency, SheetKind.STATISTICS, name, _built_on(found), sheet_id=uuid4())


def _agency_of(acting: Acting) -> Agency:
    if acting.agency is None or not (acting.is_office or acting.is_officer):
        raise NotAllowed(_("Only an officer of the agency that keeps this indicator, or the office, enters figures."))
    return acting.agency


def _built_on(found: list[ProposedFigure]) -> list[ProposedFigure]:
    """The rows with the entries that stand for their periods now, on which they build."""
    values = Value.objects.filter(measure__in={one.measure_id for one in found if one.measure_id}).order_by("pk")
    newest = {f"{measure}/{period}": pk for pk, measure, period in values.values_list("pk", "measure", "period")}
    return [replace(one, version=newest.get(one.key, 0)) for one in found]


def _keep(
    acting: Acting, agency: Agency, kind: str, name: str, rows: Sequence[ProposedFigure], *, sheet_id: UUID
) -> FigureSheet:
    sheet = FigureSheet.objects.create(
        kind=kind,
        agency=agency,
        sheet_id=sheet_id,
        name=name[:_NAME_LENGTH],
        by=acting.person,
        at=clock.now(),
        lines=[as_json(row) for row in rows],
    )
    audit.record(acting.person, "indicators.sheet.taken", sheet, kind=kind, rows=len(sheet.lines))
    return sheet
