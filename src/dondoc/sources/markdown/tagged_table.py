"""A table in tags of HTML among lines of Markdown, read as that of a web page is.

Apart from `html_tables`, which finds it: what reads tags takes longer to load than most texts to read.
"""

from collections.abc import Iterator

from lxml import etree

from dondoc.sources.blocks import Block
from dondoc.sources.grids import Tables
from dondoc.sources.html.body import Body
from dondoc.sources.html.page import parse_page
from dondoc.sources.html.table import Cell
from dondoc.sources.markdown.marks import plain_words


def read_html_table(markup: str, tables: Tables, *, name: str) -> Iterator[Block]:
    """Yield the lines of the table whose tags are `markup`; raises UnreadableFile as for the web page `name`."""
    return _BodyInMarkdown(tables).blocks(parse_page(markup.encode("utf-8", "replace"), name=name))


class _BodyInMarkdown(Body):
    """Reads the table of a text in whose cells marks of Markdown may stand, too."""

    def _cell(self, cell: etree._Element) -> Cell:
        read = super()._cell(cell)
        return read._replace(lines=tuple(filter(None, map(_words, read.lines))))


def _words(line: str) -> str:
    return plain_words(line) if "**" in line else line
