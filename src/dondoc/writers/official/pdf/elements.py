"""Elements of HTML with their words; lxml escapes what has to be."""

from collections.abc import Iterable
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element


def element(name: str, children: Iterable[Element] = (), *, text: str = "", **attributes: str) -> Element:
    """Return the element `name` with `text` or `children`; `class_` stands for the attribute 'class'."""
    made = etree.Element(name, {key.rstrip("_"): value for key, value in attributes.items() if value})
    made.text = text or None
    made.extend(children)
    return made


def paragraph(kind: str, words: str) -> Element:
    """Return a paragraph of the class `kind`."""
    return element("p", text=words, class_=kind)


def rule(kind: str, width: float) -> Element:
    """Return a line `width` mm long, as it stands under the issuer's name, the motto and the subject."""
    return element("div", class_=f"rule {kind}", style=f"width: {width:.1f}mm")
