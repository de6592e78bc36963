"""The last words of a point that say who does it."""

from datetime import date

import pytest

from dondoc.grammar.assigning.sentence_assignments import find_sentence_assignments
from dondoc.grammar.assigning.trailing_assignments import read_trailing
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register
from dondoc.text import fold

READER = AgencyReader(load_register("son-la"), date(2026, 1, 5))
TASK = "Dựng kho dữ liệu hộ tịch"

# words behind the task, who leads, who cooperates, whether they are labels
TRAILING = {
    ". Sở Tư pháp chủ trì; Công an tỉnh, Sở Nội vụ phối hợp.": ("Sở Tư pháp", "Công an tỉnh; Sở Nội vụ", False),
    ". Sở Tư pháp chủ trì; Công an tỉnh phối hợp; xong trong quý III/2026.": ("Sở Tư pháp", "Công an tỉnh", False),
    ". Sở Tư pháp thực hiện; Công an tỉnh phối hợp thực hiện.": ("Sở Tư pháp", "Công an tỉnh", False),
    ". Sở Tư pháp là cơ quan chủ trì; cơ quan phối hợp là Công an tỉnh.": ("Sở Tư pháp", "Công an tỉnh", False),
    ". Cơ quan chủ trì là Sở Tư pháp, cơ quan phối hợp là Công an tỉnh.": ("Sở Tư pháp", "Công an tỉnh", False),
    ". Do Sở Tư pháp chủ trì, phối hợp với Công an tỉnh thực hiện.": ("Sở Tư pháp", "Công an tỉnh", False),
    ". Sở Tư pháp làm đầu mối, phối hợp với Công an tỉnh. Thời gian: quý III/2026.": (
        "Sở Tư pháp",
        "Công an tỉnh",
        False,
    ),
    " - Sở Tư pháp chủ trì, Công an tỉnh phối hợp": ("Sở Tư pháp", "Công an tỉnh", False),
    " [Sở Tư pháp chủ trì, Công an tỉnh phối hợp].": ("Sở Tư pháp", "Công an tỉnh", False),
    ". Thực hiện: Sở Tư pháp. Phối hợp: Công an tỉnh. Hoàn thành: quý III/2026.": (
        "Sở Tư pháp",
        "Công an tỉnh",
        True,
    ),
    " - Sở Tư pháp thực hiện.": ("Sở Tư pháp", "", False),
    ". Đầu mối: Sở Tư pháp.": ("Sở Tư pháp", "", True),
}
NONE = [
    f"{TASK}. Sở Tư pháp, Công an tỉnh.",
    f"{TASK}. Sở Tư pháp chủ trì cuộc họp giao ban.",
    f"{TASK}. Công an tỉnh phối hợp.",
    f"{TASK}. Công an tỉnh phối hợp với Sở Tư pháp lập danh sách.",
    f"{TASK}. Thực hiện: chậm.",
    f"Sở Y tế {TASK}. Sở Tư pháp chủ trì; Công an tỉnh phối hợp.",
    "Sở Tư pháp chủ trì; Công an tỉnh phối hợp.",
]


@pytest.mark.parametrize("behind", TRAILING)
def test_the_last_words_say_who_does_it(behind: str) -> None:
    words = f"{TASK}{behind}"
    read = read_trailing(words, fold(words), READER)
    assert read is not None
    both = (read.assignment.leads, read.assignment.cooperating)
    leads, others = ("; ".join(ref.name for ref in refs) for refs in both)
    assert (leads, others, read.labelled) == TRAILING[behind]
    (found,) = find_sentence_assignments(words, READER)
    assert words[found.start : found.end].rstrip(".") == (TASK if read.labelled else words.rstrip("."))


@pytest.mark.parametrize("words", NONE)
def test_other_last_words_do_not(words: str) -> None:
    assert read_trailing(words, fold(words), READER) is None
