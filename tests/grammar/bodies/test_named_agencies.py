"""Every name of an agency in a text, what the register makes of it, and what is no name."""

from datetime import date

import pytest

from dondoc.grammar.bodies.named_agencies import Outside, Standing, find_named_agencies, unknown_at
from dondoc.register import load_register

REGISTER = load_register()
IN_2021, IN_2026 = date(2021, 1, 20), date(2026, 5, 5)

NAMED = [
    (IN_2026, "giao Sở Y tế chủ trì", [("Sở Y tế", "known", ["so-y-te"])]),
    (IN_2026, "Các sở, ban, ngành", [("Các sở, ban, ngành", "known", ["g-so-ban-nganh"])]),
    (IN_2026, "Sở Nội vụ, Y tế.", [("Sở Nội vụ", "known", ["so-noi-vu"]), ("Y tế", "known", ["so-y-te"])]),
    (IN_2026, "Sở Kế hoạch và Đầu tư", [("Sở Kế hoạch và Đầu tư", "other_day", ["so-khdt"])]),
    (None, "Sở Kế hoạch và Đầu tư", [("Sở Kế hoạch và Đầu tư", "known", ["so-khdt"])]),
    (None, "Sở Nông nghiệp", [("Sở Nông nghiệp", "ambiguous", ["so-nn-mt", "so-nnptnt"])]),
    (IN_2021, "Sở Kê hoạch và Đầu tư", [("Sở Kê hoạch và Đầu tư", "misread", ["so-khdt"])]),
    (IN_2026, "Công ty Cổ phần Mía đường", [("Công ty Cổ phần Mía đường", "unknown", [])]),
    (IN_2026, "thị xã Mai Sơn", []),
    (IN_2026, "UBND các cấp, các ngành kinh tế", []),
    (IN_2026, "Trung tâm nghiên cứu trên địa bàn tỉnh về Khoa học", []),
    (IN_2026, "Nghị quyết số 12/NQ-HĐND ngày 06 tháng 12 năm 2024", []),
    (IN_2026, "", []),
]

OUTSIDE = [
    ("Công ty Cổ phần Mía đường", Outside.ENTERPRISE),
    ("Trung tâm Sản Nhi", Outside.UNIT),
    ("Quỹ Bảo hiểm y tế", Outside.UNIT),
    ("Trạm Y tế xã", Outside.UNIT),
    ("Hội Luật gia", Outside.ASSOCIATION),
    ("Hội đồng Tư vấn", Outside.OTHER),
    ("Hợp tác xã Nông nghiệp Tân Tiến", Outside.ENTERPRISE),
    ("Đài truyền hình Việt Nam", Outside.CENTRAL),
    ("Tổng cục Du lịch", Outside.CENTRAL),
    ("UBND huyện Than Uyên", Outside.LOCAL),
]


@pytest.mark.parametrize(("on", "text", "named"), NAMED)
def test_a_name_is_told_with_what_the_register_makes_of_it(
    on: date | None, text: str, named: list[tuple[str, str, list[str]]]
) -> None:
    found = find_named_agencies(text, REGISTER, on)
    told = [(text[one.start : one.end], one.standing.value, [agency.id for agency in one.agencies]) for one in found]
    assert told == named


@pytest.mark.parametrize(("words", "outside"), OUTSIDE)
def test_a_body_outside_the_register_is_told_with_its_kind(words: str, outside: Outside) -> None:
    one = unknown_at(f"giao {words}", 5, 5 + len(words))
    assert (one.standing, one.outside, one.is_resolved) == (Standing.UNKNOWN, outside, False)


def test_in_a_cell_of_agencies_names_count_without_their_head_noun() -> None:
    text = "xây dựng; Tài chính và y tế"
    assert find_named_agencies(text, REGISTER, IN_2026) == []
    found = find_named_agencies(text, REGISTER, IN_2026, [(0, len(text))])
    assert [agency.id for one in found for agency in one.agencies] == ["so-xay-dung", "so-tai-chinh", "so-y-te"]


def test_only_whole_items_of_such_a_cell_count() -> None:
    text = "xây dựng quy chế tài chính"
    assert find_named_agencies(text, REGISTER, IN_2026, [(0, len(text))]) == []
