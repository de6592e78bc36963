"""Who issued a cited document, with the word before the name and without it."""

import pytest

from dondoc.grammar.documents.document_numbers import find_document_numbers

ISSUERS = (
    "Hội nghị Trung ương 7 khóa XII",
    "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII",
    "Ban Thường vụ Tỉnh ủy",
    "Thủ tướng Chính phủ",
    "UBND tỉnh Hà Giang",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Ban Chỉ đạo phòng, chống tội phạm",
)
DAYS = ("", " ngày 03/6/2017", " ngày 03 tháng 6 năm 2017")
SUBJECTS = ("về nuôi ong lấy mật", "về việc nuôi ong lấy mật")


@pytest.mark.parametrize("between", ["của ", ""])
@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("issuer", ISSUERS)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_word_before_who_issued_may_be_forgotten(between: str, day: str, issuer: str, subject: str) -> None:
    (cited,) = find_document_numbers(f"Tiếp tục thực hiện Nghị quyết số 41-NQ/TW{day} {between}{issuer} {subject}.")
    assert (cited.issuer, cited.subject) == (issuer, subject)


# Here the sentence goes on with who acts, or with another document.
GOES_ON = (
    "Theo Kế hoạch số 41/KH-UBND ngày 03/6/2017 Sở Y tế báo cáo UBND tỉnh về nuôi ong",
    "Theo Kế hoạch số 41/KH-UBND ngày 03/6/2017 UBND huyện đề nghị sở có ý kiến về nuôi ong",
    "Theo Kế hoạch số 41/KH-UBND ngày 03/6/2017, Sở Y tế có ý kiến về nuôi ong",
    "Theo Kế hoạch số 41/KH-UBND ngày 03/6/2017 Nghị quyết khác về nuôi ong",
    "Theo Kế hoạch số 41/KH-UBND ngày 03/6/2017 và ý kiến của Sở Y tế về nuôi ong",
    "Theo Kế hoạch số 41/KH-UBND ngày 03/6/2017. Sở Y tế nói về nuôi ong",
    "Theo Kế hoạch số 41/KH-UBND ngày 03/6/2017 Sở Y tế triển khai tập huấn về nuôi ong",
    "THỰC HIỆN KẾ HOẠCH SỐ 41/KH-UBND NGÀY 03/6/2017 CỦA UBND TỈNH VỀ NUÔI ONG",
)


@pytest.mark.parametrize("words", GOES_ON)
def test_who_acts_behind_a_number_issued_nothing(words: str) -> None:
    assert find_document_numbers(words)[0].issuer is None


# What follows the name is none of it.
ENDS = {
    "Chỉ thị số 7-CT/TW ngày 03/6/2017 của Ban Bí thư “về nuôi ong”": "Ban Bí thư",
    "Báo cáo số 18/BC-KTNS của Ban Kinh tế - Ngân sách và ý kiến của đại biểu tại kỳ họp": "Ban Kinh tế - Ngân sách",
    "Công văn số 1/CV-UBQG của Ủy ban Quốc gia về nuôi ong về việc lấy mật": "Ủy ban Quốc gia về nuôi ong",
    "Nghị quyết số 28/NQ-CP của Chính phủ việc nuôi ong": "Chính phủ",
    "Kế hoạch số 9/KH-TTDVVL của Trung tâm Dịch vụ việc làm về nuôi ong": "Trung tâm Dịch vụ việc làm",
    "Ủy ban nhân dân tỉnh Gia Lai vừa có Quyết định số 413/QĐ-UBND nuôi ong": "Ủy ban nhân dân tỉnh Gia Lai",
    "Sở Y tế tham mưu UBND tỉnh ban hành Kế hoạch số 4/KH-UBND nuôi ong": "UBND tỉnh",
    "Kế hoạch số 9/KH-BCĐ của Ban Chỉ đạo quốc gia về ban hành quy chế": "Ban Chỉ đạo quốc gia",
}


@pytest.mark.parametrize(("words", "issuer"), ENDS.items(), ids=ENDS.keys())
def test_the_name_of_who_issued_ends_before_other_words(words: str, issuer: str) -> None:
    assert find_document_numbers(words)[0].issuer == issuer
