"""Faults of the tasks and duties that were read."""

import re
from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

TABLE = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n"
TIMELESS = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tSản phẩm\n"
FOUND = {
    "nobody leads": (
        TABLE + "1\tSửa trạm\t\tSở Y tế\t2026",
        ("missing_field", "Sửa trạm", "Không có cơ quan chủ trì."),
    ),
    "no time": (TABLE + "1\tSửa trạm\tSở Y tế\t\t", ("missing_field", "Sửa trạm", "Không có thời hạn.")),
    "one leads and cooperates": (
        TABLE + "1\tSửa trạm\tSở Y tế\tSở Nội vụ, Sở Y tế\t2026",
        ("duplicate_name", "Sở Y tế", "Sở Y tế vừa chủ trì vừa phối hợp"),
    ),
    "one that no register knows leads and cooperates": (
        TABLE + "1\tSửa trạm\tTổ trồng quế\tTổ Trồng Quế\t2026",
        ("duplicate_name", "Tổ Trồng Quế", "Tổ Trồng Quế vừa chủ trì vừa phối hợp"),
    ),
    "a deadline that was over": (
        TABLE + "1\tSửa trạm\tSở Y tế\t\tTháng 4/2026",
        (
            "deadline_before_document",
            "Tháng 4/2026",
            "Thời hạn “Tháng 4/2026” trước ngày ban hành văn bản (05/05/2026).",
        ),
    ),
    "a report that was due": (
        "1. Các xã báo cáo kết quả về Sở Y tế trước ngày 15/4/2026.",
        None,
    ),
    "an agency that nobody knows": (
        TABLE + "1\tSửa trạm\tSở Du lịch\t\t2026",
        ("unknown_agency", "Sửa trạm", "Danh bạ không có cơ quan “Sở Du lịch”; giữ nguyên như văn bản."),
    ),
    "one that cooperates, that nobody knows": (
        TABLE + "1\tSửa trạm\tSở Y tế\tSở Du lịch\t2026",
        ("unknown_agency", "Sửa trạm", "Danh bạ không có cơ quan “Sở Du lịch”; giữ nguyên như văn bản."),
    ),
}
SOUND = {
    "all is there": TABLE + "1\tSửa trạm\tSở Y tế\tSở Nội vụ\t2026",
    "a table without times": TIMELESS + "1\tSửa trạm\tSở Y tế\t\tTrạm",
    "prose without times": "1. Sở Y tế\n- Sửa trạm ở các bản vùng cao.",
    "a group leads and cooperates": TABLE + "1\tSửa trạm\tCác sở, ban, ngành\tCác sở, ban, ngành\t2026",
    "a time that ends later": TABLE + "1\tSửa trạm\tSở Y tế\t\tTháng 5/2026",
    "a period that began before": TABLE + "1\tSửa trạm\tSở Y tế\t\t2025 - 2027",
    "a period that is over": TABLE + "1\tSửa trạm\tSở Y tế\t\tTừ 2021 đến 2025",
    "a report that is due later": "1. Các xã báo cáo kết quả về Sở Y tế trước ngày 15/6/2026.",
    "a company": TABLE + "1\tSửa trạm\tCông ty Điện lực Lai Châu\t\t2026",
    "the body of another province": TABLE + "1\tSửa trạm\tSở Du lịch tỉnh Lào Cai\t\t2026",
}
KINDS = {"missing_field", "duplicate_name", "deadline_before_document", "unknown_agency"}


def faults(read: tuple[Programme, Document]) -> list[tuple[str, str, str]]:
    programme, document = read
    return [(each.kind, document.quote(each.source), each.message) for each in programme.findings if each.kind in KINDS]


@pytest.mark.parametrize(("text", "fault"), FOUND.values(), ids=FOUND.keys())
def test_a_fault_of_an_item_is_told_where_it_stands(
    read_body: Read, text: str, fault: tuple[str, str, str] | None
) -> None:
    (found,) = faults(read_body(text))
    if fault is None:
        assert found[0] == "deadline_before_document"
        assert "15/04/2026" in found[2]
        assert "05/05/2026" in found[2]
    else:
        assert found[:2] == fault[:2]
        assert all(words in found[2] for words in re.findall(r"“[^”]*”", fault[2]))


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_other_items_are_sound(read_body: Read, text: str) -> None:
    assert faults(read_body(text)) == []


def test_of_two_places_of_a_name_the_last_is_of_who_cooperates(read_body: Read) -> None:
    programme, document = read_body(TABLE + "1\tSửa trạm\tSở Y tế\tSở Y tế\t2026")
    (fault,) = (each for each in programme.findings if each.kind == "duplicate_name")
    assert fault.source.start == document.text.rindex("Sở Y tế")


def test_an_unknown_agency_is_told_once(read_body: Read) -> None:
    text = TABLE + "1\tSửa trạm\tSở Du lịch\t\t2026\n2\tMở chợ\tSở Du lịch\tSở Du lịch, Sở Y tế\t2026"
    assert [kind for kind, _, _ in faults(read_body(text))].count("unknown_agency") == 1


def test_a_report_that_is_a_task_with_its_day_is_told_once(read_body: Read) -> None:
    text = "1. Sở Y tế\n- Báo cáo UBND tỉnh kết quả sửa trạm trước ngày 15/4/2026."
    assert [kind for kind, _, _ in faults(read_body(text))] == ["deadline_before_document"]


def test_without_a_day_nothing_is_past(read: Read) -> None:
    programme, _ = read("KẾ HOẠCH\nSửa trạm\n" + TABLE + "1\tSửa trạm\tSở Y tế\t\tTháng 4/2020")
    assert [each.kind for each in programme.findings if each.kind == "deadline_before_document"] == []
