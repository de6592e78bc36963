"""Words that are a time and nothing else."""

import pytest

from dondoc.grammar.times.only_times import is_only_time, opens_with_time

ONLY_TIMES = [
    "Tháng 6/2026", "Trước ngày 30/6/2026", "Quý III", "Hằng năm", "Hoàn thành trong tháng 8", "Từ năm 2026 đến 2028",
    "Xong trước 15/5", "Giai đoạn 2026 - 2030", "Thời gian: quí IV", "Thời hạn là 30/6", "Chậm nhất ngày 30/6",
    "Đầu năm 2027", "Giữa năm 2026 và cuối năm 2027", "Vào tháng 5 hàng năm", "Định kỳ mỗi quý", "Dự kiến quý I",
    "Tuần 2 tháng 6", "Từ nay đến hết năm 2026", "Thực hiện trong quý ii", "02 lần/năm", "Mỗi tuần", "Hằng tháng",
    "Q.III/2026",
]  # fmt: skip
OTHERS = [
    "",
    "Quý vị",
    "Từng năm",
    "Trong năm, từ tháng đến tháng, từ quý đến quý, từ ngày đến ngày 15/6/2026",
    "Thường trực",
    "Kinh phí năm 2026",
    "Trạm y tế",
    "12 trạm",
    "Kế hoạch số 15/KH-UBND",
    "Đã trình năm 2025",
]


@pytest.mark.parametrize("words", ONLY_TIMES)
def test_words_of_time_alone_are_a_time(words: str) -> None:
    assert is_only_time(words)


@pytest.mark.parametrize("words", OTHERS)
def test_words_that_say_more_are_not_only_a_time(words: str) -> None:
    assert not is_only_time(words)


OPENED = ["Năm 2026", "Quý II và quý III", "Trước ngày 30/6/2026, trình UBND tỉnh", "Cả năm", "Thường xuyên, liên tục",
          "Hằng năm theo đợt", "Hàng quý và khi được hỏi", "Thường xuyên hằng năm", "Trong năm."]  # fmt: skip
NOT_OPENED = ["Năm học mới", "Quý vị đại biểu", "Sở Y tế", "12 trạm", "Kế hoạch năm 2026", "Thường xuyên tuần tra rừng",
              "Hằng năm chấm điểm các xã"]  # fmt: skip


@pytest.mark.parametrize("words", OPENED)
def test_words_may_open_with_a_time(words: str) -> None:
    assert opens_with_time(words)


@pytest.mark.parametrize("words", NOT_OPENED)
def test_other_words_open_with_none(words: str) -> None:
    assert not opens_with_time(words)
