"""Where lists and paragraphs in tags of HTML stand, which Markdown lets stand among its lines, and breaks in tags.

A block begins with a line whose first tag is one of a block. A list ends with its own closing tag; any other block with
the line in which all that was opened is closed, at the latest before a blank line. Reference: CommonMark 0.31, HTML
blocks (which end with a blank line only; but what converters write below a closed tag is Markdown again).
"""

import re
from collections.abc import Iterator

_LISTS = r"[uod]l"
_PARAGRAPHS = "p|div|h[1-6]|li|center|blockquote|section|article|main|header|footer|aside|nav|address|pre"
_OPENS = re.compile(rf"(?im)^ {{0,3}}<(?P<tag>(?P<list>{_LISTS})|{_PARAGRAPHS})(?=[\s>/])")
_TAG = re.compile(rf"(?i)<(?P<closing>/?)(?P<tag>(?P<list>{_LISTS})|{_PARAGRAPHS})(?=[\s>/])[^<>]{{0,2000}}>")
_BREAK = re.compile(r"(?i)<br ?/?>")
_BLANK_LINE = re.compile(r"\n[ \t]*(?:\n|\Z)")


def block_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of blocks in tags of `text` begins and ends, in order; none is in another."""
    if "</" not in text:
        return
    ends: dict[int, int] | None = None
    start = end = -1
    for opening in _OPENS.finditer(text):
        if opening.start() < end:
            continue
        if start >= 0 and text[end : opening.start()].strip():  # not right below the one before
            yield start, end
            start = -1
        start = opening.start() if start < 0 else start
        if ends is None:
            ends = _ends_of_lists(text)
        tag = text.index("<", opening.start())
        end = ends.get(tag) or _end_of_block(text, tag)
    if start >= 0:
        yield start, end


def lines_at_tags(text: str) -> list[str]:
    """Return the lines of `text`, also where only a tag breaks one: what is left of the tag ends as a hard break does.

    The cells of a table of strokes are left as they are.
    """
    if "<br" not in text and "<BR" not in text:
        return text.split("\n")
    lines: list[str] = []
    for line in text.split("\n"):
        pieces = [line] if "|" in line else _BREAK.split(line)
        lines += [f"{piece}  " for piece in pieces[:-1]]
        lines += pieces[-1:] if len(pieces) == 1 or pieces[-1].strip() else []
    return lines


def _ends_of_lists(text: str) -> dict[int, int]:
    """Where each list of `text` ends that is closed, by where it begins."""
    opened: list[int] = []
    ends: dict[int, int] = {}
    for tag in _TAG.finditer(text):
        if tag["list"] and not tag["closing"]:
            opened.append(tag.start())
        elif tag["list"] and opened:
            ends[opened.pop()] = tag.end()
    return ends


def _end_of_block(text: str, start: int) -> int:
    """Where the block that begins with a tag at `start` ends, if it is no list that is closed."""
    blank = _BLANK_LINE.search(text, start)
    limit = blank.start() if blank else len(text)
    depth = 0
    for tag in _TAG.finditer(text, start, limit):
        depth += -1 if tag["closing"] else 1
        end = text.find("\n", tag.end(), limit)
        end = limit if end == -1 else end
        if depth <= 0 and not text[tag.end() : end].strip():
            return end
    return limit
