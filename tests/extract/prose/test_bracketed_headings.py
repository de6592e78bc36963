"""Headings whose last bracket names who does what the list below them says."""

from datetime import date

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.prose.bracketed_headings import read_bracketed_heading
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
READ = {
    "a name": ("1. Công tác tuyên truyền (Sở Y tế)\n- Phát tờ rơi.", ["Sở Y tế"], ""),
    "a name, and a colon behind": ("1. Công tác tuyên truyền (Sở Y tế):\n- Phát tờ rơi.", ["Sở Y tế"], ""),
    "a name and a time": ("1. Công tác tuyên truyền (Sở Y tế, 2026)\n- Phát tờ rơi.", ["Sở Y tế"], "2026"),
    "a label": ("1. Tuyên truyền (Chủ trì: Sở Y tế)\n- Phát tờ rơi.", ["Sở Y tế"], ""),
    "labels, one of them of a time": (
        "1. Tuyên truyền (Chủ trì: Sở Y tế; thời hạn: quý II/2026)\na) Phát tờ rơi.",
        ["Sở Y tế"],
        "quý II/2026",
    ),
    "labels, one of them of no time": (
        "1. Tuyên truyền (Chủ trì: Sở Y tế; sản phẩm: Tờ rơi)\na) Phát tờ rơi.",
        ["Sở Y tế"],
        "",
    ),
}
NOT_READ = {
    "no number": "Công tác tuyên truyền (Sở Y tế)\n- Phát tờ rơi.",
    "no number below": "1. Công tác tuyên truyền (Sở Y tế)\nPhát tờ rơi.",
    "the next of its own list": "1. Công tác tuyên truyền (Sở Y tế)\n2. Phát tờ rơi.",
    "points that name somebody": "1. Công tác tuyên truyền (Sở Y tế)\n- Sở Nội vụ chủ trì phát tờ rơi.",
    "a bracket further up": "1. Tuyên truyền (Sở Y tế) ở các xã\n- Phát tờ rơi.",
    "a bracket of other words": "1. Tuyên truyền (lần hai)\n- Phát tờ rơi.",
    "no bracket": "1. Công tác tuyên truyền\n- Phát tờ rơi.",
}


@pytest.mark.parametrize(("text", "leads", "when"), READ.values(), ids=READ.keys())
def test_the_bracket_names_who_and_when(text: str, leads: list[str], when: str) -> None:
    read = read_bracketed_heading(*paragraphs_of(text), READER)
    assert read is not None
    assert ([ref.name for ref in read[0].leads], read[1]) == (leads, when)


@pytest.mark.parametrize("text", NOT_READ.values(), ids=NOT_READ.keys())
def test_other_lines_have_no_such_bracket(text: str) -> None:
    assert read_bracketed_heading(*paragraphs_of(text), READER) is None
