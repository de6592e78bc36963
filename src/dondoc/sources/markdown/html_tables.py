"""Where tables in tags of HTML stand, which Markdown lets stand among its lines; `tagged_table` reads one.

A converter writes those so whose cells span rows or columns, for the tables of Markdown itself have none. A table ends
with its own closing tag, blank lines or not; one that is never closed ends as any block of HTML does, with the next
blank line. Reference: CommonMark 0.31, HTML blocks.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

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
