"""The documents that a document cites."""

from collections.abc import Callable
from datetime import date

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_one_document_cited_often_is_one_entry_with_every_place(read_body: Read) -> None:
    programme, document = read_body("""
        1. Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.
        2. Sơ kết Nghị quyết số 57-NQ/TW.
    """)
    (citation,) = programme.citations
    assert (citation.number, citation.kind, citation.issued_on) == ("57-NQ/TW", "nghị quyết", date(2024, 12, 22))
    assert citation.issuer == "Bộ Chính trị"
    assert [document.quote(place) for place in citation.occurrences] == ["57-NQ/TW"] * 3


def test_one_number_with_two_dates_is_two_documents(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Theo Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ.
        2. Theo Nghị quyết số 01/NQ-CP ngày 05/01/2026 của Chính phủ.
        3. Theo Nghị quyết số 01/NQ-CP.
    """)
    found = [(citation.issued_on, len(citation.occurrences)) for citation in programme.citations[1:]]
    assert found == [(date(2025, 1, 8), 2), (date(2026, 1, 5), 1)]


def test_the_number_of_the_document_itself_is_no_citation(read_body: Read) -> None:
    programme, _ = read_body("1. Rà soát văn bản theo quy định.")
    assert programme.document.number == "12/KH-UBND"
    assert [citation.number for citation in programme.citations] == ["57-NQ/TW"]


def test_what_a_cited_document_is_about_is_its_title(read_body: Read) -> None:
    programme, _ = read_body("1. Theo Quyết định số 99/QĐ-UBND ngày 02/3/2026 của UBND tỉnh ban hành Quy chế làm việc.")
    citation = programme.citations[-1]
    assert (citation.issuer, citation.title) == ("UBND tỉnh", "ban hành Quy chế làm việc")


def test_a_number_without_its_day_means_the_document_that_is_dated_later(read_body: Read) -> None:
    programme, _ = read_body("""
        1. Thực hiện Nghị quyết số 98-NQ/TW.
        2. Theo Nghị quyết số 98-NQ/TW ngày 22/12/2024 của Bộ Chính trị.
    """)
    (citation,) = [citation for citation in programme.citations if citation.number == "98-NQ/TW"]
    assert citation.issued_on is not None
    assert len(citation.occurrences) == 2


def test_a_number_that_a_title_has_in_capitals_is_written_as_elsewhere(read: Read) -> None:
    programme, _ = read("""
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: 40/KH-UBND
        KẾ HOẠCH
        THỰC HIỆN CHƯƠNG TRÌNH SỐ 31-CTR/TU CỦA TỈNH ỦY VÀ QUYẾT ĐỊNH SỐ 9/QĐ-TTG NGÀY 03/01/2026
        1. Triển khai Chương trình số 31-CTr/TU ngày 05/02/2026 và Quyết định số 9/QĐ-TTg.
    """)
    assert {citation.number for citation in programme.citations} == {"31-CTr/TU", "9/QĐ-TTg"}


def test_the_own_number_in_the_frame_of_a_site_is_no_citation(read: Read) -> None:
    programme, _ = read("""
        Kế hoạch 12/KH-UBND năm 2026 thực hiện Nghị quyết 57-NQ/TW
        Số hiệu 12/KH-UBND
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: 12/KH-UBND
        KẾ HOẠCH
        Cải cách hành chính
    """)
    assert [citation.number for citation in programme.citations] == ["57-NQ/TW"]


def test_what_a_site_lists_beside_a_document_is_no_citation(read: Read) -> None:
    programme, _ = read("""
        - 1 Nghị định 38/2015/NĐ-CP về quản lý chất thải
        - 2Chỉ thị 15/CT-TTg năm 2020 do Thủ tướng Chính phủ ban hành
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số:
        12/KH-UBND
        KẾ HOẠCH
        Cải cách hành chính
        Căn cứ các Nghị quyết của Hội đồng nhân dân tỉnh: số 34/NQ-HĐND ngày 22/12/2020 về đầu tư;
    """)
    assert [(citation.number, citation.kind) for citation in programme.citations] == [("34/NQ-HĐND", "nghị quyết")]
