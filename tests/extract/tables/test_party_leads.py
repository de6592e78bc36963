"""Tables in which agencies are columns, with marks under those that have a part in a row."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
ROAD, SURVEY = "Đường vào bản", "Phiếu khảo sát"
TABLES: dict[str, tuple[str, list[tuple[list[str], list[str]]]]] = {
    "letters": (
        f"""
        TT\tNhiệm vụ\tSở Y tế\tSở Văn hóa, Thể thao và Du lịch\tCA tỉnh\tSở Nội vụ\tThời gian
        1\t{ROAD}\tC\tP\t\t\tQuý III/2026
        2\t{SURVEY}\t\tP\tC\tP\tQuý IV/2026
        """,
        [
            (["Sở Y tế"], ["Sở Văn hóa, Thể thao và Du lịch"]),
            (["Công an tỉnh"], ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"]),
        ],
    ),
    "agencies below a heading that spans them": (
        f"""
        TT\tNhiệm vụ\tCơ quan thực hiện\t\t\tThời gian
        \t\tSở Y tế\tSở Nội vụ\tSở Tài chính\t
        1\t{ROAD}\tCT\t\tPH\tQuý III/2026
        2\t{SURVEY}\t\tCT\t\tQuý IV/2026
        """,
        [(["Sở Y tế"], ["Sở Tài chính"]), (["Sở Nội vụ"], [])],
    ),
    "partners beside a column of leads": (
        f"""
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\t\tThời gian
        \t\t\tSở Nội vụ\tSở Tài chính\t
        1\t{ROAD}\tSở Y tế\tx\tx\tQuý III/2026
        2\t{SURVEY}\tSở Xây dựng\t\tx\tQuý IV/2026
        """,
        [(["Sở Y tế"], ["Sở Nội vụ", "Sở Tài chính"]), (["Sở Xây dựng"], ["Sở Tài chính"])],
    ),
    "marks that are explained": (
        f"""
        (Dấu X: chủ trì; dấu x: phối hợp)
        TT\tNhiệm vụ\tSở Y tế\tSở Nội vụ\tThời gian
        1\t{ROAD}\tX\tx\tQuý III/2026
        2\t{SURVEY}\tx\tX\tQuý IV/2026
        """,
        [(["Sở Y tế"], ["Sở Nội vụ"]), (["Sở Nội vụ"], ["Sở Y tế"])],
    ),
    "marks alone": (
        f"""
        TT\tNhiệm vụ\tSở Y tế\tSở Nội vụ\tThời gian
        1\t{ROAD}\tx\t-\tQuý III/2026
        2\t{SURVEY}\tx\tx\tQuý IV/2026
        """,
        [(["Sở Y tế"], []), (["Sở Y tế", "Sở Nội vụ"], [])],
    ),
    "those to whom it is submitted": (
        f"""
        TT\tNhiệm vụ\tCơ quan chủ trì\tCấp trình\t\tThời gian
        \t\t\tHĐND tỉnh\tUBND tỉnh\t
        1\t{ROAD}\tSở Y tế\tx\t\tQuý III/2026
        2\t{SURVEY}\tSở Nội vụ\t\tx\tQuý IV/2026
        """,
        [(["Sở Y tế"], []), (["Sở Nội vụ"], [])],
    ),
    "marks under what is no agency": (
        f"""
        TT\tNhiệm vụ\tCơ quan chủ trì\tVốn\tĐất\tThời gian
        1\t{ROAD}\tSở Y tế\tx\t\tQuý III/2026
        2\t{SURVEY}\tSở Nội vụ\t\tx\tQuý IV/2026
        """,
        [(["Sở Y tế"], []), (["Sở Nội vụ"], [])],
    ),
}


@pytest.mark.parametrize(("body", "named"), TABLES.values(), ids=TABLES.keys())
def test_marks_say_who_has_a_part(read_body: Read, body: str, named: list[tuple[list[str], list[str]]]) -> None:
    programme, _ = read_body(body)
    assert [
        ([ref.name for ref in task.leads], [ref.name for ref in task.cooperating]) for task in programme.tasks
    ] == named
    assert [str(time.end) for task in programme.tasks for time in task.schedule] == ["2026-09-30", "2026-12-31"]
    assert not programme.ledger.unclassified
