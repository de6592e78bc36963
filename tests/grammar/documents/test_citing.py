"""Whether words name documents, laws or agencies."""

import pytest

from dondoc.grammar.documents.citing import cites

CITES = ("theo Luật Đất đai", "Nghị quyết của Tỉnh ủy", "do Sở Y tế chủ trì", "đến năm 2030", "UBND các xã")
PLAIN = ("đẩy mạnh tuyên truyền", "các sở, ban, ngành liên quan", "trật tự kỷ luật, kế hoạch hằng năm", "")


@pytest.mark.parametrize("words", CITES)
def test_names_and_figures_are_seen(words: str) -> None:
    assert cites(words)


@pytest.mark.parametrize("words", PLAIN)
def test_plain_words_are_none(words: str) -> None:
    assert not cites(words)
