"""The words of a text one by one."""

import pytest

from dondoc.grammar.word_list import BAR, list_words

LISTS = {
    "spaces and line breaks do not part": ("Bảo vệ môi\ntrường", ["bảo", "vệ", "môi", "trường"]),
    "stops, figures and tabs do": ("Sở Y tế; năm 2026\tThuế", ["sở", "y", "tế", BAR, "năm", BAR, "thuế"]),
    "quotes part, and take nothing away": ("“cơ quan” và 'tổ'", ["cơ", "quan", BAR, "và", BAR, "tổ"]),
    "names with marks inside are no words": ("người H'Mông ở Pa-ri", ["người", BAR, "ở"]),
    "numbers of documents are no words": ("số 57-NQ/TW ngày", ["số", BAR, "tw", "ngày"]),
}


@pytest.mark.parametrize(("text", "words"), LISTS.values(), ids=LISTS.keys())
def test_words_are_listed(text: str, words: list[str]) -> None:
    assert list(list_words(text).words) == words


@pytest.mark.parametrize("text", [text for text, _ in LISTS.values()], ids=LISTS.keys())
def test_every_word_knows_its_place(text: str) -> None:
    listed = list_words(text)
    places = {listed.span(i, i + 1): word for i, word in enumerate(listed.words) if word != BAR}
    assert {text[start:end].lower() for start, end in places} == set(places.values())
    assert all(text[start:end].lower() == word for (start, end), word in places.items())


def test_a_pair_is_found_where_the_words_follow_each_other_directly() -> None:
    listed = list_words("bảo vệ, môi trường")
    assert listed.has_pair("bảo", "vệ")
    assert not listed.has_pair("vệ", "môi")


def test_a_text_without_words_has_none() -> None:
    assert [word for word in list_words("2026 - 2030").words if word] == []
