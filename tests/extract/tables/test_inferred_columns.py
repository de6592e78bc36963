"""Tables with headings in any words and order: what a column holds is told by its cells where its heading does not."""

import pytest

from dondoc.extract import extract_programme
from dondoc.model import Programme, Task
from dondoc.sources.plain import document_from_text

HEAD = """\
UBND TỈNH LAI CHÂU
Số: 12/KH-UBND
Lai Châu, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Chuyển đổi số năm 2026
II. NHIỆM VỤ
"""
WORDS = {
    "[kho]": "Xây dựng kho dữ liệu dùng chung",
    "[mạng]": "Nâng cấp mạng truyền số liệu",
    "[học]": "Đào tạo kỹ năng số cho cán bộ",
}
STORE = "[kho]|Sở Tài chính|Sở Nội vụ|2026-04-01 2026-06-30"
NET = "[mạng]|Công an tỉnh||2026-07-01 2026-09-30"
TRAINING = "[học]|Sở Nội vụ|Sở Tài chính; Công an tỉnh|2026-12-01 2026-12-31"
# Rows and cells as a plain text has them, and the tasks in them.
TABLES: dict[str, tuple[list[str], list[str]]] = {
    "columns in another order": (
        [
            "TT | Cơ quan chủ trì | Nhiệm vụ | Thời gian | Cơ quan phối hợp",
            "1 | Sở Tài chính | [kho] | Quý II/2026 | Sở Nội vụ",
            "2 | Công an tỉnh | [mạng] | Quý III/2026 | ",
            "3 | Sở Nội vụ | [học] | Tháng 12/2026 | Sở Tài chính, Công an tỉnh",
        ],
        [STORE, NET, TRAINING],
    ),
    "headings that do not say who leads": (
        [
            "TT | Nội dung | Bên làm | Cùng làm | Mốc",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "a heading that does not say when": (
        [
            "TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Khi nào xong",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "owners of buildings, where nobody else is named": (
        [
            "TT | Tên dự án | Chủ đầu tư | Đơn vị phối hợp | Thời gian",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "buildings and their owners": (
        [
            "TT | Công trình | Chủ đầu tư | Vốn (tỷ đồng) | Đơn vị phối hợp | Mốc hoàn thành",
            "1 | [kho] | Sở Tài chính | 120 | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh | 45 |  | Quý III/2026",
        ],
        [STORE, NET],
    ),
    "owners of buildings beside those who lead": (
        [
            "TT | Tên dự án | Chủ đầu tư | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian",
            "1 | [kho] | Sở Y tế | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Sở Y tế | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Y tế | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "no heading that is known": (
        [
            "Thứ tự việc | Phần việc | Bên làm | Bên giúp | Mốc xong",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "groups beside headings that say little": (
        [
            "Nhóm hành động | Hành động | Ai làm | Ai giúp | Khi nào",
            "Dữ liệu | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            " | [mạng] | Công an tỉnh |  | Quý III/2026",
            "Con người | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "no numbers": (
        [
            "Nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
            "[kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "[mạng] | Công an tỉnh |  | Quý III/2026",
            "[học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "a page break without a heading": (
        [
            "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "",
            "5",
            "",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "a heading of two rows": (
        [
            "TT | Nhiệm vụ | Phân công thực hiện |  | Thời gian",
            " |  | Chủ trì | Phối hợp | ",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "a heading of two rows, its words doubled": (
        [
            "TT | Nhiệm vụ | Phân công thực hiện | Phân công thực hiện | Thời gian",
            "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "'Giao cho'": (
        [
            "STT | Công việc | Giao cho | Phối hợp với | Thời hạn",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "'Đơn vị tham mưu'": (
        [
            "STT | Nội dung | Đơn vị tham mưu | Đơn vị phối hợp | Thời gian trình",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "quarters with marks": (
        [
            "TT | Nhiệm vụ | Chủ trì | Phối hợp | Quý I | Quý II | Quý III | Quý IV",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ |  | x |  | ",
            "2 | [mạng] | Công an tỉnh |  |  |  | x | ",
        ],
        [STORE, NET],
    ),
    "months with marks": (
        [
            "TT | Nhiệm vụ | Chủ trì | Phối hợp | T4 | T5 | T6 | T12",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | x | x | x | ",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh |  |  |  | x",
        ],
        [STORE, TRAINING],
    ),
    "groups that lead, and others that cooperate": (
        [
            "TT | Nhiệm vụ | Phối hợp | Thời gian",
            "I | Sở Tài chính |  | ",
            "1 | [kho] | Sở Nội vụ | Quý II/2026",
            "II | Công an tỉnh |  | ",
            "2 | [mạng] |  | Quý III/2026",
        ],
        [STORE, NET],
    ),
    "columns of money": (
        [
            "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Kinh phí (triệu đồng) | Nguồn",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026 | 500 | NSNN",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026 | 1.200 | NSNN",
        ],
        [STORE, NET],
    ),
    "a row cut by a page": (
        [
            "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
            "1 | Xây dựng kho dữ | Sở Tài chính | Sở | Quý II/2026",
            "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
            " | liệu dùng chung |  | Nội vụ | ",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
        ],
        [STORE, NET],
    ),
    "'Đơn vị' over agencies": (
        [
            "TT | Nội dung công việc | Đơn vị | Đơn vị liên quan | Thời điểm",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
        ],
        [STORE, NET],
    ),
    "people in charge beside the bodies that do it": (
        [
            "TT | Nhiệm vụ | Cán bộ phụ trách | Cơ quan thực hiện | Cơ quan phối hợp | Thời gian",
            "1 | [kho] | Phòng Tin học | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Phòng Viễn thông | Công an tỉnh |  | Quý III/2026",
        ],
        [STORE, NET],
    ),
    "a column of those who supervise": (
        [
            "TT | Nhiệm vụ | Lãnh đạo UBND tỉnh chỉ đạo | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian",
            "1 | [kho] | Chủ tịch | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Phó Chủ tịch | Công an tỉnh |  | Quý III/2026",
        ],
        [STORE, NET],
    ),
    "a title above its heading": (
        [
            "BẢNG PHÂN CÔNG CÔNG VIỆC |  |  | ",
            "Đầu việc | Phòng, ban thực hiện | Phối hợp | Thời gian",
            "I. Dữ liệu |  |  | ",
            "[kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "II. Đường truyền |  |  | ",
            "[mạng] | Công an tỉnh |  | Quý III/2026",
        ],
        [STORE, NET],
    ),
    "no heading at all": (
        [
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Quý III/2026",
            "3 | [học] | Sở Nội vụ | Sở Tài chính, Công an tỉnh | Tháng 12/2026",
        ],
        [STORE, NET, TRAINING],
    ),
    "no heading, and those who are at the head of bodies": (
        [
            "1 | Quý II/2026 | Giám đốc Sở Tài chính | [kho] | Chánh Văn phòng UBND tỉnh",
            "2 | Quý III/2026 | Giám đốc Công an tỉnh | [mạng] | ",
        ],
        ["[kho]|Sở Tài chính|Văn phòng UBND tỉnh|2026-04-01 2026-06-30", NET],
    ),
    "products that are all that is said": (
        [
            "TT | Sản phẩm | Cơ quan soạn thảo | Phối hợp | Cơ quan thẩm định | Thời gian ban hành",
            "1 | [kho] | Sở Tài chính | Sở Nội vụ | Sở Tư pháp | Quý II/2026",
            "2 | [mạng] | Công an tỉnh |  | Sở Tư pháp | Quý III/2026",
        ],
        [STORE, NET],
    ),
    "documents that have to be made": (
        [
            "TT | Văn bản cần ban hành | Hình thức | Cơ quan soạn thảo | Phối hợp | Thời gian ban hành",
            "1 | [kho] | Quyết định | Sở Tài chính | Sở Nội vụ | Quý II/2026",
            "2 | [mạng] | Kế hoạch | Công an tỉnh |  | Quý III/2026",
        ],
        [STORE, NET],
    ),
}
NO_TASKS: dict[str, list[str]] = {
    "people and where they work": [
        "TT | Họ và tên | Chức vụ | Đơn vị công tác",
        "1 | Bà Lò Thị A | Trưởng phòng | Sở Tài chính",
        "2 | Ông Vàng B | Phó Giám đốc | Sở Nội vụ",
    ],
    "money by agencies": [
        "TT | Đơn vị | Kinh phí năm 2026 | Nguồn",
        "1 | Sở Tài chính | 500 | NSNN",
        "2 | Sở Nội vụ | 700 | NSNN",
    ],
    "addresses": [
        "Sở Tài chính | 0213.876543 | stc@laichau.example",
        "Sở Nội vụ | 0213.876544 | snv@laichau.example",
    ],
    "rows without any heading that tell no work": [
        "1 | Kho dữ liệu dùng chung | Sở Tài chính | Sở Nội vụ | Quý II/2026",
        "2 | Mạng truyền số liệu | Công an tỉnh |  | Quý III/2026",
    ],
    "rows without any heading that name nobody": [
        "1 | [kho] | Máy chủ | Quý II/2026",
        "2 | [mạng] | Cáp quang | Quý III/2026",
    ],
    "rows without any heading or number": [
        "[kho] | Sở Tài chính | Quý II/2026",
        "[mạng] | Công an tỉnh | Quý III/2026",
    ],
}


def read(rows: list[str]) -> Programme:
    text = HEAD + "\n".join(row.replace(" | ", "\t") for row in rows) + "\n"
    for mark, words in WORDS.items():
        text = text.replace(mark, words)
    return extract_programme(document_from_text(text, name="a.txt"))


def essence(task: Task) -> str:
    text = next((mark for mark, words in WORDS.items() if words == task.text), task.text)
    leads, others = ("; ".join(ref.name for ref in refs) for refs in (task.leads, task.cooperating))
    return f"{text}|{leads}|{others}|{'; '.join(f'{when.start} {when.end}' for when in task.schedule)}"


@pytest.mark.parametrize(("rows", "tasks"), TABLES.values(), ids=TABLES.keys())
def test_a_table_is_read_whatever_its_headings_say(rows: list[str], tasks: list[str]) -> None:
    assert [essence(task) for task in read(rows).tasks] == tasks


@pytest.mark.parametrize("rows", NO_TASKS.values(), ids=NO_TASKS.keys())
def test_other_tables_hold_no_tasks(rows: list[str]) -> None:
    assert read(rows).tasks == ()


def test_projects_with_those_who_may_pay_for_them_are_no_tasks() -> None:
    rows = [
        "STT | Tên dự án | Nhà đầu tư quan tâm | Vốn (tỷ đồng)",
        "1 | Khu nghỉ dưỡng ven hồ | Công ty Minh Long | 350",
        "2 | Làng nghề dệt | Tập đoàn Ba Sao | 1.200",
    ]
    assert read(rows).tasks == ()
