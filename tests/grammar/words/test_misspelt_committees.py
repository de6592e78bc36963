"""Short forms of committees that the hand misspelt."""

import pytest

from dondoc.grammar.words.misspelt_committees import find_misspelt_committees

MISSPELT = {
    "two letters changed places": ("trình UBDN tỉnh", "UBND"),
    "the first ones did": ("UNBD các xã, phường", "UBND"),
    "another letter": ("báo cáo UBMD xã", "UBND"),
    "a council": ("Đảng ủy HNĐD tỉnh", "HĐND"),
}
SOUND = (
    "UBND tỉnh, HĐND các cấp",
    "UBKT Tỉnh ủy, UBMT tỉnh, UBDT",
    "số 12/UBDN tỉnh",
    "HĐNT xã",
    "UBDN",
    "THPT các huyện",
    "",
)


@pytest.mark.parametrize(("text", "reading"), MISSPELT.values(), ids=MISSPELT.keys())
def test_a_misspelt_short_form_is_read(text: str, reading: str) -> None:
    assert [found.reading for found in find_misspelt_committees(text)] == [reading]


@pytest.mark.parametrize("text", SOUND)
def test_other_short_forms_are_left_alone(text: str) -> None:
    assert list(find_misspelt_committees(text)) == []
