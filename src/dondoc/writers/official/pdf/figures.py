"""Pictures, which stand in the page itself: nothing is loaded."""

import base64

from dondoc.writers.official.document import Figure
from dondoc.writers.official.pdf.elements import Element, element, paragraph

PICTURE = "data:image/png;base64,"


def figure_of(figure: Figure) -> Element:
    """Return `figure` as HTML: the picture with its words, the caption below."""
    source = PICTURE + base64.b64encode(figure.png).decode()
    picture = element("img", src=source, alt=figure.words, style=f"width: {figure.width:.1f}mm")
    caption = [element("figcaption", [paragraph("caption", figure.caption)])] if figure.caption else []
    return element("figure", [picture, *caption], class_="figure")
