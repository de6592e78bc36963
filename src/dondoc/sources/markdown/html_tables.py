"""Tables in tags of HTML, which Markdown lets stand among its lines.

A converter writes those so whose cells span rows or columns, for the tables of Markdown itself have none. A table ends
with its own closing tag, blank lines or not; one that is never closed ends as any block of HTML does, with the next
blank line. Reference: CommonMark 0.31, HTML blocks.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from dondoc.sources.blocks import Block
from dondoc.sources.grids import Tables
from dondoc.sources.html.body import Body
from dondoc.sources.html.page import parse_page
from dondoc.sources.html.table import Cell
from dondoc.sources.markdown.marks import plain_words

_TAG = re.compile(r"(?i)<(/?)table(?=[\s>])[^<>]{0,2000}>")
_BLANK_LINE = re.compile(r"\n[ \t]*(?:\n|\Z)")


class SetApart(NamedTuple):
    """A text without its tables: an empty line stands for each; `tables` has their tags, by the number of that line."""

    lines: list[str]
    tables: dict[int, str]


def set_apart(text: str) -> SetApart:
    """Return the lines of `text`, which end with line feeds, and the tables in tags of HTML among them."""
    lines: list[str] = []
    tables: dict[int, str] = {}
    at = 0
    for start, end in _spans(text):
        if start < at:  # in a cell of the one before
            continue
        before = text[at:start].removeprefix("\n" if at else "").removesuffix("\n")
        lines += before.split("\n") if plain_words(before.replace("\n", " ")) else []
        tables[len(lines)] = text[start:end]
        lines.append("")
        at = end
    return SetApart([*lines, *text[at:].split("\n")], tables)


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


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each table of `text` begins and ends, those in cells of others too, in order."""
    if "<table" not in text and "<TABLE" not in text:
        return
    tags = list(_TAG.finditer(text))
    ends = _ends(tags)
    for at, tag in enumerate(tags):
        if at in ends:
            yield tag.start(), ends[at]
        elif not tag[1]:
            blank = _BLANK_LINE.search(text, tag.end())
            below = next((later.start() for later in tags[at + 1 : at + 2]), len(text))
            yield tag.start(), min(blank.start() if blank else len(text), below)


def _ends(tags: Sequence[re.Match[str]]) -> dict[int, int]:
    """Where the tables end whose opening tags are at these places of `tags`."""
    opened: list[int] = []
    ends = {}
    for at, tag in enumerate(tags):
        if not tag[1]:
            opened.append(at)
        elif opened:
            ends[opened.pop()] = tag.end()
    return ends
