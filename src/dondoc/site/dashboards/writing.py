"""Bodies of boards as words: pieces of Jinja2, with what they need beside the figures."""

from datetime import date
from functools import lru_cache
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from dondoc.site.dashboards.templatetags.dondoc_boards import linked
from dondoc.site.pictures.templatetags.dondoc_pictures import chart_figure
from dondoc.site.tracking.templatetags.dondoc_tracking import address_before_key
from dondoc.site.ui.quick import written
from dondoc.site.ui.templatetags.dondoc_ui import distance


def written_body(board: str, context: dict[str, Any]) -> SafeString:
    """The body of `board`, filled with `context`."""
    return written(f"dashboards/bodies/{board}.html", **_pieces(), **context)


@lru_cache(maxsize=1)
def _pieces() -> dict[str, Any]:
    return {
        "board_of_agency": address_before_key("dashboards:agency"),
        "board_of_programme": address_before_key("dashboards:programme"),
        "page_of_measure": address_before_key("indicators:measure"),
        "linked": linked,
        "chart_figure": chart_figure,
        "share": _share,
        "distance": _distance,
        "report_state": _report_state,
        "judgement": _judgement,
        "judgement_name": _judgement_name,
    }


# The same few words stand in every row of every board: each is written once.


@lru_cache(maxsize=256)
def _share(percent: int, label: str) -> SafeString:
    return _words("ui/parts/bar.html", percent=percent, label=label)


@lru_cache(maxsize=2048)
def _distance(day: date | None, today: date) -> str:
    return distance(day, today)


@lru_cache(maxsize=32)
def _report_state(state: str) -> SafeString:
    return _words("tracking/parts/report_state.html", state=state)


@lru_cache(maxsize=32)
def _judgement(judgement: str) -> SafeString:
    return _words("indicators/words/judgement.html", judgement=judgement)


@lru_cache(maxsize=32)
def _judgement_name(judgement: str) -> SafeString:
    return _words("indicators/words/judgement_name.html", judgement=judgement)


def _words(template: str, **context: Any) -> SafeString:
    return SafeString(render_to_string(template, context).strip())  # rendered with escaping
