"""What an agency has to do with the published programmes."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.biography import biography_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.agencies.selectors import agency_of
from dondoc.site.programmes.models import AgencyRole
from dondoc.site.programmes.selectors import issued_by, visible_indicators, visible_tasks

_A_PAGE = 30


@require_safe
def agency(request: ActingRequest, register_id: str) -> HttpResponse:
    """The agency as of the day in the address, with the tasks it leads or, with `role`, those it has that part in."""
    found, day = agency_of(request.acting, register_id), as_of(request)
    issued = issued_by(visible_tasks(request.acting), day.day)
    parts = {role: issued.filter(agencies__agency=found, agencies__role=role) for role in _ROLES}
    role = request.GET.get("role", "")
    tasks = parts.get(role, parts[AgencyRole.LEAD]).order_by("-programme__issued_on", "programme_id", "position")
    context = {
        "agency": found,
        "as_of": day,
        "biography": biography_of(found, day.day),
        "counts": {role: part.count() for role, part in parts.items()},
        "indicator_count": visible_indicators(request.acting).filter(agencies__agency=found).distinct().count(),
        "page": Paginator(tasks, _A_PAGE).get_page(request.GET.get("page")),
        "place": "agencies",
    }
    return render(request, "programmes/agency.html", context)


_ROLES = (AgencyRole.LEAD.value, AgencyRole.COOPERATING.value)
