"""Charts as a page shows them: addresses of the pictures, and the words beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from django.urls import reverse

from dondoc.charts import NARROW, WIDE, Chart, Description, description, specification
from dondoc.site.pictures.actions.keep_pictures import as_text, keep_pictures


@dataclass(frozen=True, slots=True)
class ShownChart:
    """A chart on a page: the addresses of its wide and its narrow picture, and its words.

    `on` is the day of its figures, `source` who they come from, `url` the page with what is behind them.
    """

    title: str
    wide: str
    narrow: str
    words: Description
    on: date | None = None
    source: str = ""
    url: str = ""


def shown_charts(
    charts: Sequence[Chart], *, on: date | None = None, source: str = "", urls: Sequence[str] = ()
) -> list[ShownChart]:
    """Return `charts` ready for `{% chart_figure %}`, in their order; `urls` has one address a chart, or none."""
    addresses = _addresses(charts, (WIDE, NARROW))
    behind = urls or [""] * len(charts)
    return [
        ShownChart(chart.title, wide, narrow, _description(chart), on, source, url)
        for chart, (wide, narrow), url in zip(charts, addresses, behind, strict=True)
    ]


def chart_address(chart: Chart, *, width: int = WIDE) -> str:
    """Return the address at which the picture of `chart` can be had; it is drawn only when somebody asks there."""
    [(address,)] = _addresses([chart], (width,))
    return address


def _addresses(charts: Sequence[Chart], widths: tuple[int, ...]) -> list[tuple[str, ...]]:
    keys = keep_pictures([_specified(chart, width) for chart in charts for width in widths])
    found = [reverse("pictures:picture", args=[key]) for key in keys]
    return [tuple(found[at : at + len(widths)]) for at in range(0, len(found), len(widths))]


# Boards are made anew whenever something changed, and most of their charts show what they did before.


@lru_cache(maxsize=500)
def _specified(chart: Chart, width: int) -> str:
    return as_text(specification(chart, width=width))


@lru_cache(maxsize=500)
def _description(chart: Chart) -> Description:
    return description(chart)
