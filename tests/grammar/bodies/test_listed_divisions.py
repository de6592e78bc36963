"""Divisions that share the word for what they are."""

import pytest

from dondoc.grammar.bodies.listed_divisions import list_divisions
from dondoc.model import AgencyRef

LISTED = {
    "behind a colon": ("Các phòng: Kinh tế, Văn hóa - Xã hội", ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội"]),
    "with 'và'": ("các phòng Tổng hợp và Nội chính", ["Phòng Tổng hợp", "Phòng Nội chính"]),
    "a pair that is one": (
        "các phòng Giáo dục và Đào tạo, Nội vụ",
        ["Phòng Giáo dục và Đào tạo", "Phòng Nội vụ"],
    ),
    "special ones": ("các phòng chuyên môn: Kế hoạch; Tổng hợp", ["Phòng Kế hoạch", "Phòng Tổng hợp"]),
    "of a ministry": ("các Vụ: Pháp chế, Kế hoạch - Tài chính", ["Vụ Pháp chế", "Vụ Kế hoạch - Tài chính"]),
    "institutes": ("các Viện: Dược liệu, Sốt rét", ["Viện Dược liệu", "Viện Sốt rét"]),
    "schools": (
        "Các trường: THPT Yên Châu, Tiểu học Phiêng Khoài",
        ["Trường THPT Yên Châu", "Trường Tiểu học Phiêng Khoài"],
    ),
    "schools whose fields have a comma": (
        "Các trường: Đại học Phù Yên, Cao đẳng Văn hóa, Thể thao và Du lịch Mường La",
        ["Trường Đại học Phù Yên", "Trường Cao đẳng Văn hóa, Thể thao và Du lịch Mường La"],
    ),
    "boards": (
        "các Ban Quản lý dự án: Giao thông, Dân dụng",
        ["Ban Quản lý dự án Giao thông", "Ban Quản lý dự án Dân dụng"],
    ),
    "of two kinds": ("các Cục: Hàng hải, Đường bộ; Vụ Pháp chế", ["Cục Hàng hải", "Cục Đường bộ"]),
    "of a university": ("các khoa: Kinh tế, Luật", ["Khoa Kinh tế", "Khoa Luật"]),
    "of a place": (
        "các phòng: Kinh tế, Nội vụ huyện Mường La",
        ["Phòng Kinh tế huyện Mường La", "Phòng Nội vụ huyện Mường La"],
    ),
}
NOT_LISTED = {
    "one": "các phòng Kinh tế",
    "small letters": "các phòng họp, phòng khách",
    "kinds": "các khoa, phòng",
    "schools without a colon": "các trường Tiểu học, Trung học",
    "cases": "các vụ việc, Sở Y tế",
    "bodies": "các phòng, Sở Y tế, Ban Dân tộc",
    "a body behind them": "các phòng: Sở Y tế, Công an",
    "one division": "Phòng Kinh tế, Văn hóa",
}


@pytest.mark.parametrize(("text", "names"), LISTED.values(), ids=LISTED.keys())
def test_each_of_the_listed_divisions_is_named(text: str, names: list[str]) -> None:
    found = list_divisions(f"Giao {text}.", [])
    assert [ref.name for _, _, ref in found] == names
    assert all(f"Giao {text}."[start:end] == ref.raw for start, end, ref in found)


@pytest.mark.parametrize("text", NOT_LISTED.values(), ids=NOT_LISTED.keys())
def test_other_words_list_none(text: str) -> None:
    assert list_divisions(text, []) == []


def test_the_first_stands_with_the_word_and_the_last_with_the_place() -> None:
    text = "Các phòng: Kinh tế, Nội vụ huyện Mường La"
    assert [ref.raw for _, _, ref in list_divisions(text, [])] == ["Các phòng: Kinh tế", "Nội vụ huyện Mường La"]


def test_what_was_read_inside_the_list_makes_room() -> None:
    text = "Công an; các phòng: Kinh tế, Nội vụ; Sở Y tế"
    before, inside, behind = (
        (text.index(name), text.index(name) + len(name), AgencyRef(name, name))
        for name in ("Công an", "Kinh tế", "Sở Y tế")
    )
    assert [ref.name for _, _, ref in list_divisions(text, [before, inside, behind])] == [
        "Công an",
        "Sở Y tế",
        "Phòng Kinh tế",
        "Phòng Nội vụ",
    ]
