"""Leads of several rows in texts that know no merged cells."""

from collections.abc import Callable

import pytest

from dondoc.extract.tables import held_cells
from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
HEADING = "TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian"
HELD = {
    "until another is named": (
        ["1 | Họp | Sở Y tế | | 2026", "2 | Rà soát | | | 2026", "3 | Họp lại | | Sổ | ",
         "4 | Làm | Thanh tra tỉnh | | 2026"],
        ["Sở Y tế", "Sở Y tế", "Sở Y tế", "Thanh tra tỉnh"],
    ),
    "in each group": (
        ["I | Phần chung | | | ", "1 | Họp | Sở Y tế | | 2026", "2 | Rà soát | | | 2026",
         "II | Phần riêng | | | ", "1 | Dựng lều | Thanh tra tỉnh | | 2026", "2 | Dỡ lều | | | 2026"],
        ["Sở Y tế", "Sở Y tế", "Thanh tra tỉnh", "Thanh tra tỉnh"],
    ),
    "for a row that has nothing of its own, and counts on": (
        ["1 | Họp | Sở Y tế | | 2026", "2 | Rà soát | | | 2026", "3 | Mở lớp | | | ", "4 | Quay phim | | | 2026",
         "5 | Dỡ lều | | | "],
        ["Sở Y tế"] * 5,
    ),
    "but not for a group of rows": (
        ["1 | Họp | Sở Y tế | | 2026", "2 | Rà soát | | | 2026", "3 | Mở lớp | | | ",
         "3.1 | Dựng lều | Sở Nội vụ | | 2026", "3.2 | Dỡ lều | | | 2026"],
        ["Sở Y tế", "Sở Y tế", "Sở Nội vụ", "Sở Nội vụ"],
    ),
    "for the dashes below a row": (
        ["1 | Họp | Sở Y tế | | 2026", "- | Gửi giấy mời | | | Quý I/2026", "- | Thuê hội trường | | | Quý II/2026"],
        ["Sở Y tế", "Sở Y tế", "Sở Y tế"],
    ),
}  # fmt: skip
OPEN = {
    "a lead is written twice in turn": (
        ["1 | Họp | Sở Y tế | | 2026", "2 | Rà soát | Sở Y tế | | 2026", "3 | Mở lớp | | | 2026", "4 | Làm | | | 2026"],
        ["Sở Y tế", "Sở Y tế", None, None],
    ),
    "a group begins without one": (
        ["1 | Họp | Sở Y tế | | 2026", "2 | Rà soát | | | 2026", "II | Phần riêng | | | ", "1 | Làm | | | 2026"],
        ["Sở Y tế", None, None],
    ),
    "only one is missing": (
        ["1 | Họp | Sở Y tế | | 2026", "2 | Rà soát | | | 2026", "3 | Làm | Thanh tra tỉnh | | 2026"],
        ["Sở Y tế", None, "Thanh tra tỉnh"],
    ),
}  # fmt: skip


def leads(read_body: Read, rows: list[str]) -> list[str | None]:
    table = "\n".join("\t".join(map(str.strip, row.split("|"))) for row in [HEADING, *rows])
    programme, _ = read_body(f"I. NỘI DUNG\n{table}")
    return [task.leads[0].name if task.leads else None for task in programme.tasks]


@pytest.mark.parametrize(("rows", "expected"), HELD.values(), ids=HELD.keys())
def test_an_empty_cell_says_what_the_one_above_says_where_the_table_shows_it(
    read_body: Read, rows: list[str], expected: list[str]
) -> None:
    assert leads(read_body, rows) == expected


@pytest.mark.parametrize(("rows", "expected"), OPEN.values(), ids=OPEN.keys())
def test_elsewhere_an_empty_cell_says_nothing(read_body: Read, rows: list[str], expected: list[str | None]) -> None:
    assert leads(read_body, rows) == expected


