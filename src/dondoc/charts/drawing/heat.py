"""A heat map: the greater, the darker, with its number in each cell; a cell without a value is a dash on white."""

from dondoc.charts.drawing.marks import LETTER, Spec, data, of
from dondoc.charts.kinds import HeatMap
from dondoc.charts.labels import wrapped, written
from dondoc.charts.tones import FAINT, PAPER, QUIET, heat, words_on

_CELL, _LINE = 26, 15


def drawn(chart: HeatMap, width: int) -> Spec:
    """The drawing of all rows, names at the left, columns named above."""
    left = min(230, width * 2 // 5)
    cell = max(24.0, (width - left) / max(1, len(chart.columns)))
    most = max((float(each) for row in chart.rows for each in row.values if each is not None), default=0.0)
    cells, numbers, names = [], [], []
    longest = max(map(len, chart.columns), default=1) * LETTER + 6
    is_upright = longest > cell  # names that would lie on each other stand
    top = longest + 6 if is_upright else 26
    heads = [{"x": left + (at + 0.5) * cell, "y": top - 6, "words": each} for at, each in enumerate(chart.columns)]
    for row in chart.rows:
        lines = wrapped(row.label, int(left / LETTER), 2)
        height = max(_CELL, len(lines) * _LINE + 4)
        names.append({"x": 0, "y": top + (height - len(lines) * _LINE) / 2 + 8, "words": lines})
        for at, value in enumerate(row.values):
            fill = PAPER if value is None else heat(float(value) / most if most > 0 else 0.0)
            x = left + at * cell
            cells.append({"x": x, "x2": x + cell, "y": top, "y2": top + height, "fill": fill})
            words = "–" if value is None else written(value)
            ink = QUIET if value is None else words_on(fill)
            numbers.append({"x": x + cell / 2, "y": top + height / 2, "words": words, "ink": ink})
        top += height
    size = left + cell * len(chart.columns)
    place = {
        "x": of("x", scale={"domain": [0, size], "range": [0, size]}, axis=None),
        "y": of("y", scale={"domain": [0, top], "range": [0, top]}, axis=None),
    }
    colour = {"field": "fill", "type": "nominal", "scale": None}
    ink_of = {"field": "ink", "type": "nominal", "scale": None}
    words_look = {"type": "text", "baseline": "middle"}
    standing = {"angle": -90, "align": "left", "baseline": "middle"}
    head = standing if is_upright else {"align": "center", "baseline": "bottom"}
    layers = [
        {
            "data": data(heads),
            "mark": {"type": "text", **head},
            "encoding": {**place, "text": {"field": "words"}},
        },
        {
            "data": data(cells),
            "mark": {"type": "rect", "stroke": FAINT, "strokeWidth": 1},
            "encoding": {**place, "x2": {"field": "x2"}, "y2": {"field": "y2"}, "fill": colour},
        },
        {
            "data": data(numbers),
            "mark": {**words_look, "align": "center"},
            "encoding": {**place, "text": {"field": "words"}, "color": ink_of},
        },
        {
            "data": data(names),
            "mark": {**words_look, "align": "left", "lineHeight": _LINE},
            "encoding": {**place, "text": {"field": "words"}},
        },
    ]
    return {"width": size, "height": top, "layer": layers}
