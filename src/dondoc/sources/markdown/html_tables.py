"""Where tables in tags of HTML stand, which Markdown lets stand among its lines; `tagged` reads one.

A converter writes those so whose cells span rows or columns, for the tables of Markdown itself have none. A table ends
with its own closing tag, blank lines or not; one that is never closed ends as any block of HTML does, with the next
blank line. What else stands in tags, `html_blocks` finds. Reference: CommonMark 0.31, HTML blocks.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dondoc.sources.markdown.html_blocks import block_spans, lines_at_tags
from dondoc.sources.markdown.marks import plain_words

_TAG = re.compile(r"(?i)<(/?)table(?=[\s>])[^<>]{0,2000}>")
_BLANK_LINE = re.compile(r"\n[ \t]*(?:\n|\Z)")


class SetApart(NamedTuple):
    """A text without what stands in tags: an empty line stands for each table or run of lists and paragraphs.

    `tagged` has their tags, by the number of that line.
    """

    lines: list[str]
    tagged: dict[int, str]


def set_apart(text: str) -> SetApart:
    """Return the lines of `text`, which end with line feeds, and what stands among them in tags of HTML."""
    lines: list[str] = []
    tagged: dict[int, str] = {}
    at = 0
    for start, end in _spans(text):
        if start < at:  # in a cell of the one before
            continue
        before = text[at:start].removeprefix("\n" if at else "").removesuffix("\n")
        if plain_words(before.replace("\n", " ")):
            _set_blocks_apart(before, lines, tagged)
        tagged[len(lines)] = text[start:end]
        lines.append("")
        at = end
    _set_blocks_apart(text[at:], lines, tagged)
    return SetApart(lines, tagged)


def _set_blocks_apart(text: str, lines: list[str], tagged: dict[int, str]) -> None:
    """Add the lines of `text`, in which no table stands, and its lists and paragraphs in tags."""
    at = 0
    for start, end in block_spans(text):
        before = text[at:start].removesuffix("\n")
        lines += lines_at_tags(before) if before.strip() else []
        tagged[len(lines)] = text[start:end]
        lines.append("")
        at = end
    lines += lines_at_tags(text[at:])


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
