"""Documents of the Party's central bodies that are called by figures alone."""

import pytest

from dondoc.grammar.documents.bare_numbers import find_bare_numbers
from dondoc.grammar.documents.document_numbers import find_document_numbers

NAMED = {
    "one": ("Nghị quyết số 57 của Bộ Chính trị", ["57-NQ/TW"]),
    "one without the word for a number": ("theo Nghị quyết 57 của Bộ Chính trị", ["57-NQ/TW"]),
    "several": (
        "các Nghị quyết số 57, 59, 66 và 68 của Bộ Chính trị",
        ["57-NQ/TW", "59-NQ/TW", "66-NQ/TW", "68-NQ/TW"],
    ),
    "each with its word": ("Nghị quyết số 57, số 59 của Bộ Chính trị", ["57-NQ/TW", "59-NQ/TW"]),
    "over the end of a line": ("Nghị quyết số 57,\n59 của Bộ Chính trị", ["57-NQ/TW", "59-NQ/TW"]),
    "a directive": ("Chỉ thị số 34 của Ban Bí thư", ["34-CT/TW"]),
    "a conclusion": ("Kết luận số 127 của Ban Chấp hành Trung ương Đảng", ["127-KL/TW"]),
}
OTHERS = (
    "Nghị quyết số 12 của HĐND tỉnh",
    "05 nghị quyết của Bộ Chính trị",
    "Nghị quyết của Bộ Chính trị",
    "Nghị quyết năm 2024 của Bộ Chính trị",
    "Nghị quyết số 57-NQ/TW của Bộ Chính trị",
    "",
)


@pytest.mark.parametrize(("text", "numbers"), NAMED.values(), ids=NAMED.keys())
def test_figures_are_read_as_whole_numbers(text: str, numbers: list[str]) -> None:
    found = find_document_numbers(text)
    assert [each.number for each in found] == numbers
    assert all(text[each.start : each.end].isdigit() and each.as_written == each.number for each in found)


@pytest.mark.parametrize("text", OTHERS)
def test_other_words_are_left_alone(text: str) -> None:
    assert list(find_bare_numbers(text)) == []
