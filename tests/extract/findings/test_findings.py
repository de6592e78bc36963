"""Faults of a source document, each with its place, and the sound words beside them that are left alone."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Finding, Programme

Read = Callable[[str], tuple[Programme, Document]]

TABLE = "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n"
ROW = "1\tRà soát quy định\tSở Tư pháp\tSở Y tế\tQuý II/2026\n"

# What is wrong: the text, the kind of finding, the words of the document at its place.
FAULTS = {
    "a heading row repeated": (TABLE + ROW + TABLE, "repeated_header", TABLE.strip()),
    "a number left out": (
        TABLE + ROW + "3\tHọp\tSở Y tế\t\t2026\n",
        "numbering_gap",
        "3\tHọp\tSở Y tế\t\t2026",
    ),
    "a cell cut off": (TABLE + "1\tHọp và\tSở Y tế\t\t2026\n", "truncated_cell", "Họp và"),
    "nobody leads": (TABLE + "1\tHọp\t\tSở Y tế\t2026\n", "missing_field", "Họp"),
    "no time": (TABLE + "1\tHọp\tSở Y tế\t\t\n", "missing_field", "Họp"),
    "one leads and cooperates": (TABLE + "1\tHọp\tSở Y tế\tSở Y tế\t2026\n", "duplicate_name", "Họp"),
    "a deadline that was over": (
        TABLE + "1\tHọp\tSở Y tế\t\tQuý I/2024\n",
        "deadline_before_document",
        "Họp",
    ),
    "an agency that nobody knows": (TABLE + "1\tHọp\tSở Du lịch\t\t2026\n", "unknown_agency", "Họp"),
    "a range beyond the whole": ("1. Mục tiêu tăng từ 9%-111% mỗi năm.", "impossible_range", "9%-111%"),
    "a range that runs backwards": ("1. Mục tiêu tăng 15-11% mỗi năm.", "impossible_range", "15-11%"),
    "years that run backwards": ("1. Kế hoạch giai đoạn 2021-2015 của tỉnh.", "impossible_range", "2021-2015"),
    "fewer named than stated": (
        "1. Hỗ trợ 04 huyện (Mường La, Vân Hồ, Sốp Cộp) năm nay.",
        "count_mismatch",
        "04 huyện (Mường La, Vân Hồ, Sốp Cộp)",
    ),
    "a slip in a number of the Party": ("1. Theo Nghị quyết số 06/NQ-TU của Tỉnh ủy.", "number_mismatch", "06/NQ-TU"),
    "attached to another number": (
        "PHỤ LỤC I\n(Kèm theo Kế hoạch số 21/KH-UBND ngày 05/5/2026)\n",
        "number_mismatch",
        "21/KH-UBND",
    ),
    "a misread word": ("1. Phần đầu đạt mục tiêu đã đề ra.", "ocr_word", "Phần đầu"),
}
SOUND = {
    "numbers in order": TABLE + ROW + "2\tHọp\tSở Y tế\t\t2026\n",
    "numbers that start again in a group": TABLE + "I\tA\t\t\t\n" + ROW + "II\tB\t\t\t\n" + ROW,
    "a range": "1. Mục tiêu tăng từ 9%-11% mỗi năm.",
    "a growth above the whole": "1. Mục tiêu đạt 110-120% dự toán.",
    "years": "1. Kế hoạch giai đoạn 2021-2025 của tỉnh.",
    "as many named as stated": "1. Hỗ trợ 03 huyện (Mường La, Vân Hồ, Sốp Cộp) năm nay.",
    "the number of the document itself": "PHỤ LỤC I\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/5/2026)\n",
    "another document that is cited": "1. Theo Kế hoạch số 21/KH-UBND ngày 05/5/2026 của UBND tỉnh.",
    "a number with a long dash": "1. Theo Quyết định số 21/QĐ–UBND của UBND tỉnh.",
    "well written words": "1. Phấn đấu hoàn thành chỉ tiêu đã đề ra.",
}


def found(read: tuple[Programme, Document]) -> list[tuple[str, str]]:
    programme, document = read
    return [(finding.kind, document.quote(finding.source)) for finding in programme.findings]


@pytest.mark.parametrize(("text", "kind", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_found_at_its_place(read_body: Read, text: str, kind: str, words: str) -> None:
    assert (kind, words) in found(read_body(text))


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_a_sound_text_has_no_findings(read_body: Read, text: str) -> None:
    assert found(read_body(text)) == []


def test_a_finding_says_what_is_wrong_in_words_with_its_facts(read_body: Read) -> None:
    (finding,) = read_body(FAULTS["fewer named than stated"][0])[0].findings
    assert isinstance(finding, Finding)
    assert finding.severity == "warning"
    assert "04" in finding.message or "4" in finding.message
    assert "{" not in finding.message


def test_an_unknown_agency_is_told_once(read_body: Read) -> None:
    text = TABLE + "1\tHọp\tSở Du lịch\t\t2026\n2\tRà soát\tSở Du lịch\t\t2026\n"
    assert [kind for kind, _ in found(read_body(text))] == ["unknown_agency"]


def test_findings_stand_in_the_order_of_their_places(read_body: Read) -> None:
    programme, _ = read_body("\n".join(text for text, _, _ in FAULTS.values()))
    starts = [finding.source.start for finding in programme.findings]
    assert starts == sorted(starts)
    assert len(starts) >= len(FAULTS) / 2
