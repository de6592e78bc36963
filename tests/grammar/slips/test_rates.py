"""Rates of a whole."""

import pytest

from dondoc.grammar.slips.rates import (
    cannot_be_spent_beyond,
    cannot_exceed_the_whole,
    find_shares_above_all,
    names_several,
)

OF_A_WHOLE = (
    "Tỷ lệ hộ nghèo",
    "tỷ lệ che phủ rừng",
    "Tỉ lệ người dân tham gia bảo hiểm y tế",
    "tỷ lệ xã đạt chuẩn",
    "tỷ lệ trạm y tế có bác sĩ",
    "tỷ lệ chất thải rắn được thu gom, khu vực nông thôn",
    "tỷ lệ đô thị hóa",
    "tỷ lệ chôn lấp chất thải rắn",
    "tỷ lệ thông quan điện tử",
)
MAY_EXCEED = (
    "thu ngân sách so với dự toán",
    "tỷ lệ học sinh tiểu học nhập học",
    "tỷ lệ hộ dân đăng ký so với năm trước",
    "tốc độ tăng",
    "tỷ lệ đòn bẩy tài chính",
    "",
)


@pytest.mark.parametrize("measure", OF_A_WHOLE)
def test_a_share_of_people_or_things_cannot_be_more_than_all_of_them(measure: str) -> None:
    assert cannot_exceed_the_whole(measure)


@pytest.mark.parametrize(
    "words",
    [
        "tăng thêm", "vượt khoán", "so với năm trước", "theo dự toán", "nhập học", "theo kế hoạch", "trên chi",
        "trên tổng chi", "bù đắp", "có dư nợ",
    ],
)  # fmt: skip
def test_what_is_measured_by_something_else_may_exceed_it(words: str) -> None:
    assert cannot_exceed_the_whole("tỷ lệ cơ sở")
    assert not cannot_exceed_the_whole(f"tỷ lệ cơ sở {words}")


@pytest.mark.parametrize("measure", MAY_EXCEED)
def test_other_rates_may_be_more(measure: str) -> None:
    assert not cannot_exceed_the_whole(measure)


def test_measures_in_a_row_are_told() -> None:
    assert names_several("tỷ trọng công nghiệp, dịch vụ lần lượt")
    assert not names_several("tỷ trọng dịch vụ")


@pytest.mark.parametrize(
    ("measure", "beyond"),
    [("tỷ lệ giải ngân", False), ("thanh toán", False), ("thu ngân sách", True), ("chậm tiến độ", True)],
)
def test_no_more_of_a_sum_is_spent_than_all_of_it(measure: str, beyond: bool) -> None:
    assert cannot_be_spent_beyond(measure) is not beyond


SHARES = {
    "of all jobs": ("đóng góp 135% tổng số việc làm vào năm 2030", ["135% tổng số"]),
    "of all animals": ("tiêm phòng cho 120% tổng đàn gia súc", ["120% tổng đàn"]),
    "of the households": ("cấp nước cho 108,5% số hộ", ["108,5% số hộ"]),
    "of what is spent": ("tỷ lệ giải ngân hằng năm đạt trên 105% kế hoạch vốn", ["105%"]),
    # neighbours: what is compared, all of it, and other wholes
    "all that is spent": ("giải ngân đạt 100% kế hoạch vốn", []),
    "more spent than before": ("giải ngân bằng 120% cùng kỳ; giải ngân đạt 120% so với năm trước", []),
    "as much again": ("bằng 135% tổng số việc làm năm 2020", []),
    "against a plan": ("đạt 120% số hộ được giao", []),
    "more than before": ("tăng 150% số xã so với năm 2020", []),
    "all of it": ("cấp thẻ cho 100% số hộ", []),
    "of a budget": ("thu đạt 110% dự toán", []),
}


@pytest.mark.parametrize(("text", "found"), SHARES.values(), ids=SHARES.keys())
def test_a_share_of_more_than_all_is_found(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_shares_above_all(text)] == found
