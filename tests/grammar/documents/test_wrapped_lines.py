"""Lines that the width of a page or a cell broke in a document's opening."""

import pytest

from dondoc.grammar.documents.wrapped_lines import goes_on_behind_semicolon, goes_on_below, is_torn, opens_work

BROKEN = [
    ("Thực hiện Kế hoạch lắp phao dẫn luồng ở bến Bãi Cháy,", "Chủ tịch UBND tỉnh giao Sở Xây dựng lắp lại phao."),
    ("Chấn chỉnh việc neo đậu tàu thuyền ở bến phà của ngành", "Giao thông vận tải và các bến khác."),
    ("CỘNG", "HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("CỘNG HÒA XÃ", "HỘI CHỦ NGHĨA VIỆT NAM"),
    ("ỦY", "BAN NHÂN DÂN"),
    ("UỶ BAN NHÂN", "DÂN"),
    ("HỘI ĐỒNG", "NHÂN DÂN"),
    ("BỘ", "Y TẾ"),
    ("Số:", "258/KH-UBND"),
    ("TM.", "ỦY BAN NHÂN DÂN TỈNH"),
    ("Sơn", "La, ngày 11 tháng 3 năm 2020"),
    ("Thực hiện", "Chỉ thị số 756/CT-TTg ngày 05 tháng 6 năm 2009 của Thủ tướng Chính phủ;"),
    ("Thực hiện Luật Đầu tư công, Luật", "Ngân sách nhà nước, Chỉ thị số 20/CT-TTg;"),
    ("Thừa", "Thiên Huế, ngày 11 tháng 3 năm 2020"),
    ("Bà Rịa - Vũng", "Tàu, ngày 11 tháng 3 năm 2020"),
    ("Hải Dương, ngày", "07 tháng 3 năm 2025"),
    ("Sơn La, ngày 11 tháng 3", "năm 2020"),
    ("Căn cứ Nghị quyết số", "1210/2016/UBTVQH13 ngày 25 tháng 5 năm 2016;"),
    ("(Kèm theo Kế hoạch số", "12/KH-UBND ngày 05 tháng 5 năm 2026"),
    ("Phụ lục của Kế hoạch số", "12/KH-UBND ngày 05 tháng 5 năm 2026"),
    ("CHÍNH", "PHỦ"),
    ("ỦY BAN NHÂN DÂN TỈNH", "SƠN LA"),
    ("Căn cứ Quyết định", "62/2003/QĐ-TTg ngày 06/6/2003 của Thủ tướng Chính phủ;"),
    ("Căn cứ Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương (khóa", "XII) về công tác dân số;"),
    ("Căn cứ Luật Tổ chức chính", "quyền địa phương ngày 19 tháng 6 năm 2015;"),
    ("Căn cứ Thông tư của Bộ trưởng", "Bộ Tài chính về quản lý kinh phí;"),
    ("Thực hiện chỉ đạo tại văn bản số 12/UBND-VX ngày", "15/6/2021 về cải cách hành chính;"),
    ("Các cơ quan theo dõi diễn biến thời tiết ở tỉnh", "Vĩnh Phúc và các tỉnh lân cận."),
    ("DANH MỤC NHIỆM VỤ CỦA", "CHƯƠNG TRÌNH HÀNH ĐỘNG"),
    ("THỰC HIỆN KẾT LUẬN SỐ 72-KL/TW CỦA", "BỘ CHÍNH TRỊ VÀ KẾ HOẠCH CỦA TỈNH ỦY"),
    ("ĐẨY MẠNH CẢI CÁCH HÀNH CHÍNH GẮN VỚI", "CHUYỂN ĐỔI SỐ"),
]
WHOLE = [
    ("Chấn chỉnh việc neo đậu tàu thuyền ở bến Bãi Cháy", "Giao Sở Xây dựng lắp lại phao dẫn luồng."),
    ("Chấn chỉnh việc neo đậu tàu thuyền ở bến Bãi Cháy", "Yêu cầu các xã ven biển kiểm đếm tàu cá."),
    ("Chấn chỉnh việc neo đậu tàu thuyền ở bến Bãi Cháy", "Phó Chủ tịch Lê Văn Bình giao Sở Xây dựng lắp lại phao."),
    ("Phát triển kinh tế số", "12 xã biên giới"),
    ("DANH MỤC NHIỆM VỤ", "CHƯƠNG TRÌNH HÀNH ĐỘNG"),
    ("CẢI CÁCH HÀNH CHÍNH NĂM 2026", "ỦY BAN NHÂN DÂN TỈNH SƠN LA"),
    ("VỀ", "ỦY BAN NHÂN DÂN TỈNH SƠN LA"),
    ("ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"),
    ("UBND THÀNH PHỐ", "VĂN PHÒNG"),
    ("ỦY BAN MTTQ VIỆT NAM XÃ", "BAN THƯỜNG TRỰC"),
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
    ("Số: 12/KH-UBND", "Sơn La, ngày 11 tháng 3 năm 2020"),
    ("Số:", "Sơn La, ngày 11 tháng 3 năm 2020"),
    ("Sơn La, ngày 11 tháng 3 năm 2020", "tháng 4 sẽ có đợt kiểm tra"),
    ("Về cải cách hành chính", "Căn cứ Luật Tổ chức chính quyền địa phương;"),
    ("Về việc cải cách thủ tục hành chính trên địa bàn tỉnh", "Căn cứ Luật Tổ chức chính quyền địa phương;"),
    ("Về việc cải cách thủ tục hành chính trên địa bàn tỉnh", "Thực hiện Nghị quyết số 76/NQ-CP của Chính phủ,"),
    ("Về việc cải cách thủ tục hành chính trên địa bàn tỉnh", "I. MỤC ĐÍCH, YÊU CẦU"),
    ("Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Luật Đầu tư công;"),
    ("Căn cứ Luật Đầu tư công;", "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"),
    ("1. Sở Y tế chủ trì, phối hợp với các cơ quan khác", "Triển khai bệnh án điện tử."),
    ("Chuyển đổi số", "1. Sở Y tế"),
    ("Phát triển kinh tế số", "Sở Y tế chủ trì."),
    ("SỞ", "Sơn La, ngày 11 tháng 3 năm 2020"),
    ("ỦY BAN NHÂN DÂN TỈNH", "KẾ HOẠCH"),
    ("ỦY BAN NHÂN DÂN TỈNH", "SỞ Y TẾ"),
    ("ỦY BAN NHÂN DÂN TỈNH", "Căn cứ Luật Đầu tư công;"),
    ("Sở Y tế xây dựng kế hoạch", "2. Sở Tài chính"),
    (
        "Kế hoạch cải cách thủ tục hành chính của tỉnh năm 2026",
        "Ngày 04/3/2026, UBND tỉnh ban hành Kế hoạch số 8/KH-UBND.",
    ),
]


@pytest.mark.parametrize(("words", "below"), BROKEN)
def test_a_broken_line_goes_on_below(words: str, below: str) -> None:
    assert goes_on_below(words, below)


@pytest.mark.parametrize(("words", "below"), WHOLE)
def test_a_whole_line_does_not(words: str, below: str) -> None:
    assert not goes_on_below(words, below)


@pytest.mark.parametrize(
    ("words", "below", "torn"),
    [
        ("Tiếp tục thực hiện Nghị quyết số", "06-NQ/TW về đô thị;", True),
        ("thực hiện Quyết định", "99/QĐ-UBND về biên chế;", True),
        ("phát triển kinh tế", "- xã hội gắn với quốc phòng;", True),
        ("2.", "Sở Y tế mở lớp;", True),
        ("2.", "3. Sở Y tế mở lớp;", False),
        ("2.", "PHỤ LỤC", False),
        ("Vận hành đập ở huyện", "Mường Lay an toàn;", True),
        ("của Sở Lao động", "- Thương binh và Xã hội;", True),
        ("tuyến đường sắt Mai-", "Yên và các ga", True),
        ("tuyến đường sắt Mai -", "Mở hai ga", False),
        ("đẩy mạnh chuyển đổi số", "- Kế hoạch mở lớp dạy nghề;", False),
        ("2. Phát triển kinh tế", "- Mở hai chợ phiên;", False),
        ("giao cho các sở", "06 biên chế;", False),
    ],
)
def test_a_number_or_a_name_may_be_torn_by_the_end_of_a_line(words: str, below: str, torn: bool) -> None:
    assert is_torn(words, below) is torn


def test_a_verb_with_a_capital_begins_what_is_to_be_done() -> None:
    assert opens_work("Tăng cường kiểm tra các bến đò")
    assert not opens_work("tăng cường kiểm tra các bến đò")
    assert not opens_work("Quyết định số 5/QĐ-UBND về bến đò")
    assert not opens_work("Bến đò ngang")
    assert opens_work("Giữ vững luồng lạch các bến đò")
    assert not opens_work("Quản lý đường thủy nội địa")  # as names of bodies go on


def test_a_title_in_small_letters_does_not_go_on_with_a_sentence() -> None:
    title = "Kết luận của Phó Chủ tịch UBND tỉnh tại buổi làm việc"
    assert not goes_on_below(title, "Ngày 01/9/2026, các sở đã họp.", is_title=True)
    assert goes_on_below(f"{title} với", "Sở Y tế", is_title=True)


@pytest.mark.parametrize(
    ("first", "last", "goes_on"),
    [
        ("Sở Tài chính: ứng tiền mua phao;", "Sở Tài chính: ứng tiền mua phao;", True),
        ("2. Sở Tài chính: ứng tiền mua phao;", "2. Sở Tài chính: ứng tiền mua phao;", True),
        ("- Mua phao cứu sinh;", "kiểm định từng chiếc;", True),
        ("a) công an xã: giữ trật tự bến đò;", "a) công an xã: giữ trật tự bến đò;", True),
        ("phao cứu sinh;", "phao cứu sinh;", False),
        ("- phao cứu sinh;", "- phao cứu sinh;", False),
        ("- Mua phao cứu sinh.", "- Mua phao cứu sinh.", False),
        ("Hồ sơ gồm:", "Hồ sơ gồm:", False),
    ],
)
def test_small_letters_behind_a_semicolon_go_on_with_a_point(first: str, last: str, goes_on: bool) -> None:
    assert goes_on_behind_semicolon(first, last) is goes_on
