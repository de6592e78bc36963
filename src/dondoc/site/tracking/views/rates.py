"""The page that sets the agencies side by side."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.remembering import newest_entry, remembered
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.rates import rates_by_agency


@require_safe
def rates(request: ActingRequest) -> HttpResponse:
    """The counts and rates of every agency, of one `programme` or of all."""
    must_read(request.acting)
    chosen = request.GET.get("programme", "")
    programme = int(chosen) if chosen.isascii() and chosen.isdecimal() and len(chosen) < 19 else None
    today = clock.today()
    question = f"rates of agencies {programme} {today}"
    rows = remembered(question, newest_entry(), lambda: rates_by_agency(request.acting, today, programme=programme))
    context = {"rows": rows, "today": today, "programme": programme, "place": "tasks"}
    return render(request, "tracking/rates.html", context)
