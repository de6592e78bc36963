"""Orders of letters that name nobody, and whom they bind."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

LETTER = """
ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 88/UBND-KT
V/v sửa chữa các bến đò
Sơn La, ngày 12 tháng 3 năm 2026
Kính gửi:
{addressees}
{body}
Nơi nhận:
- Như trên;
- Lưu: VT.
"""


def led(programme: Programme) -> list[tuple[str, list[str]]]:
    return [(task.text, [ref.name for ref in task.leads]) for task in programme.tasks]


@pytest.mark.parametrize(
    ("addressees", "leads"),
    [
        ("- Các sở, ban, ngành;\n- UBND các xã, phường.", ["Các sở, ban, ngành", "UBND các xã, phường"]),
        ("- Các trường nội trú trên địa bàn tỉnh;\n- Sở Xây dựng.", ["Các trường nội trú", "Sở Xây dựng"]),
        ("Sở Xây dựng", ["Sở Xây dựng"]),
    ],
)
@pytest.mark.parametrize("order", ["UBND tỉnh yêu cầu:", "UBND tỉnh đề nghị các đơn vị thực hiện các việc sau:"])
def test_points_that_name_nobody_are_for_the_addressees(
    addressees: str, leads: list[str], order: str, read: Read
) -> None:
    body = f"{order}\n1. Sửa chữa các bến đò.\n2. Thống nhất tạm dừng bến Vạn.\n3. Lắp đặt đèn báo tại bến."
    programme, _ = read(LETTER.format(addressees=addressees, body=body))
    assert led(programme) == [("Sửa chữa các bến đò.", leads), ("Lắp đặt đèn báo tại bến.", leads)]


def test_a_point_that_names_somebody_is_for_him(read: Read) -> None:
    body = "UBND tỉnh yêu cầu:\n1. Sửa chữa các bến đò.\n2. Sở Xây dựng lắp đặt đèn báo."
    programme, _ = read(LETTER.format(addressees="- Công an tỉnh.", body=body))
    assert led(programme) == [
        ("Sửa chữa các bến đò.", ["Công an tỉnh"]),
        ("Sở Xây dựng lắp đặt đèn báo.", ["Sở Xây dựng"]),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "UBND tỉnh báo cáo như sau:\n1. Sửa chữa được ba bến đò.\n2. Lắp đặt đèn báo còn chậm.",
        "UBND tỉnh kính đề nghị:\n1. Bố trí vốn sửa chữa bến đò.\n2. Cho phép lùi ngày khánh thành.",
        "UBND tỉnh thông báo giờ mở bến đò trong mùa lũ để các đơn vị biết, thực hiện.",
    ],
)
def test_what_reports_or_asks_those_above_orders_nobody(body: str, read: Read) -> None:
    programme, _ = read(LETTER.format(addressees="- Bộ Xây dựng.", body=body))
    assert led(programme) == []


def test_what_a_report_has_to_say_is_no_task_of_its_own(read: Read) -> None:
    body = """UBND tỉnh yêu cầu:
1. Sở Xây dựng báo cáo UBND tỉnh các vấn đề sau:
- Số bến đò không phép;
- Số người qua lại mỗi ngày.
2. Công an tỉnh: Gửi danh sách chủ đò trước ngày 20/4/2026, nội dung gồm:
- Họ tên và nơi ở.
3. Sở Y tế đặt tủ thuốc tại bến đò."""
    programme, _ = read(LETTER.format(addressees="- Các sở, ban, ngành.", body=body))
    assert [task.text for task in programme.tasks] == [
        "Sở Xây dựng báo cáo UBND tỉnh các vấn đề sau:",
        "Gửi danh sách chủ đò trước ngày 20/4/2026, nội dung gồm:",
        "Sở Y tế đặt tủ thuốc tại bến đò.",
    ]
    assert programme.ledger.unclassified == ()


def test_the_units_that_a_letter_orders_are_its_addressees_and_particulars_are_no_tasks(read: Read) -> None:
    body = """
UBND tỉnh đề nghị các đơn vị thực hiện các việc sau:
1. Thời gian, địa điểm
Lễ phát động vào 08 giờ ngày 05/9/2026 tại bến đò Tà Hộc.
2. Công tác chuẩn bị
- Sửa bến đò trước ngày 01/9/2026.
"""
    programme, _ = read(LETTER.format(addressees="Sở Xây dựng", body=body.strip()))
    assert led(programme) == [("Sửa bến đò trước ngày 01/9/2026.", ["Sở Xây dựng"])]
