"""Headings that mark each name with its part, in whatever form."""

from datetime import date

import pytest

from dondoc.grammar.assigning.assignment_headings import read_heading_assignment
from dondoc.grammar.assigning.marked_headings import read_marked_heading
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2025, 1, 20))
LEADS = {
    "Sở Tư pháp": ["Sở Tư pháp"],
    "Sở Văn hóa, Thể thao và Du lịch": ["Sở Văn hóa, Thể thao và Du lịch"],
    "Sở Tư pháp, Công an tỉnh": ["Sở Tư pháp", "Công an tỉnh"],
    "Các sở, ban, ngành": ["Các sở, ban, ngành"],
}
PARTNERS = {
    "Sở Nội vụ": ["Sở Nội vụ"],
    "Sở Nội vụ, Sở Y tế": ["Sở Nội vụ", "Sở Y tế"],
    "Sở Nội vụ và UBND các huyện, thành phố": ["Sở Nội vụ", "UBND các huyện, thành phố"],
}
FORMS = (
    "{} (chủ trì), {} (phối hợp)",
    "{} (chủ trì); {}",
    "{} (cơ quan chủ trì), {} (cơ quan phối hợp):",
    "{} - chủ trì; {} - phối hợp",
    "{} – chủ trì, {} – phối hợp.",
    "{} (phối hợp với {})",
    "{} (chủ trì, phối hợp với {}):",
    "{} (phối hợp cùng {})",
    "{} chủ trì; phối hợp: {}",
    "{} chủ trì, tham mưu; cơ quan phối hợp: {}",
    "Giao {} (chủ trì), {} (phối hợp)",
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("leads", LEADS)
@pytest.mark.parametrize("partners", PARTNERS)
def test_a_heading_marks_who_leads_and_who_cooperates(form: str, leads: str, partners: str) -> None:
    assignment = read_heading_assignment(form.format(leads, partners), READER)
    assert assignment is not None
    assert [ref.name for ref in assignment.leads] == LEADS[leads]
    assert [ref.name for ref in assignment.cooperating] == PARTNERS[partners]


@pytest.mark.parametrize(
    "heading",
    [
        "Sở Tư pháp",
        "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ",
        "Sở Tư pháp (phối hợp với người dân nơi có dự án)",
        "Nâng cao chất lượng tham mưu (Sở Tư pháp chủ trì)",
        "Sở Tư pháp (phối hợp), Sở Nội vụ (phối hợp)",
        "Rà soát hồ sơ - chủ trì; Sở Nội vụ - phối hợp",
        "",
    ],
)
def test_other_headings_mark_nobody(heading: str) -> None:
    assert read_marked_heading(heading, READER) is None
