"""Points below a heading of several agencies that tell one of them what he alone does."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

# heading, point below it, who leads there
POINTS = [
    ("Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh tuần tra ban đêm.", ["Công an tỉnh"]),
    ("Sở Y tế; Sở Nội vụ", "Sở Nội vụ chủ trì thi tuyển công chức.", ["Sở Nội vụ"]),
    (
        "Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội",
        "Hội Nông dân xã vận động hội viên hiến đất.",
        ["Hội Nông dân xã"],
    ),
    ("Các sở, ban, ngành; Sở Y tế", "Sở Tài chính bố trí kinh phí đối ứng.", ["Sở Tài chính"]),
    # one body answers for all below its heading, and several for what they have others do
    ("Sở Y tế", "Trung tâm Kiểm soát bệnh tật tỉnh giám sát ca bệnh.", ["Sở Y tế"]),
    ("Sở Y tế; Sở Nội vụ", "Trung tâm Kiểm soát bệnh tật tỉnh giám sát ca bệnh.", ["Sở Y tế", "Sở Nội vụ"]),
    ("Sở Y tế; Sở Nội vụ", "Sở Y tế và Sở Nội vụ tuyển thêm bác sĩ.", ["Sở Y tế", "Sở Nội vụ"]),
    ("Các sở, ban, ngành; Sở Y tế", "Các cơ quan cử cán bộ tham gia.", ["Các sở, ban, ngành", "Sở Y tế"]),
]


@pytest.mark.parametrize("mark", ["-", "b)"])
@pytest.mark.parametrize(("heading", "point", "leads"), POINTS)
def test_a_point_below_several_may_tell_one_of_them(
    read_body: Read, heading: str, point: str, leads: list[str], mark: str
) -> None:
    first = "-" if mark == "-" else "a)"
    programme, _ = read_body(
        f"I. TỔ CHỨC THỰC HIỆN\n1. {heading}\n{first} Phát động thi đua trong đơn vị.\n{mark} {point}"
    )
    first_task, told = programme.tasks
    assert len(first_task.leads) == heading.count(";") + heading.count(", B") + heading.count(" và ") + 1
    assert [ref.name for ref in told.leads] == leads
