"""The marks of a document in the frame of a legal site."""

import pytest

from dondoc.grammar.frame_marks import read_frame_mark


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("Số hiệu 12/KH-UBND", ("number", "12/KH-UBND")),
        ("Số hiệu: 12/KH-UBND", ("number", "12/KH-UBND")),
        ("Ngày ban hành 07/09/2022", ("issued_on", "07/09/2022")),
        ("Người ký: Hoàng Quốc Khánh", ("signer", "Hoàng Quốc Khánh")),
        ("Ngày có hiệu lực 07/09/2022", None),
        ("Kế hoạch số 12/KH-UBND", None),
    ],
)
def test_a_frame_lists_the_marks_of_its_document(words: str, mark: tuple[str, str] | None) -> None:
    assert read_frame_mark(words) == mark
