"""Whom the words over the rows of a table give them."""

from collections.abc import Callable

import pytest

from dondoc.extract.tables.given_rows import once
from dondoc.model import AgencyRef, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

PLAIN = "TT\tNhiệm vụ\tSản phẩm\tThời hạn\n"
LED = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n"
HELPED = "TT\tNhiệm vụ\tPhối hợp\tThời hạn\n"
BARE = "TT\tNhiệm vụ\tSản phẩm\tGhi chú\n"
# What stands in the body, and who leads and who helps with each task.
GIVEN: dict[str, tuple[str, list[tuple[list[str], list[str]]]]] = {
    "a heading over the table": (f"1. Sở Y tế\n{PLAIN}1\tSửa trạm\tBáo cáo\t2026", [(["Sở Y tế"], [])]),
    "a row over others": (f"{PLAIN}I\tSở Y tế\t\t\n1\tSửa trạm\tBáo cáo\t2026", [(["Sở Y tế"], [])]),
    "the nearest of two": (
        f"1. Sở Nội vụ\n{PLAIN}I\tSở Y tế\t\t\n1\tSửa trạm\tBáo cáo\t2026",
        [(["Sở Y tế"], [])],
    ),
    "a row further up": (
        f"{PLAIN}I\tSở Y tế\t\t\n1\tTrạm bơm\t\t\n1.1\tSửa trạm\tBáo cáo\t2026",
        [(["Sở Y tế"], [])],
    ),
    "a row over others, and who helps": (
        f"{HELPED}I\tSở Y tế\t\t\n1\tSửa trạm\tSở Nội vụ\t2026",
        [(["Sở Y tế"], ["Sở Nội vụ"])],
    ),
    "a lead of its own": (
        f"{LED}I\tSở Y tế\t\t\t\n1\tSửa trạm\tSở Nội vụ\t\t2026",
        [(["Sở Nội vụ"], [])],
    ),
    "a column of leads says more than the heading": (
        f"1. Sở Y tế\n{LED}1\tSửa trạm\t\tSở Nội vụ\t2026",
        [([], ["Sở Nội vụ"])],
    ),
    "a bracket in the words": (f"{PLAIN}1\tSửa trạm (Sở Y tế chủ trì)\tBáo cáo\t2026", [(["Sở Y tế"], [])]),
    "a bracket of names": (f"{PLAIN}1\tSửa trạm (Sở Y tế)\tBáo cáo\t2026", [(["Sở Y tế"], [])]),
    "a bracket beside a column of leads": (
        f"{LED}1\tSửa trạm (Sở Y tế)\tSở Nội vụ\t\t2026",
        [(["Sở Nội vụ"], [])],
    ),
    "no column of times, but a product": (f"1. Sở Y tế\n{BARE}1\tSửa trạm\tBáo cáo\t", [(["Sở Y tế"], [])]),
    "no column of times, but a number": (f"1. Sở Y tế\n{BARE}1\tSửa trạm\t\t", [(["Sở Y tế"], [])]),
    "no column of times, but a bracket": (f"{BARE}1\tSửa trạm (Sở Y tế chủ trì)\t\t", [(["Sở Y tế"], [])]),
}
NOT_GIVEN = {
    "a Roman number without a product": f"1. Sở Y tế\n{BARE}I\tTrạm bơm\t\t",
    "nobody over the rows": f"{BARE}1\tTrạm bơm\tBáo cáo\t",
    "a row that names somebody itself": f"1. Sở Y tế\n{BARE}1\tSở Nội vụ\tBáo cáo\t",
}


@pytest.mark.parametrize(("text", "given"), GIVEN.values(), ids=GIVEN.keys())
def test_rows_are_given_to_whom_the_words_over_them_name(
    read_body: Read, text: str, given: list[tuple[list[str], list[str]]]
) -> None:
    programme, _ = read_body(f"II. NHIỆM VỤ\n{text}")
    assert [([a.name for a in task.leads], [a.name for a in task.cooperating]) for task in programme.tasks] == given


@pytest.mark.parametrize("text", NOT_GIVEN.values(), ids=NOT_GIVEN.keys())
def test_other_rows_without_who_and_when_are_no_tasks(read_body: Read, text: str) -> None:
    assert read_body(f"II. NHIỆM VỤ\n{text}")[0].tasks == ()


def test_an_agency_named_twice_counts_once_where_it_stands_first() -> None:
    health, home = AgencyRef("Sở Y tế", "Sở Y tế", "so-y-te"), AgencyRef("Sở Nội vụ", "Sở Nội vụ", "so-noi-vu")
    short, team = AgencyRef("Sở Y tế", "SYT", "so-y-te"), AgencyRef("Tổ quế", "Tổ quế")
    assert once((health, home, short, team, team)) == (health, home, team)
    assert once((health,)) == (health,)
    assert once(()) == ()
