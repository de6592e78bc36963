"""Footnotes and endnotes: lines of their own at the end, in the order of their marks in the body."""

from collections.abc import Iterator

from lxml import etree

from dondoc.sources.blocks import Block
from dondoc.sources.docx.markup import w
from dondoc.sources.docx.settle import settle
from dondoc.sources.docx.words import words_within
from dondoc.text import collapse

KINDS = ("footnote", "endnote")


def note_blocks(body: etree._Element, notes: dict[str, etree._Element]) -> Iterator[Block]:
    """Yield a line for each note that the settled `body` refers to; `notes` has the part of each kind in KINDS.

    A note's line begins with its number in square brackets, so that no one takes it for a numbered paragraph.
    """
    texts = {kind: _texts(part, kind) for kind, part in notes.items()}
    kinds = {w(f"{kind}Reference"): kind for kind in KINDS}
    references = ((kinds[mark.tag], str(mark.get(w("id")))) for mark in body.iter(*kinds))
    found = [texts[kind][note] for kind, note in references if note in texts.get(kind, {})]
    for count, text in enumerate(filter(None, found), 1):
        yield Block(f"[{count}] {text}")


def _texts(part: etree._Element, kind: str) -> dict[str, str]:
    settle(part)
    return {
        str(note.get(w("id"))): collapse(words_within(note))
        for note in part.iterfind(w(kind))
        if note.get(w("type")) in (None, "normal")
    }
