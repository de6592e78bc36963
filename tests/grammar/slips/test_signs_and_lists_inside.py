"""Signs without a partner, lists inside paragraphs, names that a list has twice, pointers to parts of a document."""

import pytest

from dondoc.grammar.cells.total_rows import is_rate, is_total
from dondoc.grammar.documents.own_parts import find_own_parts, part_of_heading
from dondoc.grammar.slips.balance import find_unbalanced
from dondoc.grammar.slips.inline_lists import find_inline_counts, find_inline_faults
from dondoc.grammar.slips.repeated_names import find_repeated_names

UNBALANCED = {
    "never closed": ("chợ (trước hết là chợ phiên, sau đó", "("),
    "never opened": ("chợ phiên), sau đó", ")"),
    "a quotation": ("thu “dịch vụ chợ theo quy định", "“"),
    "a closing quotation": ("thu dịch vụ chợ” theo quy định", "”"),
    "a bracket that closes one too many": ("chợ (chợ phiên)) họp sớm", ")"),
    "behind a number in brackets": ("(1) chợ lớn), sau đó", ")"),
    "behind the number of a list": ("chợ b) gần), xa", ")"),
    "one more than the brackets and the list have": ("chợ (xa, b) gần) họp), sớm", ")"),
    "an open one behind a list inside brackets": ("chợ (xa, b) gần) họp (sớm", "("),
    "a straight sign, but a bracket": ('thu "dịch vụ), chợ', ")"),
    "a word of two letters before it": ("chợ xã), sau đó", ")"),
    "before a list": ("gồm (các chợ\na) lớn\nb) nhỏ", "("),
}
BALANCED = {
    "a pair": "chợ (trước hết là chợ phiên), sau đó",
    "one in another": "chợ (chợ phiên (họp theo ngày)), sau đó",
    "numbers of a list": "gồm: a) lớn; b) nhỏ; 1) xa; 2) gần",
    "a number of a list, and one that closes": "khoản (tại điểm a) và b) của mục (xem 2)",
    "a number that is the last word in brackets": "chợ (theo mục 1) và chợ (mục II)",
    "closed four lines below": "chợ (phiên\nhai\nba\nbốn\nnăm) họp",
    "closed and opened in one line": "chợ (phiên\nhai\nba\nbốn) họp (sớm\nhai\nba\nbốn) xa",
    "numbers of parts": "mục 1.2.1) xa; mục viii) gần; mục ii) hẹp",
    "a straight sign before the other": 'thu "dịch vụ chợ” theo quy định',
    "a number that closes": "theo quy định (tại điểm a) của khoản này; xem (mục 2)",
    "over two lines": "(Kèm theo Kế hoạch\nsố 12/KH-UBND)",
    "an article that is quoted": "sửa như sau:\n“Điều 6. Giống\n1. Lấy “giống” ở tỉnh.\n2. Có nguồn gốc.”",
    "another form of the sign": 'thu “dịch vụ chợ" theo quy định',
    "numbers of a list in brackets of their own": "(1) lớn; (2) nhỏ",
    "nothing": "",
}


def unbalanced(text: str) -> list[str]:
    offsets, place = [], 0
    for line in text.split("\n"):
        offsets.append((place, line))
        place += len(line) + 1
    return [sign for _, sign in find_unbalanced(offsets)]


@pytest.mark.parametrize(("text", "sign"), UNBALANCED.values(), ids=UNBALANCED.keys())
def test_a_sign_without_its_partner_is_told(text: str, sign: str) -> None:
    assert unbalanced(text) == [sign]


def test_a_partner_too_far_away_is_none() -> None:
    assert unbalanced("chợ (phiên\nhai\nba\nbốn\nnăm\nsáu) họp") == ["(", ")"]


@pytest.mark.parametrize("text", BALANCED.values(), ids=BALANCED.keys())
def test_pairs_are_left_alone(text: str) -> None:
    assert unbalanced(text) == []


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


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Sở Y tế, Sở Tài chính, Sở Y tế", ["Sở Y tế"]),
        ("Sở Y tế chủ trì, phối hợp với Công an tỉnh; Sở Nội vụ và Công an tỉnh", ["Công an tỉnh"]),
        ("1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Sở Y tế:", ["Sở Y tế"]),
        ("1/ Sở Y tế, Sở Y tế", ["Sở Y tế"]),
        ("1.Sở Y tế; Sở Y tế", ["Sở Y tế"]),
        ("- Sở Y tế\n- Sở Y tế", ["Sở Y tế"]),
        ("a) Sở Y tế, b) Sở Y tế", ["Sở Y tế"]),
        ("Sở Y tế. Sở Nội vụ. Sở Y tế.", ["Sở Y tế"]),
        ("Sở Y tế phối hợp Sở Nội vụ, Sở Y tế", ["Sở Y tế"]),
        ("Thành viên gồm Sở Y tế, và Sở Y tế", ["Sở Y tế"]),
        ("Thành viên: Sở Y tế và Sở y tế", ["Sở y tế"]),
        ("Sở Y tế, các xã, Sở Y học cổ truyền, các xã", []),
        ("Sở Y tế, Sở Tài chính; Công an tỉnh", []),
        ("- Xã A: Sở Y tế", []),
    ],
)
def test_a_name_that_a_list_has_twice_is_told(words: str, names: list[str]) -> None:
    assert [name for _, _, name in find_repeated_names(words)] == names


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("theo Điều 4 Quyết định này", [("Điều", 4)]),
        ("- Như Điều 3;", [("Điều", 3)]),
        ("(Phụ lục II kèm theo)", [("Phụ lục", 2)]),
        ("(kèm theo Phụ lục số 03)", [("Phụ lục", 3)]),
        ("Điều 9 Luật Lâm nghiệp; Phụ lục V Nghị định số 60/2024/NĐ-CP; như Điều 5 của Luật", []),
    ],
)
def test_pointers_to_own_parts_are_read(text: str, parts: list[tuple[str, int]]) -> None:
    assert [(part.kind, part.figure) for part in find_own_parts(text)] == parts


def test_headings_of_parts_are_known() -> None:
    assert part_of_heading("Điều 4. Thi hành") == ("Điều", 4)
    assert part_of_heading("PHỤ LỤC SỐ IX") == ("Phụ lục", 9)
    assert part_of_heading("PHỤ LỤC") is None


def test_rows_and_columns_of_totals_are_known() -> None:
    assert is_total("Tổng cộng")
    assert is_total("TỔNG SỐ (triệu đồng)")
    assert not is_total("Tổng kết công tác")
    assert is_rate("Tỷ lệ (%)")
    assert not is_rate("Kinh phí (triệu đồng)")
