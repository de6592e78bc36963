"""Kinds of papers, as documents call themselves."""

import re

import pytest

from dondoc.grammar.kinds.papers import THIS_PAPER


@pytest.mark.parametrize("words", ["kế hoạch này", "công văn này", "chương trình hành động này", "quy chế này"])
def test_a_document_speaks_of_itself(words: str) -> None:
    assert re.fullmatch(THIS_PAPER, words)


@pytest.mark.parametrize("words", ["kế hoạch năm 2026", "địa bàn này", "kế hoạch nàyx"])
def test_other_words_speak_of_others(words: str) -> None:
    assert not re.match(THIS_PAPER, words)
