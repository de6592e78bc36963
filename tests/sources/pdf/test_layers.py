"""What another program read of a page and laid over its picture."""

import pytest

from dondoc.sources.pdf.layers import lacks_marks

WORDS = [
    ("UBND các xã, phường chủ trì thực hiện kế hoạch năm 2026", False),
    ("Uy ban nhan dan tinh Son La giao So Tai chinh chu tri", True),
    ("UBND cac xá, phuong chu trì thuc hien ke hoach nam 2026", True),
    ("2026 12.5 -", False),
    ("", False),
]


@pytest.mark.parametrize(("words", "expected"), WORDS)
def test_words_without_marks_were_read_by_a_program_that_knows_none(words: str, expected: bool) -> None:
    assert lacks_marks(words) is expected
