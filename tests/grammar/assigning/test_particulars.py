"""What is told below headings over particulars."""

import pytest

from dondoc.grammar.assigning.particulars import is_particular, tells_particulars


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Thời gian, địa điểm", "Lễ phát động tổ chức tại bến đò."),
        ("THÀNH PHẦN THAM DỰ", "Lãnh đạo các sở."),
        ("Chế độ họp", "Ban họp mỗi quý một lần."),
        ("Nguyên tắc làm việc", "Ban làm việc công khai."),
        ("Kinh phí thực hiện:", "Bố trí trong dự toán."),
        ("Mục đích và ý nghĩa", "Nâng cao nhận thức."),
        ("Một số điểm cần lưu ý", "Bến đò được sơn xanh."),
    ],
)
def test_when_where_and_with_whom_are_particulars(title: str, words: str) -> None:
    assert tells_particulars(title, words)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Một số điểm cần lưu ý", "Tổ chức lễ phát động gọn nhẹ."),
        ("Thời gian tới", "Bến đò được sơn xanh."),
        ("Chế độ chính sách", "Bến đò được sơn xanh."),
        ("Kinh phí mua đò", "Bến đò được sơn xanh."),
        ("Công tác chuẩn bị", "Bến đò được sơn xanh."),
        ("Lưu ý các bến đò", "Bến đò được sơn xanh."),
        ("", "Bến đò được sơn xanh."),
    ],
)
def test_other_headings_and_work_in_notes_are_more(title: str, words: str) -> None:
    assert not tells_particulars(title, words)


def test_headings_over_notes_are_none_of_particulars() -> None:
    assert is_particular("Chế độ họp")
    assert not is_particular("Một số điểm cần lưu ý")
    assert not is_particular("Kinh phí thực hiện")
    assert not is_particular("Tổ chức thực hiện")
