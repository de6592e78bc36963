"""What stands before those who act: a clause, or a time."""

from datetime import date

import pytest

from dondoc.grammar.assigning.told_openings import behind_clause, behind_opening
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 3, 10))
# A paragraph and what is left of it from those on who act behind its first clause.
BEHIND = {
    "Trên cơ sở kết quả rà soát, Sở Xây dựng lập danh mục.": "Sở Xây dựng lập danh mục.",
    "Căn cứ Kế hoạch này, Sở Y tế kiểm tra các trạm.": "Sở Y tế kiểm tra các trạm.",
    "Trong quá trình lập dự toán, Sở Y tế tính đủ phụ cấp.": "Sở Y tế tính đủ phụ cấp.",
    "Trường hợp nhu cầu chi tăng mạnh so với năm trước, Sở Y tế giải trình.": "Sở Y tế giải trình.",
    "Căn cứ dự toán được duyệt, hằng năm Sở Y tế mua thuốc.": "Sở Y tế mua thuốc.",
    "Căn cứ dự toán được duyệt, hằng năm mua thuốc.": "",
    # a clause that lists: who acts is told by its sphere, and no further item of the list
    "Căn cứ Nghị quyết của Tỉnh ủy, Kế hoạch của UBND tỉnh, các sở, ban, ngành theo chức năng lập đề án.": (
        "các sở, ban, ngành theo chức năng lập đề án."
    ),
    "Căn cứ Nghị quyết của Tỉnh ủy, Kế hoạch của UBND tỉnh, Sở Y tế có trách nhiệm kiểm tra.": (
        "Sở Y tế có trách nhiệm kiểm tra."
    ),
    "Căn cứ đề nghị của Sở Xây dựng, Sở Tài chính, các xã được chia vốn.": "",
    "Khi nước rút, Ủy ban nhân dân tỉnh mở lại các bến.": "Ủy ban nhân dân tỉnh mở lại các bến.",
    "Căn cứ nguồn thu, hàng năm Sở Y tế lập danh mục.": "Sở Y tế lập danh mục.",
    # an order says who acts, and no name behind it does so by itself
    "Trên cơ sở kết quả rà soát, yêu cầu các sở, ngành, UBND các xã rà soát.": "",
    "Trên cơ sở kết quả rà soát, giao Sở Tài chính, Sở Xây dựng lập danh mục.": "",
    "Căn cứ Kế hoạch này, đề nghị các chủ đầu tư thi công, Sở Xây dựng đôn đốc.": "",
    "Khi nước rút, đề nghị Ủy ban nhân dân tỉnh, Sở Xây dựng mở lại các bến.": "",
    # no clause
    "Sở Y tế kiểm tra các trạm.": "",
}


@pytest.mark.parametrize(("paragraph", "left"), BEHIND.items(), ids=BEHIND.keys())
def test_who_acts_may_stand_behind_a_clause(paragraph: str, left: str) -> None:
    assert behind_clause(paragraph, READER) == left


@pytest.mark.parametrize(
    ("paragraph", "left"),
    [
        ("Hằng năm, Ủy ban nhân dân tỉnh mở ba trạm.", "Ủy ban nhân dân tỉnh mở ba trạm."),
        ("Định kỳ, Ủy ban nhân dân tỉnh mở ba trạm.", "Ủy ban nhân dân tỉnh mở ba trạm."),
        ("Định kỳ, ba trạm được mở thêm.", "Định kỳ, ba trạm được mở thêm."),
        ("Về bến đò: Ủy ban nhân dân các xã sửa lối xuống.", "Ủy ban nhân dân các xã sửa lối xuống."),
        ("Hằng năm, ba trạm được mở thêm.", "Hằng năm, ba trạm được mở thêm."),
    ],
)
def test_who_acts_may_stand_behind_a_time_or_a_subject(paragraph: str, left: str) -> None:
    assert behind_opening(paragraph) == left
