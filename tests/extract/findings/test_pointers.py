"""Pointers to parts of the document itself that it does not have."""

import pytest
from lines_with_roles import collected_of

from dondoc.extract.findings.pointers import faults_of_pointers
from dondoc.model import Role

FOUND = {
    "an article": (["Điều 1. Ban hành Kế hoạch.", "Như Điều 3;"], "iều 3", "Điều 3"),
    "an appendix": (["Chi tiết tại Phụ lục III kèm theo.", "PHỤ LỤC I", "PHỤ LỤC II"], "hụ lục III", "Phụ lục III"),
    "an appendix beside the only one": (["Chi tiết tại Phụ lục II kèm theo.", "PHỤ LỤC"], "hụ lục II", "Phụ lục II"),
}
NOT_FOUND = {
    "one that is there": ["Điều 1. Ban hành Kế hoạch.", "Như Điều 1;"],
    "none of the kind is there": ["PHỤ LỤC I", "Như Điều 3;"],
    "nothing is there": ["Như Điều 3;"],
    "the only appendix": ["Chi tiết tại Phụ lục I kèm theo.", "PHỤ LỤC"],
    "one that is there under its number": ["Chi tiết tại Phụ lục 2 kèm theo.", "PHỤ LỤC I", "PHỤ LỤC II"],
    "an article, where only an appendix stands": ["Như Điều 3;", "PHỤ LỤC"],
    "an article of another document": ["Điều 1. Ban hành.", "Theo Điều 9 Luật Đất đai."],
}


@pytest.mark.parametrize(("words", "place", "part"), FOUND.values(), ids=FOUND.keys())
def test_a_part_that_is_not_there_is_told(words: list[str], place: str, part: str) -> None:
    collected = collected_of((Role.PROSE, each) for each in words)
    (fault,) = faults_of_pointers(collected)
    assert fault.kind == "missing_part"
    assert collected.document.quote(fault.source).endswith(place)
    assert fault.message.endswith(f"nhưng văn bản không có {part}.")


@pytest.mark.parametrize("words", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_other_pointers_are_sound(words: list[str]) -> None:
    assert list(faults_of_pointers(collected_of((Role.PROSE, each) for each in words))) == []
