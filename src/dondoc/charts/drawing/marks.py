"""The pieces that drawings are put together from: layers, axes, words at a place."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dondoc.charts.kinds import Every
from dondoc.charts.labels import dated
from dondoc.charts.scales import Axis, some_of

Spec = dict[str, Any]
Place = Mapping[str, Any]
LETTER = 6.6  # pixels of a letter of 13 pixels, as a rule


def data(rows: Sequence[Mapping[str, Any]]) -> Spec:
    """Rows of a layer as its data."""
    return {"values": [dict(row) for row in rows]}


def of(field: str, **more: Any) -> Spec:
    """A number of the data as a place."""
    return {"field": field, "type": "quantitative", **more}


def words_at(rows: Sequence[Mapping[str, Any]], x: Spec, y: Spec, **look: Any) -> Spec:
    """A layer of words: the field `words` of each row at its place."""
    return {
        "data": data(rows),
        "mark": {"type": "text", "align": "left", "baseline": "middle", "dx": 7, **look},
        "encoding": {"x": x, "y": y, "text": {"field": "words"}},
    }


def upright(axis: Axis, field: str, unit: str) -> Spec:
    """The upright axis with its unit above it."""
    title = {"title": unit, "titleAngle": 0, "titleAlign": "left", "titleAnchor": "end", "titleX": -30, "titleY": -12}
    shown = title if unit else {"title": None}
    # Six decimals at most, none that are not needed: the renderer writes them the Vietnamese way.
    ticks = {"values": list(axis.steps), "format": ",.6~f", "domain": False, "ticks": False}
    return of(field, scale={"domain": axis.domain, "nice": False, "zero": False}, axis={**ticks, **shown})


def through(days: Sequence[date], every: Every, field: str, span: tuple[int, int], *, room: int = 64) -> Spec:
    """The axis of time from the first to the last of `days`, between two places in pixels; a label needs `room`.

    Whole days are the longest labels there are, and take a letter's room more than they are long.
    """
    room = max(room, int(LETTER * 13)) if every is Every.DAY else room
    ordinals = sorted({day.toordinal() for day in days})
    shown = some_of(ordinals, max(2, (span[1] - span[0]) // room))
    names = {str(ordinal): dated(date.fromordinal(ordinal), every) for ordinal in shown}
    first, last = ordinals[0], ordinals[-1]
    domain = [first, last] if first < last else [first - 1, last + 1]
    ticks = {"values": shown, "labelExpr": f"{json.dumps(names)}[datum.value]", "grid": False, "title": None}
    return of(field, scale={"domain": domain, "range": list(span), "nice": False, "zero": False}, axis=ticks)
