"""Abbreviations beside the whole name that they stand for."""

import pytest

from dondoc.grammar.bodies.whole_names_beside import names_beside

BESIDE = {
    "a division": ("Phòng Tổ chức - Hành chính mua phao.\nPhòng TCHC kiểm kê.", {"Phòng TCHC": "Tổ chức - Hành chính"}),
    "a division below its letters": (
        "Phòng KHTC, Phòng Kế hoạch và Tài chính",
        {"Phòng KHTC": "Kế hoạch và Tài chính"},
    ),
    "a division that does something": ("Phòng Quản lý đò rà soát; Phòng QLĐ", {"Phòng QLĐ": "Quản lý đò"}),
    "letters of another": ("Phòng Tổ chức - Hành chính; Phòng TCKH", {}),
    "a longer name": ("Phòng Kế hoạch Tài chính - Tổng hợp; Phòng KHTC", {}),
    "another kind of body": ("Khoa Tổ chức hành chính; Phòng TCHC", {}),
    "a part of a code": ("Phòng Tổ chức - Hành chính; Phòng TCHC-QT", {}),
    "letters alone": ("Phòng TCHC", {}),
}


@pytest.mark.parametrize(("text", "expected"), BESIDE.values(), ids=BESIDE.keys())
def test_letters_stand_for_the_division_whose_initials_they_are(text: str, expected: dict[str, str]) -> None:
    found = {short: ref.name for short, ref in names_beside(text).items()}
    assert found == {short: f"Phòng {name}" for short, name in expected.items()}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trung tâm Kiểm soát bệnh tật phun thuốc; CDC tỉnh", "Trung tâm Kiểm soát bệnh tật"),
        ("CDC; Trung tâm Kiểm soát bệnh tật tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh"),
        ("Trung tâm Kiểm soát bệnh tật Hải Phòng; CDC tỉnh", None),
        ("CDC tỉnh", None),
    ],
)
def test_the_centre_of_disease_control_has_letters_of_another_language(text: str, name: str | None) -> None:
    found = names_beside(text).get("CDC")
    assert (found.name if found else None) == name
