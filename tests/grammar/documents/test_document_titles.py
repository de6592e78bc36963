"""Titles of documents, and subjects of letters."""

import pytest

from dondoc.grammar.documents.document_titles import (
    opens_subject,
    opens_with_kind,
    runs_on,
    subject_of_letter,
    without_kind,
    without_owner,
)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026", "CẢI CÁCH HÀNH CHÍNH NĂM 2026"),
        ("QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH KẾ HOẠCH", "VỀ VIỆC BAN HÀNH KẾ HOẠCH"),
        ("Kế hoạch cải cách hành chính năm 2026", "Kế hoạch cải cách hành chính năm 2026"),
        ("CẢI CÁCH HÀNH CHÍNH THEO KẾ HOẠCH", "CẢI CÁCH HÀNH CHÍNH THEO KẾ HOẠCH"),
        ("KẾ HOẠCH CẢI TẠO, NÂNG CẤP BẾN XE", "CẢI TẠO, NÂNG CẤP BẾN XE"),
        ("KẾ HOẠCH NĂM 2026", "KẾ HOẠCH NĂM 2026"),
    ],
)
def test_a_title_may_stand_in_one_line_with_its_kind(line: str, title: str) -> None:
    assert without_kind(line) == title


@pytest.mark.parametrize("line", ["V/v rà soát bến xe", "v/v: rà soát bến xe", "rà soát bến xe"])
def test_the_subject_of_a_letter_has_no_sign_before_it(line: str) -> None:
    assert subject_of_letter(line) == "rà soát bến xe"


@pytest.mark.parametrize("line", ["Về việc lập bến xe.", "Ban hành Quy chế bến xe", "bãi bỏ quy chế bến xe;"])
def test_a_title_opens_with_what_is_issued(line: str) -> None:
    assert opens_subject(line)


@pytest.mark.parametrize("line", ["Ban hành kèm theo Quyết định này", "Rà soát bến xe", "Về " + "bến xe " * 60])
def test_a_sentence_opens_no_title(line: str) -> None:
    assert not opens_subject(line)


@pytest.mark.parametrize("title", ["Về việc ban hành", "V/v công bố", "Phê duyệt:"])
def test_a_title_that_does_not_name_what_is_issued_runs_on(title: str) -> None:
    assert runs_on(title)


@pytest.mark.parametrize("title", ["Rà soát bến xe", "Ban hành Quy chế bến xe"])
def test_a_title_that_names_it_does_not(title: str) -> None:
    assert not runs_on(title)


def test_a_line_that_opens_with_a_kind_is_no_rest_of_a_name() -> None:
    assert opens_with_kind("CHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2025")
    assert not opens_with_kind("KẾ HOẠCH VÀ ĐẦU TƯ TỈNH SƠN LA")
    assert not opens_with_kind("TỈNH LÂM ĐỒNG")


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("CỦA BAN THƯỜNG VỤ TỈNH ỦY về phát triển chợ", "về phát triển chợ"),
        ("CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ thực hiện Nghị quyết", "thực hiện Nghị quyết"),
        ("CỦA TỈNH ỦY SƠN LA VỀ PHÁT TRIỂN CHỢ", "VỀ PHÁT TRIỂN CHỢ"),
        ("Của Ban Thường vụ Tỉnh ủy về phát triển chợ", "Của Ban Thường vụ Tỉnh ủy về phát triển chợ"),
        ("CỦA CẢI về phát triển chợ", "CỦA CẢI về phát triển chợ"),
        ("Về bến xe CỦA TỈNH ỦY về", "Về bến xe CỦA TỈNH ỦY về"),
        ("CỦA BAN THƯỜNG VỤ TỈNH ỦY", "CỦA BAN THƯỜNG VỤ TỈNH ỦY"),
        ("CHỈ THỊ CỦA CHỦ TỊCH UBND TỈNH Về việc mở chợ", "Về việc mở chợ"),
        ("KẾ HOẠCH CỦA ỦY BAN NHÂN DÂN TỈNH THỰC HIỆN ĐỀ ÁN CHỢ", "THỰC HIỆN ĐỀ ÁN CHỢ"),
        ("KẾ HOẠCH CỦA CẢI về phát triển chợ", "KẾ HOẠCH CỦA CẢI về phát triển chợ"),
    ],
)
def test_whose_a_paper_is_stands_before_its_subject(title: str, subject: str) -> None:
    assert without_owner(title) == subject
