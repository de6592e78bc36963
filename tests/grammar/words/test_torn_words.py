"""Syllables with spaces inside them."""

import pytest

from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.puzzles import find_open_puzzles
from dondoc.grammar.words.torn_words import find_torn_words, join_torn_words

# the text, and what is torn in it with the reading
TORN = {
    "phối hợp với Bộ Y t ế, Bộ Nội vụ": [("t ế", "tế")],
    "các đ ồ ng chí chủ trì": [("đ ồ ng", "đồng")],
    "nuôi cá trong nă m 2018": [("nă m", "năm")],
    "theo mẫu gửi t ạ i bến": [("t ạ i", "tại")],
    "cho gia đình m ì nh": [("m ì nh", "mình")],
    "lập k ế hoạch ch i tiền": [("k ế", "kế"), ("ch i", "chi")],
    "Phòng Tài ch ín h, Trạm": [("ch ín h", "chính")],
    "6 tháng đ ầ u năm": [("đ ầ u", "đầu")],
    "các ch ương trình phát tri ển": [("ch ương", "chương"), ("tri ển", "triển")],
    "xây dựng c ơ sở hạ tầng": [("c ơ", "cơ")],
    "giao nhi ệm vụ": [("nhi ệm", "nhiệm")],
    # neighbours: points of lists, units and letters that stand for something, and words of one letter
    "theo điểm c ở khoản 2": [],
    "cây cao 5 m ở bến": [],
    "lớp a b c": [],
    "Bộ Y tế ở xã": [],
    "vitamin C ổn định": [],
    "t\nế": [],
}


@pytest.mark.parametrize(("text", "torn"), TORN.items(), ids=TORN.keys())
def test_pieces_that_are_no_words_are_joined_where_they_make_one(text: str, torn: list[tuple[str, str]]) -> None:
    found = find_torn_words(text, find_open_puzzles(read_words(text)))
    assert [(text[one.start : one.end], one.reading) for one in found] == torn


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("Bộ Y t ế", "Bộ Y tế"),
        ("Sở Tài ch ín h và Đ ầ u tư", "Sở Tài chính và Đầu tư"),
        ("Bộ Y tế", "Bộ Y tế"),
        ("Trạm bơm B ở xã", "Trạm bơm B ở xã"),
    ],
)
def test_torn_names_are_joined_in_their_own_letters(words: str, joined: str) -> None:
    assert join_torn_words(words) == joined
