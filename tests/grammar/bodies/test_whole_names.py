"""Names that hold a comma or another name, among other words."""

import pytest
from first_letters import first_letters, openings

from dondoc.grammar.bodies.whole_names import COMPOUND, FIRST_LETTERS, SMALL_BEGINNINGS, whole_names
from dondoc.grammar.patterns import CAPITALS


def test_names_that_hold_other_names_are_found_wherever_they_stand() -> None:
    text = "giao Văn phòng HĐND và UBND xã, Trung tâm Phục vụ hành chính công xã"
    assert [text[slice(*place)] for place in whole_names(text)] == [
        "Văn phòng HĐND và UBND xã",
        "Trung tâm Phục vụ hành chính công xã",
    ]
    assert whole_names("Sở Y tế và UBND xã") == []


@pytest.mark.parametrize(
    "name",
    [
        "Các cơ quan, đơn vị của Trung ương",
        "các đơn vị của TW đóng trên địa bàn tỉnh",
        "Các cơ quan chịu sự giám sát",
        "Đảng ủy UBND tỉnh",
        "Đảng uỷ Công an tỉnh",
        "Đảng ủy Quân sự huyện",
        "Phó Chủ tịch UBND huyện",
        "Các ban, ngành, đoàn thể khóm",
        "Phòng Kinh tế (Phòng Kinh tế, Hạ tầng và Đô thị) các xã, phường",
        "Phòng Kinh tế/Phòng Kinh tế, Hạ tầng và Đô thị",
        "Các khoa, viện",
        "Phòng Quản lý thu BHXH, BHYT",
        "Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng",
        "Trung tâm Giám định BHYT, BHTN khu vực",
        "Trung tâm XTĐT, TM&DL tỉnh",
        "Trung tâm XTTM-ĐT tỉnh",
        "Các phòng, ban, ngành",
        "Trung tâm Văn hóa, Thông tin - Thể thao",
        "Các cơ sở giáo dục mầm non, phổ thông",
        "Ban Quản lý dự án đầu tư xây dựng công trình giao thông và thủy lợi tỉnh",
        "Ban QLDA ĐTXD các công trình nông nghiệp, cấp nước nông thôn tỉnh",
        "Các cơ sở giáo dục mầm non, phổ thông và giáo dục thường xuyên",
        "Các trường tiểu học, trung học cơ sở",
        "Đoàn kiểm tra liên ngành phòng, chống hàng giả tỉnh",
        "Chủ đầu tư các khu, cụm công nghiệp",
        "Chủ đầu tư hạ tầng các khu công nghiệp, cụm công nghiệp",
        "Các chủ đầu tư dự án nhà ở xã hội trên địa bàn tỉnh",
        "Ban Quản lý rừng phòng hộ, đặc dụng",
        "Tổ công tác triển khai thực hiện Đề án 06 các cấp",
        "Các doanh nghiệp viễn thông, điện lực",
        "Các đơn vị quản lý, vận hành hồ chứa thủy điện",
        "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh",
        "Hội đồng thẩm định giá đất cụ thể",
        "Hội đồng xét duyệt đề tài, dự án cấp tỉnh",
        "Tổ công tác tháo gỡ khó khăn, vướng mắc tỉnh",
        "Ban Chỉ đạo về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh",
        "Phòng Cảnh sát giao thông Công an tỉnh",
        "Phòng Cảnh sát PCCC và CNCH",
        "Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh",
        "Ban Quản lý Khu kinh tế và Khu công nghiệp tỉnh",
        "Viettel tỉnh",
        "MobiFone tỉnh Đèo Đá",
        "Báo và Đài PTTH tỉnh",
        "Trung tâm Phục vụ hành chính công các cấp",
        "Các chi bộ tổ dân phố",
        "Các đơn vị thuộc, trực thuộc Sở",
    ],
)
def test_such_names_are_whole_also_among_others(name: str) -> None:
    text = f"Thanh tra tỉnh; {name}"
    assert [text[slice(*place)] for place in whole_names(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Chủ đầu tư, Ban Quản lý dự án rà soát",
        "Chủ đầu tư phải phòng, chống cháy nổ",
        "Ban Quản lý rừng phòng hộ, UBND xã tuần tra",
        "Tổ công tác thực hiện kiểm tra",
        "Hội đồng thẩm định hồ sơ, trình UBND tỉnh",
        "Tổ công tác hỗ trợ các hộ dân trên địa bàn tỉnh",
        "Hội đồng phối hợp với Sở Tư pháp tỉnh",
    ],
)
def test_what_one_does_with_works_is_no_part_of_its_name(text: str) -> None:
    assert whole_names(text) == []


def test_a_party_committee_beside_a_committee_is_two_bodies() -> None:
    assert whole_names("Đảng ủy, UBND tỉnh") == []


def test_a_board_of_one_field_of_works_is_no_longer_name() -> None:
    assert whole_names("Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh và UBND xã") == []


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Kinh tế, BHXH huyện rà soát",
        "Ban Xã hội, BHXH, BHYT: rà soát",
        "Trung tâm Y tế chi trả BHXH, BHYT cho người dân",
        "Phòng Quản lý đô thị, BHXH tỉnh, BHYT",
    ],
)
def test_insurance_behind_another_name_is_no_field_of_it(text: str) -> None:
    assert whole_names(text) == []


def test_names_are_looked_for_at_every_letter_that_one_of_them_begins_with() -> None:
    small = FIRST_LETTERS.removeprefix(CAPITALS)
    assert {letter for letter in first_letters(COMPOUND) if letter.islower()} == set(small)
    assert first_letters(f"[{FIRST_LETTERS}]") >= first_letters(COMPOUND)


def test_names_are_looked_for_at_every_word_in_small_letters_that_one_of_them_begins_with() -> None:
    in_small_letters = {opening for opening in openings(COMPOUND, 4) if opening[0].islower()}
    assert {opening for opening in in_small_letters if not opening.startswith(SMALL_BEGINNINGS)} == set()
    assert {each for each in SMALL_BEGINNINGS if not any(o.startswith(each) for o in in_small_letters)} == set()
