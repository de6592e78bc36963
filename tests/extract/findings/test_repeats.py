"""Sentences that stand in two paragraphs word for word."""

import pytest
from lines_with_roles import collected_of

from dondoc.extract.findings.repeats import faults_of_repeats
from dondoc.model import Role

LONG = "nạo vét kênh mương nội đồng trước mùa mưa, gia cố bờ ao và cống tràn ở các bản vùng thấp ven suối"
FOUND = {
    "a paragraph": [f"- Xã {LONG}.", f"- Xã {LONG}."],
    "the end of a paragraph": ["- Hợp tác xã đào ao; " + LONG + ".", f"- Trường học dọn vườn; {LONG}."],
    "other capitals and stops": [f"- Đào ao: {LONG}.", f"- Dọn vườn, {LONG.capitalize()};"],
    "in prose and in a task": [f"- Đào ao; {LONG}.", f"- Dọn vườn; {LONG}."],
}
NOT_FOUND = {
    "one paragraph has it twice": [f"- {LONG}; đào ao; {LONG}."],
    "too few words": [f"- Đào ao; {LONG[:60]}.", f"- Dọn vườn; {LONG[:60]}."],
    "short clauses one after the other": ["- " + "đào ao mới, " * 7 + "xong.", "- " + "đào ao mới, " * 7 + "rồi."],
    "the title of a document": [
        f"- Theo Kế hoạch số 12/KH-UBND về {LONG}.",
        f"- Theo Kế hoạch số 12/KH-UBND về {LONG}.",
    ],
    "a label": [f"- Đơn vị phối hợp: Sở Y tế, {LONG}."] * 2,
}


def prose(words: list[str]) -> list[tuple[Role, str]]:
    return [(Role.PROSE, each) for each in words]


@pytest.mark.parametrize("words", FOUND.values(), ids=FOUND.keys())
def test_a_sentence_copied_is_told_with_the_line_above(words: list[str]) -> None:
    collected = collected_of(prose(words))
    (fault,) = faults_of_repeats(collected)
    assert (fault.kind, fault.source.line_start) == ("duplicate_text", 2)
    assert collected.document.quote(fault.source).lower().endswith(LONG[50:])
    assert fault.message.endswith("lặp lại nguyên văn dòng 1.")


@pytest.mark.parametrize("words", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_other_words_may_come_twice(words: list[str]) -> None:
    assert list(faults_of_repeats(collected_of(prose(words)))) == []


@pytest.mark.parametrize("role", [Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY])
def test_every_kind_of_prose_is_looked_at(role: Role) -> None:
    assert len(list(faults_of_repeats(collected_of([(role, f"- Xã {LONG}."), (role, f"- Xã {LONG}.")])))) == 1


@pytest.mark.parametrize("role", [Role.HEADING, Role.BASIS, Role.RECIPIENTS])
def test_other_lines_are_not(role: Role) -> None:
    assert list(faults_of_repeats(collected_of([(role, f"- Xã {LONG}."), (role, f"- Xã {LONG}.")]))) == []


def test_rows_of_tables_are_not() -> None:
    assert list(faults_of_repeats(collected_of(prose([f"Xã {LONG}.\tSở Y tế"] * 2)))) == []


@pytest.mark.parametrize("role", [Role.APPENDIX, Role.TITLE])
def test_an_appendix_may_say_what_the_text_says(role: Role) -> None:
    lines = [*prose([f"- Xã {LONG}."]), (role, "PHỤ LỤC"), *prose([f"- Xã {LONG}."])]
    assert list(faults_of_repeats(collected_of(lines))) == []


def test_a_long_copy_is_told_once_and_quoted_short() -> None:
    collected = collected_of(prose([f"- Đào ao; {LONG}; {LONG[::-1]}.", f"- Dọn vườn; {LONG}; {LONG[::-1]}."]))
    (fault,) = faults_of_repeats(collected)
    assert collected.document.quote(fault.source) == f"{LONG}; {LONG[::-1]}"
    assert fault.message == f"“{LONG[:60]}…” lặp lại nguyên văn dòng 1."


@pytest.mark.parametrize(
    ("clauses", "found"),
    [
        ([18], 1),
        ([17], 0),
        ([4, 14], 1),
        ([3, 15], 0),  # too short to begin a repetition, and too few words behind it
        ([3, 18], 1),
        ([4, 13], 0),
    ],
)
def test_so_many_words_are_a_copy(clauses: list[int], found: int) -> None:
    words = ", ".join(" ".join([word] * count) for word, count in zip(("quế", "chè"), clauses, strict=False))
    assert len(list(faults_of_repeats(collected_of(prose([f"- Một; {words}.", f"- Hai; {words}."]))))) == found


def test_a_copy_ends_with_its_paragraph() -> None:
    first, second = "từ " * 10 + "một", "chữ " * 10 + "hai"
    lines = prose([f"- {first}.", f"- {second}.", f"- {first}, {second}."])
    assert list(faults_of_repeats(collected_of(lines))) == []
    lines = prose([f"- {first}, {second}.", f"- {first}.", f"- {second}."])
    assert list(faults_of_repeats(collected_of(lines))) == []


def test_a_copy_ends_where_the_words_differ() -> None:
    collected = collected_of(prose([f"- Một; {LONG}, xong.", f"- Hai; {LONG}, rồi."]))
    (fault,) = faults_of_repeats(collected)
    assert collected.document.quote(fault.source) == LONG
