"""Misread set phrases in a text."""

import pytest

from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.misread_phrases import find_misread_phrases

BROKEN = {
    "Phần đầu đạt 90%": "phấn đấu",
    "phân đấu đến năm 2030": "phấn đấu",
    "Cùng cố hệ thống": "củng cố",
    "chuyên dịch cơ cấu": "chuyển dịch",
    "hội đồng quyết đinh đầu tư": "quyết định",
    "nổ lực phấn đấu": "nỗ lực",
    "sữa chữa, bảo dưỡng": "sửa chữa",
    "giữ mỗi trường sống ven hồ": "môi trường",
    "lấn chiếm, gây hại mỗi trường.": "môi trường",
    "dân số - KHHGD": "khhgđ",
    "các môn thể mạnh của tỉnh": "thế mạnh",
    "nghề tiêu thủ công nghiệp": "tiểu thủ công nghiệp",
    "Tập chung huy động vốn": "tập trung huy động",
    "tập chung vào ba khâu": "tập trung vào",
    "chỉ số cải các hành chính": "cải cách hành chính",
    "bố trí kinh phi thực hiện": "kinh phí",
    "mở rộng thi trường": "thị trường",
    "lập quỷ đất sạch": "quỹ đất",
    "trong quỷ II năm 2026": "quý ii",
    "mức năng xuất lao động": "năng suất lao động",
}


@pytest.mark.parametrize(("text", "reading"), BROKEN.items(), ids=BROKEN.keys())
def test_a_broken_set_phrase_is_found_with_its_reading(text: str, reading: str) -> None:
    (found,) = find_misread_phrases(text, read_words(text))
    assert found.reading == reading
    assert len(text[found.start : found.end].split()) == len(reading.split())


@pytest.mark.parametrize("text", ["kinh phi, thuc hien", "bo tri kinh phi thuc hien", "xem trang Kinh Phi mới"])
def test_words_without_any_mark_among_such_or_with_capitals_are_left_alone(text: str) -> None:
    assert list(find_misread_phrases(text, read_words(text))) == []
