"""Numbered points of directives and conclusions that order one body something, whatever stands beside them."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

HEAD = """\
ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 12/{sign}-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn La, ngày 05 tháng 5 năm 2026
{title}
Thời gian qua, nhiều bến đò ngang trên địa bàn tỉnh chưa có phao cứu sinh, chưa có biển báo.
"""
DIRECTIVE = HEAD.format(sign="CT", title="CHỈ THỊ\nVề việc chấn chỉnh bến đò ngang")
NOTICE = HEAD.format(sign="TB", title="THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về bến đò")
PLAN = HEAD.format(sign="KH", title="KẾ HOẠCH\nChấn chỉnh bến đò ngang")
OF_NOBODY_KNOWN = "2. Các chủ bến chịu trách nhiệm về an toàn.\n"
POINTS = f"""\
1. Sở Xây dựng khẩn trương đôn đốc nhà thầu lắp phao.
{OF_NOBODY_KNOWN}3. Công an tỉnh chỉ đạo xử lý các đò chở quá người.
"""


def texts(programme: Programme) -> list[str]:
    return [task.text for task in programme.tasks]


@pytest.mark.parametrize("head", [DIRECTIVE, NOTICE])
def test_each_point_that_orders_a_known_body_something_is_a_task(read: Read, head: str) -> None:
    programme, _ = read(head + POINTS)
    assert texts(programme) == [
        "Sở Xây dựng khẩn trương đôn đốc nhà thầu lắp phao.",
        "Công an tỉnh chỉ đạo xử lý các đò chở quá người.",
    ]


def test_points_of_other_documents_only_tell(read: Read) -> None:
    programme, _ = read(PLAN + "I. SỰ CẦN THIẾT\n" + POINTS)
    assert texts(programme) == []


@pytest.mark.parametrize(
    "point",
    [
        "1. Sở Xây dựng đã lắp phao ở mười bến đò.",
        "1. Sở Xây dựng hoàn thành tốt việc lắp phao.",
        "1. Sở Xây dựng theo dõi, đôn đốc việc thực hiện Chỉ thị này.",
        "- Sở Xây dựng lắp phao ở mười bến đò.",
        "I. TÌNH HÌNH\n1. Sở Xây dựng lắp phao ở mười bến đò.",
    ],
)
def test_facts_of_a_directive_are_no_tasks(read: Read, point: str) -> None:
    programme, _ = read(f"{DIRECTIVE}{point}\n{OF_NOBODY_KNOWN}")
    assert texts(programme) == []


def test_what_a_line_goes_on_with_behind_a_semicolon_is_of_the_same_task(read: Read) -> None:
    programme, _ = read(f"""{DIRECTIVE}1. Sở Tài chính: ứng tiền mua phao;
quyết toán trước ngày 30/9/2026.
2. Sở Y tế:
- Mua túi cứu thương;
phát cho các bến trước ngày 15/8/2026.
- Mở lớp sơ cứu.
""")
    assert [(task.text, [time.raw for time in task.schedule]) for task in programme.tasks] == [
        ("ứng tiền mua phao; quyết toán trước ngày 30/9/2026.", ["trước ngày 30/9/2026"]),
        ("Mua túi cứu thương; phát cho các bến trước ngày 15/8/2026.", ["trước ngày 15/8/2026"]),
        ("Mở lớp sơ cứu.", []),
    ]
