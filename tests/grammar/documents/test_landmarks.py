"""Lines of the fixed parts of an official document."""

import pytest

from dondoc.grammar.documents.landmarks import (
    KINDS,
    LANDMARKS,
    Landmark,
    is_day_alone,
    is_post_of_body,
    opens_appendix,
    read_landmark,
    titles_table,
)
from dondoc.text import fold

LINES = {
    Landmark.RULER: ["-------", "---------------", "_____", "=====", "– – –", ".....", "Trang 3", "Trang 3/12"],
    Landmark.MOTTO: [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI",
        "CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc", "ĐỘC LẬP-TỰ DO-HẠNH PHÚC",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
    ],
    Landmark.PLACE_AND_DATE: [
        "Đồng Nai, ngày 2† tháng 5 năm 2026",
        "Đồng Nai, ngày … tháng 5 năm 2026",
        "Sơn La, ngày 20 tháng 01 năm 2021", "Bắc Ninh, ngày 24 tháng 11 năm 2025", "Lai Châu,ngày 5 tháng 5 năm 2026",
        "TP. Hồ Chí Minh, ngày 01 tháng 7 năm 2025", "Bà Rịa - Vũng Tàu, ngày 03 tháng 02 năm 2025",
        "Hà Nội, ngày    tháng 11 năm 2025", "Đắk Lắk, ngày … tháng … năm 2026",
        "Sơn La, ngày 5/5/2026",
        "Yên Bái, hồi 21 giờ 30 phút, ngày 08 tháng 9 năm 2024", "Sơn La, 16h00 ngày 05 tháng 5 năm 2026",
        "Bảo Lâm 4, ngày 12 tháng 02 năm 2026", "Phường 2 Bảo Lộc, ngày 12 tháng 02 năm 2026",
    ],
    Landmark.NUMBER: ["Số: 139/QĐ-UBND", "Số : 12/KH-UBND", "Số:        /KH-UBND", "SỐ: 617/KH-UBND",
        "Số 617/KH-UBND", "Số 27-CTr/TU",
    ],
    Landmark.SUBJECT: ["V/v đôn đốc báo cáo tháng 6", "V/v: góp ý dự thảo kế hoạch", "v/v giao nhiệm vụ"],
    Landmark.ADDRESSED: [
        *("Kính gửi:", "Kính gửi: Ủy ban nhân dân tỉnh", "KÍNH GỬI:", "Kính gửi"),
        "THỦ TƯỚNG CHÍNH PHỦ điện:",
    ],
    Landmark.RECIPIENTS: ["Nơi nhận:", "Nơi nhận", "NƠI NHẬN:", "Nơi nhận: - Như Điều 3;",
        "Noi nhận:", "Nơi nhân:", "NOI NHAN", "Nời nhận: - Như Điều 3;",
    ],
    Landmark.AUTHORITY: [
        "TM. ỦY BAN NHÂN DÂN", "TM. UBND TỈNH", "KT. CHỦ TỊCH", "KT.CHỦ TỊCH", "TL. CHỦ TỊCH", "TUQ. CHỦ TỊCH",
        "Q. CHỦ TỊCH",
        "T/M ỦY BAN NHÂN DÂN", "TM ỦY BAN NHÂN DÂN", "T/M BỘ CHÍNH TRỊ", "T/M BAN BÍ THƯ", "T/M BAN THƯỜNG VỤ",
        "K/T CHỦ TỊCH", "K/T BÍ THƯ", "T/L GIÁM ĐỐC", "T/L CHÁNH VĂN PHÒNG", "TU/Q CHỦ TỊCH", "T/M ĐẢNG ỦY",
        "K/T HIỆU TRƯỞNG", "T/M. HỘI ĐỒNG",
    ],
    Landmark.POST: [
        "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "CHÁNH VĂN PHÒNG",
        "PHÓ THỦ TƯỚNG", "Phó Thủ tướng Chính phủ", "BÍ THƯ", "CỤC TRƯỞNG",
        "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "QUYỀN CHỦ TỊCH", "TRƯỞNG BAN CHỈ ĐẠO", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG",
        "HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "CHỈ HUY TRƯỞNG", "TRƯỞNG CÔNG AN XÃ", "TRẠM TRƯỞNG", "VỤ TRƯỞNG",
        "BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "THỐNG ĐỐC", "PHÓ CHÁNH ÁN", "TƯ LỆNH", "PHÓ CHỦ TỊCH KIÊM GIÁM ĐỐC",
    ],
    Landmark.ATTACHED_TO: [
        "(Ban hành kèm theo Quyết định số 12/QĐ-UBND", "(Kèm theo Kế hoạch số 45/KH-UBND ngày 02/3/2026)",
        "(Kèm theo Chương trình hành động số 8/CTr-UBND)", "Kèm theo Công văn số 77/UBND-TH",
        "Ban hành kèm theo Nghị quyết số 5/NQ-HĐND",
        "(Đính kèm Kế hoạch số 45/KH-UBND)",
    ],
    Landmark.APPENDIX: [
        "PHỤ LỤC", "PHỤ LỤC SỐ 01", "Phụ lục I", "PHỤ LỤC 2: DANH MỤC NHIỆM VỤ", "PHỤ LỤC A",
        "Phụ lục số 1. Phân công nhiệm vụ", "PHỤ LỤC II PHÂN CÔNG THỰC HIỆN CHỈ TIÊU",
        "PHỤ BIỂU 01", "BIỂU SỐ 01", "PHỤ LỤC I.", "Phụ lục 2: Danh mục dự án",
    ],
    Landmark.ENACTING: ["QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", "QUYẾT ĐỊNH :"],
    Landmark.BASIS: [
        "Căn cứ Luật Tổ chức chính quyền địa phương;", "Theo đề nghị của Giám đốc Sở Tài chính,",
        "Xét đề nghị của Sở Nội vụ;", "Xét Tờ trình số 12/TTr-SYT;", "CĂN CỨ NGHỊ QUYẾT",
    ],
    Landmark.KIND: [kind.upper() for kind in KINDS if kind != "phụ lục"],
    Landmark.ISSUER: [
        "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN TỈNH SƠN LA", "UBND TỈNH LAI CHÂU",
        "HỘI ĐỒNG NHÂN DÂN TỈNH BẮC NINH", "UBND THÀNH PHỐ HẢI PHÒNG", "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH",
        "CHÍNH PHỦ", "BỘ KHOA HỌC VÀ CÔNG NGHỆ", "TỈNH ỦY",
        "UBND HUYỆN MAI SƠN", "UBND XÃ MƯỜNG LA", "UBND TP SƠN LA", "TỈNH ỦY SƠN LA",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Y BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA,",
        "HỘI ĐỒNG NHÂN DÂN QUẬN 2 KHÓA III - KỲ HỌP THỨ 14",
    ],
    Landmark.ISSUER_PLACE: ["TỈNH BẮC NINH", "TỈNH ĐỒNG THÁP", "THÀNH PHỐ CẦN THƠ", "XÃ MƯỜNG LA", "PHƯỜNG TÔ HIỆU"],
    Landmark.SITE_FRAME: [
        "Số hiệu 45/KH-UBND", "Ngày ban hành 07/09/2022", "Ngày có hiệu lực 07/09/2022", "Loại văn bản Kế hoạch",
        "Cơ quan ban hành Tỉnh Lai Châu", "Người ký Chủ tịch", "Lĩnh vực Thương mại", "Tình trạng Còn hiệu lực",
        "Thứ 2, Ngày 28/10/2024", "Nguồn: Cổng thông tin điện tử", "Nguồn tra cứu tinhnay.vn",
        "Nguồn Báo điện tử", "Nguồn tinhnay.gov.vn", "Nguồn văn bản: Công báo", "Trích yếu nội dung",
    ],
}  # fmt: skip
CASES = [(line, landmark) for landmark, lines in LINES.items() for line in lines]
BODY = {
    "a place that takes something in": "Nơi nhận hồ sơ là bộ phận một cửa.",
    "people of a place": "Nơi nhân dân sinh sống phải có nước sạch.",
    "a heading": "I. MỤC ĐÍCH, YÊU CẦU",
    "a sentence on a decision": "Quyết định này có hiệu lực từ ngày ký.",
    "a sentence on a plan": "Kế hoạch này thay thế Kế hoạch số 12/KH-UBND.",
    "a sentence that begins with an issuer": "UBND tỉnh giao Sở Tài chính tham mưu.",
    "a sentence with a place": "Tỉnh Sơn La, các xã biên giới được ưu tiên.",
    "a rate of tonnes": "T/m bình quân cả năm đạt 3,2 tấn.",
    "a ground for what is economic": "K/t nông thôn chuyển dịch đúng hướng.",
    "a telephone's numbers": "T/L 02123 852 011",
    "a sentence with a day": "Trước ngày 20 tháng 01 năm 2026, các sở báo cáo.",
    "a sentence that speaks of this appendix": "Phụ lục này gồm 12 nhiệm vụ.",
    "numbers of something": "Số hộ nghèo giảm 3% mỗi năm.",
    "a task for heads": "Chủ tịch UBND các xã chịu trách nhiệm toàn diện.",
    "a task of an agency": "Sở Y tế chủ trì triển khai.",
    "a sentence that speaks of an appendix by its number": "Phụ lục I gồm các nhiệm vụ giao cho các sở",
    "a sentence on what an appendix says": "Phụ lục số 01 nêu các chỉ tiêu chủ yếu.",
    "a list of numbers": "Số 12 và số 13 trong danh mục",
    "a bullet of recipients": "- Như Điều 3;",
    "a sentence on a decision with its number": "Quyết định số: 12/QĐ-UBND được thay thế từ ngày 01 tháng 6.",
    "a share behind a word": "Số -5 độ",
    "a source of money": "NGUỒN VỐN: NGÂN SÁCH TỈNH",
    "the rest of a sentence about people": "nguồn nhân lực; tập trung đào tạo",
    "the rest of a sentence about water": "nguồn nước sinh hoạt cho các bản.",
    "heads of schools who are told to do something": "Hiệu trưởng các trường học trên địa bàn",
    "the head of a division who leads": "Trưởng phòng Kinh tế chủ trì rà soát.",
    "a heading of one who heads a body": "CHỈ HUY TRƯỞNG BAN CHỈ HUY QUÂN SỰ XÃ",
    "a name": "Nguyễn Văn A",
    "two dashes": "--",
}


