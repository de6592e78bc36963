"""Numbers of lists and headings outside tables that skip or come twice."""

import re

import pytest
from lines_with_roles import collected_of

from dondoc.extract.findings.outline import faults_of_outline
from dondoc.model import Role

GAPS = {
    "numbers": (["1. Sửa trạm.", "2. Mua máy.", "4. Mở lớp."], "4. Mở lớp.", "Thứ tự nhảy từ “2” sang “4”: thiếu “3”."),
    "parts of a number": (
        ["2.1. Sửa trạm.", "2.2. Mua máy.", "2.4. Mở lớp."],
        "2.4. Mở lớp.",
        "Thứ tự nhảy từ “2.2” sang “2.4”: thiếu “2.3”.",
    ),
    "letters": (["a) Sửa trạm.", "b) Mua máy.", "d) Mở lớp."], "d) Mở lớp.", "Thứ tự nhảy từ “b” sang “d”: thiếu “c”."),
    "capitals": (["A. TRẠM Y TẾ", "C. TRƯỜNG HỌC"], "C. TRƯỜNG HỌC", "Thứ tự nhảy từ “A” sang “C”: thiếu “B”."),
    "behind markup": (
        ["**1. Sửa trạm.**", "**3. Mở lớp.**"],
        "**3. Mở lớp.**",
        "Thứ tự nhảy từ “1” sang “3”: thiếu “2”.",
    ),
}
REPEATS = {
    "numbers": ["1. Sửa trạm.", "2. Mua máy.", "2. Mở lớp."],
    "letters": ["a) Sửa trạm.", "b) Mua máy.", "b) Mở lớp."],
}
SOUND = {
    "in order": ["1. Sửa trạm.", "2. Mua máy.", "3. Mở lớp."],
    "dashes": ["- Sửa trạm.", "- Mua máy."],
    "a list that begins again": ["1. Sửa trạm.", "a) Mua máy.", "b) Mở lớp.", "2. Nuôi cá.", "a) Đào ao."],
    "other signs behind them": ["1. Sửa trạm.", "2. Mua máy.", "1) Mở lớp.", "2) Nuôi cá.", "3. Đào ao."],
    "one that stands inside the paragraph before": ["1. Sửa trạm; 2. Mua máy.", "3. Mở lớp."],
    "what is quoted": ["1. Sửa trạm, thêm: “1. Mua máy.", "3. Mở lớp.”", "2. Nuôi cá."],
    "a number with another sign behind it": ["1. Sửa trạm.", "2. Mua máy.", "4) Mở lớp."],
    "one inside a paragraph with bullets": ["1. Sửa trạm; 2. Mua máy.", "- Ghi chú.", "3. Mở lớp."],
}
INSIDE = {
    "a gap in words": (
        "Một là, sửa trạm; ba là, mua máy.",
        "numbering_gap",
        "Thứ tự nhảy từ “một là” sang “ba là”: thiếu “hai là”.",
    ),
    "a gap": (
        "Gồm: (1) sửa trạm; (2) mua máy; (4) mở lớp.",
        "numbering_gap",
        "Thứ tự nhảy từ “(2)” sang “(4)”: thiếu “(3)”.",
    ),
    "a repeat": (
        "Gồm: (1) sửa trạm; (2) mua máy; (2) mở lớp; (3) nuôi cá.",
        "numbering_repeat",
        "Số (2) đã có ở trên.",
    ),
}


def tasks(words: list[str]) -> list[tuple[Role, str]]:
    return [(Role.TASK, each) for each in words]


@pytest.mark.parametrize(("words", "place", "message"), GAPS.values(), ids=GAPS.keys())
def test_a_number_left_out_is_told_where_the_next_stands(words: list[str], place: str, message: str) -> None:
    collected = collected_of(tasks(words))
    (fault,) = faults_of_outline(collected)
    assert (fault.kind, collected.document.quote(fault.source), fault.message) == ("numbering_gap", place, message)


@pytest.mark.parametrize("words", REPEATS.values(), ids=REPEATS.keys())
def test_a_number_twice_is_told_at_the_second(words: list[str]) -> None:
    collected = collected_of(tasks(words))
    (fault,) = faults_of_outline(collected)
    assert (fault.kind, collected.document.quote(fault.source)) == ("numbering_repeat", words[-1])


@pytest.mark.parametrize("words", SOUND.values(), ids=SOUND.keys())
def test_sound_lists_are_left_alone(words: list[str]) -> None:
    assert list(faults_of_outline(collected_of(tasks(words)))) == []


@pytest.mark.parametrize(("words", "kind", "message"), INSIDE.values(), ids=INSIDE.keys())
def test_a_list_inside_a_paragraph_is_looked_at_too(words: str, kind: str, message: str) -> None:
    (fault,) = faults_of_outline(collected_of([(Role.PROSE, words)]))
    assert fault.kind == kind
    assert all(number in fault.message for number in re.findall(r"\(\d\)", message))


@pytest.mark.parametrize(
    "role", [Role.HEADING, Role.SECTION, Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY, Role.RULE]
)
def test_every_part_of_the_body_counts(role: Role) -> None:
    assert len(list(faults_of_outline(collected_of([(role, "1. Sửa trạm."), (role, "3. Mở lớp.")])))) == 1


@pytest.mark.parametrize("role", [Role.RECIPIENTS, Role.SIGNATURE, Role.SITE_FRAME])
def test_lines_around_the_body_do_not_count(role: Role) -> None:
    assert list(faults_of_outline(collected_of([(role, "1. Sở Y tế;"), (role, "3. Sở Nội vụ;")]))) == []


def test_rows_of_tables_are_counted_elsewhere() -> None:
    assert list(faults_of_outline(collected_of(tasks(["1.\tSửa trạm", "3.\tMở lớp"])))) == []


@pytest.mark.parametrize("role", [Role.APPENDIX, Role.TITLE])
def test_another_part_counts_anew_and_closes_what_was_quoted(role: Role) -> None:
    first, second = tasks(["1. Sửa trạm.", "2. Thêm “3. Mua máy."]), tasks(["1. Mở lớp.", "3. Nuôi cá."])
    collected = collected_of([*first, (role, "PHỤ LỤC"), *second])
    assert [collected.document.quote(fault.source) for fault in faults_of_outline(collected)] == ["3. Nuôi cá."]
