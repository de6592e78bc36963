"""Lists inside a paragraph whose numbers skip or come twice, and how many items such lists have."""

import pytest

from dondoc.grammar.slips.inline_lists import find_inline_counts, find_inline_faults


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("gồm (1) chợ lớn, (2) chợ nhỏ, (4) chợ đêm", ["(4)"]),
        ("gồm (1) chợ lớn, (2) chợ nhỏ, (2) chợ đêm", ["(2)"]),
        ("Một là, chọn giống; hai là, trồng đúng vụ; bốn là, chăm sóc", ["bốn là"]),
        ("Thứ nhất, chọn giống; thứ ba, chăm sóc", ["thứ ba"]),
        ("(1) chợ lớn, (3) chợ nhỏ", ["(3)"]),
        ("gồm (1) chợ lớn, (2) chợ nhỏ hoặc (4) chợ đêm", ["(4)"]),
        ("gồm (1) chợ lớn, (2) chợ nhỏ. (4) Chợ đêm", ["(4)"]),
        ("gồm (1) chợ lớn, (2) chợ nhỏ và (4) chợ đêm", ["(4)"]),
        ("gồm (1) chợ lớn, (2) chợ nhỏ, (2) chợ đêm, (4) chợ nổi", ["(2)"]),
        ("Chợ lớn, (3) chợ nhỏ, (5) chợ nổi; gồm: (1) chợ phiên, (2) chợ đêm", []),
        ("Một là, chọn giống và ba là, chăm sóc", ["ba là"]),
        ("Một là: chọn giống; ba là: chăm sóc", ["ba là"]),
        ("Một là chọn giống; ba là chăm sóc", ["ba là"]),
        ("Một là, chọn giống; chia đôi ba là, gieo hạt", []),
        ("Một là, chọn giống; ba là 6 cây", []),
        ("Thứ nhất, chọn giống và thứ ba: chăm sóc", ["thứ ba"]),
        ("Thứ nhất, chọn giống; họp vào thứ ba, chăm sóc", []),
        ("Thứ nhất, chọn giống; thứ ba họp", []),
        ("Họp vào thứ hai, thứ tư hằng tuần", []),
        ("gồm (1) chợ lớn, (2) chợ nhỏ; nội dung (4) và (1), (3)", []),
        ("gồm (1) chợ lớn (2) chợ nhỏ, (3) chợ đêm", []),
        ("theo (2) và (4) ở trên", []),
    ],
)
def test_lists_inside_a_paragraph_are_followed(words: str, places: list[str]) -> None:
    assert [words[start:end] for start, end, _ in find_inline_faults(words)] == places


def test_what_is_missing_between_words_is_told() -> None:
    ((_, _, fault),) = find_inline_faults("Một là, mở chợ; mười là, mở bến")
    assert fault.before == "một là"
    assert fault.missing == ("hai là", "ba là", "bốn là", "năm là", "sáu là", "bảy là", "tám là", "chín là")
    ((_, _, fault),) = find_inline_faults("Thứ nhất, mở chợ; thứ mười, mở bến")
    assert fault.before == "thứ nhất"
    assert fault.missing == ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ tám", "thứ chín")


def test_the_items_of_a_list_inside_a_paragraph_are_counted() -> None:
    assert [
        items for _, items in find_inline_counts("gồm: (1) chợ lớn, (2) chợ nhỏ; sau: (1) xã, (2) phường, (3) tỉnh")
    ] == [2, 3]
    assert [items for _, items in find_inline_counts("gồm: (1) chợ lớn; sau: (1) xã, (2) phường")] == [2]
    assert list(find_inline_counts("gồm: (1) chợ lớn")) == []
    assert list(find_inline_counts("gồm: (1) chợ lớn, (3) chợ nhỏ")) == []
