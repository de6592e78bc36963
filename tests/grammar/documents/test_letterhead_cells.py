"""The cells of a row of a letterhead."""

import pytest

from dondoc.grammar.documents.letterhead_cells import lines_of_letterhead

ROWS = {
    ("Số:", "12/KH-UBND"): ["Số: 12/KH-UBND"],
    ("Số", "12/KH-UBND", "Sơn La, ngày 05 tháng 5 năm 2026"): ["Số 12/KH-UBND", "Sơn La, ngày 05 tháng 5 năm 2026"],
    ("Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 5 năm 2026"): ["Số: 12/KH-UBND", "Sơn La, ngày 05 tháng 5 năm 2026"],
    ("Số:", "Sơn La, ngày 05 tháng 5 năm 2026"): ["Số:", "Sơn La, ngày 05 tháng 5 năm 2026"],
    ("Nơi nhận: - Như trên; - Lưu: VT.", "CHỦ TỊCH"): ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "CHỦ TỊCH"],
}


@pytest.mark.parametrize(("cells", "lines"), ROWS.items())
def test_lines(cells: tuple[str, ...], lines: list[str]) -> None:
    assert lines_of_letterhead(cells) == lines
