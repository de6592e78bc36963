"""The words of a text in stretches."""

import pytest

from dondoc.grammar.words.word_list import list_words

LISTS = {
    "spaces and line breaks do not part": ("Bảo vệ môi\ntrường", ["bảo vệ môi trường"]),
    "stops, figures and tabs do": ("Sở Y tế; năm 2026\tThuế", ["sở y tế", "năm", "thuế"]),
    "a blank line stands as a word of its own": ("Sở Y tế\n\nNăm", ["sở y tế  năm"]),
    "quotes part, and take nothing away": ("“cơ quan” và 'tổ'", ["cơ quan", "và", "tổ"]),
    "names with marks inside are no words": ("người H'Mông ở Pa-ri", ["người", "ở"]),
    "numbers of documents are no words": ("số 57-NQ/TW ngày", ["số", "tw ngày"]),
    "what is part of something else takes no other word away": ("bảo vệ môi-trường", ["bảo vệ"]),
    "figures alone": ("2026 - 2030", []),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("text", "stretches"), LISTS.values(), ids=LISTS.keys())
def test_words_are_listed(text: str, stretches: list[str]) -> None:
    assert [" ".join(stretch.words) for stretch in list_words(text).stretches] == stretches


@pytest.mark.parametrize("text", [text for text, _ in LISTS.values()], ids=LISTS.keys())
def test_every_word_knows_its_place(text: str) -> None:
    for stretch in list_words(text).stretches:
        for i, word in enumerate(stretch.words):
            start, end = stretch.span(i, i + 1)
            assert text[start:end].lower() == word


@pytest.mark.parametrize("text", [text for text, _ in LISTS.values()], ids=LISTS.keys())
def test_what_lies_between_knows_its_place(text: str) -> None:
    for start, signs in list_words(text).between:
        assert text[start:].lower().startswith(signs)
