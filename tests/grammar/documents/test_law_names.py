"""Laws cited by name and number, and who issues what such a number is of."""

import pytest

from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.grammar.documents.law_names import is_number_of_law, issuer_in_number, law_named_by

NAMED = {
    "Căn cứ Luật Đất đai số ": ("luật", "Đất đai"),
    "theo Luật Giá ": ("luật", "Giá"),
    "Thi hành Bộ luật Lao động số ": ("bộ luật", "Lao động"),
    "Pháp lệnh Ưu đãi người có công với cách mạng số ": ("pháp lệnh", "Ưu đãi người có công với cách mạng"),
    "Căn cứ Luật Giá; Luật Phí và lệ phí số ": ("luật", "Phí và lệ phí"),
    "Luật sửa đổi, bổ sung một số điều của Luật Thú y số ": ("luật", "sửa đổi, bổ sung một số điều của Luật Thú y"),
    "Luật số ": ("luật", None),
}
NOT_NAMED = ["Nghị quyết số ", "theo luật định; Nghị quyết số ", "Luật Giá (sửa đổi) và Nghị quyết số ", ""]


@pytest.mark.parametrize(("words", "named"), NAMED.items(), ids=NAMED.keys())
def test_the_words_before_a_number_name_the_law(words: str, named: tuple[str, str | None]) -> None:
    assert law_named_by(words) == named


@pytest.mark.parametrize("words", NOT_NAMED)
def test_other_words_name_no_law(words: str) -> None:
    assert law_named_by(words) is None


def test_a_law_is_cited_with_its_kind_and_name() -> None:
    (cited,) = find_document_numbers("Căn cứ Luật Lâm nghiệp số 16/2017/QH14 ngày 15/11/2017;")
    assert (cited.kind, cited.subject, cited.issued_on and cited.issued_on.year) == ("luật", "Lâm nghiệp", 2017)


def test_a_resolution_of_the_assembly_is_no_law() -> None:
    (cited,) = find_document_numbers("Theo Luật Quy hoạch, Nghị quyết số 81/2023/QH15 của Quốc hội")
    assert cited.kind == "nghị quyết"


@pytest.mark.parametrize("number", ["31/2024/QH15", "02/2020/UBTVQH14"])
def test_laws_have_numbers_of_the_assembly(number: str) -> None:
    assert is_number_of_law(number)
    assert not is_number_of_law("31/2024/NĐ-CP")


@pytest.mark.parametrize(
    ("number", "issuer"),
    [
        ("31/2024/QH15", "Quốc hội"),
        ("02/2020/UBTVQH14", "Ủy ban Thường vụ Quốc hội"),
        ("9/QĐ-TTg", "Thủ tướng Chính phủ"),
        ("9/NQ-CP", "Chính phủ"),
        ("9/TB-VPCP", "Văn phòng Chính phủ"),
        ("912/VPCP-NN", "Văn phòng Chính phủ"),
        ("9/BC-HVPCP", None),
        ("9/QĐ-UBND", None),
        ("9-NQ/TW", None),
    ],
)
def test_the_letters_of_some_numbers_tell_who_issues(number: str, issuer: str | None) -> None:
    assert issuer_in_number(number) == issuer
