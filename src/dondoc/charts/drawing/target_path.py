"""A measure's path and values: the target dashed, official values filled, estimates hollow, a forecast dotted.

The forecast's range is a grey band. Labels stand at the ends of what they name, so there is no legend.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from dondoc.charts.describing import wanted, word
from dondoc.charts.drawing.marks import LETTER, Place, Spec, data, through, upright, words_at
from dondoc.charts.kinds import Goal, Number, Outlook, Point, TargetPath
from dondoc.charts.labels import written
from dondoc.charts.scales import Axis
from dondoc.charts.tones import FAINT, INK, PAPER, QUIET

_HEIGHT = 240
_BLUE = "#0b4f8a"


def drawn(chart: TargetPath, width: int) -> Spec:
    """The drawing of one measure."""
    return panel(chart, width, _HEIGHT, days_of(chart))


def days_of(chart: TargetPath) -> list[date]:
    """All days on which something of `chart` stands."""
    return [each.on for part in (chart.values, chart.path, chart.outlook, chart.goals) for each in part]


def panel(chart: TargetPath, width: int, height: int, days: list[date], *, beside: int | None = None) -> Spec:
    """The drawing of one measure, `height` pixels high without its axis, over the time of `days`.

    `beside` is the room for labels at the right, in pixels: the same for panels that stand under one another.
    """
    axis = Axis.around(_numbers_of(chart), height)
    labels = _labels(chart, axis)
    margin = room_beside(chart) if beside is None else beside
    inner = width - 56
    x = through(days or [date(2000, 1, 1)], chart.every, "x", (10, int(inner - min(margin, inner * 0.45))))
    y = upright(axis, "y", chart.unit)
    end = max((day.toordinal() for day in days), default=0)
    on_the_way = [each for each in labels if int(each["x"]) < end]
    last = [each for each in labels if int(each["x"]) >= end]
    room = (inner - margin) / max(1, end - min((day.toordinal() for day in days), default=0))
    words = [*_beside_their_points(on_the_way, axis, room, x, y), words_at(last, x, y)]
    layers = [*_outlook(chart, x, y), *_goals(chart, x, y), *_path(chart, x, y), *_values(chart, x, y), *words]
    return {"width": inner, "height": height, "layer": layers}


def _beside_their_points(labels: list[Place], axis: Axis, a_day: float, x: Spec, y: Spec) -> Iterator[Spec]:
    """Words under the points on the way, or over them near the ground; one that would lie on another gives way.

    `a_day` is its width in pixels. The words of the measure itself are bold, those of other documents are not.
    """
    near_ground = axis.steps[0] + 0.2 * (axis.steps[-1] - axis.steps[0])
    above = _giving_way([each for each in labels if each["y"] < near_ground], axis, a_day, up=True)
    below = _giving_way([each for each in labels if each["y"] >= near_ground], axis, a_day, up=False)
    for rows, dy in ((above, -13), (below, 15)):
        for is_own in (True, False):
            look = {"align": "left", "dx": 2, "dy": dy, "fontWeight": "bold" if is_own else "normal"}
            yield words_at([each for each in rows if each["is_own"] == is_own], x, y, **look)


def _giving_way(labels: list[Place], axis: Axis, a_day: float, *, up: bool) -> list[Place]:
    line = (1 if up else -1) * 15 * (axis.steps[-1] - axis.steps[0]) / axis.height
    placed: list[Place] = []
    for each in sorted(labels, key=lambda one: (one["y"] if up else -one["y"], not one["is_own"])):
        at = each["y"]
        for other in placed:
            left, right = sorted((each, other), key=lambda one: int(one["x"]))
            meet = (right["x"] - left["x"]) * a_day < len(left["words"]) * LETTER
            if meet and (at - other["y"]) / line < 1:
                at = other["y"] + line
        placed.append({**each, "y": at})
    return placed


def _numbers_of(chart: TargetPath) -> list[float]:
    ranges = [end for each in chart.outlook for end in (each.low, each.high)]
    ranges += [end for each in chart.goals for end in _reach(each)]
    return [float(each) for each in (*(point.value for point in (*chart.values, *chart.path)), *ranges)]


def _reach(goal: Goal) -> tuple[Number, Number]:
    """From where to where a goal reaches; twice its value where it is one number."""
    return (goal.value if goal.low is None else goal.low, goal.value if goal.high is None else goal.high)


def _outlook(chart: TargetPath, x: Spec, y: Spec) -> Iterator[Spec]:
    if not chart.outlook:
        return
    start = max(chart.values, key=lambda each: each.on, default=None)
    begun = [] if start is None else [Outlook(start.on, start.value, start.value, start.value)]
    rows = [
        {"x": each.on.toordinal(), "y": float(each.value), "low": float(each.low), "high": float(each.high)}
        for each in (*begun, *chart.outlook)
    ]
    band = {"type": "area", "color": FAINT, "opacity": 0.7}
    yield {"data": data(rows), "mark": band, "encoding": {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}}}
    dotted = {"type": "line", "color": QUIET, "strokeWidth": 2, "strokeDash": [1, 4], "strokeCap": "round"}
    yield _mark(rows, dotted, x, y)
    yield _mark(
        rows[len(begun) :],
        {"type": "point", "shape": "diamond", "color": QUIET, "fill": PAPER, "size": 60, "opacity": 1},
        x,
        y,
    )


def _path(chart: TargetPath, x: Spec, y: Spec) -> Iterator[Spec]:
    rows = _rows(chart.path)
    yield _mark(rows, {"type": "line", "color": INK, "strokeWidth": 1.5, "strokeDash": [7, 4]}, x, y)
    yield _mark(
        rows[-1:], {"type": "point", "shape": "square", "color": INK, "filled": True, "size": 55, "opacity": 1}, x, y
    )


def _goals(chart: TargetPath, x: Spec, y: Spec) -> Iterator[Spec]:
    """Goals of other documents: hollow squares, a bar where a range is wanted; those of one document are its path."""
    if not chart.goals:
        return
    for label in sorted({each.label for each in chart.goals}):
        way = [Point(each.on, each.value) for each in chart.goals if each.label == label]
        if len({each.on for each in way}) > 1:
            yield _mark(_rows(way), {"type": "line", "color": QUIET, "strokeWidth": 1.2, "strokeDash": [3, 4]}, x, y)
    rows = [
        {"x": each.on.toordinal(), "y": float(each.value), "low": float(low), "high": float(high)}
        for each in chart.goals
        for low, high in [_reach(each)]
    ]
    bar = {"type": "rule", "color": QUIET, "strokeWidth": 3}
    yield {"data": data(rows), "mark": bar, "encoding": {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}}}
    square = {"type": "point", "shape": "square", "color": QUIET, "fill": PAPER, "size": 55, "opacity": 1}
    yield _mark(rows, {**square, "strokeWidth": 2}, x, y)


def _values(chart: TargetPath, x: Spec, y: Spec) -> Iterator[Spec]:
    yield _mark(_rows(chart.values), {"type": "line", "color": _BLUE, "strokeWidth": 2.5}, x, y)
    dot = {"type": "point", "shape": "circle", "color": _BLUE, "size": 60, "strokeWidth": 2, "opacity": 1}
    yield _mark(_rows(each for each in chart.values if not each.is_estimate), {**dot, "fill": _BLUE}, x, y)
    yield _mark(_rows(each for each in chart.values if each.is_estimate), {**dot, "fill": PAPER}, x, y)


def _mark(rows: list[dict[str, float]], mark: Spec, x: Spec, y: Spec) -> Spec:
    return {"data": data(rows), "mark": mark, "encoding": {"x": x, "y": y}}


def _rows(points: Iterable[Point]) -> list[dict[str, float]]:
    return [{"x": each.on.toordinal(), "y": float(each.value)} for each in sorted(points, key=lambda each: each.on)]


def room_beside(chart: TargetPath) -> int:
    """The room that the labels at the right of `chart` need, in pixels."""
    return int(max((len(words) for _, _, words in _ends(chart)), default=0) * LETTER) + 16


def _last(points: Sequence[Point | Outlook]) -> Point | Outlook:
    return max(points, key=lambda each: each.on)


def _labels(chart: TargetPath, axis: Axis) -> list[Place]:
    """Words at the last value, at the goals, the end of the path and of the forecast; those at the end moved apart."""
    found = _ends(chart)
    end = max((x for x, _, _ in found), default=0)
    last = [value for x, value, _ in found if x == end]
    places = iter(axis.apart(last))
    others = {wanted(each) for each in chart.goals}
    return [
        {"x": x, "y": next(places) if x == end else y, "words": words, "is_own": words not in others}
        for x, y, words in found
    ]


def _ends(chart: TargetPath) -> list[tuple[int, float, str]]:
    """Where words stand, and which; a path that ends in a range is named by the range alone."""
    found: list[tuple[int, float, str]] = []
    for name, points in (("actual", chart.values), ("path", chart.path), ("outlook", chart.outlook)):
        if not points:
            continue
        last = _last(points)
        if name == "path" and any(each.on == last.on and last.value in (each.low, each.high) for each in chart.goals):
            continue
        kind = word("estimate") if isinstance(last, Point) and last.is_estimate else word(name)
        words = f"{kind} {written(last.value)}"
        found.append((last.on.toordinal(), float(last.value), words[:1].upper() + words[1:]))
    return [*found, *((each.on.toordinal(), float(each.value), wanted(each)) for each in chart.goals)]
