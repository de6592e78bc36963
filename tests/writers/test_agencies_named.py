"""Whom a document names, on a terminal and as JSON."""

import json
from datetime import date

from dondoc.extract.agencies_named import agencies_named
from dondoc.grammar.bodies.named_agencies import AgenciesNamed
from dondoc.sources.plain import document_from_text
from dondoc.writers.agencies_named import agencies_as_data, agencies_as_table

HEAD = "UBND TỈNH SƠN LA\nSố: 9/KH-UBND\nSơn La, ngày 20 tháng 01 năm 2021\nKẾ HOẠCH\nNăm 2021\n"
BODY = "1. Giao Sở Nông nghiệp và Môi trường, Sở Kê hoạch và Đầu tư, Công ty Cổ phần Mía đường rà soát.\n"


def named(text: str, on: date | None = None) -> AgenciesNamed:
    return agencies_named(document_from_text(text, name="a.txt"), on=on)


def test_the_table_has_a_line_a_mention_and_tells_the_unresolved_with_their_reasons() -> None:
    lines = agencies_as_table(named(HEAD + BODY), width=120).splitlines()
    assert lines[0] == "Danh bạ Sơn La, ngày 20/01/2021 (ngày của văn bản)"
    assert [line.split()[0] for line in lines[4:8]] == ["1", "6", "6", "6"]
    assert "Sở Nông nghiệp và Môi trường (không hoạt động" in lines[5]
    assert lines[9] == "4 lần nêu tên, 2 cơ quan, 2 lần chưa xác định"
    assert "có lẽ là Sở Kế hoạch và Đầu tư, sai một chữ" in lines[11]
    assert "doanh nghiệp, không thuộc danh bạ" in lines[12]


def test_no_line_of_the_table_is_wider_than_the_terminal() -> None:
    lines = agencies_as_table(named(HEAD + "1. Giao Sở Y tế, Sở Nội vụ rà soát.\n"), width=70).splitlines()
    assert max(map(len, lines)) <= 70
    assert "Mọi tên đều xác định được một cơ quan." in lines


def test_the_heading_says_which_day_it_is() -> None:
    assert "mọi ngày (văn bản không ghi ngày)" in agencies_as_table(named("Giao Sở Y tế.\n"), width=80)
    asked = agencies_as_table(named(HEAD, on=date(2026, 1, 1)), width=80)
    assert "ngày 01/01/2026 (theo yêu cầu)" in asked
    assert "không nêu tên cơ quan nào" in agencies_as_table(named("Trời mưa.\n"), width=80)


def test_the_data_can_be_written_as_json_with_places_and_reasons() -> None:
    text = HEAD + BODY
    data = json.loads(json.dumps(agencies_as_data(named(text))))
    assert (data["province"], data["day"], data["own_day"], data["unresolved"]) == ("son-la", "2021-01-20", True, 2)
    assert [text[one["start"] : one["end"]] for one in data["mentions"]] == [one["words"] for one in data["mentions"]]
    standings = [(one["standing"], one["reason"] is None) for one in data["mentions"]]
    assert standings == [("known", True), ("other_day", True), ("misread", False), ("unknown", False)]
    assert data["mentions"][1]["agencies"][0]["from"] == "2025-03-01"
