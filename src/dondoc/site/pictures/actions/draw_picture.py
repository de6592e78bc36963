"""Drawing a picture for the first who looks at it."""

import json

from dondoc.charts.rendering import svg_of
from dondoc.site.pictures.models import Picture


def draw_picture(picture: Picture) -> str:
    """Return the SVG of `picture`, which is drawn and kept where it was not yet."""
    if not picture.svg:
        picture.svg = svg_of(json.loads(picture.spec))
        Picture.objects.filter(pk=picture.pk).update(svg=picture.svg)
    return picture.svg
