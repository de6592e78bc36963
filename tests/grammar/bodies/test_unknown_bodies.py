import pytest

from dondoc.grammar.bodies.unknown_bodies import find_unknown, gaps, without_numbers, without_remarks

UNKNOWN = {
    "a company": ("Công ty Điện lực Sơn La", ["Công ty Điện lực Sơn La"]),
    "two of them": ("Quỹ Phát triển đất; Hợp tác xã Mường Bú", ["Quỹ Phát triển đất", "Hợp tác xã Mường Bú"]),
    "only filler": ("chủ trì, phối hợp thực hiện", []),
    "the head of a division": ("Trưởng phòng Kinh tế", ["phòng Kinh tế"]),
    "a hamlet's head in small letters": ("Công an xã, trưởng thôn", ["Công an xã", "trưởng thôn"]),
    "what somebody looks after": ("Phó Chủ tịch, phụ trách kinh tế", ["Phó Chủ tịch, phụ trách kinh tế"]),
    "two fields of one post": (
        "Công chức Văn hóa - Xã hội, Tư pháp - Hộ tịch",
        ["Công chức Văn hóa - Xã hội", "Tư pháp - Hộ tịch"],
    ),
    "two bodies": ("Cục Thú y và Cục Trồng trọt", ["Cục Thú y", "Cục Trồng trọt"]),
    "a body and a firm": ("Ban Quản lý rừng và Công ty Thủy lợi", ["Ban Quản lý rừng", "Công ty Thủy lợi"]),
    "a body and a group": ("Phòng Kinh tế và các thôn", ["Phòng Kinh tế", "các thôn"]),
    "a body and a post": ("Phòng Kinh tế và Công chức Địa chính", ["Phòng Kinh tế", "Công chức Địa chính"]),
    "heads of two": ("Trưởng phòng Kinh tế và Trưởng phòng Văn hóa", ["phòng Kinh tế", "phòng Văn hóa"]),
    "one body of two fields": ("Cục Lâm nghiệp và Kiểm lâm", ["Cục Lâm nghiệp và Kiểm lâm"]),
    "a fair": ("Trung tâm Triển lãm và Hội chợ", ["Trung tâm Triển lãm và Hội chợ"]),
    "an office of two": ("Văn phòng HĐND và UBND xã", ["Văn phòng HĐND và UBND xã"]),
    "a dash before each": ("- Đội Cơ động - Tổ Tự quản", ["Đội Cơ động", "Tổ Tự quản"]),
    "of every level": (" các cấp", []),
    "a day": ("hoàn thành trước ngày 30/6/2026", []),
    "the head of a list": ("Các sở:", []),
    "a name cut off behind another": ("Quỹ Phát triển đất, Bộ ", ["Quỹ Phát triển đất"]),
    "divisions by a letter": ("P. KT; P. VHXH", ["P. KT", "P. VHXH"]),
    "two sentences": ("Đội Cơ động. Tổ Tự quản", ["Đội Cơ động", "Tổ Tự quản"]),
    "the department whose plan it is": ("Sở", ["Sở"]),
}


@pytest.mark.parametrize(("cell", "names"), UNKNOWN.values(), ids=UNKNOWN.keys())
def test_what_names_somebody_in_a_cell_is_kept_and_the_rest_is_not(cell: str, names: list[str]) -> None:
    assert [ref.raw for _, _, ref in find_unknown(cell, 0, len(cell))] == names


@pytest.mark.parametrize("post", ["Chánh", "Viện trưởng", "Đồng chí Tổng Giám đốc", "Người đứng đầu"])
def test_the_post_before_a_name_that_is_known_names_nobody_else(post: str) -> None:
    assert find_unknown(f"{post} Viện Kiểm sát", 0, len(post) + 1) == []


def test_a_post_that_is_all_that_is_said_names_who_has_it() -> None:
    assert [ref.raw for _, _, ref in find_unknown("Hiệu trưởng", 0, len("Hiệu trưởng"))] == ["Hiệu trưởng"]


def test_gaps_are_what_lies_between_what_was_found() -> None:
    assert list(gaps([(2, 4), (3, 6)], 9)) == [(0, 2), (6, 9)]


REMARKS = {
    "what it does": ("Sở Công Thương (khảo sát, đo đạc); Sở Tài chính", "Sở Công Thương; Sở Tài chính"),
    "what it does, cut off": ("Sở Công Thương (khảo sát, đo đạc", "Sở Công Thương"),
    "a body": ("Sở Y tế (phòng Nghiệp vụ Y)", "Sở Y tế (phòng Nghiệp vụ Y)"),
    "one that is known": ("Tổ công tác (do Sở Y tế)", "Tổ công tác (do Sở Y tế)"),
    "its unit": ("Sở Tư pháp (Phòng Hộ tịch là đầu mối)", "Sở Tư pháp"),
    "its unit behind a comma": ("Sở Tư pháp, đầu mối là Phòng Hộ tịch; Sở Công Thương", "Sở Tư pháp; Sở Công Thương"),
    "another body": ("Các sở (Sở Y tế làm đầu mối)", "Các sở (Sở Y tế làm đầu mối)"),
    "another body behind a comma": ("Sở Tư pháp; đầu mối: Sở Y tế", "Sở Tư pháp; đầu mối: Sở Y tế"),
    "one word": ("Ban Quản lý (BQL)", "Ban Quản lý (BQL)"),
}


@pytest.mark.parametrize(("cell", "left"), REMARKS.values(), ids=REMARKS.keys())
def test_a_bracket_that_names_nobody_is_no_part_of_a_cell(cell: str, left: str) -> None:
    assert without_remarks(cell, lambda words: "Sở " in words) == left


NUMBERS = {
    "one behind the other": ("1. Sở Y tế 2. Sở Nội vụ", "Sở Y tế; Sở Nội vụ"),
    "with semicolons": ("1) Sở Y tế; 2) Sở Nội vụ; 3) Thuế", "Sở Y tế; Sở Nội vụ; Thuế"),
    "in lines": ("1. Sở Y tế\n2. Sở Nội vụ", "Sở Y tế\n; Sở Nội vụ"),
    "one alone": ("1. Sở Y tế", "1. Sở Y tế"),
    "numbers of bodies": (
        "Chi cục khu vực 1. Sở Y tế, Trạm 2. Sở Nội vụ",
        "Chi cục khu vực 1. Sở Y tế, Trạm 2. Sở Nội vụ",
    ),
}


@pytest.mark.parametrize(("cell", "left"), NUMBERS.values(), ids=NUMBERS.keys())
def test_the_numbers_of_items_part_them(cell: str, left: str) -> None:
    assert without_numbers(cell) == left
