"""Headings of how much work there is to be, and of what it costs."""

import pytest

from dondoc.grammar.cells.volumes import heads_money, heads_volume, heads_work


@pytest.mark.parametrize(
    "heading", ["Khối lượng", "Khối lượng giao", "Tổng khối lượng năm 2027", "Số lượng giao", "KHỐI LƯỢNG KẾ HOẠCH"]
)
def test_a_heading_may_stand_over_how_much_shall_be_done(heading: str) -> None:
    assert heads_volume(heading)


@pytest.mark.parametrize("heading", ["Số lượng", "Khối lượng đã nghiệm thu", "Quy mô", "Khối lượng và kinh phí"])
def test_other_headings_do_not(heading: str) -> None:
    assert not heads_volume(heading)


@pytest.mark.parametrize(("heading", "work"), [
    ("Hạng mục", True), ("Tên công trình", True), ("Nội dung công việc", True), ("Loại cây", True),
    ("Tên vật tư", False), ("Thiết bị", False),
])  # fmt: skip
def test_what_the_work_is_done_upon_is_no_list_of_what_is_bought(heading: str, *, work: bool) -> None:
    assert heads_work(heading) is work


@pytest.mark.parametrize(
    ("heading", "money"), [("Đơn giá", True), ("Thành tiền (đồng)", True), ("Kinh phí", True), ("Ghi chú", False)]
)
def test_a_heading_may_stand_over_what_it_costs(heading: str, *, money: bool) -> None:
    assert heads_money(heading) is money
