"""Words whose box ends too early."""

import pytest

from dondoc.sources.scan.cut_words import with_whole_boxes
from dondoc.sources.scan.tesseract import Word


def word(text: str, left: float, right: float, line: int = 1) -> Word:
    return Word(text, (left, 100, right, 130), 1, line)


def rights(*words: Word) -> list[float]:
    return [each.box[2] for each in with_whole_boxes(words)]


def test_a_word_reaches_to_the_next_one_where_hardly_more_than_a_letter_was_lost() -> None:
    assert rights(word("UBND", 0, 60), word("xã", 90, 120)) == [81, 120]
    assert rights(word("lập", 0, 30), word("-", 58, 66)) == [49, 66]


@pytest.mark.parametrize(
    "words",
    [
        (word("Sở", 0, 30), word("Y", 40, 50)),
        (word("Nhiệm", 0, 60), word("Cơ", 110, 130)),
        (word("4.", 0, 20), word("Sở", 50, 70)),
        (word("Sở", 0, 30), word("Y", 60, 70, line=2)),
        (word("Sở", 0, 30), word("|", 60, 62)),
    ],
    ids=["a space", "columns", "a number before its words", "another line", "a mark"],
)
def test_other_words_end_where_they_do(words: tuple[Word, ...]) -> None:
    assert rights(*words) == [each.box[2] for each in words]
