"""Rows of a text that has the cells which run down, or across a heading, only once."""

from collections.abc import Callable

import pytest

from dondoc.extract import extract_programme
from dondoc.extract.tables.lost_spans import spread
from dondoc.model import Document, Programme
from dondoc.sources.markdown import document_from_markdown

Read = Callable[[str], tuple[Programme, Document]]


def told(programme: Programme) -> list[tuple[str, str, str, str]]:
    return [
        (
            task.text,
            "; ".join(ref.name for ref in task.leads),
            "; ".join(ref.name for ref in task.cooperating),
            "; ".join(str(time.end) for time in task.schedule),
        )
        for task in programme.tasks
    ]


def between_bars(*rows: str) -> Programme:
    lines = ["Kế hoạch năm 2026", ""]
    for row in rows:
        lines += [
            "|",
            *(line for cell in row.split(" | ") for line in ((cell.strip(), "|") if cell.strip() else ("|",))),
        ]
    return extract_programme(document_from_markdown("\n".join(lines), name="document.md"))


def test_a_lead_that_runs_down_is_that_of_the_short_rows_below_it() -> None:
    programme = between_bars(
        "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn",
        "1 | Sửa đê | Sở Xây dựng | Sở Tài chính | 30/6/2026",
        "2 | Xây kè | Sở Y tế | 15/7/2026",
        "3 | Mở chợ | Sở Công Thương | Sở Nội vụ | 31/8/2026",
    )
    assert told(programme) == [
        ("Sửa đê", "Sở Xây dựng", "Sở Tài chính", "2026-06-30"),
        ("Xây kè", "Sở Xây dựng", "Sở Y tế", "2026-07-15"),
        ("Mở chợ", "Sở Công Thương", "Sở Nội vụ", "2026-08-31"),
    ]


def test_a_row_of_which_only_the_work_is_left_has_all_from_above() -> None:
    programme = between_bars(
        "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn",
        "1 | Sửa đê | Sở Xây dựng | Sở Tài chính | 30/6/2026",
        "2 | Xây kè",
        "3 | Mở chợ | Sở Công Thương | Sở Nội vụ | 31/8/2026",
    )
    assert told(programme)[1] == ("Xây kè", "Sở Xây dựng", "Sở Tài chính", "2026-06-30")


def test_groups_that_take_part_run_down_beside_another_lead() -> None:
    programme = between_bars(
        "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn",
        "1 | Sửa đê | Sở Xây dựng | Các sở, ban, ngành; UBND các xã | 30/6/2026",
        "2 | Thường xuyên tuần tra các đoạn đê xung yếu trong mùa lũ | Sở Y tế | 15/7/2026",
        "3 | Mở chợ | Các sở, ban, ngành | 31/8/2026",
        "4 | Sửa chợ | Sở Công Thương | UBND các xã | 30/9/2026",
    )
    assert [row[1:3] for row in told(programme)] == [
        ("Sở Xây dựng", "Các sở, ban, ngành; UBND các xã, phường"),
        ("Sở Y tế", "Các sở, ban, ngành; UBND các xã, phường"),
        ("Sở Y tế", "Các sở, ban, ngành"),
        ("Sở Công Thương", "UBND các xã, phường"),
    ]


def test_what_runs_down_stands_above() -> None:
    programme = between_bars(
        "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn | Ghi chú",
        "1 | Sửa đê | Sở Xây dựng | Sở Tài chính | 30/6/2026 | ",
        "2 | Xây kè | Sở Y tế | Sở Nội vụ | ",
        "3 | Mở chợ | Sở Công Thương | Sở Nội vụ | 31/8/2026 | ",
    )
    assert told(programme)[1] == ("Xây kè", "Sở Y tế", "Sở Nội vụ", "2026-06-30")


def test_a_group_in_a_column_of_its_own_runs_down(read_body: Read) -> None:
    programme, _ = read_body("""
        Lĩnh vực\tTT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn
        Thủy lợi\t1\tSửa đê\tSở Xây dựng\t30/6/2026
        2\tXây kè\tSở Y tế\t15/7/2026\t
        Chợ búa\t3\tMở chợ\tSở Công Thương\t31/8/2026
    """)
    assert [task.text for task in programme.tasks] == ["Sửa đê", "Xây kè", "Mở chợ"]
    assert [task.section for task in programme.tasks] == ["Thủy lợi", "Thủy lợi", "Chợ búa"]


def test_rows_of_a_text_may_be_as_short_as_what_they_say(read_body: Read) -> None:
    programme, _ = read_body("""
        Cơ quan chủ trì\tSTT\tNhiệm vụ\tCơ quan phối hợp\tThời hạn\tGhi chú
        Sở Xây dựng\t1\tSửa đê\tSở Nội vụ\t30/6/2026\tgấp
        2\tXây kè\t\t15/7/2026\t
        3\tNạo vét kênh\tSở Tài chính\t15/9/2026\tgấp
        Sở Công Thương\t4\tMở chợ\tSở Y tế\t31/8/2026\tgấp
    """)
    assert told(programme)[1:3] == [
        ("Xây kè", "Sở Xây dựng", "", "2026-07-15"),
        ("Nạo vét kênh", "Sở Xây dựng", "Sở Tài chính", "2026-09-15"),
    ]


