"""What an agency has to do with the published programmes."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.agencies.selectors import agency_of
from dondoc.site.programmes.models import AgencyRole
from dondoc.site.programmes.selectors import visible_indicators, visible_tasks

_A_PAGE = 30


@require_safe
def agency(request: ActingRequest, register_id: str) -> HttpResponse:
    """The agency with the tasks it leads, or with `role` in the address those it has that part in."""
    found = agency_of(request.acting, register_id)
    parts = {role: visible_tasks(request.acting).filter(agencies__agency=found, agencies__role=role) for role in _ROLES}
    role = request.GET.get("role", "")
    tasks = parts.get(role, parts[AgencyRole.LEAD]).order_by("-programme__issued_on", "programme_id", "position")
    context = {
        "agency": found,
        "counts": {role: part.count() for role, part in parts.items()},
        "indicator_count": visible_indicators(request.acting).filter(agencies__agency=found).distinct().count(),
        "page": Paginator(tasks, _A_PAGE).get_page(request.GET.get("page")),
        "place": "agencies",
    }
    return render(request, "programmes/agency.html", context)


_ROLES = (AgencyRole.LEAD.value, AgencyRole.COOPERATING.value)