HELPED = {
    "who cooperates is held with who leads": (
        ["1 | Họp | Sở Y tế | Sở Nội vụ | 2026", "2 | Rà soát | | | 2026",
         "3 | Mở lớp | Sở Xây dựng | Sở Tài chính | 2026",
         "4 | Dỡ lều | | | 2026", "5 | Làm | Thanh tra tỉnh | | 2026", "6 | Quay phim | | | 2026"],
        ["Sở Nội vụ", "Sở Nội vụ", "Sở Tài chính", "Sở Tài chính", None, None],
    ),
    "but not where another row below the same lead names its own": (
        ["1 | Họp | Sở Y tế | Sở Nội vụ | 2026", "2 | Rà soát | | Sở Tài chính | 2026", "3 | Mở lớp | | | 2026",
         "4 | Dỡ lều | Thanh tra tỉnh | Sở Nội vụ | 2026", "5 | Quay phim | | | 2026"],
        ["Sở Nội vụ", "Sở Tài chính", None, "Sở Nội vụ", None],
    ),
    "but not where it is written anew for each row": (
        ["1 | Họp | Sở Y tế | Sở Nội vụ | 2026", "2 | Rà soát | | Sở Nội vụ | 2026", "3 | Mở lớp | | | 2026"],
        ["Sở Nội vụ", "Sở Nội vụ", None],
    ),
    "nor where nobody cooperates": (
        ["1 | Họp | Sở Y tế | | 2026", "2 | Rà soát | | | 2026", "3 | Mở lớp | | | 2026"], [None, None, None],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), HELPED.values(), ids=HELPED.keys())
def test_who_cooperates_may_be_held_beside_who_leads(
    read_body: Read, rows: list[str], expected: list[str | None]
) -> None:
    heading = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian"
    table = "\n".join("\t".join(map(str.strip, row.split("|"))) for row in [heading, *rows])
    programme, _ = read_body(f"I. NỘI DUNG\n{table}")
    assert [task.cooperating[0].name if task.cooperating else None for task in programme.tasks] == expected


TIMES = {
    "before the tasks": (
        ["Thời gian | Nhiệm vụ | Cơ quan chủ trì", "Tháng 7 | Họp | Sở Y tế", " | Rà soát | Sở Nội vụ",
         "Quý IV | Dựng lều | Sở Y tế", " | Dỡ lều | Thanh tra tỉnh"],
        ["07-31", "07-31", "12-31", "12-31"],
    ),
    "behind them": (
        ["Nhiệm vụ | Cơ quan chủ trì | Thời gian", "Họp | Sở Y tế | Tháng 7", "Rà soát | Sở Nội vụ | ",
         "Dựng lều | Sở Y tế | Quý IV", "Dỡ lều | Thanh tra tỉnh | "],
        ["07-31", None, "12-31", None],
    ),
    "in each row, but for one": (
        ["Thời gian | Nhiệm vụ | Cơ quan chủ trì", "Tháng 7 | Họp | Sở Y tế", " | Rà soát | Sở Nội vụ",
         "Quý IV | Dựng lều | Sở Y tế"],
        ["07-31", None, "12-31"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), TIMES.values(), ids=TIMES.keys())
def test_times_that_stand_before_the_tasks_hold_for_the_rows_below(
    read_body: Read, rows: list[str], expected: list[str | None]
) -> None:
    table = "\n".join("\t".join(map(str.strip, row.split("|"))) for row in rows)
    programme, _ = read_body(f"I. NỘI DUNG NĂM 2026\n{table}")
    ends = [f"{task.schedule[0].end:%m-%d}" if task.schedule else None for task in programme.tasks]
    assert ends == expected


@pytest.mark.parametrize(("rows", "expected"), [*HELD.values(), *OPEN.values()], ids=[*HELD, *OPEN])
def test_the_rows_of_a_long_table_are_joined_more_than_once_and_read_the_same(
    read_body: Read, rows: list[str], expected: list[str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held_cells, "_MANY", 0)
    assert leads(read_body, rows) == expected


def test_a_table_of_figures_without_a_column_that_says_of_what_is_read(read_body: Read) -> None:
    rows = [
        "TT\tChỉ tiêư\tĐơn vị tính\tKế hoạch\t\t",
        "\t\t\t2026\t2027\t2028",
        "1\tThu ngân sách\tTỷ đồng\t10\t11\t12",
    ]
    programme, document = read_body("\n".join(["I. NỘI DUNG", *rows]))
    assert len(programme.ledger.roles) == len(document.lines)