def test_a_dash_stands_where_nobody_is_named(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn
        1\tSửa đê\tSở Xây dựng\tSở Nội vụ\t30/6/2026
        2\tXây kè\t-\t15/7/2026
    """)
    assert told(programme)[1] == ("Xây kè", "Sở Xây dựng", "", "2026-07-15")


def test_a_time_that_runs_down_is_lost_before_the_work(read_body: Read) -> None:
    programme, _ = read_body("""
        Thời gian\tNội dung\tCơ quan chuẩn bị\tCơ quan thẩm định
        Tháng 4/2026\tĐề án mở chợ đầu mối\tSở Công Thương\tSở Tư pháp
        Báo cáo kết quả sửa chữa đê và kè ven sông\tSở Xây dựng
        Tháng 7/2026\tNghị quyết về kinh tế biển\tSở Tài chính\tSở Tư pháp
    """)
    assert told(programme)[1] == ("Báo cáo kết quả sửa chữa đê và kè ven sông", "Sở Xây dựng", "", "2026-04-30")


WHOLE = {
    "no remark": "2\tXây kè\tSở Y tế\tSở Tài chính\t15/7/2026\t",
    "no time": "2\tXây kè\tSở Y tế\tSở Tài chính\t\t",
    "nobody to help": "2\tXây kè\tSở Y tế\t\t\t",
}


@pytest.mark.parametrize("row", WHOLE.values(), ids=WHOLE.keys())
def test_a_row_whose_cells_stand_under_their_own_columns_has_lost_none(read_body: Read, row: str) -> None:
    programme, _ = read_body(f"""
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn\tGhi chú
        1\tSửa đê\tSở Xây dựng\tSở Nội vụ\t30/6/2026\tgấp
        {row}
    """)
    assert told(programme)[1][1] == "Sở Y tế"


HEADINGS = {
    "who": (["TT", "Nhiệm vụ", "Phân công", "Thời gian", ""], ["Chủ trì", "Phối hợp", "", "", ""], 2),
    "when": (["TT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời gian", ""], ["Bắt đầu", "Kết thúc", "", "", ""], 3),
    "quarters": (["TT", "Nhiệm vụ", "Chủ trì", "Năm 2026", "", ""], ["Quý I", "Quý II", "Quý III", "", "", ""], 3),
    "years": (["TT", "Chỉ tiêu", "Đơn vị", "Mục tiêu", "Chủ trì", ""], ["2027", "2030", "", "", "", ""], 3),
    "to whom": (["TT", "Nội dung", "Cơ quan trình", "Cấp trình", ""], ["UBND tỉnh", "HĐND tỉnh", "", "", ""], 3),
}


@pytest.mark.parametrize(("words", "cells", "place"), HEADINGS.values(), ids=HEADINGS.keys())
def test_the_words_below_tell_which_heading_is_over_them(words: list[str], cells: list[str], place: int) -> None:
    found = spread(words, cells)
    assert found is not None
    over, below = found
    first = next(word for word in cells if word)
    assert over[below.index(first)] == words[place]
    assert [word for word in over if word] == [word for word in words if word]


def test_rows_without_empty_cells_at_their_ends_tell_it_too() -> None:
    assert spread(["TT", "Nhiệm vụ", "Phân công", "Thời gian", "Căn cứ"], ["Chủ trì", "Phối hợp"]) == (
        ("TT", "Nhiệm vụ", "Phân công", "", "Thời gian", "Căn cứ"),
        ("", "", "Chủ trì", "Phối hợp", "", ""),
    )
    assert spread(["TT", "Nhiệm vụ", "Chủ trì", "Ghi chú"], ["Sở Y tế", "Sở Nội vụ"]) is None


def test_two_headings_may_be_over_four_columns() -> None:
    assert spread(
        ["TT", "Nhiệm vụ", "Trách nhiệm", "Thời gian", "", ""],
        ["Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành", "", ""],
    ) == (
        ("TT", "Nhiệm vụ", "Trách nhiệm", "", "Thời gian", ""),
        ("", "", "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành"),
    )


@pytest.mark.parametrize(
    ("words", "cells"),
    [
        (["TT", "Nhiệm vụ", "Phân công", "", "Thời gian"], ["", "", "Chủ trì", "Phối hợp", ""]),
        (["TT", "Nhiệm vụ", "Chủ trì", "Thời gian", ""], ["1", "Sửa đê", "", "", ""]),
        (["TT", "Nhiệm vụ", "Chủ trì", "Ghi chú", ""], ["Sở Y tế", "Sở Nội vụ", "", "", ""]),
    ],
)
def test_rows_that_stand_right_or_say_nothing_of_columns_are_left(words: list[str], cells: list[str]) -> None:
    assert spread(words, cells) is None


def test_a_long_list_of_agencies_is_no_work_that_moved_up(read_body: Read) -> None:
    programme, _ = read_body("""
        STT\tNhiệm vụ\tThời gian\tCơ quan chủ trì\tCơ quan phối hợp\tGhi chú
        1\tSửa đê\t2026\tSở Xây dựng\tSở Tài chính\tgấp
        2\tXây kè\t2026\t- Các sở, ngành nên quan và các xã - VP UBND tỉnh; - Sở Y tế làm đầu mối\t\t
    """)
    assert "Sở Y tế" in told(programme)[1][1]
    assert [task.note for task in programme.tasks] == ["gấp", None]
