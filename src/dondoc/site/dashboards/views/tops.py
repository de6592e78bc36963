"""The boards of those who follow all agencies."""

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from dondoc.charts import Chart
from dondoc.site import clock
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.dashboards.bodies import body
from dondoc.site.dashboards.drawing import classes_of_many, falling_due
from dondoc.site.dashboards.linking import tasks
from dondoc.site.dashboards.rights import must_see_everything
from dondoc.site.dashboards.selectors.heat import heat, months_before
from dondoc.site.dashboards.selectors.inside import reporting
from dondoc.site.dashboards.selectors.late import (
    AgencyLine,
    classes_of_agencies,
    late_agencies_in,
    latest_agencies,
    latest_programmes,
)
from dondoc.site.dashboards.selectors.lately import lately
from dondoc.site.dashboards.selectors.silent import silence
from dondoc.site.dashboards.selectors.state import State
from dondoc.site.dashboards.selectors.strips import DAYS_AHEAD, Ahead, ahead, strip
from dondoc.site.dashboards.selectors.worries import worries
from dondoc.site.figures.selectors.classes import classes_in_all, together
from dondoc.site.pictures.showing import ShownChart, shown_charts
from dondoc.site.tracking.selectors.waiting import waiting_for
from dondoc.site.tracking.timeliness import Basis

_AGENCIES, _IN_HEAT, _SILENT, _ON_WALL = 12, 16, 12, 8


@require_safe
def leaders(request: ActingRequest) -> HttpResponse:
    """What is late, with whom, since when; what falls due; which indicators will miss; who is silent; what changed."""
    must_see_everything(request.acting)
    today = clock.today()
    context = {
        "body": body("leaders", "", today, lambda state: _leaders(request.acting, today, state)),
        "today": today,
        "board": "leaders",
        "place": "work",
    }
    return render(request, "dashboards/leaders.html", context)


def _leaders(acting: Acting, today: date, state: State) -> dict[str, Any]:
    by_key = classes_of_agencies(today, state)
    lines, coming, months = latest_agencies(by_key, today, _IN_HEAT), ahead(today), months_before(today)
    return {
        "strip": strip(together(list(by_key.values()))),
        "ahead": coming,
        "late": lines[:_AGENCIES],
        "late_agencies": late_agencies_in(by_key),
        "charts": _charts(lines[:_AGENCIES], coming, today),
        "worries": worries(acting, today, state),
        "silence": silence(by_key, today, state),
        "shown_silent": _SILENT,
        "lately": lately(today, state),
        "months": months,
        "heat": heat([line.agency for line in lines], months, today),
        "today": today,
    }


def _charts(lines: list[AgencyLine], coming: Ahead, today: date) -> list[ShownChart]:
    source = _("reports that agencies have submitted")
    named = [(line.agency.short_name or line.agency.name, line.strip.classes) for line in lines]
    charts: list[Chart] = [falling_due(coming.by_day, today, DAYS_AHEAD)]
    urls = [coming.month.url]
    if named:
        charts.insert(0, classes_of_many(_("Agencies with most that is overdue"), named))
        urls.insert(0, reverse("dashboards:rates"))
    return shown_charts(charts, on=today, source=source, urls=urls)


@require_safe
def office(request: ActingRequest) -> HttpResponse:
    """What waits for the office, how the reports come in, and how programmes and agencies stand."""
    must_see_everything(request.acting)
    today = clock.today()
    context = {
        "waiting": waiting_for(request.acting),
        "body": body("office", "", today, lambda state: _office(today, state)),
        "today": today,
        "board": "office",
        "place": "work",
    }
    return render(request, "dashboards/office.html", context)


def _office(today: date, state: State) -> dict[str, Any]:
    by_key, confirmed = classes_of_agencies(today, state), classes_in_all(today, Basis.CONFIRMED)
    return {
        "strip": strip(together(list(by_key.values()))),
        "confirmed_done": tasks(confirmed.done, lop_xac_nhan="done"),
        "confirmed_overdue": tasks(confirmed.open_overdue, lop_xac_nhan="open_overdue"),
        "ahead": ahead(today),
        "reporting": reporting(today, state),
        "programmes": latest_programmes(today, _AGENCIES),
        "late": latest_agencies(by_key, today, _AGENCIES),
        "late_agencies": late_agencies_in(by_key),
        "lately": lately(today, state),
        "silence": silence(by_key, today, state),
        "shown_silent": _SILENT,
        "today": today,
    }


@require_safe
def silent(request: ActingRequest) -> HttpResponse:
    """Every agency with open work from which nothing came for a month, the longest silent first."""
    must_see_everything(request.acting)
    today = clock.today()
    context = {
        "body": body("silent", "", today, lambda state: _silent(today, state)),
        "today": today,
        "board": "silent",
        "place": "work",
    }
    return render(request, "dashboards/silent.html", context)


def _silent(today: date, state: State) -> dict[str, Any]:
    found = silence(classes_of_agencies(today, state), today, state)
    return {"silence": found, "shown_silent": found.number.number, "today": today}


@require_safe
def wall(request: ActingRequest) -> HttpResponse:
    """The board on the wall of the operations centre: few numbers, large; `wall.js` brings the next state."""
    must_see_everything(request.acting)
    today = clock.today()
    return render(
        request,
        "dashboards/wall.html",
        {"body": body("wall", "", today, lambda state: _wall(today, state)), "now": clock.now(), "today": today},
    )


def _wall(today: date, state: State) -> dict[str, Any]:
    by_key = classes_of_agencies(today, state)
    return {
        "strip": strip(together(list(by_key.values()))),
        "ahead": ahead(today),
        "late": latest_agencies(by_key, today, _ON_WALL),
        "late_agencies": late_agencies_in(by_key),
        "lately": lately(today, state),
        "silence": silence(by_key, today, state),
        "today": today,
    }
