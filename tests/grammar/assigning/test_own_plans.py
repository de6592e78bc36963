"""Groups that are told to make a plan of their own for the document."""

import pytest

from dondoc.grammar.assigning.own_plans import tells_groups_to_plan
from dondoc.model import AgencyRef
from dondoc.text import fold

GROUP, ONE = (
    AgencyRef("Các sở, ban, ngành", "các sở, ban, ngành", group=True),
    AgencyRef("Sở Y tế", "Sở Y tế", "so-y-te"),
)
OWN = [
    "xây dựng kế hoạch của đơn vị mình trước ngày 28/02/2026.",
    "căn cứ Kế hoạch này, xây dựng kế hoạch triển khai thực hiện; báo cáo kết quả về Sở Y tế trước ngày 15/12.",
    "khẩn trương ban hành kế hoạch cụ thể và tổ chức thực hiện tại cơ quan, đơn vị mình",
    "xây dựng kế hoạch thực hiện Kế hoạch này, gửi về Sở Y tế trước ngày 28/02/2026",
    "chủ động xây dựng kế hoạch năm 2026 của cơ quan, đơn vị, địa phương mình, hoàn thành trong tháng 2",
    "căn cứ chức năng, nhiệm vụ cụ thể hóa Nghị quyết này, xong trước ngày 28/02/2026; định kỳ báo cáo về Sở Y tế.",
    "cụ thể hóa các nội dung của Chương trình hành động này trước ngày 28/02/2026",
]
OTHERS = [
    "cụ thể hóa Nghị quyết này; sửa chữa toàn bộ cầu treo trước mùa mưa",
    "cụ thể hóa chủ trương của Đảng về bảo vệ rừng",
    "xây dựng kế hoạch phòng, chống lụt bão trước ngày 28/02/2026.",
    "xây dựng kế hoạch nạo vét kênh mương, tổ chức thực hiện trước mùa mưa",
    "xây dựng kế hoạch của đơn vị mình; sửa chữa toàn bộ cầu treo trước mùa mưa",
    "xây dựng kế hoạch",
    "triển khai kế hoạch này",
]


@pytest.mark.parametrize("words", OWN)
def test_a_plan_of_their_own_for_the_document_is_no_work_besides(words: str) -> None:
    assert tells_groups_to_plan(fold(words), [GROUP])
    assert not tells_groups_to_plan(fold(words), [ONE])


@pytest.mark.parametrize("words", OTHERS)
def test_a_plan_for_something_or_more_than_a_plan_is_work(words: str) -> None:
    assert not tells_groups_to_plan(fold(words), [GROUP])
