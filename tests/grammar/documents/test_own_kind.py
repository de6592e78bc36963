"""What a document calls itself."""

import pytest

from dondoc.grammar.documents.own_kind import find_other_names, title_with_other_figures

OTHERWISE = {
    "a decision in a plan": ("Các phòng căn cứ Quyết định này tổ chức thực hiện.", "kế hoạch", "Quyết định này"),
    "a directive in a decision": ("chịu trách nhiệm thi hành Chỉ thị này.", "quyết định", "Chỉ thị này"),
    "a programme that opens a plan": ("UBND tỉnh ban hành Chương trình như sau:", "kế hoạch", "Chương trình"),
    "a plan that opens a programme": (
        "Tỉnh ủy xây dựng Kế hoạch với các nội dung như sau:",
        "chương trình hành động",
        "Kế hoạch",
    ),
}
SOUND = {
    "its own kind": ("Trong quá trình thực hiện Kế hoạch này", "kế hoạch"),
    "the shorter name": ("thực hiện Chương trình này", "chương trình hành động"),
    "what it carries out": ("Thực hiện Nghị quyết số 5/NQ-HĐND, các sở quán triệt Nghị quyết này.", "kế hoạch"),
    "what a decision issues": ("UBND tỉnh ban hành Kế hoạch như sau:", "quyết định"),
    "what is attached": ("KẾ HOẠCH\nCác sở thực hiện Kế hoạch này.", "quyết định"),
    "a kind nobody named": ("thực hiện Kế hoạch này", ""),
}
TITLE = "Ban hành Kế hoạch nâng cao năng lực quản trị doanh nghiệp năm 2026"


@pytest.mark.parametrize(("text", "own", "words"), OTHERWISE.values(), ids=OTHERWISE.keys())
def test_another_kind_is_told(text: str, own: str, words: str) -> None:
    assert [text[start:end] for start, end in find_other_names(text, own, "")] == [words]


@pytest.mark.parametrize(("text", "own"), SOUND.values(), ids=SOUND.keys())
def test_what_a_document_may_name_is_left_alone(text: str, own: str) -> None:
    assert list(find_other_names(text, own, "")) == []


def test_a_kind_of_the_title_is_left_alone() -> None:
    text = "Các sở thực hiện Đề án này."
    assert list(find_other_names(text, "kế hoạch", "Triển khai Đề án trồng rừng")) == []


def test_the_title_with_another_year_is_told() -> None:
    plan = "Kế hoạch nâng cao năng lực quản trị doanh nghiệp năm 2025"
    text = f"Điều 1. Ban hành kèm theo Quyết định này {plan}."
    assert [text[start:end] for start, end in title_with_other_figures(TITLE, text)] == [plan]


@pytest.mark.parametrize(
    "text",
    [
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch nâng cao năng lực quản trị doanh nghiệp năm 2026.",
        "Tổng kết Kế hoạch nâng cao năng lực quản trị doanh nghiệp năm 2025.",
        "",
    ],
)
def test_the_same_title_and_the_plan_of_last_year_are_left_alone(text: str) -> None:
    assert list(title_with_other_figures(TITLE, text)) == []
