"""Sentences that begin in small letters, and marks glued to a stop."""

import pytest

from dondoc.grammar.slips.stops import (
    find_blanks_before_commas,
    find_doubled_marks,
    find_glued_marks,
    find_glued_words,
    find_small_beginnings,
)

SMALL = {
    "a sentence": ("các chính sách tín ngưỡng. tập trung triển khai", "ngưỡng. tập"),
    "before a comma": ("của tỉnh. đồng thời, các xã", "tỉnh. đồng"),
}
SOUND = {
    "a capital": "các chính sách tín ngưỡng. Tập trung triển khai",
    "a capital with a mark": "của tỉnh. Đồng thời, các xã",
    "what is shortened": "ở TP. hồ Chí Minh, v.v. và, tr. đồng mỗi hộ",
    "a point of a list": "a. tập trung, b. đồng thời",
    "no syllable before it": "gửi qua email. đồng thời các xã",
    "words without marks": "cho ban. trong khi chờ",
    "a volume": "xem sách tín ngưỡng. tập 2",
    "dots": "thuộc tỉnh... đồng thời các xã",
    "figures": "đạt 1. 500 tỷ đồng",
    "an address": "trên trang sonla.gov.vn và chuyên trang",
    "another language": "see page. the next one",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "words"), SMALL.values(), ids=SMALL.keys())
def test_a_small_beginning_is_found(text: str, words: str) -> None:
    assert [text[start:end] for start, end in find_small_beginnings(text)] == [words]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_other_stops_are_left_alone(text: str) -> None:
    assert list(find_small_beginnings(text)) == []


GLUED = {
    "at the end of a line": ("giúp đỡ người già yếu.hongtt\n- Mở lớp.", "hongtt"),
    "at the end of a text": ("sửa chữa các trạm.ndquy", "ndquy"),
}
NOTHING_GLUED = {
    "a word of the language": "sửa chữa các trạm.trong đó\nsửa chữa các trạm.trong",
    "an address": "trên trang baolang.vn\ntrên trang Làng.com",
    "a file": "theo tệp mẫu biểu.docx",
    "behind a figure": "sửa chữa trong năm 2025.hongtt",
    "behind what is no syllable": "trên tràngx.hongtt",
    "within a line": "sửa chữa các trạm.ndquy rồi bàn giao",
    "another language": "see page.abcd",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "mark"), GLUED.values(), ids=GLUED.keys())
def test_a_mark_glued_to_a_stop_is_found(text: str, mark: str) -> None:
    assert [text[start:end] for start, end in find_glued_marks(text)] == [mark]


@pytest.mark.parametrize(
    "end", ["doc", "xlsx", "ppt", "pdf", "txt", "htm", "html", "zip", "rar", "com", "net", "org", "gov", "edu"]
)
def test_the_end_of_a_file_or_an_address_is_no_mark(end: str) -> None:
    assert list(find_glued_marks(f"sửa chữa các trạm.{end}")) == []


@pytest.mark.parametrize("text", NOTHING_GLUED.values(), ids=NOTHING_GLUED.keys())
def test_other_letters_behind_a_stop_are_left_alone(text: str) -> None:
    assert list(find_glued_marks(text)) == []


BLANKS = {
    "Giao Phó , Giám đốc Sở Nội vụ ký.": ["Phó , Giám"],
    "Sửa cầu , đường và bến.": ["cầu , đường"],
    "Sửa cầu, đường và bến.": [],
    "Thu 12 , 5 tỷ đồng.": [],
    "Mua máy HP , loại mới.": [],
    "Cầu , đường; bến , bãi; chợ , quán; ao , hồ.": [],
}


@pytest.mark.parametrize(("text", "words"), BLANKS.items())
def test_a_blank_before_a_comma_is_found_where_few_have_one(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in find_blanks_before_commas(text)] == words


@pytest.mark.parametrize("text", ["nhận thức,, đổi mới", "kế hoạch..", "giải ngân chậm;.", "thực hiện:."])
def test_two_marks_in_a_row_are_found(text: str) -> None:
    assert len(list(find_doubled_marks(text))) == 1


@pytest.mark.parametrize("text", ["và các việc khác...", "rau, thịt, v.v..", "thi hành./.", "1..2", "xong. Tiếp", "",
                                  "ThS., TS. cùng dự", "gồm:, sau", "gồm:; sau"])  # fmt: skip
def test_other_marks_are_left_alone(text: str) -> None:
    assert list(find_doubled_marks(text)) == []


def test_a_lost_blank_is_found_between_two_words_alone() -> None:
    assert find_glued_words("của tỉnh,trước mùa mưa") == [(4, 14)]
    assert find_glued_words("của tỉnh.trước mùa mưa") == [(4, 14)]
    assert find_glued_words("của tỉnh,theo mùa mưa") == []
    assert find_glued_words("trang báo.vn, số 1,5 và a.b") == []
    assert find_glued_words("tỉnh,trước " * 5) == []
