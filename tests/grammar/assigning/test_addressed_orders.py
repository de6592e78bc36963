"""Which sentences of a letter order its addressees, and which points are theirs."""

import pytest

from dondoc.grammar.assigning.addressed_orders import (
    are_whoever,
    decides,
    is_to_be_done,
    orders_addressees,
    units_addressed,
    without_place,
)
from dondoc.model import AgencyRef

POINT = "Sửa chữa các bến đò trước mùa lũ."
ORDERS = {
    "UBND tỉnh yêu cầu:": True,
    "Để giữ an toàn bến đò, UBND xã đề nghị các đơn vị:": True,
    "Chủ tịch UBND huyện yêu cầu thủ trưởng các cơ quan, đơn vị tập trung làm ngay một số việc như sau:": True,
    "Sở Xây dựng đề nghị các địa phương quan tâm, phối hợp thực hiện các nội dung sau:": True,
    "UBND huyện đề nghị quý cơ quan chấn chỉnh ngay những việc sau:": True,
    "UBND huyện yêu cầu các hộ dân làm ngay những việc sau:": False,
    "Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:": True,
    "Sở Xây dựng kính đề nghị:": False,
    "UBND tỉnh yêu cầu chủ bến đò thực hiện:": False,
    "Sở Xây dựng báo cáo như sau:": False,
    "UBND tỉnh yêu cầu.": False,
}


@pytest.mark.parametrize(("sentence", "expected"), ORDERS.items())
def test_an_order_that_names_nobody_is_for_the_addressees(sentence: str, expected: bool) -> None:
    assert orders_addressees(sentence, POINT) is expected


FIRST_POINTS = {
    "Sửa chữa các bến đò.": (True, True),
    "Về bến đò:": (True, False),
    "Bến đò đã xuống cấp từ lâu.": (False, False),
    "Thống nhất chủ trương sửa chữa bến đò.": (False, False),
}


@pytest.mark.parametrize(("point", "expected"), FIRST_POINTS.items())
def test_only_what_is_to_be_done_is_ordered(point: str, expected: tuple[bool, bool]) -> None:
    sentences = ("UBND tỉnh yêu cầu:", "Chủ tịch UBND tỉnh có ý kiến như sau:")
    assert tuple(orders_addressees(sentence, point) for sentence in sentences) == expected


@pytest.mark.parametrize(
    ("point", "decided", "to_be_done"),
    [
        ("Đồng ý lùi ngày khánh thành cầu.", True, False),
        ("Cơ bản thống nhất vị trí đặt trạm cân.", True, False),
        ("Giao Sở Xây dựng chọn vị trí.", True, False),
        ("Lắp đặt trạm cân tại cửa ngõ.", False, True),
        ("Trạm cân hư hỏng nặng.", False, False),
    ],
)
def test_what_the_writer_decides_is_done_already(point: str, decided: bool, to_be_done: bool) -> None:
    assert (decides(point), is_to_be_done(point)) == (decided, to_be_done)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (["các đơn vị"], True),
        (["các cơ quan, đơn vị", "địa phương"], True),
        (["quý cơ quan"], True),
        (["các đơn vị liên quan"], False),
        (["các đơn vị", "Sở Y tế"], False),
    ],
)
def test_the_units_of_a_letter_are_those_whom_it_is_for(raw: list[str], expected: bool) -> None:
    assert are_whoever(AgencyRef(words, words) for words in raw) is expected


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Các bến đò trên địa bàn tỉnh; Sở Xây dựng", "Các bến đò; Sở Xây dựng"),
        ("Sở Xây dựng, các chủ đò đóng tại địa bàn xã.", "Sở Xây dựng, các chủ đò"),
        ("Sở Xây dựng", "Sở Xây dựng"),
    ],
)
def test_where_the_addressees_are_is_no_part_of_their_names(line: str, names: str) -> None:
    assert without_place(line) == names


@pytest.mark.parametrize(
    ("line", "units"),
    [
        ("Các bộ phận thuộc UBND xã Vạn Yên.", "Các bộ phận thuộc UBND xã Vạn Yên"),
        ("Thủ trưởng các đơn vị trực thuộc Sở Xây dựng;", "các đơn vị trực thuộc Sở Xây dựng"),
        ("Các sở, ban, ngành thuộc tỉnh", None),
        ("Sở Xây dựng; các bến đò thuộc UBND xã", None),
    ],
)
def test_units_of_a_body_are_addressed_and_not_that_body(line: str, units: str | None) -> None:
    assert units_addressed(line) == units
