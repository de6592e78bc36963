"""Bullet bars: a dark bar for the value on a light ground, an upright line for the goal, a thin one for the path.

Each bar has a scale of its own, so what is compared is how near each value is to its goal; the numbers stand under it.
"""

from dondoc.charts.describing import word
from dondoc.charts.drawing.marks import LETTER, Spec, data, of
from dondoc.charts.kinds import Bullet, BulletBars
from dondoc.charts.labels import wrapped, written
from dondoc.charts.tones import FAINT, INK, QUIET

_ROW = 62  # pixels: the bar, and its numbers under it
_BAR, _LINE, _LINE_HEIGHT = 15, 27, 16
_BLUE = "#0b4f8a"


def drawn(chart: BulletBars, width: int) -> Spec:
    """The drawing of all bars, from the top in their order."""
    beside = width >= 480  # else names stand above their bars
    left = min(230, width * 2 // 5) if beside else 0
    row = _ROW if beside else _ROW + 34
    middle = 18 if beside else 50
    inner = width - left - 14
    ground, values, goals, paths, numbers, names = [], [], [], [], [], []
    for at, bar in enumerate(chart.bars):
        y = at * row + middle
        lines = wrapped(bar.label, int((left or width) / LETTER), 2 + beside)
        first = y + 6 - 8 * (len(lines) - 1) if beside else y - 4 - _LINE_HEIGHT * len(lines)
        names.append({"x": 0, "y": first, "words": lines})
        ground.append({"x": left, "x2": left + inner, "y": y})
        scale = inner / _ceiling(bar)
        if bar.value is not None:
            values.append({"x": left, "x2": left + max(0.0, float(bar.value) * scale), "y": y})
        if bar.goal is not None:
            goals.append({"x": left + float(bar.goal) * scale, "y": y})
        if bar.expected is not None:
            paths.append({"x": left + float(bar.expected) * scale, "y": y})
        numbers.append({"x": left, "y": y + 22, "words": _numbers(bar)})
    height = max(1, len(chart.bars)) * row
    x = of("x", scale={"domain": [0, width], "range": [0, width]}, axis=None)
    y_axis = of("y", scale={"domain": [0, height], "range": [0, height], "zero": False}, axis=None)
    to = {"x": x, "x2": {"field": "x2"}, "y": y_axis}
    at_place = {"x": x, "y": y_axis}
    tick = {"type": "tick", "orient": "vertical"}
    layers = [
        {"data": data(ground), "mark": {"type": "bar", "size": _BAR, "color": FAINT}, "encoding": to},
        {"data": data(values), "mark": {"type": "bar", "size": _BAR - 6, "color": _BLUE}, "encoding": to},
        {"data": data(paths), "mark": {**tick, "size": _BAR, "thickness": 1.5, "color": QUIET}, "encoding": at_place},
        {"data": data(goals), "mark": {**tick, "size": _LINE, "thickness": 4, "color": INK}, "encoding": at_place},
        _words(numbers, at_place, color=QUIET),
        _words(names, at_place, lineHeight=_LINE_HEIGHT),
    ]
    return {"width": width, "height": height, "layer": layers}


def _words(rows: list[Spec], at_place: Spec, **look: object) -> Spec:
    mark = {"type": "text", "align": "left", "baseline": "middle", **look}
    return {"data": data(rows), "mark": mark, "encoding": {**at_place, "text": {"field": "words"}}}


def _ceiling(bar: Bullet) -> float:
    if bar.ceiling is not None and bar.ceiling > 0:
        return float(bar.ceiling)
    greatest = max((float(each) for each in (bar.value, bar.goal, bar.expected) if each is not None), default=0.0)
    return greatest * 1.08 if greatest > 0 else 1.0


def _numbers(bar: Bullet) -> str:
    value = word("no_value") if bar.value is None else written(bar.value, bar.unit)
    goal = "" if bar.goal is None else f"{word('goal')} {written(bar.goal, bar.unit)}"
    words = " · ".join(filter(None, (value, goal, bar.note)))
    return words[:1].upper() + words[1:]
