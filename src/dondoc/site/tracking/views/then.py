"""Lists of tasks and one task as of another day than today."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from dondoc.site.agencies.as_of import AsOf
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.programmes.models import Programme, Task
from dondoc.site.tracking.choosing import every_programme
from dondoc.site.tracking.forms import FilterForm
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors.at_once import TooMuchAtOnce
from dondoc.site.tracking.selectors.filters import TaskFilter
from dondoc.site.tracking.selectors.tasks import cooperating_in
from dondoc.site.tracking.selectors.then import (
    agencies_then,
    narrowed,
    number_by_deadline_then,
    obligations_then,
    tasks_then,
)

_A_PAGE = 30


def tasks_as_of(request: ActingRequest, day: AsOf, programme: Programme) -> HttpResponse:
    """The tasks of `programme` as they stood on `day`, filtered by what the address asks for."""
    everything = TaskFilter(programme=programme.pk)
    every = tasks_then(request.acting, everything, day.day)
    form = FilterForm(request.GET, agencies_then(every))
    wanted = form.wanted(programme)
    asked = tasks_then(request.acting, wanted, day.day)
    context: dict[str, Any] = {
        "programme": programme,
        "form": form,
        "wanted": wanted,
        "page": Paginator(narrowed(asked, wanted), _A_PAGE).get_page(request.GET.get("page")),
        "total": len(every),
        "numbers": number_by_deadline_then(asked, wanted),
        "as_of": day,
        "place": "programmes",
    }
    return render(request, "tracking/then/tasks.html", context)


def programme_in(request: ActingRequest) -> int | None:
    """The programme that the address names, if any."""
    words = request.GET.get("programme", "")
    return int(words) if words.isascii() and words.isdecimal() and len(words) < 19 else None


def too_much(request: ActingRequest, day: AsOf, much: TooMuchAtOnce) -> HttpResponse:
    """The page that says why a list of `day` is not shown, and lets the reader choose a programme."""
    context = {"as_of": day, "sentence": str(much), "choices": every_programme(), "place": "tasks"}
    return render(request, "tracking/then/too_much.html", context, status=422)


def work_of_the_day(request: ActingRequest, day: AsOf) -> str:
    """The address of what there was to do on `day`: by the person's agency, or for who sees everything by all."""
    agency = request.acting.agency
    own = f"&agency={agency.register_id}" if agency and not request.acting.sees_everything else ""
    return f"{reverse('tracking:obligations')}?{day.more}{own}"


def task_as_of(request: ActingRequest, day: AsOf, task: Task) -> HttpResponse:
    """One task as it stood on `day`: who answered for it, and how far it had come."""
    rows = Obligation.objects.filter(task=task).select_related("agency", "bound_by__agency")
    context = {
        "task": task,
        "cooperating": cooperating_in(task),
        "held": obligations_then(rows.order_by("agency__position", "agency_id"), day.day),
        "as_of": day,
        "place": "tasks",
    }
    return render(request, "tracking/then/task.html", context)
