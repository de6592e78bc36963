"""What the letters of a document's number tell of its kind."""

import pytest

from dondoc.grammar.documents.kinds_in_numbers import ends_in_kind, is_number_of_another_kind, kind_in_number


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("12/KH-UBND", "kế hoạch"),
        ("25/2022/QĐ-UBND", "quyết định"),
        ("11-NQ/TU", "nghị quyết"),
        ("12-CTr/TU", "chương trình"),
        ("08/CT-CTUBND", "chỉ thị"),
        ("670/QĐ-UBND-HC", "quyết định"),
        ("9708/VPCP-NN", "công văn"),
        ("1234/UBND-KGVX", "công văn"),
        ("98-CV/TU", "công văn"),
        ("15/PC-UBND", "phiếu chuyển"),
        ("15/GM-UBND", "giấy mời"),
        ("15/TC-UBND", "thông cáo"),
        ("15/TTr-SYT", "tờ trình"),
        ("15/PA-UBND", "phương án"),
        ("15/BB-UBND", "biên bản"),
        ("15/GUQ-SNV", "giấy uỷ quyền"),
        ("15/PCTT-UBND", None),
        ("512/SNV-CCHC&PC", "công văn"),
        ("Số:      /KH-UBND", "kế hoạch"),
        ("Số …/UBND-NC", "công văn"),
        ("Số -CV/ĐU", "công văn"),
        ("Số hộ nghèo", None),
        ("158/2024/QH15", None),
        ("01/QCPH/UBND-UBMTTQ", None),
        ("12", None),
    ],
)
def test_the_letters_of_a_number_tell_the_kind(number: str, kind: str | None) -> None:
    assert kind_in_number(number) == kind


@pytest.mark.parametrize(
    ("number", "kind", "another"),
    [
        ("45/CT-UBND", "quyết định", True),
        ("45/QĐ-UBND", "quyết định", False),
        ("45/KH-UBND", "chương trình hành động", False),
        ("131-QĐ/TW", "quy định", False),
        ("45/UBND-TH", "kế hoạch", False),
        ("45/QĐ-UBND", None, False),
    ],
)
def test_a_kind_with_letters_of_its_own_has_no_number_of_another(number: str, kind: str | None, another: bool) -> None:
    assert is_number_of_another_kind(number, kind) is another


def test_the_kind_may_stand_right_before_the_number() -> None:
    assert ends_in_kind("theo Quyết định số: ", "quyết định")
    assert ends_in_kind("theo Kế hoạch ", "kế hoạch")
    assert not ends_in_kind("theo Kế hoạch kèm theo số ", "kế hoạch")
