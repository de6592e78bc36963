"""The matrix of a programme's reports."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.programmes.selectors import programme_for
from dondoc.site.tracking.periods import PeriodKind
from dondoc.site.tracking.selectors.matrix import matrix_agencies, matrix_cycles, matrix_rows

AGENCIES_A_PAGE = 50


@require_safe
def matrix(request: ActingRequest, pk: int) -> HttpResponse:
    """Agencies down, the newest cycles across; `ky` in the address keeps those of one kind of period."""
    programme, day = programme_for(request.acting, pk), as_of(request)
    kind = request.GET.get("ky", "")
    opened_by = None if day.is_today else day.day
    cycles = matrix_cycles(request.acting, programme, kind if kind in PeriodKind else "", opened_by=opened_by)
    page = Paginator(matrix_agencies(request.acting, cycles), AGENCIES_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "programme": programme,
        "cycles": cycles,
        "kinds": PeriodKind,
        "page": page,
        "rows": matrix_rows(list(page), cycles, day.day, is_then=not day.is_today),
        "today": day.day,
        "as_of": day,
        "place": "cycles",
    }
    return render(request, "tracking/matrix.html", context)
