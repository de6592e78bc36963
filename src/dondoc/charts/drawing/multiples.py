"""Small multiples: a small panel a measure, two or one in a row, all over the same time."""

from dondoc.charts.drawing.marks import Spec
from dondoc.charts.drawing.target_path import days_of, panel, room_beside
from dondoc.charts.kinds import SmallMultiples
from dondoc.charts.labels import wrapped

_HEIGHT, _GAP = 110, 28
_LEAST = 260  # pixels of a panel that can still be read


def drawn(chart: SmallMultiples, width: int) -> Spec:
    """The drawing of all panels."""
    columns = max(1, width // _LEAST)
    each_width = (width - _GAP * (columns - 1)) // columns
    days = [day for one in chart.panels for day in days_of(one)]
    beside = max(map(room_beside, chart.panels), default=0)
    panels = [
        {
            "title": {"text": wrapped(one.title, each_width // 8), "offset": 16},
            **panel(one, each_width, _HEIGHT, days, beside=beside),
        }
        for one in chart.panels
    ]
    return {"concat": panels, "columns": columns, "spacing": _GAP, "align": "each"}
