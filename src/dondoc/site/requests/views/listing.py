"""The list of requests: for who decides, those that wait; for an agency, its own."""

from django.http import HttpResponseBase
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.answering import answer
from dondoc.site.requests.listing import request_listing
from dondoc.site.requests.rights import may_decide
from dondoc.site.requests.selectors import requests_for, requests_then


@require_safe
def requests(request: ActingRequest) -> HttpResponseBase:
    """The requests that the address asks for, about one `obligation` where it names one."""
    acting, day = request.acting, as_of(request)
    rows, scope = requests_for(acting), str(acting.membership and acting.membership.pk)
    if not day.is_today:
        rows, scope = requests_then(acting, day.day), f"{scope} {day.day}"
    if (obligation := request.GET.get("obligation", "")).isdecimal():
        rows, scope = rows.filter(obligation=int(obligation[:18])), f"{scope} {int(obligation[:18])}"
    return answer(
        request,
        "requests/list.html",
        request_listing(),
        rows,
        today=day.day,
        as_of=day,
        scope=scope,
        decides=may_decide(acting),
        place="work",
    )
