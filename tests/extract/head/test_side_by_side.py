"""Lines of a letterhead that a converter wrote into one."""

import pytest
from paragraphs import paragraphs_of

from dondoc.extract.head.side_by_side import apart
from dondoc.extract.zones import Zoned
from dondoc.grammar.documents.landmarks import Landmark
from dondoc.model import Role

APART = {
    "UBND TỈNH SƠN LA    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": [
        ("UBND TỈNH SƠN LA", Landmark.ISSUER),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Landmark.MOTTO),
    ],
    "Số: 1/KH-UBND    Sơn La, ngày 05 tháng 6 năm 2025": [
        ("Số: 1/KH-UBND", Landmark.NUMBER),
        ("Sơn La, ngày 05 tháng 6 năm 2025", Landmark.PLACE_AND_DATE),
    ],
    "UBND TỈNH SƠN LA": [("UBND TỈNH SƠN LA", None)],  # as it came
}


@pytest.mark.parametrize(("line", "pieces"), APART.items())
def test_a_line_of_two_is_taken_apart(line: str, pieces: list[tuple[str, Landmark | None]]) -> None:
    found = list(apart(Zoned(paragraphs_of(line)[0], None, Role.HEAD)))
    assert [(item.paragraph.words, item.landmark) for item in found] == pieces
    assert {item.role for item in found} == {Role.HEAD}
