"""Numbers of paragraphs as LibreOffice prints them where tracked changes are shown: '1.1.[1.2.]'.

Before the brackets stands the number after the changes, within them that before; '[1.2.]' alone has none any more. A
paragraph out of which only some words were struck has lost its number, too, and those behind it are counted wrong:
there the numbers from before the changes are the right ones. A file in which nothing is struck through shows no
changes, and its brackets are its own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.strips import Strip, rows_of

_NUMBER = r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,6}[.)]|[^\W\d_][.)])"
_CHANGED = re.compile(rf"({_NUMBER})?\[({_NUMBER})\](?=\s|$)")


def with_single_numbers(pages: Sequence[Page]) -> list[Page]:
    """Return `pages`, of which some may show tracked changes, with one number for each paragraph."""
    if not any(page.changed for page in pages):
        return list(pages)
    rows = [[row for row in rows_of(page.strips) if not _is_number_alone(row)] for page in pages]
    miscounted = any(_has_lost_number(row[0]) for on_page in rows for row in on_page)
    return [
        replace(page, strips=tuple(_with_number(strip, miscounted) for row in on_page for strip in row))
        for page, on_page in zip(pages, rows, strict=True)
    ]


def _is_number_alone(row: Sequence[Strip]) -> bool:
    """Whether of a paragraph nothing is left but the number that it had."""
    found = _CHANGED.fullmatch(row[0].words)
    return len(row) == 1 and found is not None and found[1] is None


def _has_lost_number(strip: Strip) -> bool:
    found = _CHANGED.match(strip.words)
    return found is not None and found[1] is None


def _with_number(strip: Strip, miscounted: bool) -> Strip:
    found = _CHANGED.match(strip.words)
    if found is None:
        return strip
    number = found[2] if miscounted else found[1] or found[2]
    return strip._replace(words=number + strip.words[found.end() :])
