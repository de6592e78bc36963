"""Brackets that assign, and brackets that do not."""

from datetime import date

import pytest

from dondoc.grammar.assigning.bracket_assignments import read_bracket, read_names_in_bracket
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 9, 1))
HEALTH, FINANCE, COMMUNES = "Sở Y tế", "Sở Tài chính", "UBND các xã, phường"

ASSIGN = {
    "Sửa trạm y tế (Sở Y tế chủ trì).": ([HEALTH], []),
    "Sửa trạm y tế (Chủ trì: Sở Y tế; phối hợp: Sở Tài chính).": ([HEALTH], [FINANCE]),
    "Sửa trạm y tế (UBND các xã, phường chủ trì, Sở Y tế phối hợp).": ([COMMUNES], [HEALTH]),
    "Mở lớp nấu ăn (Sở Y tế chủ trì; Trung tâm Dịch vụ tổng hợp xã phối hợp).": (
        [HEALTH],
        ["Trung tâm Dịch vụ tổng hợp xã"],
    ),
    "Mở lớp nấu ăn (Sở Y tế chủ trì; Câu lạc bộ Bếp xanh cùng phối hợp).": ([HEALTH], ["Câu lạc bộ Bếp xanh"]),
    "Sửa trạm y tế (Sở Y tế thực hiện trong tháng 9/2026).": ([HEALTH], []),
    "Sửa trạm y tế (Giao Sở Tài chính thực hiện; xong trước ngày 30/6/2026).": ([FINANCE], []),
    "Sửa trạm y tế (do Sở Y tế thực hiện, hoàn thành trong quý II/2026).": ([HEALTH], []),
    "Sửa trạm y tế (Sở Y tế phụ trách, thường xuyên).": ([HEALTH], []),
    "Sửa trạm y tế (Sở Y tế tham mưu).": ([HEALTH], []),
    "Sửa trạm y tế (Sở Y tế tham mưu thực hiện; dự kiến tháng 9/2026).": ([HEALTH], []),
    "Sửa trạm y tế (dự kiến tháng 11/2026, Sở Y tế chủ trì).": ([HEALTH], []),
    "Sửa trạm y tế (Sở Y tế (chủ trì), Sở Tài chính (phối hợp)).": ([HEALTH], [FINANCE]),
    "Sửa trạm y tế (Sở Y tế (cơ quan chủ trì); UBND các xã, phường (phối hợp)).": ([HEALTH], [COMMUNES]),
    "Sửa trạm y tế (Sở Tài chính tham mưu).": ([FINANCE], []),
    "Sửa trạm y tế (Sở Y tế tham mưu; Sở Tài chính phối hợp; quý III/2026).": ([HEALTH], [FINANCE]),
    "Sửa trạm y tế (Đơn vị chủ trì: Sở Y tế/Đơn vị phối hợp: Sở Tài chính).": ([HEALTH], [FINANCE]),
    "Sửa trạm y tế (đơn vị thực hiện: Sở Y tế; thời gian: tháng 9/2026).": ([HEALTH], []),
    "Sửa trạm y tế (Sở Y tế tham mưu, xong trước 15/9).": ([HEALTH], []),
    "Mở lớp nấu ăn (Sở Y tế chủ trì; kinh phí theo dự toán phối hợp).": ([HEALTH], []),
}
NONE = [
    "Sửa trạm y tế (dự trù vật tư; Sở Y tế phối hợp với Sở Tài chính).",
    "Sửa trạm y tế (Sở Y tế tham mưu trong năm 2024 được 12 trạm).",
    "Sửa trạm y tế (Sở Y tế tham mưu cho UBND tỉnh).",
    "Sửa trạm y tế (theo đề nghị của Sở Y tế).",
    "(Sở Y tế chủ trì)",
    "Sửa trạm y tế (giai đoạn 2).",
    "Sửa trạm y tế (theo quy hoạch Sở Y tế tham mưu, được duyệt năm 2024).",
    "Sửa trạm y tế (Sở Y tế (cũ), Sở Tài chính (mới)).",
    "Sửa trạm y tế (Sở Y tế đã thực hiện trong năm 2024).",
    "Sửa trạm y tế (Sở Y tế thực hiện trong năm 2024 được 12 trạm).",
    "Sửa trạm y tế (Sở Y tế thực hiện trong 3 năm liền chưa xong).",
]


