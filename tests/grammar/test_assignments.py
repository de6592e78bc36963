"""Headings and openings that say who leads and who cooperates."""

from datetime import date

import pytest

from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.assignments import (
    Assignment,
    heading_tail,
    names_responsible,
    read_heading_assignment,
    read_inline_assignment,
    read_opening,
)
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
INLINE = {
    "one agency": ("Sở Y tế: Xây dựng kế hoạch phòng dịch.", ["Sở Y tế"], [], "Xây dựng kế hoạch phòng dịch."),
    "two agencies": ("Sở Y tế, Sở Tài chính: Rà soát", ["Sở Y tế", "Sở Tài chính"], [], "Rà soát"),
    "with partners": (
        "Sở Y tế chủ trì, phối hợp với Sở Tài chính: Rà soát",
        ["Sở Y tế"],
        ["Sở Tài chính"],
        "Rà soát",
    ),
    "an order": ("Giao Sở Y tế: Rà soát", ["Sở Y tế"], [], "Rà soát"),
    "a duty": ("Sở Y tế có trách nhiệm: Chủ trì rà soát", ["Sở Y tế"], [], "Chủ trì rà soát"),
    "a group": ("UBND các huyện, thành phố: Chỉ đạo rà soát", [DISTRICTS], [], "Chỉ đạo rà soát"),
    "some of a group": ("UBND các huyện ven biển: Sơ tán dân ở vùng trũng", [DISTRICTS], [], "Sơ tán dân ở vùng trũng"),
}
NO_INLINE = {
    "no colon": "Sở Y tế xây dựng kế hoạch phòng dịch.",
    "a colon later": "Sở Y tế xây dựng kế hoạch gồm: mục tiêu, giải pháp",
    "no agency": "Mục tiêu: tăng trưởng xanh",
    "what everybody has before a colon": "UBND các huyện có hai phương án: di dời hoặc gia cố",
    "nothing after the colon": "Sở Y tế:",
}
OPENINGS = {
    "Hằng năm, phối hợp với Sở Y tế lập danh sách": ["Sở Y tế"],
    "Căn cứ khả năng của ngân sách, phối hợp với Sở Y tế mua sắm": ["Sở Y tế"],
    "Phối hợp với cơ sở giáo dục nghề nghiệp, trường học mở lớp": ["Cơ sở giáo dục nghề nghiệp", "Trường học"],
    "Chủ trì, phối hợp với Sở Tài chính rà soát": ["Sở Tài chính"],
    "Chủ trì phối hợp với Sở Kế hoạch và Đầu tư triển khai": ["Sở Kế hoạch và Đầu tư"],
    "Chủ trì và phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì, phối hợp cùng Sở Y tế": ["Sở Y tế"],
    "Chủ trì, phối hợp các sở, ngành": [DEPARTMENTS],
    "Chủ trì, phối hợp chặt chẽ với Sở Y tế": ["Sở Y tế"],
    "Phối hợp với các sở, ngành kiểm tra": [DEPARTMENTS],
    "Phối hợp chặt chẽ với Công an tỉnh": ["Công an tỉnh"],
    "Tiếp tục phối hợp với UBND các huyện, thành phố": [DISTRICTS],
    "Tiếp tục chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ động phối hợp với Sở Y tế": ["Sở Y tế"],
    "Tham mưu, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Kịp thời phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì, phối hợp với các Sở: Tài chính, Xây dựng rà soát": ["Sở Tài chính", "Sở Xây dựng"],
    "Là cơ quan chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì hoặc phối hợp với Sở Y tế": ["Sở Y tế"],
    "Là cơ quan thường trực của Chương trình, chủ trì, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Phối hợp với Bộ đội Biên phòng kiểm tra bến đò": ["Bộ đội Biên phòng"],
    "Chủ trì, cùng Sở Y tế rà soát": ["Sở Y tế"],
    "Căn cứ chức năng, nhiệm vụ được giao, phối hợp với Sở Y tế": ["Sở Y tế"],
    "Theo thẩm quyền, chủ động phối hợp với Sở Y tế": ["Sở Y tế"],
    "Chủ trì, phối hợp với Sở Y tế, Sở Xây dựng và các đơn vị liên quan": ["Sở Y tế", "Sở Xây dựng", RELATED],
}
NO_OPENINGS = {
    "small words that name nobody": "Phối hợp với tinh thần trách nhiệm cao nhất",
    "a leading agency only": "Chủ trì, tham mưu lập quy hoạch",
    "partners later in the sentence": "Rà soát quy hoạch, phối hợp với Sở Y tế",
    "partners behind a law": "Căn cứ Luật Đất đai, phối hợp với Sở Y tế",
    "partners behind what was planned": "Theo kế hoạch đã duyệt, rà soát, phối hợp với Sở Y tế",
    "what an agency is": "Là cơ quan giúp việc, rà soát, phối hợp với Sở Y tế",
    "nobody named": "Phối hợp triển khai các dự án",
    "nothing": "",
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


@pytest.mark.parametrize(("paragraph", "leads", "cooperating", "task"), INLINE.values(), ids=INLINE.keys())
def test_a_paragraph_may_name_its_agencies_before_a_colon(
    paragraph: str, leads: list[str], cooperating: list[str], task: str
) -> None:
    assignment = read_inline_assignment(paragraph, READER)
    assert named(assignment) == (leads, cooperating)
    assert assignment is not None
    assert paragraph[assignment.end :].strip() == task


@pytest.mark.parametrize("paragraph", NO_INLINE.values(), ids=NO_INLINE.keys())
def test_other_paragraphs_name_none_before_a_colon(paragraph: str) -> None:
    assert read_inline_assignment(paragraph, READER) is None


@pytest.mark.parametrize(("paragraph", "names"), OPENINGS.items(), ids=OPENINGS.keys())
def test_the_first_words_of_a_task_name_its_partners(paragraph: str, names: list[str]) -> None:
    assert [ref.name for ref in read_opening(paragraph, READER)] == names


@pytest.mark.parametrize("paragraph", NO_OPENINGS.values(), ids=NO_OPENINGS.keys())
def test_other_first_words_name_no_partner(paragraph: str) -> None:
    assert read_opening(paragraph, READER) == ()


@pytest.mark.parametrize(
    ("heading", "says"),
    [("Trách nhiệm của giáo viên chủ nhiệm", True), ("Trách nhiệm thi hành", False), ("Giáo viên chủ nhiệm", False)],
)
def test_a_heading_may_say_that_it_names_who_is_responsible(heading: str, says: bool) -> None:
    assert names_responsible(heading) is says
