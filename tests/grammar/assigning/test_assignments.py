"""Openings of paragraphs that say who leads and who cooperates."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignments import Assignment, read_inline_assignment, read_names
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
    "a part between dashes": (
        "Sở Y tế - cơ quan thường trực Ban Chỉ đạo phòng dịch tỉnh - chủ trì, phối hợp với Sở Tài chính: Rà soát",
        ["Sở Y tế"],
        ["Sở Tài chính"],
        "Rà soát",
    ),
    "a long part in a bracket": (
        "Sở Y tế (cơ quan thường trực Ban Chỉ đạo vì sức khoẻ bà mẹ, trẻ em): Rà soát",
        ["Sở Y tế"],
        [],
        "Rà soát",
    ),
    "how it is called": ("Công ty Hoa Ban (Ban Corp) chủ trì: Rà soát", ["Công ty Hoa Ban"], [], "Rà soát"),
    "an order": ("Giao Sở Y tế: Rà soát", ["Sở Y tế"], [], "Rà soát"),
    "each with its part in a bracket": (
        "Giao Sở Y tế (cơ quan chủ trì), Sở Tài chính (cơ quan phối hợp): Rà soát",
        ["Sở Y tế"],
        ["Sở Tài chính"],
        "Rà soát",
    ),
    "a duty": ("Sở Y tế có trách nhiệm: Chủ trì rà soát", ["Sở Y tế"], [], "Chủ trì rà soát"),
    "a group": ("UBND các huyện, thành phố: Chỉ đạo rà soát", [DISTRICTS], [], "Chỉ đạo rà soát"),
    "some of a group": ("UBND các huyện ven biển: Sơ tán dân ở vùng trũng", [DISTRICTS], [], "Sơ tán dân ở vùng trũng"),
    "those who were given money": (
        "Các sở, ban, ngành, đơn vị, địa phương được giao làm chủ đầu tư: Rà soát",
        [DEPARTMENTS, "Các địa phương"],
        [],
        "Rà soát",
    ),
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


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Sở Y tế chủ trì, Công an tỉnh phối hợp rà soát bến đò", (["Sở Y tế"], ["Công an tỉnh"])),
        ("Sở Y tế chủ trì và các sở, ngành phối hợp để rà soát bến đò", (["Sở Y tế"], [DEPARTMENTS])),
        ("Sở Y tế chủ trì, Công an tỉnh phối hợp với các xã rà soát", (["Sở Y tế"], [])),
        ("Sở Y tế, Công an tỉnh phối hợp rà soát bến đò", (["Sở Y tế", "Công an tỉnh"], [])),
        ("Sở Y tế chủ trì, phối hợp chặt chẽ, hiệu quả với Công an tỉnh rà soát", (["Sở Y tế"], ["Công an tỉnh"])),
        ("Sở Y tế phối hợp chặt chẽ và kịp thời với Công an tỉnh rà soát", (["Sở Y tế"], ["Công an tỉnh"])),
        ("Sở Y tế phối hợp hiệu quả các nguồn vốn", (["Sở Y tế"], [])),
        (
            "Các sở, ban, ngành có quản lý quỹ đất chủ trì, phối hợp với Sở Tài chính rà soát",
            ([DEPARTMENTS], ["Sở Tài chính"]),
        ),
        ("Các sở, ban, ngành có quản lý quỹ đất rà soát", ([DEPARTMENTS], [])),
    ],
)
def test_who_helps_may_stand_behind_who_leads(words: str, meant: tuple[list[str], list[str]]) -> None:
    assert named(read_names(words, READER)) == meant
