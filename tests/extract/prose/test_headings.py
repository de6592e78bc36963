"""Which paragraphs are headings, and what stands below which."""

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.prose.headings import ends_in_word, heads_list, is_deeper, is_heading, same_list

WORDS = "sửa các trạm bơm và kênh mương ở vùng cao trong mùa khô"  # a dozen of them
HEADINGS = {
    "capitals": "NHIỆM VỤ CHUNG\nSửa trạm bơm.",
    "a chapter": "Chương I. Quy định chung.\nSửa trạm bơm.",
    "a Roman number": "II. Nhiệm vụ.\nSửa trạm bơm.",
    "a point over letters": "1. Sửa trạm bơm.\na) Trạm Nậm La.",
    "a number over its own parts, however long": f"1. {WORDS * 7};\n1.1. Trạm Nậm La.",
    "a colon": "1. Các trạm bơm gồm:\nTrạm Nậm La.",
    "no stop": "1. Trạm bơm\nTrạm Nậm La được sửa.",
}
SENTENCES = {
    "one word in capitals": "CHUNG\nSửa trạm bơm.",
    "small letters without a number": "Nhiệm vụ chung\nSửa trạm bơm.",
    "a Roman number in a list": "II. Nhiệm vụ;\nSửa trạm bơm.",
    "a point in a list over letters": "1. Sửa trạm bơm;\na) Trạm Nậm La.",
    "a point over dashes": "1. Sửa trạm bơm.\n- Trạm Nậm La.",
    "a point in a list over no deeper one": "b) Sửa trạm bơm.\n2. Trạm Nậm La.",
    "a dash": "- Trạm bơm\nTrạm Nậm La được sửa.",
    "a stop": "1. Sửa trạm bơm.\nTrạm Nậm La.",
    "a long one with a colon": f"1. {WORDS} {WORDS}, {WORDS}:\nTrạm Nậm La.",
    "a very long one": f"I. {WORDS * 7}\nTrạm Nậm La.",
}
DEEPER = {
    "1. Sửa\na) Thay": True,
    "a) Sửa\n- Thay": True,
    "1. Sửa\n1.1. Thay": True,
    "1. Sửa\nThay": True,
    "2. Sửa\n1.2. Thay": False,
    "a) Sửa\n2. Thay": False,
    "1. Sửa\n2. Thay": False,
    "Sửa\n1. Thay": False,
    "Sửa.\nThay": False,
}
LISTS = {
    "1. Sở Y tế chủ trì:\na) Sửa trạm": True,
    "1. Sở Y tế chủ trì\n- Sửa trạm": True,
    "- Sở Y tế chủ trì:\n+ Sửa trạm": True,
    "Sở Y tế chủ trì:\n- Sửa trạm": True,
    "1. Sở Y tế chủ trì.\na) Sửa trạm": False,
    "1. Sở Y tế chủ trì:\n2. Sửa trạm": False,
    "- Sở Y tế chủ trì\n+ Sửa trạm": False,
    "- Sở Y tế chủ trì:\n1. Sửa trạm": False,
    "1. Sở Y tế chủ trì:\nSửa trạm": False,
}


@pytest.mark.parametrize("text", HEADINGS.values(), ids=HEADINGS.keys())
def test_a_heading_is_told_by_its_number_its_length_and_what_follows(text: str) -> None:
    assert is_heading(*paragraphs_of(text))


@pytest.mark.parametrize("text", SENTENCES.values(), ids=SENTENCES.keys())
def test_other_paragraphs_head_nothing(text: str) -> None:
    assert not is_heading(*paragraphs_of(text))


@pytest.mark.parametrize("line", ["NHIỆM VỤ CHUNG", "1. Trạm bơm"])
def test_the_last_line_heads_a_table_or_nothing(line: str) -> None:
    (paragraph,) = paragraphs_of(line)
    assert is_heading(paragraph, None, over_table=True)
    assert not is_heading(paragraph, None)


@pytest.mark.parametrize(("text", "expected"), DEEPER.items())
def test_what_follows_may_stand_below(text: str, expected: bool) -> None:
    paragraph, following = paragraphs_of(text)
    assert is_deeper(following, paragraph) is expected


@pytest.mark.parametrize(("text", "expected"), LISTS.items())
def test_who_leads_may_only_open_the_list_below(text: str, expected: bool) -> None:
    assert heads_list(*paragraphs_of(text)) is expected


def test_nothing_opens_a_list_at_the_end() -> None:
    assert not heads_list(paragraphs_of("1. Sở Y tế chủ trì:")[0], None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Sửa.\n2. Thay.", True),
        ("a) Sửa.\n2. Thay.", True),
        ("1. Sửa.\na) Thay.", False),
        ("1. Sửa.\nThay.", False),
        ("Sửa.\n1. Thay.", False),
    ],
)
def test_the_next_point_of_a_list_is_told(text: str, expected: bool) -> None:
    assert same_list(*paragraphs_of(text)) is expected


@pytest.mark.parametrize(
    ("line", "expected"), [("1. Sửa trạm", True), ("1. Sửa trạm 2", True), ("1. Sửa trạm.", False)]
)
def test_a_line_may_end_in_a_word(line: str, expected: bool) -> None:
    assert ends_in_word(paragraphs_of(line)[0]) is expected
