"""Numbers that Word counts: a reader that counts as Word does finds the numbers that the document says."""

import io
from dataclasses import replace

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from dondoc.sources import read_document
from dondoc.writers.official import Appendix, Block, Heading, Item, OfficialDocument, Paragraph, to_docx


def lines(document: OfficialDocument) -> list[str]:
    text = read_document(to_docx(document), name="a.docx").text
    return [line for line in text.split("\n") if line.strip()]


def with_body(report: OfficialDocument, *body: Block) -> OfficialDocument:
    return replace(report, body=body, appendices=())


def counted(document: OfficialDocument) -> list[str]:
    """The words of the paragraphs that Word numbers."""
    word = Document(io.BytesIO(to_docx(document)))
    return [p.text for p in word.paragraphs if p._p.pPr is not None and p._p.pPr.numPr is not None]


def test_word_counts_headings_and_their_numbers_are_not_typed(report: OfficialDocument) -> None:
    body = (Heading(1, "I.", "Một"), Heading(2, "1.", "Hai"), Heading(3, "1.1.", "Ba"), Heading(4, "a)", "Bốn"))
    document = with_body(report, *body, Heading(2, "2.", "Năm"), Heading(1, "II.", "Sáu"), Heading(2, "1.", "Bảy"))
    assert counted(document) == ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy"]
    found = [line for line in lines(document) if line.split(" ")[-1] in counted(document)]
    assert found == ["I. Một", "1. Hai", "1.1. Ba", "a) Bốn", "2. Năm", "II. Sáu", "1. Bảy"]


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param(Heading(1, "III.", "Ba"), id="a number left out"),
        pytest.param(Heading(1, "A.", "A"), id="another kind of number"),
        pytest.param(Heading(2, "1", "Một"), id="a number without its point"),
        pytest.param(Heading(1, "", "Không số"), id="no number"),
        pytest.param(Heading(3, "4.1.", "Một"), id="under a heading that is not there"),
    ],
)
def test_a_number_that_word_would_not_count_stands_as_words(report: OfficialDocument, heading: Heading) -> None:
    document = with_body(report, Heading(1, "I.", "Một"), heading)
    assert counted(document) == ["Một"]
    assert f"{heading.number} {heading.text}".strip() in lines(document)


def test_the_letter_after_d_is_the_vietnamese_one(report: OfficialDocument) -> None:
    letters = [Heading(4, f"{letter})", f"điểm {letter}") for letter in "abcdđe"]
    assert [line for line in lines(with_body(report, *letters)) if "điểm" in line] == [
        "a) điểm a", "b) điểm b", "c) điểm c", "d) điểm d", "đ) điểm đ", "e) điểm e",
    ]  # fmt: skip


def test_every_part_counts_from_the_first(report: OfficialDocument) -> None:
    part = (Heading(1, "I.", "Phần một"), Heading(1, "II.", "Phần hai"))
    document = replace(report, body=part, appendices=(Appendix("BIỂU", part), Appendix("BẢNG", part)))
    assert [line for line in lines(document) if "Phần" in line] == ["I. Phần một", "II. Phần hai"] * 3


def test_items_of_a_list_have_real_marks_and_others_stay_words(report: OfficialDocument) -> None:
    document = with_body(report, Item("một"), Item("hai", mark="+"), Item("ba", mark="(3)"), Paragraph("bốn"))
    assert counted(document) == ["một", "hai"]
    assert {"- một", "+ hai", "(3) ba", "bốn"} < set(lines(document))


NUMBERS = st.sampled_from(["I.", "II.", "III.", "1.", "2.", "1.1.", "1.2.", "2.1.", "a)", "b)", "", "9.6."])


@given(st.lists(st.builds(Heading, st.sampled_from([1, 2, 3, 4]), NUMBERS, st.just("Đề mục")), max_size=12))
@settings(max_examples=40, deadline=None)
def test_what_is_read_is_always_what_the_document_says(headings: list[Heading]) -> None:
    document = OfficialDocument("", "", appendices=(Appendix("BIỂU", tuple(headings)),))
    printed = [f"{heading.number} {heading.text}".strip() for heading in headings]
    assert [line for line in lines(document) if line.endswith("Đề mục")] == printed
