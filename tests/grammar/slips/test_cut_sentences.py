"""Phrases that break off in the middle."""

import pytest

from dondoc.grammar.slips.cut_sentences import (
    OPEN_ENDS,
    is_completed_by,
    is_cut,
    is_rest_of_name,
    is_rest_over_page,
    wants_more,
)

CUT = [
    "Sở Tài chính,",
    "Kiểm tra, giám sát -",
    "Sở Y tế và",
    "UBND các",
    "Hỗ trợ VÀ",
    "ảnh hưởng tới vùng nguy",
    "Sở Y tế; Sở",
    "Ban hành quy định về",
    "Nâng cao nhận thức của người dân về",
    "Trang trải chi phí bằng",
    "Bảo đảm thống nhất trên",
    "Bố trí vốn để",
    "Chỉ tiêu giao theo",
    "Danh mục công trình gồm",
    "Trọng tâm là",
]
WHOLE = [
    "",
    "Sở Tài chính",
    "Rà soát quy hoạch.",
    "Tỉnh Sơn La",
    "vàng",
    "Đồng phát triển",
    "Sở",
    "Thanh toán có hóa đơn, chứng từ",
    "Bồi thường, giải phóng mặt bằng",
    "Khắc phục hạn chế, tồn tại",
    "Ổn định dân di cư tự do",
    "Tiếp nhận cán bộ do cấp huyện chuyển về",
    "Nhận bàn giao trạm y tế từ cấp huyện về",
    "Thẩm định nguồn vốn cấp phát",
    "Các nội dung nêu trên",
    "Từ 65 tuổi trở trên",
    "Các năm tiếp theo",
    "Danh mục kèm theo",
]


@pytest.mark.parametrize("words", CUT)
def test_a_phrase_that_wants_another_word_is_cut(words: str) -> None:
    assert is_cut(words)


@pytest.mark.parametrize("words", WHOLE)
def test_a_phrase_that_may_end_so_is_whole(words: str) -> None:
    assert not is_cut(words)


@pytest.mark.parametrize("end", OPEN_ENDS)
def test_no_phrase_ends_with_a_word_of_the_list(end: str) -> None:
    assert is_cut(f"Rà soát {end}")
    assert not is_cut(f"Rà soát {end} văn bản")


@pytest.mark.parametrize("line", ["Phối hợp với Sở Tài chính và", "theo hướng dẫn của", "nhiệm vụ đối với"])
def test_a_line_may_end_in_a_word_that_wants_more(line: str) -> None:
    assert wants_more(line)


@pytest.mark.parametrize("line", ["Giao cho cá", "Sở Y tế", "Những việc đã làm,", "và"])
def test_most_lines_end_in_none(line: str) -> None:
    assert not wants_more(line)


COMPLETED = [
    ("doanh thu đạt trên 12 triệu", "USD"),
    ("vốn vay 3,5 tỷ", "VNĐ mỗi năm"),
    ("cải tạo hồ nước ở xã", "Mường Bú"),
    ("doanh thu đạt trên 12 tỉ", "VND"),
    ("vốn vay 500 nghìn", "EUR"),
    ("vốn vay 500 ngàn", "USD"),
    ("cải tạo hồ nước ở thị xã", "Nghĩa Lộ"),
    ("cải tạo hồ nước ở phường", "Tô Hiệu"),
    ("cải tạo hồ nước ở huyện", "Mường La"),
    ("cải tạo hồ nước ở thành phố", "Hồ Chí Minh"),
    ("mở rộng chợ phiên trên địa bàn tỉnh", "Sơn La."),
    ("phối hợp với", "Hội Nông dân tỉnh"),
]
NOT_COMPLETED = [
    ("doanh thu đạt trên 12 triệu", "Phát triển chợ"),
    ("mở rộng chợ phiên trên địa bàn tỉnh", "Y tế"),
    ("mở rộng chợ phiên trên địa bàn tỉnh", "Phát Triển Hạ Tầng Số"),
    ("mở rộng chợ phiên trên địa bàn tỉnh", "KINH TẾ"),
    ("mở rộng chợ phiên", "USD"),
]


@pytest.mark.parametrize(("line", "below"), COMPLETED)
def test_what_a_line_cannot_do_without_is_its_rest(line: str, below: str) -> None:
    assert is_completed_by(line, below)


@pytest.mark.parametrize(("line", "below"), NOT_COMPLETED)
def test_what_may_stand_alone_is_not(line: str, below: str) -> None:
    assert not is_completed_by(line, below)


OVER_PAGE = [
    ("Mở lớp bơi cho trẻ theo chương trình đã được", "Sở Giáo dục và Đào tạo thẩm định"),
    ("Trồng rừng ở các khu vực do", "Hạt Kiểm lâm Mường La giữ"),
    ("Kè bờ suối ở những điểm bị", "Mưa lũ cuốn trôi"),
    ("Nối mạng các trạm y tế về", "Trung tâm Dữ liệu quốc gia"),
]
NOT_OVER_PAGE = [
    ("Mở lớp bơi cho trẻ theo chương trình đã được", "LĨNH VỰC Y TẾ"),
    ("Mở lớp bơi cho trẻ theo chương trình đã được", "Nhóm nhiệm vụ về y tế"),
    ("Công khai kết quả đạt được", "Y tế cơ sở"),
    ("Mua sắm trang bị", "Y tế cơ sở"),
    ("Lấy ý kiến cấp trên", "Y tế cơ sở"),
    ("Mở lớp bơi cho trẻ", "Y tế cơ sở miền núi"),
]


@pytest.mark.parametrize(("line", "below"), OVER_PAGE)
def test_a_cell_that_breaks_off_goes_on_behind_the_page_break(line: str, below: str) -> None:
    assert is_rest_over_page(line, below, groups_numbered=False)


@pytest.mark.parametrize(("line", "below"), NOT_OVER_PAGE)
def test_a_group_or_words_below_a_whole_cell_do_not(line: str, below: str) -> None:
    assert not is_rest_over_page(line, below, groups_numbered=False)


def test_where_groups_have_numbers_words_without_one_are_the_rest_of_the_cell() -> None:
    assert is_rest_over_page("Mở lớp bơi cho trẻ", "Mầm non và tiểu học", groups_numbered=True)
    assert not is_rest_over_page("Mở lớp bơi cho trẻ", "MẦM NON VÀ TIỂU HỌC", groups_numbered=True)
    assert not is_rest_over_page("Mở lớp bơi cho trẻ", "Sở Xây dựng", groups_numbered=False)


@pytest.mark.parametrize("below", ["Du", "Huệ, Lê Lai.", "Trãi; Hoa Lư"])
def test_names_behind_the_first_word_of_one_are_its_rest(below: str) -> None:
    assert is_rest_of_name("Kè bờ sông ở phố Nguyễn", below)


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Kè bờ sông ở phố Lê Lai", "Hoa Lư"),
        ("Kè bờ sông ở phố", "Hoa Lư"),
        ("Kè bờ sông ở phố Huế", "Hoa Lư và Lê Lai"),
        ("Kè bờ sông theo mẫu A1", "Hoa Lư"),
        ("Huế", "Hoa Lư"),
    ],
)
def test_names_behind_a_whole_one_or_other_words_are_not(line: str, below: str) -> None:
    assert not is_rest_of_name(line, below)
