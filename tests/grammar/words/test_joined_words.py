"""Words that lost the space between them, and words that only look so."""

import pytest

from dondoc.grammar.words.joined_words import find_joined_words
from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.puzzles import find_open_puzzles

JOINED = {
    "a compound": ("các đơnvị sự nghiệp", "đơn vị"),
    "a compound with one mark": ("trên cơsở đề xuất", "cơ sở"),
    "two words with marks": ("tiến độ củacác xã", "của các"),
    "a capital at the beginning": ("Kếhoạch giao cho xã", "Kế hoạch"),
    "capitals throughout": ("TRIỂNKHAI NĂM 2026", "TRIỂN KHAI"),
    "a capital at the beginning of a short one": ("Đơnvị sự nghiệp", "Đơn vị"),
    "a capital inside": ("gửi tạiCông văn số 12", "tại Công"),
    "a capital inside, and one mark": ("theoQuyết định số 12", "theo Quyết"),
    "two capitals": ("giao SởTài chính", "Sở Tài"),
    "a short form and a word": ("báo cáo UBNDtỉnh", "UBND tỉnh"),
    "two words with one mark, and one way": ("triển khaithực hiện", "khai thực"),
}
ONE = {
    "sound words": "Các đơn vị nghiêng về phương án khuyến khích trồng chuối",
    "names": "Đắklắk, Krôngpa, Xãluông; ở Mườngla",
    "borrowed words": "bãi đỗ ôtô, ximăng, môtô và internet, website",
    "a name of two words that are no compound": "Tạicông văn",
    "borrowed words of chemists": "mêtan, nitơ, axít, cácbon, phốtpho",
    "borrowed words with marks": "câulạc bộ, bãi côngtenơ, rađiô, xíchlô, catalô, cátxét, côngtơ",
    "another language": "blockchain và bigdata cho startup",
    "a name in capitals": "HUYỆN ĐẮKLẮK",
    "no words that are known": "đềnh quắt quằm",
}


def joined_in(text: str) -> list[str]:
    found = find_joined_words(text, find_open_puzzles(read_words(text)))
    return [f"{text[each.start : each.second]} {text[each.second : each.end]}" for each in found]


@pytest.mark.parametrize(("text", "words"), JOINED.values(), ids=JOINED.keys())
def test_words_that_were_run_together_are_told_apart(text: str, words: str) -> None:
    assert joined_in(text) == [words]


@pytest.mark.parametrize("text", ONE.values(), ids=ONE.keys())
def test_a_word_is_not_taken_apart(text: str) -> None:
    assert joined_in(text) == []