@pytest.mark.parametrize(("line", "landmark"), CASES, ids=[line for line, _ in CASES])
def test_a_line_is_a_landmark(line: str, landmark: Landmark) -> None:
    assert read_landmark(line) is landmark


@pytest.mark.parametrize("line", BODY.values(), ids=BODY.keys())
def test_a_line_of_the_body_is_none(line: str) -> None:
    assert read_landmark(line) is None


@pytest.mark.parametrize("place", range(len(LANDMARKS)), ids=[f"{i}-{mark}" for i, (mark, _) in enumerate(LANDMARKS)])
def test_every_pattern_is_the_first_to_read_some_line(place: int) -> None:
    patterns = [pattern for _, pattern in LANDMARKS]
    firsts = [next(i for i, pattern in enumerate(patterns) if pattern.search(fold(line))) for line, _ in CASES]
    assert place in firsts


def test_every_landmark_has_lines() -> None:
    assert set(LINES) == set(Landmark)


@pytest.mark.parametrize("line", [*LINES[Landmark.APPENDIX], "**PHỤ LỤC I**", "*Phụ lục số 02*"])
def test_the_heading_of_an_appendix_opens_one_whatever_its_emphasis(line: str) -> None:
    assert opens_appendix(line)


@pytest.mark.parametrize("line", ["Phụ lục này gồm 12 nhiệm vụ.", "theo Phụ lục I", "I. PHỤ LỤC", ""])
def test_a_line_that_speaks_of_an_appendix_opens_none(line: str) -> None:
    assert not opens_appendix(line)


