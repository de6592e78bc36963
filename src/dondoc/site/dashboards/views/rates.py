"""The agencies side by side: what each has done, what is late, and the rates."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import AsOf, as_of
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.dashboards.bodies import body
from dondoc.site.dashboards.linking import LATE
from dondoc.site.dashboards.selectors.late import agency_lines, classes_of_agencies
from dondoc.site.dashboards.selectors.state import State
from dondoc.site.dashboards.selectors.strips import Strip, strip
from dondoc.site.dashboards.writing import written_body
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.at_once import TooMuchAtOnce
from dondoc.site.tracking.selectors.rates import rates_by_agency, rates_then
from dondoc.site.tracking.views.then import too_much

_Row = tuple[str, str, Strip]


@require_safe
def rates(request: ActingRequest) -> HttpResponse:
    """The counts and rates of every agency, or those with something overdue, of one `programme` or of all."""
    must_read(request.acting)
    chosen, day = request.GET.get("programme", ""), as_of(request)
    programme = int(chosen) if chosen.isascii() and chosen.isdecimal() and len(chosen) < 19 else None
    try:
        table = _table(request.acting, day, programme, only_late=request.GET.get("chon") == LATE)
    except TooMuchAtOnce as much:
        return too_much(request, day, much)
    context = {"table": table, "today": day.day, "as_of": day, "programme": programme, "place": "tasks"}
    return render(request, "dashboards/rates.html", context)


def _table(acting: Acting, day: AsOf, programme: int | None, *, only_late: bool) -> SafeString:
    """The table; that of all programmes today, which most ask for, is made once for each state of the database."""

    def told(rows: Iterable[_Row]) -> dict[str, Any]:
        shown = [row for row in rows if row[2].open_overdue.number or not only_late]
        return {"rows": shown, "only_late": only_late, "programme": programme, "then": day.more}

    if day.is_today and programme is None:
        return body("rates", only_late, day.day, lambda state: told(_rows_today(day, state)))
    return written_body("rates", told(_rows(acting, day, programme)))


def _rows_today(day: AsOf, state: State) -> Iterable[_Row]:
    lines = agency_lines(classes_of_agencies(day.day, state))
    return ((line.agency.register_id, line.agency.name, line.strip) for line in lines)


def _rows(acting: Acting, day: AsOf, programme: int | None) -> Iterable[_Row]:
    found = (rates_by_agency if day.is_today else rates_then)(acting, day.day, programme=programme)
    then = "" if day.is_today else day.day.isoformat()
    for one in found:
        counts = strip(one.classes, agency=one.register_id, programme=programme, ngay=then)
        yield one.register_id, one.name, counts
