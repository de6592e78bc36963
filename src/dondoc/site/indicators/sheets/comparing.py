"""What a sheet would change, row by row: nothing, this figure, a question about it, or why it cannot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.actions.enter_value import faults_for
from dondoc.site.indicators.line_forms import is_as_stored
from dondoc.site.indicators.models import FigureSheet, Measure, Value
from dondoc.site.indicators.plausibility import Question, questions
from dondoc.site.indicators.rights import may_read
from dondoc.site.indicators.selectors.entry_lines import measures_to_enter
from dondoc.site.indicators.sheets.proposed import ProposedFigure
from dondoc.site.indicators.surroundings import Known


class Verdict(StrEnum):
    """What becomes of a row when the sheet is applied; the first three wait for a person."""

    CONFLICT = "conflict"
    DOUBT = "doubt"
    REFUSED = "refused"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A row with its verdict. `newest` is the entry that stands for the period now, `before` that where it may be read.

    `questions` are asked of whatever is entered, in a conflict, too.
    """

    proposed: ProposedFigure
    verdict: Verdict
    measure: Measure | None = None
    newest: Value | None = None
    before: Value | None = None
    questions: tuple[Question, ...] = ()
    reasons: tuple[str, ...] = ()

    @property
    def version(self) -> int:
        """The entry that a saving has to build on."""
        return self.newest.pk if self.newest else 0


def compare(acting: Acting, sheet: FigureSheet, proposed: Sequence[ProposedFigure]) -> list[Comparison]:
    """Every row with its verdict, what waits for a person first, each kind in the order of rows."""
    measures = {measure.pk: measure for measure, _links in measures_to_enter(acting, clock.today())}
    own = [measures[one.measure_id] for one in proposed if one.measure_id in measures]
    together = {
        (one.measure_id, one.entry.period): one.entry.amount
        for one in proposed
        if one.measure_id in measures and one.entry and not one.faults
    }
    known, newest = Known(own, together), _newest(own)
    brought = _brought_before(sheet)
    found = [_judge(acting, one, measures, known, newest, brought) for one in proposed]
    order = list(Verdict)
    return sorted(found, key=lambda one: (order.index(one.verdict), one.proposed.row))


def _newest(measures: Iterable[Measure]) -> dict[str, Value]:
    """The last entry for each measure and period."""
    values = Value.objects.filter(measure__in=list(measures)).select_related("agency", "entered_by").order_by("pk")
    return {f"{value.measure_id}/{value.period}": value for value in values}


def _brought_before(sheet: FigureSheet) -> dict[str, int]:
    """What the same download brought when it was applied before: it builds on that, too."""
    earlier = FigureSheet.objects.filter(agency=sheet.agency_id, sheet_id=sheet.sheet_id, applied_at__isnull=False)
    return {
        key: pk for applied in earlier.order_by("pk").values_list("applied", flat=True) for key, pk in applied.items()
    }


def _judge(
    acting: Acting,
    one: ProposedFigure,
    measures: dict[int, Measure],
    known: Known,
    newest: dict[str, Value],
    brought: dict[str, int],
) -> Comparison:
    measure = measures.get(one.measure_id) if one.measure_id else None
    if one.faults or one.entry is None:
        return Comparison(one, Verdict.REFUSED, measure, reasons=one.faults)
    if measure is None:
        told = _("The indicator is not among those that you enter figures of.")
        return Comparison(one, Verdict.REFUSED, reasons=(told,))
    if found := faults_for(acting, one.entry, measure):
        return Comparison(one, Verdict.REFUSED, measure, reasons=tuple(found.values()))
    last = newest.get(one.key)
    before = last if last and may_read(acting, last) else None
    if is_as_stored(one.entry, before):
        return Comparison(one, Verdict.UNCHANGED, measure, last, before)
    asked = tuple(questions(one.entry.amount, one.entry.is_estimate, known.around(measure, one.entry.period)))
    seen = {one.version, brought.get(one.key, one.version)}
    if last and last.pk not in seen:
        return Comparison(one, Verdict.CONFLICT, measure, last, before, asked)
    return Comparison(one, Verdict.DOUBT if asked else Verdict.CHANGED, measure, last, before, asked)