@pytest.mark.parametrize("line", ["DANH MỤC THÔNG TƯ", "**BIỂU 02**", "NHIỆM VỤ NĂM 2026", "LỘ TRÌNH THỰC HIỆN"])
def test_some_lines_in_capitals_stand_over_tables(line: str) -> None:
    assert titles_table(line)


@pytest.mark.parametrize("line", ["Danh mục thông tư gồm 12 văn bản.", "UBND TỈNH SƠN LA", "BẢNGALO", ""])
def test_other_lines_stand_over_none(line: str) -> None:
    assert not titles_table(line)


@pytest.mark.parametrize("line", ["Ngày 18 tháng 04 năm 2025", "ngày 5 tháng 5 năm 2026."])
def test_a_day_may_stand_alone(line: str) -> None:
    assert is_day_alone(line)


@pytest.mark.parametrize("line", ["Ngày 18 tháng 04", "Ngày 5 tháng 5 năm 2026, UBND tỉnh họp", "Ngày ban hành", ""])
def test_other_lines_are_no_day_alone(line: str) -> None:
    assert not is_day_alone(line)


def test_the_head_of_a_body_may_sign_for_another() -> None:
    assert is_post_of_body("GIÁM ĐỐC SỞ TÀI CHÍNH")
    assert is_post_of_body("VỤ TRƯỞNG VỤ KẾ HOẠCH - TÀI CHÍNH")
    assert not is_post_of_body("KẾ HOẠCH CỦA GIÁM ĐỐC SỞ TÀI CHÍNH")
    assert not is_post_of_body("CHỦ TỊCH")


@pytest.mark.parametrize(
    "words", ["lĩnh vực quản lý được giao", "tỉnh Sơn La", "căn cứ xây dựng dự toán", "bộ máy hai cấp"]
)
def test_a_line_that_begins_small_goes_on_with_the_one_above(words: str) -> None:
    assert read_landmark(words) is None
