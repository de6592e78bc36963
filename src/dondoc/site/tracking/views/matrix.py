"""The matrix of a programme's reports."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.programmes.selectors import programme_for
from dondoc.site.tracking.periods import PeriodKind
from dondoc.site.tracking.selectors.matrix import matrix_agencies, matrix_cycles, matrix_rows

AGENCIES_A_PAGE = 50


@require_safe
def matrix(request: ActingRequest, pk: int) -> HttpResponse:
    """Agencies down, the newest cycles across; `ky` in the address keeps those of one kind of period."""
    programme, today = programme_for(request.acting, pk), clock.today()
    kind = request.GET.get("ky", "")
    cycles = matrix_cycles(request.acting, programme, kind if kind in PeriodKind else "")
    page = Paginator(matrix_agencies(request.acting, cycles), AGENCIES_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "programme": programme,
        "cycles": cycles,
        "kinds": PeriodKind,
        "page": page,
        "rows": matrix_rows(list(page), cycles, today),
        "today": today,
        "place": "cycles",
    }
    return render(request, "tracking/matrix.html", context)
