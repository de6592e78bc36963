"""The boards of an agency, of a programme and of the communes."""

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from dondoc.charts import Chart
from dondoc.site import clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.agencies.selectors import agency_of
from dondoc.site.dashboards.bodies import body
from dondoc.site.dashboards.drawing import classes_of_many, falling_due
from dondoc.site.dashboards.rights import must_see_board_of
from dondoc.site.dashboards.selectors.communes import communes
from dondoc.site.dashboards.selectors.heat import months_before
from dondoc.site.dashboards.selectors.inside import agencies_in, months_of, programmes_of, reporting, sections_of
from dondoc.site.dashboards.selectors.late import classes_of_agencies
from dondoc.site.dashboards.selectors.state import State, once_of
from dondoc.site.dashboards.selectors.strips import DAYS_AHEAD, ahead, strip
from dondoc.site.dashboards.selectors.worries import worries
from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.classes import classes_of, together
from dondoc.site.pictures.showing import shown_charts
from dondoc.site.programmes.models import Programme
from dondoc.site.programmes.selectors import programme_for
from dondoc.site.tracking.rights import must_read

_SHOWN = 20


@require_safe
def agency(request: ActingRequest, register_id: str) -> HttpResponse:
    """One agency: how it stands, where it is late, what falls due, its reports and indicators. A commune, too."""
    of, today = agency_of(request.acting, register_id), clock.today()
    must_see_board_of(request.acting, of)
    context = {
        "agency": of,
        "body": body("agency", of.pk, today, lambda state: _agency(request.acting, of, today, state)),
        "today": today,
        "board": "agency",
        "place": "work",
    }
    return render(request, "dashboards/agency.html", context)


def _agency(acting: Acting, of: Agency, today: date, state: State) -> dict[str, Any]:
    every = classes_of_agencies(today, state).values()
    return {
        **once_of(Scope.AGENCY, of.pk, f"own {today}", state, lambda: _figures_of_agency(of, today)),
        "everyone": strip(together(every)),
        "reporting": reporting(today, state, agency=of),
        "worries": worries(acting, today, state, agency=of.register_id),
        "today": today,
    }


def _figures_of_agency(of: Agency, today: date) -> dict[str, Any]:
    """What nothing changes but its own obligations, and names."""
    coming = ahead(today, Scope.AGENCY, of.pk, agency=of.register_id)
    by_month = [
        (name, classes) for name, classes in months_of(of, months_before(today), today) if classes.with_deadline
    ]
    charts: list[Chart] = [classes_of_many(_("By month of the deadline"), by_month)] if by_month else []
    charts += [falling_due(coming.by_day, today, DAYS_AHEAD)] if coming.by_day else []
    return {
        "strip": strip(classes_of(Scope.AGENCY, of.pk, today), agency=of.register_id),
        "ahead": coming,
        "programmes": programmes_of(of, today, _SHOWN),
        "charts": shown_charts(charts, on=today, source=_("reports that agencies have submitted")),
    }


@require_safe
def programme(request: ActingRequest, pk: int) -> HttpResponse:
    """One programme: by section, by agency, its reports and its indicators."""
    of, today = programme_for(request.acting, pk), clock.today()
    must_read(request.acting)
    seen = (of.pk, request.acting.sees_everything)
    context = {
        "programme": of,
        "body": body("programme", seen, today, lambda state: _programme(request.acting, of, today, state)),
        "today": today,
        "board": "programme",
        "place": "programmes",
    }
    return render(request, "dashboards/programme.html", context)


def _programme(acting: Acting, of: Programme, today: date, state: State) -> dict[str, Any]:
    return {
        **once_of(Scope.PROGRAMME, of.pk, f"own {today}", state, lambda: _figures_of_programme(acting, of, today)),
        "programme": of,
        "reporting": reporting(today, state, programme=of.pk) if acting.sees_everything else None,
        "worries": worries(acting, today, state, programme=of.pk),
        "today": today,
    }


def _figures_of_programme(acting: Acting, of: Programme, today: date) -> dict[str, Any]:
    """What nothing changes but its own obligations, and names; the same for all who may see a programme's board."""
    sections, agencies = sections_of(of, today), agencies_in(acting, of, today)
    named = [(f"{line.section.label} {line.section.title}".strip(), line.strip.classes) for line in sections]
    charts = [classes_of_many(_("By section of the programme"), named)] if named else []
    return {
        "strip": strip(classes_of(Scope.PROGRAMME, of.pk, today), programme=of.pk),
        "ahead": ahead(today, Scope.PROGRAMME, of.pk, programme=of.pk),
        "sections": sections,
        "agencies": agencies[:_SHOWN],
        "more_agencies": len(agencies) - _SHOWN,
        "charts": shown_charts(charts, on=today, source=_("reports that agencies have submitted")),
    }


@require_safe
def communes_board(request: ActingRequest) -> HttpResponse:
    """All communes side by side; `xep=qua-han` in the address puts the latest first."""
    must_read(request.acting)
    today, latest_first = clock.today(), request.GET.get("xep") == "qua-han"
    sees_everything = request.acting.sees_everything
    context = {
        "body": body(
            "communes",
            (latest_first, sees_everything),
            today,
            lambda state: {
                "communes": communes(today, state, latest_first=latest_first),
                "latest_first": latest_first,
                "sees_everything": sees_everything,
            },
        ),
        "today": today,
        "board": "communes",
        "place": "work",
    }
    return render(request, "dashboards/communes.html", context)
