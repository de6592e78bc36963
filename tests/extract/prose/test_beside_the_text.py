"""Paragraphs that are no part of the text."""

from dataclasses import replace

from paragraphs import paragraphs_of

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.beside_the_text import BesideTheText


def _on_page(words: str, page: int | None) -> Paragraph:
    (paragraph,) = paragraphs_of(words)
    return replace(paragraph, lines=tuple(replace(line, page=page) for line in paragraph.lines))


def test_a_footnote_is_beside_the_text() -> None:
    beside = BesideTheText()
    assert beside.holds(_on_page("[1] Theo báo cáo của Sở Y tế.", None))
    assert not beside.holds(_on_page("1. Sửa trạm bơm.", None))


def test_what_stands_on_a_page_gone_by_is_beside_the_text() -> None:
    beside = BesideTheText()
    held = [beside.holds(_on_page("Sửa trạm bơm.", page)) for page in (1, 2, 2, 1, None, 3)]
    assert held == [False, False, False, True, False, False]
