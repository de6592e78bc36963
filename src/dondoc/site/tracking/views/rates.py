"""The page that sets the agencies side by side."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.remembering import newest_entry, remembered
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.rates import rates_by_agency, rates_then


@require_safe
def rates(request: ActingRequest) -> HttpResponse:
    """The counts and rates of every agency, of one `programme` or of all."""
    must_read(request.acting)
    chosen = request.GET.get("programme", "")
    programme = int(chosen) if chosen.isascii() and chosen.isdecimal() and len(chosen) < 19 else None
    day = as_of(request)
    work_out = rates_by_agency if day.is_today else rates_then
    question = f"rates of agencies {programme} {day.day} {day.is_today}"
    rows = remembered(question, newest_entry(), lambda: work_out(request.acting, day.day, programme=programme))
    context = {"rows": rows, "today": day.day, "as_of": day, "programme": programme, "place": "tasks"}
    return render(request, "tracking/rates.html", context)
