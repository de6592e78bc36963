"""What the letters of a document's number tell of its kind."""

import pytest

from dondoc.grammar.documents.kinds_in_numbers import kind_in_number


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
