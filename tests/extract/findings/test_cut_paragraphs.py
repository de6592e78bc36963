"""Paragraphs that end in a word which no sentence ends with."""

import pytest
from lines_with_roles import collected_of, told_of

from dondoc.extract.findings.cut_paragraphs import faults_of_cut_paragraphs
from dondoc.model import Role

CUT = "- Sửa chữa trạm y tế và"
TASK, NEXT = Role.TASK, (Role.TASK, "- Mua máy siêu âm.")
FOUND = {
    "before the next point": [(TASK, CUT), NEXT],
    "before a number with a stop": [(TASK, CUT), (TASK, "2. Mua máy siêu âm.")],
    "before a letter": [(TASK, CUT), (TASK, "b) Mua máy siêu âm.")],
    "before a plus": [(TASK, CUT), (TASK, "+ Mua máy siêu âm.")],
    "before a blank line and the next point": [(TASK, CUT), (Role.BLANK, ""), NEXT],
    "before who signs": [(TASK, CUT), (Role.SIGNATURE, "CHỦ TỊCH")],
    "before the recipients": [(TASK, CUT), (Role.RECIPIENTS, "Nơi nhận:")],
    "with markup behind": [(TASK, f"{CUT}**"), NEXT],
    "in prose": [(Role.PROSE, CUT), NEXT],
    "in an indicator": [(Role.INDICATOR, CUT), NEXT],
    "in a duty": [(Role.DUTY, CUT), NEXT],
    "in a rule": [(Role.RULE, CUT), NEXT],
    "in a heading": [(Role.HEADING, CUT), NEXT],
}
NOT_FOUND = {
    "the next line goes on": [(TASK, CUT), (TASK, "trạm thú y.")],
    "a number that a sentence may hold": [(TASK, "- Sửa chữa đường số 5 và"), (TASK, "12 trạm y tế xã.")],
    "a number with nothing behind its stop": [(TASK, "- Sửa chữa đường số 5 và"), (TASK, "2.5 km kênh mương.")],
    "the end of the text": [(TASK, CUT)],
    "a whole sentence": [(TASK, "- Sửa chữa trạm y tế."), NEXT],
    "few words": [(TASK, "- Sửa trạm và"), NEXT],
    "capitals": [(Role.HEADING, "SỬA CHỮA TRẠM Y TẾ VÀ"), NEXT],
    "a row of a table": [(TASK, "1\tSửa chữa trạm y tế và"), NEXT],
    "a line of the head": [(Role.TITLE, CUT), NEXT],
    "a basis": [(Role.BASIS, CUT), NEXT],
    "words between that are none of the body": [(TASK, CUT), (Role.SITE_FRAME, "Trang sau"), NEXT],
}


@pytest.mark.parametrize("lines", FOUND.values(), ids=FOUND.keys())
def test_a_paragraph_that_breaks_off_is_told_with_its_end(lines: list[tuple[Role, str]]) -> None:
    collected = collected_of(lines)
    (fault,) = faults_of_cut_paragraphs(collected)
    assert told_of([fault], collected.document) == [("truncated_cell", lines[0][1])]
    assert fault.message == "Câu bị cắt giữa chừng: “…- Sửa chữa trạm y tế và”."


@pytest.mark.parametrize("lines", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_other_paragraphs_are_whole(lines: list[tuple[Role, str]]) -> None:
    assert list(faults_of_cut_paragraphs(collected_of(lines))) == []


def test_no_more_than_the_end_of_a_long_paragraph_is_quoted() -> None:
    collected = collected_of([(TASK, f"- Nạo vét kênh mương nội đồng ở các bản vùng cao; {CUT[2:].lower()}"), NEXT])
    (fault,) = faults_of_cut_paragraphs(collected)
    assert fault.message == "Câu bị cắt giữa chừng: “… các bản vùng cao; sửa chữa trạm y tế và”."
