"""Brackets and quotation marks that have no partner."""

import pytest
from lines_with_roles import collected_of, told_of

from dondoc.extract.findings.signs import faults_of_signs
from dondoc.model import Role

FOUND = {
    "one that opens": (["Sửa trạm (ba phòng."], [("unbalanced", "(")], "Dấu mở ( không có dấu đóng: “(ba phòng.…”."),
    "one that closes": (
        ["Sửa trạm ba phòng)."],
        [("unbalanced", ")")],
        "Dấu đóng ) không có dấu mở: “…Sửa trạm ba phòng)”.",
    ),
    "one that opens in a cell": (
        ["1\tSửa trạm (ba phòng\tSở Y tế", "2\tMở lớp\tSở Nội vụ"],
        [("unbalanced", "(")],
        "Dấu mở ( không có dấu đóng: “(ba phòng…”.",
    ),
    "one that closes in a cell": (
        ["1\tSửa trạm ba phòng)\tSở Y tế", "2\tMở lớp\tSở Nội vụ"],
        [("unbalanced", ")")],
        "Dấu đóng ) không có dấu mở: “…Sửa trạm ba phòng)”.",
    ),
}
SOUND = {
    "pairs": ["Sửa trạm (ba phòng) “kiểu mẫu”."],
    "a cell that goes on in the next row": ["1\tSửa trạm (ba phòng,\tSở Y tế", "\tmột sân)\t"],
    "points of a list": ["a) Sửa trạm.", "1) Mở lớp."],
}


@pytest.mark.parametrize(("words", "faults", "message"), FOUND.values(), ids=FOUND.keys())
def test_a_sign_alone_is_told_with_the_words_on_its_side(
    words: list[str], faults: list[tuple[str, str]], message: str
) -> None:
    collected = collected_of((Role.TASK, each) for each in words)
    found = list(faults_of_signs(collected))
    assert told_of(found, collected.document) == faults
    assert [fault.message for fault in found] == [message]


@pytest.mark.parametrize("words", SOUND.values(), ids=SOUND.keys())
def test_signs_with_partners_are_sound(words: list[str]) -> None:
    assert list(faults_of_signs(collected_of((Role.TASK, each) for each in words))) == []


def test_a_cell_of_another_column_closes_nothing() -> None:
    collected = collected_of((Role.TASK, each) for each in ["1\tSửa trạm (ba phòng\tSở Y tế", "2\tMở lớp\tSở Nội vụ)"])
    assert sorted(told_of(faults_of_signs(collected), collected.document)) == [("unbalanced", "("), ("unbalanced", ")")]


@pytest.mark.parametrize("role", [Role.SITE_FRAME, Role.SIGNATURE, Role.RECIPIENTS, Role.RESIDUE])
def test_lines_around_the_text_are_left_alone(role: Role) -> None:
    assert list(faults_of_signs(collected_of([(role, "Sửa trạm (ba phòng.")]))) == []


def test_of_a_long_line_the_words_near_the_sign_are_quoted() -> None:
    words = "nạo vét kênh mương nội đồng trước mùa mưa ở các bản vùng thấp ven suối"
    (opened,) = faults_of_signs(collected_of([(Role.TASK, f"Xã ({words}.")]))
    (closed,) = faults_of_signs(collected_of([(Role.TASK, f"Xã {words}).")]))
    assert opened.message == f"Dấu mở ( không có dấu đóng: “({words[:39]}…”."
    assert closed.message == f"Dấu đóng ) không có dấu mở: “…{words[-40:]})”."
