"""The tree of a page: which of its elements begin a line, and how one is taken out."""

from lxml import etree

_NAMES = (
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul"
)
BLOCKS = frozenset(_NAMES.split())


def remove(element: etree._Element) -> None:
    """Remove `element` but not the words after it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
