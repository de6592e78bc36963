"""People who are given work by name or post, before a colon."""

import pytest

from dondoc.grammar.bodies.addressed_people import read_addressed, read_addressed_telling

PEOPLE = {
    "by name and post": (
        "Đồng chí Lê Văn Nam, Phó Chủ tịch UBND xã: Trực tiếp chỉ đạo các thôn.",
        "Đồng chí Lê Văn Nam, Phó Chủ tịch UBND xã",
    ),
    "by post": ("Đ/c Trưởng Ban Xây dựng Đảng: phụ trách chung.", "Đ/c Trưởng Ban Xây dựng Đảng"),
    "a teacher": ("Cô Lò Thị Xuân - Phó Hiệu trưởng: Xây dựng kịch bản.", "Cô Lò Thị Xuân - Phó Hiệu trưởng"),
    "a verb of work": ("Đồng chí Trưởng đoàn: Kiểm tra hiện trường.", "Đồng chí Trưởng đoàn"),
}
OTHERS = {
    "a member": "Đồng chí Lê Văn Nam: Trưởng ban.",
    "no form of address": "Lê Văn Nam: phụ trách chung.",
    "no colon": "Đồng chí Lê Văn Nam phụ trách chung.",
    "a word like one": "Ông bà ta dạy rằng: có công mài sắt.",
}


@pytest.mark.parametrize(("paragraph", "name"), PEOPLE.values(), ids=PEOPLE.keys())
def test_who_is_addressed_before_a_colon_leads(paragraph: str, name: str) -> None:
    read = read_addressed(paragraph)
    assert read
    assert (read[0].name, paragraph[: read[1]]) == (name, f"{name}: ")


@pytest.mark.parametrize("paragraph", OTHERS.values(), ids=OTHERS.keys())
def test_others_are_given_no_work(paragraph: str) -> None:
    assert read_addressed(paragraph) is None


TELLING = {
    "by name": ("Đ/c Lê Văn Nam (Trưởng ban) chủ trì lập danh sách.", "Đ/c Lê Văn Nam (Trưởng ban)"),
    "who helps": ("Đ/c Lê Văn Nam (Tổ phó) phối hợp Trạm Y tế lập sổ.", "Đ/c Lê Văn Nam (Tổ phó)"),
    "by post": ("Đồng chí Phó Chủ tịch, trực tiếp tham mưu kịch bản.", "Đồng chí Phó Chủ tịch"),
    "a post of a school": ("Hiệu trưởng phân công giáo viên trực cổng.", "Hiệu trưởng"),
    "a post with its body": ("Bí thư Đoàn xã phát động thanh niên dọn kênh.", "Bí thư Đoàn xã"),
    "a word like a post": ("Bảo vệ môi trường là trách nhiệm chung.", None),
    "two posts": ("Hiệu trưởng và giáo viên chuẩn bị lễ hội.", None),
    "who does nothing": ("Đồng chí Lê Văn Nam, sinh năm 1980.", None),
    "nobody": ("Lê Văn Nam chủ trì lập danh sách.", None),
}


@pytest.mark.parametrize(("paragraph", "name"), TELLING.values(), ids=TELLING.keys())
def test_a_sentence_may_tell_what_somebody_addressed_does(paragraph: str, name: str | None) -> None:
    somebody = read_addressed_telling(paragraph)
    assert (somebody.name if somebody else None) == name


@pytest.mark.parametrize("address", ["Đồng chí", "đồng chí", "Đ/c", "đ/c", "Các đồng chí", "Các đ/c", "Ông", "Bà"])
def test_people_are_addressed_in_several_forms(address: str) -> None:
    read = read_addressed(f"{address} Lê Văn Nam: Trực tiếp chỉ đạo các thôn.")
    assert read
    assert read[0].raw == f"{address} Lê Văn Nam"


@pytest.mark.parametrize(
    "does", ["có trách nhiệm", "chịu trách nhiệm", "trực tiếp", "chủ động", "phụ trách", "chủ trì", "Là người"]
)
def test_what_somebody_addressed_does_is_told_by_its_first_words(does: str) -> None:
    assert read_addressed(f"Ông Lê Văn Nam: {does} việc chung.")


@pytest.mark.parametrize(
    "does", ["có trách nhiệm", "chịu trách nhiệm", "trực tiếp", "chủ động", "phụ trách chung", "chủ trì"]
)
def test_a_sentence_tells_of_somebody_by_such_words(does: str) -> None:
    somebody = read_addressed_telling(f"Ông Lê Văn Nam {does} việc.")
    assert somebody
    assert somebody.name == "Ông Lê Văn Nam"


def test_who_is_addressed_stands_at_the_head_of_the_paragraph() -> None:
    far = f"Đồng chí {'Lê ' * 60}"
    assert read_addressed(f"{far}: Trực tiếp chỉ đạo.") is None
    assert read_addressed_telling(f"{far}trực tiếp chỉ đạo.") is None
