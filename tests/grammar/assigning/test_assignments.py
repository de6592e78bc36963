"""Openings of paragraphs that say who leads and who cooperates."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignments import Assignment, read_inline_assignment, read_names, read_opening
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 1, 20))
DEPARTMENTS, DISTRICTS = "Các sở, ban, ngành", "UBND các huyện, thành phố"
RELATED = "Các cơ quan, đơn vị liên quan"

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
    "those from one place to another": (
        "Chủ tịch UBND các tỉnh từ Quảng Ninh đến Nghệ An: Sơ tán dân ven suối",
        ["UBND các tỉnh"],
        [],
        "Sơ tán dân ven suối",
    ),
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
    "Phối hợp với 17 ấp lập danh sách": ["17 ấp"],
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
    "Phối hợp với Văn phòng, Thanh tra Sở lập đoàn kiểm tra": ["Văn phòng", "Thanh tra Sở"],
    "Chủ trì cùng Sở Y tế và Công an tỉnh đón khách": ["Sở Y tế", "Công an tỉnh"],
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
    "a number that counts no hamlets": "Phối hợp 17 buổi tuyên truyền tại các thôn",
    "nobody named": "Phối hợp triển khai các dự án",
    "nothing": "",
}


def named(assignment: Assignment | None) -> tuple[list[str], list[str]] | None:
    if assignment is None:
        return None
    return [ref.name for ref in assignment.leads], [ref.name for ref in assignment.cooperating]


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
    ("words", "meant"),
    [
        ("Sở Y tế chủ trì, Công an tỉnh phối hợp rà soát bến đò", (["Sở Y tế"], ["Công an tỉnh"])),
        ("Sở Y tế chủ trì và các sở, ngành phối hợp để rà soát bến đò", (["Sở Y tế"], [DEPARTMENTS])),
        ("Sở Y tế chủ trì, Công an tỉnh phối hợp với các xã rà soát", (["Sở Y tế"], [])),
        ("Sở Y tế, Công an tỉnh phối hợp rà soát bến đò", (["Sở Y tế", "Công an tỉnh"], [])),
    ],
)
def test_who_helps_may_stand_behind_who_leads(words: str, meant: tuple[list[str], list[str]]) -> None:
    assert named(read_names(words, READER)) == meant
