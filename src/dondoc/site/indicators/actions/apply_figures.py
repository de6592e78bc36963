"""What a sheet changes is entered: all of it or nothing, through the same action as every other figure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.indicators.actions.enter_value import keep_entry
from dondoc.site.indicators.models import FigureSheet, Measure
from dondoc.site.indicators.sheets.comparing import Comparison, Verdict, compare
from dondoc.site.indicators.sheets.proposed import from_json
from dondoc.site.tracking.refusals import WrongMoment


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person says of rows, each by `ProposedFigure.key`.

    `sure`: their questions were read and the figure is right, `answers`: why; `over`: they are to stand on top of what
    was entered meanwhile, with the entry that was shown. Other doubtful rows and conflicts stay out.
    """

    sure: Collection[str] = ()
    over: Mapping[str, int] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)


@transaction.atomic
def apply_figures(acting: Acting, sheet: FigureSheet, chosen: Chosen | None = None) -> int:
    """Enter every row of `sheet` that changes something and is not refused; return how many.

    Raises NotAllowed, WrongMoment where the sheet has been applied, FigureChanged where a row that is to stand on top
    was entered once more.
    """
    chosen = chosen or Chosen()
    sheet = FigureSheet.objects.select_for_update(of=("self",)).get(pk=sheet.pk)
    if acting.agency is None or acting.agency.pk != sheet.agency_id or not (acting.is_office or acting.is_officer):
        raise NotAllowed(_("Only an officer of the agency that keeps this indicator, or the office, enters figures."))
    if sheet.applied_at:
        raise WrongMoment(_("This sheet has been applied already."))
    rows = compare(acting, sheet, [from_json(line) for line in sheet.lines])
    wanted = [row for row in rows if _is_wanted(row, chosen)]
    _hold(wanted)
    applied = {row.proposed.key: _enter(acting, sheet, row, chosen) for row in wanted}
    sheet.applied_at, sheet.applied = clock.now(), applied
    sheet.save(update_fields=["applied_at", "applied"])
    audit.record(acting.person, "indicators.sheet.applied", sheet, rows=len(applied))
    return len(applied)


def _is_wanted(row: Comparison, chosen: Chosen) -> bool:
    key = row.proposed.key
    if row.verdict in (Verdict.REFUSED, Verdict.UNCHANGED) or (row.questions and key not in chosen.sure):
        return False
    return row.verdict != Verdict.CONFLICT or key in chosen.over


def _hold(rows: list[Comparison]) -> None:
    """Lock the measures in one order, so that two sheets at once wait for each other instead of standing crosswise."""
    keys = {row.measure.pk for row in rows if row.measure}
    list(Measure.objects.filter(pk__in=keys).order_by("pk").select_for_update().values_list("pk", flat=True))


def _enter(acting: Acting, sheet: FigureSheet, row: Comparison, chosen: Chosen) -> int:
    entry, measure, place = row.proposed.entry, row.measure, row.proposed.key
    assert entry is not None and measure is not None  # noqa: S101, PT018 - refused rows are left out
    seen = chosen.over.get(place, row.version)
    if answer := chosen.answers.get(place, "").strip():
        entry = replace(entry, answer=answer)
    key = _key(acting, sheet.sheet_id, row, seen)
    return keep_entry(acting, measure, entry, seen=seen or None, is_sure=True, submission_key=key).value.pk


def _key(acting: Acting, sheet_id: UUID, row: Comparison, seen: int) -> UUID:
    """The same figure of the same row by the same person on top of the same entry is one saving."""
    return uuid5(sheet_id, f"{acting.person.pk}/{row.proposed.key}/{seen}/{row.proposed.entry}")