@pytest.mark.parametrize(("words", "meant"), ASSIGN.items(), ids=ASSIGN.keys())
def test_a_bracket_assigns_what_stands_before_it(words: str, meant: tuple[list[str], list[str]]) -> None:
    read = read_bracket(words, READER)
    assert read is not None
    assert ([ref.name for ref in read[0].leads], [ref.name for ref in read[0].cooperating]) == meant


@pytest.mark.parametrize("words", NONE)
def test_other_brackets_assign_nothing(words: str) -> None:
    assert read_bracket(words, READER) is None


ONLY_NAMES = {
    "Nâng cấp trạm y tế xã (Sở Y tế).": ([HEALTH], ""),
    "Nâng cấp trạm y tế xã (Sở Y tế, Sở Tài chính);": ([HEALTH, FINANCE], ""),
    "Thu hồi thuốc bảo vệ thực vật đã hết hạn (Sở Y tế).": ([HEALTH], ""),
    "Nâng cấp trạm y tế xã (Sở Y tế, năm 2026).": ([HEALTH], "năm 2026"),
    "Nâng cấp trạm y tế xã (Sở Y tế; từ quý II/2026 đến hết năm 2027).": (
        [HEALTH],
        "từ quý II/2026 đến hết năm 2027",
    ),
    "Nâng cấp trạm y tế xã (Sở Y tế; trước ngày 30/6/2026)": ([HEALTH], "trước ngày 30/6/2026"),
    "Nâng cấp trạm bơm (UBND phường Tô Hiệu).": (["UBND phường Tô Hiệu"], ""),
    "Nâng cấp trạm bơm (Sở Y tế, phường Tô Hiệu).": ([HEALTH, "UBND phường Tô Hiệu"], ""),
    "Nâng cấp trạm bơm (các xã, phường).": (["UBND các xã, phường"], ""),
}
NOT_ONLY_NAMES = {
    "which of those before it": "Gửi hồ sơ về cơ quan thường trực (Sở Y tế).",
    "who approved": "Nâng cấp trạm y tế xã (Sở Y tế đã thẩm định).",
    "what was done": "Một số trạm chưa được nâng cấp (Sở Y tế).",
    "in the midst of the sentence": "Nâng cấp trạm (Sở Y tế) trước mùa mưa.",
    "somebody else is named first": "Công an tỉnh kiểm tra nhà thuốc (Sở Y tế).",
    "no names": "Nâng cấp trạm y tế xã (giai đoạn 2).",
    "where it is": "Dự án Chợ trung tâm (phường Tô Hiệu)",
    "where work is done": "Nâng cấp chợ trung tâm (xã Bình Phú, phường Tô Hiệu).",
    "whose it is": "Dự án Chợ trung tâm (Ban Quản lý dự án làm chủ đầu tư)",
}


@pytest.mark.parametrize(("words", "meant"), ONLY_NAMES.items(), ids=ONLY_NAMES.keys())
def test_a_last_bracket_of_names_assigns(words: str, meant: tuple[list[str], str]) -> None:
    read = read_names_in_bracket(words, READER)
    assert read is not None
    assert ([ref.name for ref in read[0].leads], read[1]) == meant


@pytest.mark.parametrize("words", NOT_ONLY_NAMES.values(), ids=NOT_ONLY_NAMES.keys())
def test_a_bracket_that_says_more_or_less_assigns_nothing(words: str) -> None:
    assert read_names_in_bracket(words, READER) is None
