"""A chart as a Vega-Lite specification: plain values that JSON can hold, and the same for the same chart."""

from typing import Any

from dondoc.charts.drawing import bullets, heat, multiples, stacked, target_path, through_time
from dondoc.charts.kinds import BulletBars, Chart, HeatMap, SmallMultiples, StackedBars, TargetPath, ThroughTime
from dondoc.charts.tones import FAINT, INK, PAPER, QUIET

WIDE, NARROW = 620, 340  # pixels: the text of a page or a print; a phone
_FONT = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif"
_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"


def specification(chart: Chart, *, width: int = WIDE) -> dict[str, Any]:
    """Return the Vega-Lite specification of `chart` for a picture about `width` pixels wide."""
    return {"$schema": _SCHEMA, "background": PAPER, "config": _config(), "padding": 6, **_drawn(chart, width - 12)}


def _drawn(chart: Chart, width: int) -> dict[str, Any]:
    match chart:
        case TargetPath():
            return target_path.drawn(chart, width)
        case SmallMultiples():
            return multiples.drawn(chart, width)
        case BulletBars():
            return bullets.drawn(chart, width)
        case StackedBars():
            return stacked.drawn(chart, width)
        case HeatMap():
            return heat.drawn(chart, width)
        case ThroughTime():
            return through_time.drawn(chart, width)


def _config() -> dict[str, Any]:
    words = {
        "labelFont": _FONT,
        "titleFont": _FONT,
        "labelFontSize": 13,
        "titleFontSize": 13,
        "titleFontWeight": "normal",
    }
    return {
        "font": _FONT,
        "aria": False,  # the words of the picture stand beside it
        "view": {"stroke": None},
        "text": {"font": _FONT, "fontSize": 13, "color": INK},
        "axis": {
            **words,
            "labelColor": INK,
            "titleColor": QUIET,
            "gridColor": FAINT,
            "domainColor": QUIET,
            "tickColor": QUIET,
            "labelLimit": 0,
            "labelFlush": False,
            "titleLimit": 0,
        },
        "title": {"font": _FONT, "fontSize": 13, "fontWeight": "bold", "color": INK, "anchor": "start"},
    }
