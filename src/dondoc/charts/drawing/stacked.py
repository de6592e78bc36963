"""Stacked bars of classes: parts differ in lightness, have a white line between them, and say their number."""

from dondoc.charts.drawing.key import Key
from dondoc.charts.drawing.marks import LETTER, Spec, data, of
from dondoc.charts.kinds import Bar, StackedBars
from dondoc.charts.labels import wrapped, written
from dondoc.charts.tones import FILL, PAPER, QUIET, words_on

_BAR, _LINE, _GAP = 22, 16, 14
_NUMBER = 7.4  # pixels of a digit


def drawn(chart: StackedBars, width: int) -> Spec:
    """The drawing of all bars under a key of the classes."""
    beside = width >= 480
    left = min(230, width * 2 // 5) if beside else 0
    room = int(left / LETTER) if beside else int(width / LETTER)
    right = 0 if chart.is_share else 46
    longest = max((_total(bar) for bar in chart.bars), default=0.0) or 1.0
    key = Key([(each.label, FILL[each.tone]) for each in chart.classes], width)
    top = key.height
    parts, numbers, names, totals = [], [], [], []
    for bar in chart.bars:
        lines = wrapped(bar.label, room)
        height = max(_BAR, len(lines) * _LINE) if beside else _BAR + len(lines) * _LINE + 4
        middle = top + height / 2 if beside else top + height - _BAR / 2
        names.append({"x": 0, "y": top + (height - len(lines) * _LINE) / 2 + 8 if beside else top + 8, "words": lines})
        whole = _total(bar) if chart.is_share else longest
        scale = (width - left - right) / (whole or 1.0)
        x = float(left)
        for each, count in zip(chart.classes, bar.counts, strict=True):
            end = x + float(count) * scale
            fill = FILL[each.tone]
            if end > x:
                parts.append({"x": x, "x2": end, "y": middle, "fill": fill})
            if end - x >= len(written(count)) * _NUMBER + 4:
                numbers.append({"x": (x + end) / 2, "y": middle, "words": written(count), "ink": words_on(fill)})
            x = end
        if not chart.is_share:
            totals.append({"x": x + 5, "y": middle, "words": written(_total(bar))})
        top += int(height) + _GAP
    place = _places(width, top)
    return {
        "width": width,
        "height": top,
        "layer": [*key.layers(place), *_layers(parts, numbers, names, totals, place)],
    }


def _layers(parts: list[Spec], numbers: list[Spec], names: list[Spec], totals: list[Spec], place: Spec) -> list[Spec]:
    bars = {"type": "bar", "size": _BAR, "stroke": PAPER, "strokeWidth": 1.5}
    colour = {"field": "fill", "type": "nominal", "scale": None}
    ink = {"field": "ink", "type": "nominal", "scale": None}
    return [
        {"data": data(parts), "mark": bars, "encoding": {**place, "x2": {"field": "x2"}, "fill": colour}},
        _words(numbers, {**place, "color": ink}, align="center"),
        _words(names, place, lineHeight=_LINE),
        _words(totals, place, color=QUIET),
    ]


def _words(rows: list[Spec], place: Spec, **look: object) -> Spec:
    mark = {"type": "text", "align": "left", "baseline": "middle", **look}
    return {"data": data(rows), "mark": mark, "encoding": {**place, "text": {"field": "words"}}}


def _places(width: int, height: int) -> Spec:
    return {
        "x": of("x", scale={"domain": [0, width], "range": [0, width]}, axis=None),
        "y": of("y", scale={"domain": [0, height], "range": [0, height]}, axis=None),
    }


def _total(bar: Bar) -> float:
    return sum(map(float, bar.counts))
