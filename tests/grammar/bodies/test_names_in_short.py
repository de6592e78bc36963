"""Bodies that lists of running text name by letters or by figures alone."""

from datetime import date

import pytest

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.names_in_short import body_in_letters_at, numbered_bodies
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
# the list at the head of what is told, and whom it names
LISTS = {
    "BHXH, Sở Y tế thu hồi thẻ giấy.": ["Bảo hiểm xã hội tỉnh", "Sở Y tế"],
    "TAND, VKSND, Sở Tư pháp rà soát án tồn.": [
        "Tòa án nhân dân tỉnh",
        "Viện Kiểm sát nhân dân tỉnh",
        "Sở Tư pháp",
    ],
    "Sở Tư pháp, TAND, VKSND tỉnh rà soát án tồn.": [
        "Sở Tư pháp",
        "Tòa án nhân dân tỉnh",
        "Viện Kiểm sát nhân dân tỉnh",
    ],
    "Sở Nội vụ và LĐLĐ xây dựng quy chế.": ["Sở Nội vụ", "Liên đoàn Lao động tỉnh"],
    "Quân khu 3, 4 và 5 kiểm tra kho.": ["Quân khu 3", "Quân khu 4", "Quân khu 5"],
    "Hải quan khu vực I, II, Sở Y tế kiểm tra kho.": ["Hải quan khu vực I", "Hải quan khu vực II", "Sở Y tế"],
    # neighbours: letters that name a thing, letters of nobody, and figures that count something else
    "BHXH tự nguyện là chính sách.": [],
    "BHXH, BHYT bắt buộc rà soát.": [],
    "BHXH rà soát sổ.": [],
    "Sở Y tế, BHXH tự nguyện là chính sách.": ["Sở Y tế"],
    "Sở Y tế, KCN rà soát.": ["Sở Y tế"],
    "Quân khu 3, 4 lều bạt được dựng.": ["Quân khu 3"],
    "Quân khu 3, 4/5 đồn.": ["Quân khu 3"],
}


@pytest.mark.parametrize(("words", "names"), LISTS.items(), ids=LISTS.keys())
def test_letters_and_figures_beside_a_body_name_others(words: str, names: list[str]) -> None:
    refs, _ = READER.run(words)
    assert [ref.name for ref in refs] == names


def test_letters_that_are_known_already_need_no_list() -> None:
    known = {0: (4, READER.cell("TAND")[0])}
    assert body_in_letters_at("TAND, Sở Y tế", 0, READER.cell, lambda _: known, among_others=True) is None


def test_what_figures_alone_name_keeps_them_for_its_words() -> None:
    text = "Quân khu 3, 4 kiểm tra kho"
    end, refs = numbered_bodies(text, 0, len("Quân khu 3"))
    assert (text[:end], [ref.raw for ref in refs]) == ("Quân khu 3, 4", ["Quân khu 3", "4"])
