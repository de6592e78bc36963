"""Lists in brackets that say how many they hold."""

import pytest

from dondoc.grammar.slips.counted_lists import UNITS, find_counted_lists

COUNTED = {
    "02 đặc khu (A, B, C)": (2, 3, "đặc khu"),
    "04 huyện (Mường La, Vân Hồ, Sốp Cộp)": (4, 3, "huyện"),
    "3 xã (A, B và C)": (3, 3, "xã"),
    "12 đơn vị (Mộc Châu; Vân Hồ)": (12, 2, "đơn vị"),
    "04 đơn vị (Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa - Xã hội; Trạm Y tế)": (4, 3, "đơn vị"),
    "04 tiêu chí (giao thông, môi trường, chuyển đổi số)": (4, 3, "tiêu chí"),
    "5 lĩnh vực (đất đai; hộ tịch, chứng thực; y tế)": (5, 3, "lĩnh vực"),
    "02 đơn vị (Sở Văn hóa, Thể thao và Du lịch; Sở Y tế;)": (2, 2, "đơn vị"),
}
NOT_COUNTED = {
    "one thing": "2 xã (gồm cả vùng đệm)",
    "a list that is not whole": "05 huyện (Mường La, Vân Hồ, ...)",
    "a list with figures of its own": "02 xã (A 3 bản, B 4 bản)",
    "a unit that is not counted so": "04 điểm (A, B)",
    "a list that goes on with a sign": "05 huyện (Mường La, Vân Hồ, …)",
    "and so on": "05 huyện (Mường La, Vân Hồ, v.v)",
    "a name with a comma": "02 đơn vị (Sở Văn hóa, Thể thao và Du lịch, Sở Y tế)",
    "a name with another": "03 đơn vị (Trung tâm Văn hoá, Thông tin và Truyền thông, Trạm Y tế, Trường học)",
    "a name with a dash": "02 đơn vị (Sở Lao động - Thương binh và Xã hội, Sở Y tế)",
    "bodies without their names": "02 đơn vị (Mặt trận, Đoàn thể, Trường học)",
    "the end of a number": "mục 1.04 huyện (A, B)",
    "names with a comma, more than stated": "03 lĩnh vực (nông, lâm, thủy sản, y tế, giáo dục)",
    "some of them": "05 tiêu chí (nhất là giao thông, môi trường)",
    "one of them": "05 tiêu chí (giao thông)",
    "two halves of something": "02 nội dung (quy hoạch)",
    "clauses that go on": "02 đơn vị (Sở Y tế; Sở Nội vụ; Sở Xây dựng; …)",
    "one thing, behind a sign": "2 xã (Mường Bú)",
    "no number": "các huyện (A, B)",
}


@pytest.mark.parametrize(("words", "expected"), COUNTED.items(), ids=COUNTED.keys())
def test_a_list_states_a_number_and_names_some(words: str, expected: tuple[int, int, str]) -> None:
    (found,) = find_counted_lists(words)
    assert (found.stated, found.named, found.unit) == expected
    assert (found.start, found.end) == (0, len(words))


@pytest.mark.parametrize("words", NOT_COUNTED.values(), ids=NOT_COUNTED.keys())
def test_other_brackets_are_no_counted_lists(words: str) -> None:
    assert list(find_counted_lists(words)) == []


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_may_be_counted(unit: str) -> None:
    assert [found.unit for found in find_counted_lists(f"2 {unit} (Một, Hai)")] == [unit]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hình thành 04 vùng nuôi ong tập trung, gồm: Mộc Châu, Vân Hồ, Mai Sơn.", [(4, 3, "vùng")]),
        ("Có 03 chợ đầu mối bao gồm: Mộc Châu, Vân Hồ và Mai Sơn.", [(3, 3, "chợ")]),
        ("Giao 03 cơ quan, gồm: Sở Văn hóa, Thể thao và Du lịch, Sở Y tế, Sở Tài chính.", []),
        ("Triển khai 02 nhóm việc, gồm: tuyên truyền, kiểm tra, xử phạt.", []),
        ("Mở rộng tại 03 xã: Mường Bú, Chiềng Hoa.", [(3, 2, "xã")]),
        ("Mở rộng ở 03 xã: Mường Bú, Chiềng Hoa.", [(3, 2, "xã")]),
        ("Đó là 03 xã: Mường Bú, Chiềng Hoa.", [(3, 2, "xã")]),
        ("Vùng đệm gồm 03 xã: Mường Bú, Chiềng Hoa\nCác xã khác.", [(3, 2, "xã")]),
        ("Mở rộng tới 03 xã: Mường Bú, Chiềng Hoa.", []),
        ("Mở rộng tại 03 xã: Mường Bú.", []),
        ("Trong năm 2028 gồm: Mộc Châu, Vân Hồ.", []),
        ("Tập trung 03 khâu đột phá: thể chế; hạ tầng, đô thị; nhân lực; vốn.", [(3, 4, "khâu")]),
        ("Xong 04 tiêu chí: giao thông; môi trường; chuyển đổi số.", [(4, 3, "tiêu chí")]),
        ("Bố trí vốn cho 03 dự án: Yên Mỹ và Phố Hiến.", [(3, 2, "dự án")]),
        ("Có 02 nhóm sản phẩm sau: chè, cà phê; mật ong.", [(2, 2, "nhóm")]),
        ("Trong 03 năm tới: mở lớp; mua máy.", []),
        ("Thực hiện 02 việc: mở lớp; mua máy; đồng thời kiểm tra thường xuyên.", []),
        ("Có 03 nhóm sản phẩm: chè, cà phê; mật ong; ...", []),
    ],
)
def test_a_list_behind_a_colon_states_its_number_before(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert [(found.stated, found.named, found.unit) for found in find_counted_lists(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mở 04 lớp: (1) chợ phiên, (2) chợ đêm, (3) chợ nổi.", [("04 lớp", 4, 3)]),
        ("Mở 12 lớp nghề cho thanh niên sau đây: (1) may, (2) hàn.", [("12 lớp nghề cho thanh niên", 12, 2)]),
        ("Mở 03 lớp sau: (1) may, (2) hàn.", [("03 lớp", 3, 2)]),
        ("Mở 03 lớp (mỗi lớp một tuần): (1) may, (2) hàn.\nHọc phí miễn.", [("03 lớp", 3, 2)]),
        (
            "Dạy nghề.\nMở 03 lớp: (1) may, (2) hàn.\nMở 02 đội: (1) cấy, (2) gặt, (3) đập.",
            [("03 lớp", 3, 2), ("02 đội", 2, 3)],
        ),
        ("Mở 03 lớp: (1) may, (2) hàn.\n(3) Lái máy.", []),
        ("Theo mục 1.03 lớp: (1) may, (2) hàn.", []),
        ("Mở các lớp: (1) may, (2) hàn.", []),
    ],
)
def test_items_with_numbers_of_their_own_are_counted(text: str, expected: list[tuple[str, int, int]]) -> None:
    found = find_counted_lists(text)
    assert [(text[each.start : each.end], each.stated, each.named) for each in found] == expected
