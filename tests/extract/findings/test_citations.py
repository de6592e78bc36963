"""Cited documents that cannot be as they are cited."""

from datetime import date

import pytest

from dondoc.extract.findings.citations import faults_of_citations
from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.model import Head
from dondoc.sources.plain import document_from_text

HEAD = Head(number="12/KH-UBND", issued_on=date(2026, 5, 5))
SUBJECT = "phê duyệt Chương trình chuyển đổi số quốc gia đến năm 2025"
FOUND = {
    "a number of another year than its day": (
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ",
        "30/2020/NĐ-CP",
        "30/2020/NĐ-CP đề ngày 05/03/2021: năm trong số hiệu khác năm ban hành.",
    ),
    "an act of a term that was not then": (
        "Luật số 31/2015/QH14",
        "31/2015/QH14",
        "31/2015/QH14: năm ấy không phải nhiệm kỳ này của Quốc hội mà là QH13.",
    ),
    "a day to come": (
        "Quyết định số 9/QĐ-UBND ngày 06/5/2026 của UBND tỉnh",
        "9/QĐ-UBND",
        "9/QĐ-UBND đề ngày 06/05/2026, sau ngày ban hành văn bản này (05/05/2026).",
    ),
    "a term of the Party that was not then": (
        "Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng khóa XII",
        "khóa XII",
        "“khóa XII” không khớp với ngày 04/11/2013; ngày ấy thuộc khóa XI.",
    ),
    "a later number of a day far before": (
        "Nghị quyết số 13-NQ/TU ngày 19/01/2026; Nghị quyết số 14-NQ/TU ngày 11/01/2026 của Tỉnh ủy",
        "14-NQ/TU",
        "14-NQ/TU đề ngày 11/01/2026, trước 13-NQ/TU ngày 19/01/2026 dù số lớn hơn.",
    ),
    "one number of a series with two days": (
        "Nghị quyết số 13-NQ/TU ngày 19/01/2026; Nghị quyết số 13-NQ/TU ngày 20/01/2026 của Tỉnh ủy",
        "13-NQ/TU",
        "Văn bản 13-NQ/TU mang hai ngày khác nhau: 19/01/2026, 20/01/2026.",
    ),
    "one number of one issuer with two days": (
        "Kế hoạch số 7/KH-SYT ngày 03/3/2026 của Sở Y tế; Kế hoạch số 7/KH-SYT ngày 04/3/2026 của Sở Y tế",
        "7/KH-SYT",
        "Văn bản 7/KH-SYT mang hai ngày khác nhau: 03/03/2026, 04/03/2026.",
    ),
    "one document under two numbers": (
        f"Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ {SUBJECT}; "
        f"Quyết định số 794/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ {SUBJECT}.",
        "794/QĐ-TTg",
        "Số hiệu “794/QĐ-TTg” không khớp; có lẽ là “749/QĐ-TTg”.",
    ),
}
SOUND = {
    "the year of its day": "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
    "an act of its term": "Luật số 31/2024/QH15",
    "the day of the document itself": "Quyết định số 9/QĐ-UBND ngày 05/5/2026 của UBND tỉnh",
    "the document itself, of a later day": "Kế hoạch số 12/KH-UBND ngày 06/5/2026 của UBND tỉnh",
    "the term of its day": "Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng khóa XI",
    "a number given some days ahead": (
        "Nghị quyết số 13-NQ/TU ngày 19/01/2026; Nghị quyết số 14-NQ/TU ngày 12/01/2026 của Tỉnh ủy"
    ),
    "numbers in the order of their days": (
        "Nghị quyết số 13-NQ/TU ngày 19/01/2026; Nghị quyết số 14-NQ/TU ngày 20/01/2026 của Tỉnh ủy"
    ),
    "series of two bodies": (
        "Nghị quyết số 13-NQ/TU ngày 19/01/2026 của Tỉnh ủy; Nghị quyết số 14-NQ/TW ngày 05/01/2026 của Trung ương"
    ),
    "one number of two issuers": (
        "Kế hoạch số 7/KH-UBND ngày 03/3/2026 của UBND xã Mường Bú; "
        "Kế hoạch số 7/KH-UBND ngày 04/3/2026 của UBND xã Chiềng Lao"
    ),
    "one number of two years": (
        "Kế hoạch số 7/KH-SYT ngày 03/3/2025 của Sở Y tế; Kế hoạch số 7/KH-SYT ngày 04/3/2026 của Sở Y tế"
    ),
    "one number, one day": (
        "Kế hoạch số 7/KH-SYT ngày 03/3/2026 của Sở Y tế; Kế hoạch số 7/KH-SYT ngày 03/3/2026 của Sở Y tế"
    ),
    "two documents about little": (
        "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Đề án; "
        "Quyết định số 794/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Đề án."
    ),
    "two documents of two days": (
        f"Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ {SUBJECT}; "
        f"Quyết định số 794/QĐ-TTg ngày 15/6/2020 của Thủ tướng Chính phủ {SUBJECT}."
    ),
    "two documents of two issuers": (
        f"Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ {SUBJECT}; "
        f"Quyết định số 94/QĐ-BTTTT ngày 03/6/2020 của Bộ Thông tin và Truyền thông {SUBJECT}."
    ),
    "no day": f"Quyết định số 749/QĐ-TTg {SUBJECT}; Quyết định số 794/QĐ-TTg {SUBJECT}.",
}


def faults(text: str, head: Head = HEAD) -> list[tuple[str, str]]:
    document = document_from_text(text, name="document.txt")
    found = faults_of_citations(find_document_numbers(document.text), document, head)
    return [(document.quote(each.source), each.message) for each in found]


@pytest.mark.parametrize(("text", "words", "message"), FOUND.values(), ids=FOUND.keys())
def test_a_citation_that_cannot_be_is_told(text: str, words: str, message: str) -> None:
    assert faults(text) == [(words, message)]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_other_citations_are_sound(text: str) -> None:
    assert faults(text) == []


def test_a_document_without_a_day_has_none_to_come() -> None:
    assert faults("Quyết định số 9/QĐ-UBND ngày 06/5/2026 của UBND tỉnh", Head()) == []
