"""Document numbers that their own form, or the head, speaks against."""

from dataclasses import replace
from datetime import date

import pytest

from dondoc.extract.findings.names import faults_of_numbers
from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.model import Head
from dondoc.sources.plain import document_from_text

HEAD = Head(number="12/KH-UBND", kind="kế hoạch", issued_on=date(2026, 5, 5))
FOUND = {
    "a blank that it has nowhere else": (
        "Theo 98- NQ/TW và 98-NQ/TW.",
        "98- NQ/TW",
        "Số hiệu “98- NQ/TW” không khớp; có lẽ là “98-NQ/TW”.",
    ),
    "a slip of the Party's form": (
        "Theo Nghị quyết số 06/NQ-TU của Tỉnh ủy.",
        "06/NQ-TU",
        "Số hiệu “06/NQ-TU” không khớp; có lẽ là “06-NQ/TU”.",
    ),
    "attached to another number of its kind and day": (
        "(Kèm theo Kế hoạch số 21/KH-UBND ngày 05/5/2026)",
        "21/KH-UBND",
        "Số hiệu “21/KH-UBND” không khớp; có lẽ là “12/KH-UBND”.",
    ),
    "attached to another number of its kind and no day": (
        "(Kèm theo Kế hoạch số 21/KH-UBND)",
        "21/KH-UBND",
        "Số hiệu “21/KH-UBND” không khớp; có lẽ là “12/KH-UBND”.",
    ),
    "attached to itself of another day": (
        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 06/5/2026)",
        "12/KH-UBND",
        "Văn bản 12/KH-UBND mang hai ngày khác nhau: 05/05/2026, 06/05/2026.",
    ),
    "a plan under the number of a decision": (
        "Theo Kế hoạch số 21/QĐ-UBND của UBND tỉnh.",
        "21/QĐ-UBND",
        "Văn bản là kế hoạch nhưng số 21/QĐ-UBND là số của quyết định.",
    ),
}
SOUND = {
    "a blank that it has everywhere": "Theo 98- NQ/TW.",
    "its own number": "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/5/2026)",
    "attached to a document of another form": "(Kèm theo Quyết định số 21/QĐ-UBND ngày 05/5/2026)",
    "attached to one of another day": "(Kèm theo Kế hoạch số 21/KH-UBND ngày 01/5/2026)",
    "cited, and not attached to": "Theo Kế hoạch số 21/KH-UBND ngày 05/5/2026.",
    "itself of another day, cited": "Theo Kế hoạch số 12/KH-UBND ngày 06/5/2026.",
    "a plan under its number": "Theo Kế hoạch số 21/KH-UBND của UBND tỉnh.",
    "what came with a decision": "Theo Kế hoạch kèm theo Quyết định số 21/QĐ-UBND của UBND tỉnh.",
    "of several the kind of the first": "Theo Chỉ thị số 05-CT/TW, 12-NQ/TW và 13-KL/TW.",
    "far from the words that attach something": (
        "(Kèm theo các biểu mẫu thống kê về cây trồng, vật nuôi, thủy sản và lâm sản ngoài gỗ của từng bản, từng xã, "
        "từng hợp tác xã) Thực hiện Kế hoạch số 21/KH-UBND ngày 05/5/2026."
    ),
}


def faults(text: str, head: Head = HEAD) -> list[tuple[str, str]]:
    document = document_from_text(text, name="document.txt")
    found = faults_of_numbers(find_document_numbers(document.text), document, head)
    return [(document.quote(each.source), each.message) for each in found]


@pytest.mark.parametrize(("text", "words", "message"), FOUND.values(), ids=FOUND.keys())
def test_a_number_that_does_not_fit_is_told(text: str, words: str, message: str) -> None:
    assert faults(text) == [(words, message)]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_other_numbers_fit(text: str) -> None:
    assert faults(text) == []


@pytest.mark.parametrize(
    ("head", "text", "found"),
    [
        (replace(HEAD, number="12/QĐ-UBND"), "Số: 12/QĐ-UBND", 1),
        (replace(HEAD, number="12/QĐ-UBND"), "**Số: 12/QĐ-UBND**", 1),
        (replace(HEAD, number="12/QĐ-UBND"), "Triển khai 12/QĐ-UBND", 0),  # cited further down
        (replace(HEAD, number="12/QĐ-UBND"), "Theo Quyết định số 12/QĐ-UBND.", 0),  # by another kind: another document
        (HEAD, "Số: 12/KH-UBND", 0),
        (Head(), "(Kèm theo Kế hoạch số 21/KH-UBND)", 0),  # nothing to compare with
        (replace(HEAD, issued_on=None), "(Kèm theo Kế hoạch số 12/KH-UBND ngày 06/5/2026)", 0),
    ],
)
def test_the_head_is_asked_for_its_own_number(head: Head, text: str, found: int) -> None:
    assert len(faults(text, head)) == found
