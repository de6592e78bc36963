"""Figures that may be missed by so much on either side: '4% ± 0,5%' is from 3,5 to 4,5%."""

import re
from dataclasses import replace

from dondoc.grammar.figures.figures_with_units import Figure
from dondoc.grammar.figures.numbers import NUMBER, read_number

_EITHER_WAY = re.compile(rf" ?(?:±|\+ ?/ ?-|\+-) ?(?P<by>{NUMBER})(?: ?%)?")


def either_way(figure: Figure, folded: str) -> Figure:
    """Return `figure` with the bounds that the `folded` words behind it give it, if they do."""
    match = _EITHER_WAY.match(folded, figure.end)
    by = read_number(match["by"]) if match and figure.high is None else None
    if match is None or by is None or not 0 < by < figure.low:
        return figure
    return replace(figure, end=match.end(), low=figure.low - by, high=figure.low + by)
