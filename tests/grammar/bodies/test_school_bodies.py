"""Bodies and people of a school."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 9, 5))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Các Tổ chuyên môn và giáo viên soạn giáo án.", ["Các Tổ chuyên môn", "Giáo viên"]),
        ("Các tổ chuyên môn, giáo viên bộ môn nộp sổ điểm.", ["Các tổ chuyên môn", "Giáo viên bộ môn"]),
        ("Tổ trưởng chuyên môn duyệt giáo án.", ["Tổ trưởng chuyên môn"]),
        ("Tổ trưởng các tổ chuyên môn dự giờ.", ["Tổ trưởng các tổ chuyên môn"]),
        ("Các tổ trưởng bộ môn rà soát đề cương.", ["Các tổ trưởng bộ môn"]),
        ("Tổ chuyên môn Toán - Tin lập danh sách.", ["Tổ chuyên môn Toán - Tin"]),
        ("Giáo viên chủ nhiệm lớp 9A gọi điện cho gia đình.", ["Giáo viên chủ nhiệm lớp 9A"]),
        ("Giáo viên chủ nhiệm, Tổng phụ trách Đội điểm danh.", ["Giáo viên chủ nhiệm", "Tổng phụ trách Đội"]),
        ("Tổ trưởng chuyên môn là giáo viên giỏi.", []),
        ("Tổ trưởng dân phố đọc loa.", []),
        ("Giáo viên dạy bù.", []),
        ("Chuyên môn là gốc.", []),
    ],
)
def test_a_school_gives_work_to_teams_and_teachers(words: str, names: list[str]) -> None:
    assert [ref.name for ref in READER.run(words)[0]] == names
