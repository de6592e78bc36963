"""Tables, lists and paragraphs in tags of HTML among lines of Markdown, read as those of a web page are.

Apart from `html_tables` and `html_blocks`, which find them: what reads tags takes longer to load than most texts to
read.
"""

from collections.abc import Iterator

from lxml import etree

from dondoc.sources.blocks import Block
from dondoc.sources.grids import Tables
from dondoc.sources.html.body import Body
from dondoc.sources.html.page import parse_page
from dondoc.sources.html.table import Cell
from dondoc.sources.markdown.marks import plain_words


def read_tagged(markup: str, tables: Tables, *, name: str) -> Iterator[Block]:
    """Yield the lines of what stands in the tags `markup`; raises UnreadableFile as for the web page `name`."""
    for block in _BodyInMarkdown(tables).blocks(parse_page(markup.encode("utf-8", "replace"), name=name)):
        yield block if block.table else block._replace(words=_words(block.words))


class _BodyInMarkdown(Body):
    """Reads tags among whose words marks of Markdown may stand, too."""

    def _cell(self, cell: etree._Element) -> Cell:
        read = super()._cell(cell)
        return read._replace(lines=tuple(filter(None, map(_words, read.lines))))


def _words(line: str) -> str:
    return plain_words(line) if "**" in line else line
