"""What one clause of a sentence assigns, and clauses that only look as if they did."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.clauses import DONE_BY, bound_at, done_by_at, given_at, only_leads, ordered_at
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register
from dondoc.text import fold

READER = AgencyReader(load_register(), date(2025, 9, 1))
HEALTH, FINANCE, POLICE = "Sở Y tế", "Sở Tài chính", "Công an tỉnh"

# Who leads and who cooperates; None where nothing is assigned.
Who = tuple[list[str], list[str]] | None
LEADS: dict[str, Who] = {
    "Sở Y tế chủ trì, phối hợp với Sở Tài chính.": ([HEALTH], [FINANCE]),
    "Sở Y tế chủ trì;": ([HEALTH], []),
    "Sở Y tế chủ trì thực hiện.": ([HEALTH], []),
    "Giao Sở Y tế thực hiện.": ([HEALTH], []),
    "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính tổ chức thực hiện.": ([HEALTH], [FINANCE]),
    "Giao Sở Y tế.": None,
    "Sở Y tế thực hiện.": None,
    "Sở Y tế phối hợp với Sở Tài chính.": None,
    "Sở Y tế chủ trì sửa trạm y tế.": None,
    "Sở Y tế, Sở Tài chính chủ trì (họp kín).": None,
    "Các thành viên chủ trì.": None,
    "Các cơ quan được giao chủ trì.": None,
    "Sở Y tế phối hợp với Sở Tài chính thực hiện.": None,
    f"Sở Y tế chủ trì{' ' * 590}.": None,
}
DONE: dict[str, Who] = {
    "Kho dữ liệu do Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng": ([HEALTH], [FINANCE]),
    "Tổ chức hội nghị do Sở Y tế chủ trì": ([HEALTH], []),
    "Họp hội nghị, lập sổ do Sở Y tế chủ trì": ([HEALTH], []),
    "Dự hội nghị do Sở Y tế chủ trì": None,
    "Tham gia đoàn kiểm tra do Sở Y tế chủ trì": None,
    "Kho dữ liệu do Sở Y tế xây dựng": None,
    "Kho dữ liệu do các thành viên chủ trì": None,
    "Kho dữ liệu do các cơ quan được giao chủ trì": None,
}
ORDERS: dict[str, Who] = {
    "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính sửa trạm y tế.": ([HEALTH], [FINANCE]),
    "Yêu cầu Sở Y tế sửa trạm y tế.": ([HEALTH], []),
    "Yêu cầu Sở Y tế, CTCP Nước sạch Hạ Long, TCT Đông Bắc sửa trạm y tế.": (
        [HEALTH, "CTCP Nước sạch Hạ Long", "TCT Đông Bắc"],
        [],
    ),
    "Đề nghị Sở Y tế, phối hợp với UBND các huyện, thị xã trong Tỉnh sửa chữa trạm y tế.": (
        [HEALTH],
        ["UBND các huyện, thành phố"],
    ),
    "Đề nghị Sở Y tế trong tỉnh có nhiều trạm y tế.": None,
    "Yêu cầu chủ đầu tư lợp xong mái.": (["Chủ đầu tư"], []),
    "Yêu cầu nhà thầu lợp xong mái.": (["Nhà thầu"], []),
    "Yêu cầu người dân lợp xong mái.": None,
    "Yêu cầu: Sở Y tế sửa trạm y tế.": ([HEALTH], []),
    "Yêu cầu: Các sở, ban, ngành sửa trạm y tế.": None,  # what the plan has to be like
    "Yêu cầu các sở, ban, ngành sửa trạm y tế.": (["Các sở, ban, ngành"], []),
    "Giao Sở Y tế sửa trạm.": None,
    "Giao Sở Y tế rà soát.": None,
    "Đề nghị Sở Y tế, Mặt trận sửa trạm y tế.": None,
    "Sở Y tế sửa trạm y tế.": None,
    "Giao Sở Y tế thực hiện các nhiệm vụ sau:": None,
    "Giao Sở Y tế rà soát các nội dung sau đây:": None,
    "Giao Sở Y tế đã sửa trạm y tế.": None,
    "Giao Sở Y tế tổ chức thực hiện Nghị quyết này.": None,
    "Giao Sở Y tế theo dõi, đôn đốc việc thực hiện Chỉ thị này.": None,
    "Giao Sở Y tế tổng hợp, báo cáo UBND tỉnh trước 15/12/2026.": ([HEALTH], []),
    "Giao Sở Y tế là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Chỉ thị này.": ([HEALTH], []),
    "Giao các sở, ban, ngành xây dựng kế hoạch của đơn vị mình trước ngày 15/5/2026.": None,
    "Giao Sở Y tế xây dựng kế hoạch phun thuốc trước ngày 15/5/2026.": ([HEALTH], []),
    "Giao các sở, ban, ngành triển khai thực hiện nghiêm túc Kế hoạch này.": None,
}
GIVEN: dict[str, Who] = {
    "Giao nhiệm vụ sửa cầu cho Sở Y tế.": ([HEALTH], []),
    "Phân công việc trực đêm cho Sở Y tế, Công an tỉnh.": ([HEALTH, POLICE], []),
    "Chuyển Sở Y tế xem xét, trả lời.": ([HEALTH], []),
    "Chuyển Sở Y tế để biết.": None,
    "Giao nhiệm vụ sửa cầu cho các thành viên.": None,
    "Phân công nhiệm vụ cụ thể cho Sở Y tế.": None,
    "Giao nhiệm vụ sửa cầu cho Sở Y tế như Phụ lục kèm theo.": None,
    "Giao nhiệm vụ sửa cầu cho Sở Y tế theo quy định.": ([HEALTH], []),
    "Sửa cầu cho Sở Y tế.": None,
}
BOUND: dict[str, Who] = {
    "Sở Y tế có trách nhiệm sửa trạm y tế.": ([HEALTH], []),
    "Sở Y tế chủ trì, phối hợp với Sở Tài chính sửa trạm y tế.": ([HEALTH], [FINANCE]),
    "Kiểm kê kho: Sở Y tế chủ trì; Sở Tài chính phối hợp; xong trước 30/6/2026.": None,
    "Sở Y tế chủ trì; Sở Tài chính phối hợp; xong trước 30/6/2026.": ([HEALTH], [FINANCE]),
    "Sở Y tế chủ trì kiểm kê kho thuốc, Sở Tài chính phối hợp kiểm tra giá.": ([HEALTH], [FINANCE]),
    "Sở Y tế chủ trì kiểm kê kho thuốc, Sở Tài chính kiểm tra giá.": ([HEALTH], []),
    "Sở Y tế sửa trạm y tế.": None,
    "Sở Y tế sửa trạm y tế do Sở Tài chính chủ trì.": None,
    "Sở Y tế chủ trì buổi giao ban với các trạm.": None,
    "Sở Y tế chủ trì buổi giao ban với các trạm hằng tháng.": ([HEALTH], []),
    "Sở Y tế có trách nhiệm sửa kho; mời UBND tỉnh chủ trì cuộc họp giao kho.": ([HEALTH], []),
    "Sở Y tế có trách nhiệm rà soát.": None,
    "Sở Y tế có trách nhiệm tổ chức thực hiện Nghị quyết này.": None,
    "Sở Y tế có trách nhiệm theo dõi, đôn đốc việc thực hiện Chỉ thị này.": None,
    "Sở Y tế có trách nhiệm theo dõi, tổng hợp kết quả báo cáo UBND tỉnh trước 30/6/2027.": ([HEALTH], []),
    "Các sở, ban, ngành có trách nhiệm bố trí kinh phí từ dự toán của mình.": None,
    "Sở Y tế có trách nhiệm bố trí kinh phí từ dự toán của mình.": ([HEALTH], []),
    "Các sở, ban, ngành có trách nhiệm xây dựng kế hoạch của đơn vị mình trước ngày 15/5/2026.": None,
    "Các thành viên được phân công có trách nhiệm sửa trạm y tế.": None,
    "người dân có trách nhiệm sửa trạm y tế.": None,
    "các sở, ban, ngành có trách nhiệm sửa trạm y tế.": (["Các sở, ban, ngành"], []),
}


def _who(assignment: Assignment | None) -> Who:
    if assignment is None:
        return None
    return [ref.name for ref in assignment.leads], [ref.name for ref in assignment.cooperating]


@pytest.mark.parametrize(("sentence", "who"), LEADS.items())
def test_a_sentence_may_only_say_who_leads(sentence: str, who: Who) -> None:
    assert _who(only_leads(sentence, READER)) == who


@pytest.mark.parametrize(("sentence", "who"), DONE.items())
def test_a_clause_says_by_whom_it_is_done(sentence: str, who: Who) -> None:
    found = DONE_BY.search(sentence)
    assert found
    assert _who(done_by_at(sentence, found.end(), READER)) == who


@pytest.mark.parametrize(("sentence", "who"), ORDERS.items())
def test_a_clause_orders_somebody(sentence: str, who: Who) -> None:
    assert _who(ordered_at(sentence, fold(sentence), 0, READER)) == who


@pytest.mark.parametrize(("sentence", "who"), GIVEN.items())
def test_a_clause_gives_work_to_somebody(sentence: str, who: Who) -> None:
    assert _who(given_at(sentence, fold(sentence), 0, READER)) == who


@pytest.mark.parametrize(("sentence", "who"), BOUND.items())
def test_a_clause_binds_somebody(sentence: str, who: Who) -> None:
    assert _who(bound_at(sentence, fold(sentence), 0, READER)) == who


def test_a_clause_is_read_from_its_place_on() -> None:
    sentence = "Trạm đã cũ; giao Sở Y tế sửa trạm y tế."
    start = sentence.index("giao")
    assert _who(ordered_at(sentence, fold(sentence), start, READER)) == ([HEALTH], [])
    assert ordered_at(sentence, fold(sentence), 0, READER) is None
    sentence = "Trạm đã cũ; Sở Y tế có trách nhiệm sửa trạm y tế."
    assert _who(bound_at(sentence, fold(sentence), sentence.index("Sở"), READER)) == ([HEALTH], [])
    assert bound_at(sentence, fold(sentence), 0, READER) is None
