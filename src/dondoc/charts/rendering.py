"""A chart as a picture: SVG for pages, PNG for print. vl-convert draws it, with no browser and no network.

The font is 'Arimo': vl-convert carries it, whole, so that widths are the same on every machine and no older font of the
same name stands in for it. Where a page's reader has none, the faces named after it have the same widths.
"""

import json
from typing import Any

from dondoc.charts.kinds import Chart
from dondoc.charts.specifying import NARROW, WIDE, specification

_LANGUAGE = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", ""]}
_VERSION = "v5.20"  # of Vega-Lite: one of those that vl-convert carries
_INCH = 72.0

__all__ = ["NARROW", "WIDE", "png_of", "svg_of", "to_png", "to_svg"]


def to_svg(chart: Chart, *, width: int = WIDE) -> str:
    """Return `chart` as the text of an SVG file, `width` pixels wide."""
    return svg_of(specification(chart, width=width))


def to_png(chart: Chart, *, width: int = WIDE, scale: float = 3.0) -> bytes:
    """Return `chart` as a PNG file of `width` × `scale` dots; 3 is 290 dots an inch on an upright page."""
    return png_of(specification(chart, width=width), scale=scale)


def svg_of(spec: dict[str, Any]) -> str:
    """Return the SVG of a Vega-Lite specification that `specification` made."""
    import vl_convert

    svg: str = vl_convert.vegalite_to_svg(
        json.dumps(spec), vl_version=_VERSION, allowed_base_urls=[], format_locale=_LANGUAGE
    )
    return svg


def png_of(spec: dict[str, Any], *, scale: float) -> bytes:
    """Return the PNG of a Vega-Lite specification, `scale` dots to a pixel."""
    import vl_convert

    png: bytes = vl_convert.svg_to_png(svg_of(spec), scale=scale, ppi=_INCH)
    return png
