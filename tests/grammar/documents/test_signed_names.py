"""A post and the name of who signs in one line."""

import pytest

from dondoc.grammar.documents.signed_names import count_posts, is_name, post_and_name

SIGNED = {
    "PHÓ CHỦ TỊCHNguyễn Văn An": ("PHÓ CHỦ TỊCH", "Nguyễn Văn An"),
    "CHỦ TỊCH Trần Thị Hạnh": ("CHỦ TỊCH", "Trần Thị Hạnh"),
    "BÍ THƯÂu Văn Tám": ("BÍ THƯ", "Âu Văn Tám"),
    "GIÁM ĐỐCĐại tá Đỗ Văn Sơn": ("GIÁM ĐỐC", "Đại tá Đỗ Văn Sơn"),
    "CHỦ TỊCHLý A Páo": ("CHỦ TỊCH", "Lý A Páo"),
    "CHỦ TỊCH Y Bliu Niê": ("CHỦ TỊCH", "Y Bliu Niê"),
}
OTHERS = (
    "CHỦ TỊCH",
    "CHỦ TỊCH UBND tỉnh",
    "KẾ HOẠCHPhát triển chợ",
    "Nguyễn Văn An",
    "GIÁM ĐỐC Sở Y tế chủ trì",
    "CHỦ TỊCH Nam",
    "",
)


@pytest.mark.parametrize(("line", "halves"), SIGNED.items())
def test_the_post_and_the_name_are_parted(line: str, halves: tuple[str, str]) -> None:
    assert post_and_name(line) == halves


@pytest.mark.parametrize("line", OTHERS)
def test_other_lines_are_left_whole(line: str) -> None:
    assert post_and_name(line) is None


def test_names_have_two_words_at_least_each_with_a_capital() -> None:
    assert is_name("Lò Văn Hải")
    assert is_name("Thượng tá Hà Minh")
    assert not is_name("Hải")
    assert not is_name("Lò Văn hải")


POSTS = {
    "PHÓ CHỦ TỊCH Y Bliu Niê": 3,
    "CHỦ TỊCH K’ Mót": 2,
    "KT. CHỦ TỊCH": 3,
    "CHỦ TỊCH Trần Hạnh": 2,
    "Y Bliu Niê": 1,
    "CHỦ TỊCH A": 3,
}


@pytest.mark.parametrize(("line", "count"), POSTS.items())
def test_a_letter_at_the_head_of_a_name_is_no_post(line: str, count: int) -> None:
    assert count_posts(line.split()) == count
