"""The paragraphs of a document: lines joined where a sentence goes on."""

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.paragraphs import find_paragraphs
from dondoc.sources.plain import document_from_text

WIDE = "- Sửa chữa trạm y tế, trường học, nhà văn hóa và các công trình nước sạch của các bản"  # a full line
LINES = "\n".join([f"{WIDE} vùng {name}" for name in ("cao", "xa", "sâu")] * 9)
JOINED = {
    "a small letter behind no stop": ("- Sửa chữa trạm y tế\nở các bản.", ["- Sửa chữa trạm y tế ở các bản."]),
    "three lines": ("- Sửa chữa\ntrạm y tế\nở các bản.", ["- Sửa chữa trạm y tế ở các bản."]),
    "over a blank line": ("- Sửa chữa trạm y tế\n\nở các bản.", ["- Sửa chữa trạm y tế ở các bản."]),
    "a time in two": (
        "- Xong trong giai đoạn 2026 -\n2030 ở các bản.",
        ["- Xong trong giai đoạn 2026 - 2030 ở các bản."],
    ),
    "a bracket that is open": (
        "(Kèm theo Kế hoạch số 12/KH-UBND;\nSở Y tế)",
        ["(Kèm theo Kế hoạch số 12/KH-UBND; Sở Y tế)"],
    ),
    "the number of a page between": ("- Sửa chữa trạm\n\n12\n\ny tế.", ["- Sửa chữa trạm y tế.", "12"]),
    "the number of a page between, and a capital": (
        "- Rà soát các trạm y tế vùng cao, trình Chủ tịch\n\n12\n\nỦy ban nhân dân tỉnh trong tháng 3.",
        ["- Rà soát các trạm y tế vùng cao, trình Chủ tịch Ủy ban nhân dân tỉnh trong tháng 3.", "12"],
    ),
}
APART = {
    "a stop": ["- Sửa trạm.", "mở lớp."],
    "a semicolon": ["- Sửa trạm;", "mở lớp."],
    "a capital": ["- Sửa trạm", "Mở lớp"],
    "the next number": ["- Sửa trạm", "- mở lớp"],
    "a landmark": ["- Sửa trạm", "Nơi nhận:"],
    "a heading in capitals, and a sentence": ["NHIỆM VỤ", "Sửa trạm."],
    "a bracket that was never closed": ["(Kèm theo;", *[f"Dòng {number}." for number in range(5)], "Hết."],
    "the number of a page behind a heading": ["1. Sở Y tế", "", "12", "", "Tỉnh Sơn La có ba trạm."],
    "the number of a page, and a bullet": ["- Rà soát các trạm", "", "12", "", "- Mở lớp ở các bản."],
    "the number of a page, and work": ["- Rà soát các trạm", "", "12", "", "Tổ chức lớp ở các bản."],
    "the number of a page behind a stop": ["- Sửa trạm.", "12", "Mở lớp."],
}


@pytest.mark.parametrize(("text", "words"), JOINED.values(), ids=JOINED.keys())
def test_a_sentence_over_lines_is_one_paragraph(text: str, words: list[str]) -> None:
    assert [paragraph.words for paragraph in paragraphs_of(text)] == words


@pytest.mark.parametrize("lines", APART.values(), ids=APART.keys())
def test_other_lines_are_paragraphs_of_their_own(lines: list[str]) -> None:
    found = [paragraph.words for paragraph in paragraphs_of("\n".join(lines))]
    if lines[0].startswith("("):
        assert found == [" ".join(lines[:6]), "Hết."]
    else:
        assert found == [line for line in lines if line]


def test_a_full_line_goes_on_with_a_capital_in_a_text_that_was_broken_at_its_paper() -> None:
    paragraphs = paragraphs_of(f"{LINES}\n{WIDE} thuộc\nMường Bú và Chiềng Lao.\n- Mở lớp.")
    assert paragraphs[-2].words == f"{WIDE} thuộc Mường Bú và Chiềng Lao."


def test_a_paragraph_knows_its_lines_number_body_and_place() -> None:
    first, second = paragraphs_of("1. Sửa chữa\ntrạm y tế.\n**a)** Mở lớp.")
    assert (first.start, first.end, len(first.lines)) == (0, 22, 2)
    assert (first.number and first.number.label, first.body) == ("1", "Sửa chữa trạm y tế.")
    assert (second.number and second.number.label, second.body) == ("a", "Mở lớp.")


def test_words_of_a_long_text_are_made_when_they_are_asked_for() -> None:
    text = "1. Sửa trạm.\nMở lớp ở bản.\n" * 40_000
    document = document_from_text(text, name="document.txt")
    first, second, *_ = find_paragraphs(document, ())
    assert (first.held, first.words, first.body) == (None, "1. Sửa trạm.", "Sửa trạm.")
    assert (second.number, second.body) == (None, "Mở lớp ở bản.")


def test_rows_of_tables_part_what_stands_around_them() -> None:
    document = document_from_text("- Sửa chữa trạm\n1\tBáo cáo\ny tế.", name="document.txt")
    before, behind = find_paragraphs(document, {2})
    assert (before.after_table, behind.after_table) == (False, True)
    assert (before.words, behind.words) == ("- Sửa chữa trạm", "y tế.")


def test_a_row_is_a_paragraph_where_it_is_of_no_table() -> None:
    row, words = paragraphs_of("1\tBáo cáo\nSửa trạm")
    assert (row.is_row, words.is_row) == (True, False)


def test_who_signs_stands_beside_the_recipients() -> None:
    lines = "Nơi nhận: CHỦ TỊCH\n- Như Điều 3;\n- Lưu: VT. Lò Văn Sơn"
    assert [paragraph.words for paragraph in paragraphs_of(lines)] == [
        "Nơi nhận:",
        "CHỦ TỊCH",
        "- Như Điều 3;",
        "- Lưu: VT.",
        "Lò Văn Sơn",
    ]
    assert paragraphs_of("- Như Điều 3;\n- Lưu: VT. Lò Văn Sơn")[-1].words == "- Lưu: VT. Lò Văn Sơn"


def test_only_right_behind_the_number_of_a_page_a_capital_goes_on() -> None:
    lines = "- Rà soát các trạm y tế\n\n12\n\nở vùng cao biên giới\n\nTỉnh Sơn La có ba trạm."
    assert [paragraph.words for paragraph in paragraphs_of(lines)] == [
        "- Rà soát các trạm y tế ở vùng cao biên giới",
        "12",
        "Tỉnh Sơn La có ba trạm.",
    ]
