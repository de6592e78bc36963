"""Web pages (.html), as legal sites print a document: `page` gives the tree, `body` its lines, `table` its grids.

What a page marks as no part of its text is left out: scripts, what is hidden, menus, and the site's own header, footer
and side columns. Frames of a site that are not marked stay in the text; later stages know them by their words.
"""

from dondoc.model import Document
from dondoc.sources.blocks import lay_out
from dondoc.sources.html.body import Body
from dondoc.sources.html.page import parse_page
from dondoc.sources.tabbed_tables import with_tabbed_tables

__all__ = ["document_from_page"]


def document_from_page(data: bytes, *, name: str) -> Document:
    """Return the web page `data` as a Document; raises UnreadableFile where its encoding cannot be told."""
    return lay_out(with_tabbed_tables(Body().blocks(parse_page(data, name=name))), name=name, format="html")
