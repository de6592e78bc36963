"""Headings that say who leads and who cooperates."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignment_headings import (
    heading_tail,
    names_responsible,
    read_bound_heading,
    read_heading_assignment,
    read_heading_of_body,
    read_heading_of_field,
    read_inline_body,
    shares_out,
    turns_to_list,
)
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 1, 20))
DEPARTMENTS, DISTRICTS = "Các sở, ban, ngành", "UBND các huyện, thành phố"
RELATED = "Các cơ quan, đơn vị liên quan"

HEADINGS = {
    "Đề nghị UBND các xã, phường phối hợp thực hiện": (["UBND các xã, phường"], []),
    "Đề nghị UBND các xã, phường phối hợp": (["UBND các xã, phường"], []),
    "Đề nghị Sở Y tế phối hợp thực hiện các nội dung sau:": (["Sở Y tế"], []),
    "Sở Tư pháp": (["Sở Tư pháp"], []),
    "Sở Tư pháp:": (["Sở Tư pháp"], []),
    "Sở Tư pháp chủ trì": (["Sở Tư pháp"], []),
    "Sở Tư pháp (Phòng Hành chính tư pháp):": (["Sở Tư pháp"], []),
    "CA tỉnh:": (["Công an tỉnh"], []),
    "Sở Tư pháp (hoàn thành trong quý II/2026)": (["Sở Tư pháp"], []),
    "Đồng chí Giám đốc Sở Tư pháp:": (["Sở Tư pháp"], []),
    "Các Chi cục trực thuộc Sở Nội vụ:": (["Các Chi cục trực thuộc Sở Nội vụ"], []),
    "Sở Tư pháp có trách nhiệm:": (["Sở Tư pháp"], []),
    "Sở Tư pháp là cơ quan chủ trì": (["Sở Tư pháp"], []),
    "Sở Tư pháp chủ trì, phối hợp với các sở, ngành": (["Sở Tư pháp"], [DEPARTMENTS]),
    "Sở Tư pháp chủ trì phối hợp Sở Nội vụ và Công an tỉnh": (["Sở Tư pháp"], ["Sở Nội vụ", "Công an tỉnh"]),
    "Sở Tư pháp chủ trì, cùng Sở Nội vụ": (["Sở Tư pháp"], ["Sở Nội vụ"]),
    "Sở Tư pháp phối hợp với Sở Nội vụ": (["Sở Tư pháp"], ["Sở Nội vụ"]),
    "Sở Y tế, phối hợp với các ngành có liên quan, UBND các huyện, thành phố, thị xã": (
        ["Sở Y tế"],
        [DEPARTMENTS, DISTRICTS],
    ),
    "Sở Y tế, Sở Tài chính chủ trì, phối hợp với các cơ quan liên quan": (["Sở Y tế", "Sở Tài chính"], [RELATED]),
    "Các sở, ban, ngành và UBND các huyện, thành phố": ([DEPARTMENTS, DISTRICTS], []),
    "Giao Sở Tư pháp chủ trì": (["Sở Tư pháp"], []),
    "Giao Sở Tư pháp:": (["Sở Tư pháp"], []),
    "Giao nhiệm vụ cho Sở Tư pháp": (["Sở Tư pháp"], []),
    "Đề nghị Ủy ban MTTQ Việt Nam huyện và các đoàn thể huyện": (
        ["Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "Các tổ chức chính trị - xã hội"],
        [],
    ),
    "Cục Phát triển thị trường trong nước, Cục Xuất nhập khẩu": (
        ["Cục Phát triển thị trường trong nước", "Cục Xuất nhập khẩu"],
        [],
    ),
    "Đề nghị Ủy ban MTTQ Việt Nam tỉnh": (["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"], []),
    "Yêu cầu các sở, ban, ngành": ([DEPARTMENTS], []),
    "Trách nhiệm của Sở Tư pháp": (["Sở Tư pháp"], []),
    "Nhiệm vụ của các sở, ban, ngành": ([DEPARTMENTS], []),
    "Đối với UBND các huyện, thành phố": ([DISTRICTS], []),
    "Sở Du lịch": (["Sở Du lịch"], []),
    "Các Sở: Tài chính, Xây dựng, Y tế": (["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"], []),
    "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố": ([DEPARTMENTS, DISTRICTS], []),
    "Chánh Văn phòng UBND tỉnh": (["Văn phòng UBND tỉnh"], []),
    "Sở Y tế (cơ quan thường trực)": (["Sở Y tế"], []),
    "Sở Y tế - Cơ quan thường trực": (["Sở Y tế"], []),
    "Các sở, ban, ngành căn cứ chức năng, nhiệm vụ được giao": ([DEPARTMENTS], []),
    "Sở Y tế, Sở Tài chính theo chức năng, nhiệm vụ được giao": (["Sở Y tế", "Sở Tài chính"], []),
    "Phân công Sở Y tế": (["Sở Y tế"], []),
    "Sở Y tế là cơ quan đầu mối, có nhiệm vụ:": (["Sở Y tế"], []),
    "Sở Y tế, Sở Tài chính theo chức năng, nhiệm vụ tập trung thực hiện:": (["Sở Y tế", "Sở Tài chính"], []),
    "Các tổ chức chính trị - xã hội: Hội Nông dân, Hội Cựu chiến binh": (
        ["Hội Nông dân tỉnh", "Hội Cựu chiến binh tỉnh"],
        [],
    ),
    "Các sở, ban, ngành được giao chủ trì các chỉ số thành phần:": ([DEPARTMENTS], []),
    "Sở Y tế, trong phạm vi chức năng, nhiệm vụ:": (["Sở Y tế"], []),
    "UBND các huyện, thành phố có nhà bị thiệt hại": ([DISTRICTS], []),
    "UBND các huyện, thành phố trong vùng dự án": ([DISTRICTS], []),
    "Các sở, ban, ngành tham gia chuỗi liên kết": ([DEPARTMENTS], []),
    "UBND các huyện, thành phố ven sông": ([DISTRICTS], []),
    "Chủ tịch UBND các huyện, thành phố có hồ chứa:": ([DISTRICTS], []),
    "SỞ DU LỊCH": (["Sở Du lịch"], []),
    "SỞ Y TẾ, BAN QUẢN LÝ KHU KINH TẾ TỈNH": (["Sở Y tế", "Ban quản lý khu kinh tế tỉnh"], []),
}
NO_HEADINGS = {
    "a sentence without an order": "Sở Y tế phối hợp thực hiện",
    "an order that says what for": "Đề nghị Sở Y tế phối hợp thực hiện tiêm chủng",
    "a sentence": "Sở Tư pháp xây dựng kế hoạch tuyên truyền.",
    "a sentence without its stop": "Sở Tư pháp xây dựng kế hoạch",
    "a sentence that names a partner": "Sở Tư pháp xây dựng kế hoạch, phối hợp với Sở Nội vụ.",
    "advice": "Sở Tư pháp tham mưu UBND tỉnh ban hành quyết định",
    "a heading of a field": "Hoàn thiện thể chế",
    "a heading of the last part": "TỔ CHỨC THỰC HIỆN",
    "a field that a department has, too": "Y tế, chăm sóc sức khỏe",
    "a field that looks like a society": "Hội nhập quốc tế",
    "an order to act within one's field": "Các sở, ban, ngành căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện",
    "what everybody has": "Các sở, ban, ngành có kế hoạch tổ chức thực hiện",
    "who takes part in what, told": "Các sở, ban, ngành tham gia hội nghị, báo cáo kết quả.",
    "nothing": "",
}
TAILS = {
    "Sở Tư pháp phối hợp với Sở Nội vụ": "",
    "Sở Tư pháp phối hợp với Sở Nội vụ:": "",
    "Sở Tư pháp phối hợp với Sở Nội vụ chỉ đạo các xã": "chỉ đạo các xã",
}


def named(assignment: Assignment | None) -> tuple[list[str], list[str]] | None:
    if assignment is None:
        return None
    return [ref.name for ref in assignment.leads], [ref.name for ref in assignment.cooperating]


@pytest.mark.parametrize(("heading", "expected"), HEADINGS.items(), ids=HEADINGS.keys())
def test_a_heading_of_agencies_assigns(heading: str, expected: tuple[list[str], list[str]]) -> None:
    assert named(read_heading_assignment(heading, READER)) == expected


@pytest.mark.parametrize("words", NO_HEADINGS.values(), ids=NO_HEADINGS.keys())
def test_a_sentence_or_another_heading_assigns_nothing(words: str) -> None:
    assert read_heading_assignment(words, READER) is None


@pytest.mark.parametrize(("heading", "tail"), TAILS.items(), ids=TAILS.keys())
def test_the_tail_of_a_heading_is_what_follows_the_names(heading: str, tail: str) -> None:
    assignment = read_heading_assignment(heading, READER)
    assert assignment is not None
    assert heading_tail(heading, assignment) == tail


@pytest.mark.parametrize(
    ("heading", "says"),
    [("Trách nhiệm của giáo viên chủ nhiệm", True), ("Trách nhiệm thi hành", False), ("Giáo viên chủ nhiệm", False)],
)
def test_a_heading_may_say_that_it_names_who_is_responsible(heading: str, says: bool) -> None:
    assert names_responsible(heading) is says


@pytest.mark.parametrize(
    ("heading", "leads"),
    [
        ("Các đoàn thể: Hội Nông dân, Tỉnh đoàn", ["Hội Nông dân tỉnh", "Tỉnh đoàn Sơn La"]),
        ("Các đoàn thể: Hội Nông dân vận động hội viên trồng rừng", None),
        ("Các đoàn thể: vận động hội viên trồng rừng ven suối", None),
    ],
)
def test_those_named_behind_a_group_and_its_colon_lead(heading: str, leads: list[str] | None) -> None:
    assignment = read_heading_assignment(heading, READER)
    assert (assignment and [ref.name for ref in assignment.leads]) == leads


@pytest.mark.parametrize(
    ("paragraph", "leads"),
    [
        ("Trưởng thôn: vận động bà con", ["Trưởng thôn"]),
        (
            "Chi hội Tàu du lịch Nà Sàng, các doanh nghiệp, chủ tàu: dọn cỏ",
            ["Chi hội Tàu du lịch Nà Sàng", "Các doanh nghiệp, chủ tàu"],
        ),
        ("Trưởng thôn:", None),
        ("Trưởng thôn vận động bà con", None),
        ("Trưởng thôn cùng các hộ sống ở ven suối trong vùng lũ: dọn cỏ", None),
        ("Kinh phí: hai triệu đồng", None),
        ("Bộ trưởng các Bộ: Y tế, Công an dọn cỏ", None),
    ],
)
def test_a_body_that_nobody_knows_stands_before_a_colon(paragraph: str, leads: list[str] | None) -> None:
    assignment = read_inline_body(paragraph, READER)
    assert (assignment and [ref.name for ref in assignment.leads]) == leads


BOUND = {
    "Trưởng các bến thuyền có trách nhiệm": ["Trưởng các bến thuyền"],
    "Người nuôi ong có trách nhiệm sau:": ["Người nuôi ong"],
    "Trưởng đoàn có nhiệm vụ như sau:": ["Trưởng đoàn"],
    "Người nuôi ong có trách nhiệm khai báo:": None,
    "Khi có dịch, người nuôi ong có trách nhiệm": None,
    "có trách nhiệm:": None,
}


@pytest.mark.parametrize(("heading", "leads"), BOUND.items(), ids=BOUND.keys())
def test_a_heading_may_bind_whoever_it_names(heading: str, leads: list[str] | None) -> None:
    assignment = read_bound_heading(heading)
    assert (named(assignment) or (None,))[0] == leads


PLACES = {
    "Đối với Thủ đô Hà Nội": ["UBND thành phố Hà Nội"],
    "Đối với các tỉnh, thành phố trực thuộc Trung ương": ["UBND các tỉnh, thành phố"],
    "Đối với các tỉnh và thành phố:": ["UBND các tỉnh và thành phố"],
    "Đối với các tỉnh vùng Tây Bắc": None,
    "Thủ đô Hà Nội": None,
}


@pytest.mark.parametrize(("heading", "leads"), PLACES.items(), ids=PLACES.keys())
def test_among_agencies_a_place_is_its_committee(heading: str, leads: list[str] | None) -> None:
    assert (named(read_heading_of_body(heading, READER)) or (None,))[0] == leads


TURNS = {
    "Các bộ chủ động theo dõi, trong đó tập trung vào một số nội dung cụ thể sau:": True,
    "Sở Y tế rà soát mạng lưới trạm; cụ thể, thực hiện tốt các việc như sau:": True,
    "Sở Y tế báo cáo các nội dung sau:": False,
    "Trong đó tập trung vào một số nội dung cụ thể sau.": False,
}


@pytest.mark.parametrize(("words", "turns"), TURNS.items(), ids=TURNS.keys())
def test_words_may_end_in_what_the_list_below_says(words: str, turns: bool) -> None:
    assert turns_to_list(words) is turns


OF_FIELDS = {
    "Lĩnh vực kinh tế: Đảng ủy UBND xã lãnh đạo, chịu trách nhiệm chính.": ["Đảng ủy UBND xã"],
    "Lĩnh vực văn hóa: Ban Xây dựng Đảng chịu trách nhiệm": ["Ban Xây dựng Đảng"],
    "Công tác chợ: Sở Công Thương": ["Sở Công Thương"],
    "Lĩnh vực kinh tế: Sở Công Thương mở 12 chợ.": None,
    "Lĩnh vực kinh tế: tăng trưởng 9%": None,
    "Sở Công Thương: mở 12 chợ": None,
}


@pytest.mark.parametrize(("heading", "leads"), OF_FIELDS.items(), ids=OF_FIELDS.keys())
def test_a_heading_may_say_of_a_field_who_answers_for_it(heading: str, leads: list[str] | None) -> None:
    found = read_heading_of_field(heading, READER)
    assert (found and [ref.name for ref in found.leads]) == leads


SHARING_OUT = ["PHÂN CÔNG NHIỆM VỤ", "Phân công nhiệm vụ", "TỔ CHỨC THỰC HIỆN", "Tổ chức triển khai thực hiện",
               "Trách nhiệm của các đơn vị", "Phân công trách nhiệm thực hiện"]  # fmt: skip
SHARING_NOTHING = ["MỤC TIÊU, NHIỆM VỤ", "Nhiệm vụ trọng tâm", "Kinh phí", "Tổ chức bộ máy", "Chế độ báo cáo",
                   "Nhiệm vụ và giải pháp"]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "shares"), [*((t, True) for t in SHARING_OUT), *((t, False) for t in SHARING_NOTHING)]
)
def test_the_title_of_a_part_says_whether_it_shares_out_work(title: str, shares: bool) -> None:
    assert shares_out(title) is shares
