"""What waits for me: the first page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.tracking.selectors.work import work_of


@require_safe
def my_work(request: ActingRequest) -> HttpResponse:
    """Overdue, due soon, and what the person's role has to do in the open cycles."""
    today = clock.today()
    context = {"work": work_of(request.acting, today), "today": today, "place": "work"}
    return render(request, "tracking/my_work.html", context)
