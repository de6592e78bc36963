"""The key of a chart: a square in its colour and a name for each class, in as many lines as they need."""

from collections.abc import Sequence

from dondoc.charts.drawing.marks import LETTER, Spec, data
from dondoc.charts.tones import INK

_LINE = 24  # pixels
_SQUARE = 19  # pixels from a square to its name


class Key:
    """The squares and names of `classes` (name and colour) in lines of `width` pixels, in a space of pixels."""

    def __init__(self, classes: Sequence[tuple[str, str]], width: int) -> None:
        self._squares: list[Spec] = []
        self._names: list[Spec] = []
        x, y = 0.0, 9.0
        for name, fill in classes:
            needed = len(name) * LETTER + _SQUARE + 15
            if x and x + needed > width:
                x, y = 0.0, y + _LINE
            self._squares.append({"x": x + 7, "y": y, "fill": fill})
            self._names.append({"x": x + _SQUARE, "y": y, "words": name})
            x += needed
        self.height = int(y + _LINE)

    def layers(self, place: Spec) -> list[Spec]:
        """The key as layers whose places are read by the axes of `place`."""
        mark = {"type": "point", "shape": "square", "size": 180, "stroke": INK, "strokeWidth": 0.7, "opacity": 1}
        words = {"type": "text", "align": "left", "baseline": "middle"}
        colour = {"field": "fill", "type": "nominal", "scale": None}
        return [
            {"data": data(self._squares), "mark": mark, "encoding": {**place, "fill": colour}},
            {"data": data(self._names), "mark": words, "encoding": {**place, "text": {"field": "words"}}},
        ]
