"""The list of requests: for who decides, those that wait; for an agency, its own."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.requests.models import RequestState
from dondoc.site.requests.rights import may_decide
from dondoc.site.requests.selectors import number_by_state, requests_for

REQUESTS_A_PAGE = 30


@require_safe
def requests(request: ActingRequest) -> HttpResponse:
    """The requests that the person may read, narrowed by `state` and by `obligation` in the address."""
    found = requests_for(request.acting)
    if (obligation := request.GET.get("obligation", "")).isdecimal():
        found = found.filter(obligation=int(obligation[:18]))
    numbers = number_by_state(found)
    chosen = found.filter(state=state) if (state := request.GET.get("state", "")) in RequestState else found
    context = {
        "page": Paginator(chosen, REQUESTS_A_PAGE).get_page(request.GET.get("page")),
        "numbers": numbers,
        "total": sum(numbers.values()),
        "decides": may_decide(request.acting),
        "today": clock.today(),
        "place": "work",
    }
    return render(request, "requests/list.html", context)
