"""Series through time: lines that differ in dash, shape and lightness, named at their ends; or bars side by side."""

from collections.abc import Iterator
from datetime import date

from dondoc.charts.drawing.key import Key
from dondoc.charts.drawing.marks import LETTER, Place, Spec, data, of, through, upright, words_at
from dondoc.charts.kinds import Form, ThroughTime
from dondoc.charts.labels import dated, wrapped, written
from dondoc.charts.scales import Axis, some_of
from dondoc.charts.tones import PAPER

_HEIGHT = 220
_LOOKS = (
    ("#0b3c6e", [1, 0], "circle"),
    ("#d0813f", [6, 3], "square"),
    ("#2f7d5b", [2, 3], "triangle-up"),
    ("#8b8b8b", [10, 3, 2, 3], "diamond"),
    ("#b9a04a", [4, 6], "cross"),
)


def drawn(chart: ThroughTime, width: int) -> Spec:
    """The drawing of all series."""
    return _bars(chart, width) if chart.form is Form.BAR else _lines(chart, width)


def _lines(chart: ThroughTime, width: int) -> Spec:
    axis = Axis.around(_numbers_of(chart), _HEIGHT)
    ends = _ends(chart, axis)
    inner = width - 56
    margin = max((len(line) for end in ends for line in end["words"]), default=0) * LETTER + 16
    x = through(_days_of(chart), chart.every, "x", (10, int(inner - min(margin, inner * 0.45))))
    y = upright(axis, "y", chart.unit)
    layers = [layer for at in range(len(chart.series)) for layer in _line(chart, at, x, y)]
    return {"width": inner, "height": _HEIGHT, "layer": [*layers, words_at(ends, x, y, lineHeight=15)]}


def _line(chart: ThroughTime, at: int, x: Spec, y: Spec) -> Iterator[Spec]:
    colour, dash, shape = _LOOKS[at % len(_LOOKS)]
    points = sorted(chart.series[at].points, key=lambda each: each.on)
    rows = [
        {"x": each.on.toordinal(), "y": float(each.value), "fill": PAPER if each.is_estimate else colour}
        for each in points
    ]
    encoding = {"x": x, "y": y}
    line = {"type": "line", "color": colour, "strokeWidth": 2.2, "strokeDash": dash}
    yield {"data": data(rows), "mark": line, "encoding": encoding}
    dot = {"type": "point", "shape": shape, "color": colour, "size": 45, "strokeWidth": 1.5, "opacity": 1}
    fill = {"field": "fill", "type": "nominal", "scale": None}
    yield {"data": data(rows), "mark": dot, "encoding": {**encoding, "fill": fill}}


def _ends(chart: ThroughTime, axis: Axis) -> list[Place]:
    shown = [each for each in chart.series if each.points]
    last = [max(each.points, key=lambda point: point.on) for each in shown]
    words = [
        wrapped(f"{each.label} {written(end.value)}".strip(), 22, 2) for each, end in zip(shown, last, strict=True)
    ]
    places = axis.apart([float(end.value) for end in last], 15 * max((len(each) for each in words), default=1))
    return [
        {"x": end.on.toordinal(), "y": place, "words": each}
        for end, place, each in zip(last, places, words, strict=True)
    ]


def _bars(chart: ThroughTime, width: int) -> Spec:
    days = sorted(set(_days_of(chart)))
    axis = Axis.around([0.0, *_numbers_of(chart)], _HEIGHT)
    inner = width - 56
    slot = inner / max(1, len(days))
    size = max(2.0, slot * 0.72 / max(1, len(chart.series)))
    places = {day: (at + 0.5) * slot for at, day in enumerate(days)}
    y = upright(axis, "y", chart.unit)
    shown = some_of(list(range(len(days))), max(2, inner // 58))
    names = [{"x": places[days[at]], "words": dated(days[at], chart.every)} for at in shown]
    x = of("x", scale={"domain": [0, inner], "range": [0, inner]}, axis=None)
    layers: list[Spec] = []
    numbers = []
    for at, series in enumerate(chart.series):
        colour = _LOOKS[at % len(_LOOKS)][0]
        offset = (at - (len(chart.series) - 1) / 2) * size
        rows = [
            {"x": places[each.on] + offset, "y": float(each.value), "fill": PAPER if each.is_estimate else colour}
            for each in series.points
        ]
        bar = {"type": "bar", "size": size * 0.94, "stroke": colour, "strokeWidth": 1.5}
        fill = {"field": "fill", "type": "nominal", "scale": None}
        layers.append({"data": data(rows), "mark": bar, "encoding": {"x": x, "y": y, "fill": fill}})
        room = slot if len(chart.series) == 1 else size
        counted = [(row, written(point.value)) for row, point in zip(rows, series.points, strict=True) if point.value]
        if all(room >= len(words) * 7 for _, words in counted):  # where there is no bar, no '0' is wanted above it
            numbers += [{**row, "words": words} for row, words in counted]
    below = {"type": "text", "baseline": "top", "dy": 6}
    under = {"x": x, "y": {"value": _HEIGHT}, "text": {"field": "words"}}
    layers.append(words_at(numbers, x, y, align="center", baseline="bottom", dx=0, dy=-3))
    layers.append({"data": data(names), "mark": below, "encoding": under})
    drawing = {"width": inner, "height": _HEIGHT, "layer": layers}
    return drawing if len(chart.series) < 2 else {"vconcat": [_key(chart, inner), drawing], "spacing": 14}


def _key(chart: ThroughTime, width: int) -> Spec:
    """The names of several series of bars, above the drawing."""
    key = Key([(each.label, _LOOKS[at % len(_LOOKS)][0]) for at, each in enumerate(chart.series)], width)
    place = {
        "x": of("x", scale={"domain": [0, width], "range": [0, width]}, axis=None),
        "y": of("y", scale={"domain": [0, key.height], "range": [0, key.height]}, axis=None),
    }
    return {"width": width, "height": key.height, "layer": key.layers(place)}


def _numbers_of(chart: ThroughTime) -> list[float]:
    return [float(point.value) for each in chart.series for point in each.points]


def _days_of(chart: ThroughTime) -> list[date]:
    return [point.on for each in chart.series for point in each.points] or [date(2000, 1, 1)]
