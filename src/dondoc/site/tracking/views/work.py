"""What waits for me: the first page."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.tracking.selectors.work import work_of
from dondoc.site.tracking.views.then import work_of_the_day


@require_safe
def my_work(request: ActingRequest) -> HttpResponse:
    """Overdue, due soon, and what the person's role has to do in the open cycles."""
    day = as_of(request)
    if not day.is_today:
        return redirect(work_of_the_day(request, day))
    today = day.day
    context = {"work": work_of(request.acting, today), "as_of": day, "today": today, "place": "work"}
    return render(request, "tracking/my_work.html", context)
