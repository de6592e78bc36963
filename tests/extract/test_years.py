"""The year of times that name none: of the column, the group, the heading, the appendix, the plan."""

import pytest

from dondoc.extract import extract_programme
from dondoc.sources.plain import document_from_text

HEAD = """\
UBND TỈNH LAI CHÂU
Số: 12/KH-UBND
Lai Châu, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Chuyển đổi số {}
"""
COLUMNS = "TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n"
# What the plan is for, and its body: the first and the last day of each time.
BODIES = {
    "a document cited in the title": (
        "thực hiện Nghị quyết số 15-NQ/TU ngày 20/12/2025",
        f"{COLUMNS}1\tNâng cấp mạng\tSở Nội vụ\tTháng 6\n",
        ["2026-06-01 2026-06-30"],
    ),
    "a document cited, and a year": (
        "năm 2027, thực hiện Nghị quyết số 15-NQ/TU ngày 20/12/2025",
        f"{COLUMNS}1\tNâng cấp mạng\tSở Nội vụ\tTháng 6\n",
        ["2027-06-01 2027-06-30"],
    ),
    "groups of a table": (
        "giai đoạn 2026-2030",
        COLUMNS + "I\tNăm 2026\t\t\n1\tXây kho dữ liệu\tSở Tài chính\tQuý I\n"
        "II\tNăm 2027\t\t\n2\tNâng cấp mạng\tSở Nội vụ\tTháng 6\n",
        ["2026-01-01 2026-03-31", "2027-06-01 2027-06-30"],
    ),
    "headings over tables": (
        "giai đoạn 2026-2030",
        f"1. Nhiệm vụ năm 2026\n{COLUMNS}1\tXây kho dữ liệu\tSở Tài chính\tQuý I\n"
        f"2. Nhiệm vụ năm 2027\n{COLUMNS}1\tNâng cấp mạng\tSở Nội vụ\tTháng 6\n",
        ["2026-01-01 2026-03-31", "2027-06-01 2027-06-30"],
    ),
    "a column": (
        "giai đoạn 2026-2030",
        "TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành (năm 2027)\n1\tNâng cấp mạng\tSở Nội vụ\tTháng 6\n",
        ["2027-06-01 2027-06-30"],
    ),
    "an appendix": (
        "giai đoạn 2026-2030",
        f"PHỤ LỤC\nNHIỆM VỤ NĂM 2027\n{COLUMNS}1\tNâng cấp mạng\tSở Nội vụ\tTháng 6\n",
        ["2027-06-01 2027-06-30"],
    ),
    "a plan of several years": (
        "giai đoạn 2026-2030",
        f"{COLUMNS}1\tNâng cấp mạng\tSở Nội vụ\tTháng 6\n",
        ["None None"],
    ),
    "agencies under a heading": (
        "giai đoạn 2026-2030",
        "II. NHIỆM VỤ NĂM 2026\n1. Sở Tài chính\n- Xây kho dữ liệu, hoàn thành trong tháng 6.\n"
        "2. Sở Nội vụ\n- Nâng cấp mạng trước ngày 30/9.\n",
        ["2026-06-01 2026-06-30", "None 2026-09-29"],
    ),
    "labels": (
        "năm 2026",
        "1. Xây kho dữ liệu\n- Cơ quan chủ trì: Sở Tài chính\n- Thời gian hoàn thành: Trước 30/6\n",
        ["None 2026-06-29"],
    ),
    "sentences": (
        "năm 2026",
        "II. NHIỆM VỤ\n1. Xây kho dữ liệu (Chủ trì: Sở Tài chính; thời gian: Quý II).\n"
        "2. Giao Sở Nội vụ nâng cấp mạng, xong trước ngày 15/8.\n",
        ["2026-04-01 2026-06-30", "None 2026-08-14"],
    ),
    "from a month to another": (
        "năm 2026",
        "TT\tNhiệm vụ\tChủ trì\tBắt đầu\tKết thúc\n1\tNâng cấp mạng\tSở Nội vụ\tTháng 3\tTháng 6\n",
        ["2026-03-01 2026-06-30"],
    ),
}


@pytest.mark.parametrize(("title", "body", "times"), BODIES.values(), ids=BODIES.keys())
def test_a_time_is_of_the_year_of_what_stands_nearest_above_it(title: str, body: str, times: list[str]) -> None:
    programme = extract_programme(document_from_text(HEAD.format(title) + body, name="a.txt"))
    assert [f"{when.start} {when.end}" for task in programme.tasks for when in task.schedule] == times
