"""Words around the names in a cell."""

import pytest

from dondoc.grammar.bodies.words_around_names import without_words_around

NAMED = {
    "Giao Sở Y tế": "Sở Y tế",
    "Giao cho: Sở Y tế": "Sở Y tế",
    "Giao nhiệm vụ cho Sở Y tế": "Sở Y tế",
    "Phân công Sở Y tế": "Sở Y tế",
    "ĐỀ NGHỊ Sở Y tế": "Sở Y tế",
    "Sở Y tế, tất cả các sở, ngành": "Sở Y tế, các sở, ngành",
    "Toàn thể các hội viên; toàn bộ các xã": "các hội viên; các xã",
    "Các sở, ngành theo chức năng, nhiệm vụ được giao": "Các sở, ngành ",
    "Các xã căn cứ vào thẩm quyền của mình": "Các xã ",
    "Các sở trong phạm vi các lĩnh vực phụ trách rà soát": "Các sở  rà soát",
}


@pytest.mark.parametrize(("cell", "names"), NAMED.items(), ids=NAMED.keys())
def test_they_are_left_out(cell: str, names: str) -> None:
    assert without_words_around(cell) == names


@pytest.mark.parametrize(
    "cell",
    [
        "Sở Y tế",
        "Bên giao Sở Y tế",  # at the head of a cell alone is it an order
        "Giaothông",
        "Toàn bộ nhân viên",
        "Sở Y tế theo dõi nhiệm vụ",
        "Các thông báo theo quý",
    ],
)
def test_other_words_stay(cell: str) -> None:
    assert without_words_around(cell) == cell
