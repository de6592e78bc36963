"""Paragraphs that speak to everybody at the end of a document."""

import pytest

from dondoc.grammar.documents.closings import closes_document, orders_execution

CLOSINGS = [
    "Thông tin chi tiết xin liên hệ Phòng Kinh tế, số 12 phố Đò./.",
    "Mọi vướng mắc liên hệ Sở Y tế (đồng chí trực ban)./.",
    "Bộ Y tế thông báo để các tỉnh biết, theo dõi và thực hiện theo quy định./.",
    "Bộ Y tế thông báo để các tỉnh biết, thực hiện theo quy định hiện hành./.",
    "Quy chế này có hiệu lực từ ngày ký.",
    "Yêu cầu các sở, UBND các xã nghiêm túc thực hiện Chỉ thị này; báo cáo kết quả về Sở Y tế trước ngày 25 hằng quý.",
    "Các sở, ngành khẩn trương triển khai thực hiện Kế hoạch này.",
    "Kế hoạch hành động này được phổ biến đến chi bộ.",
    "Nhận được Kết luận này, yêu cầu các bến đò mở cửa lại.",
    "Định kỳ hằng quý, các trạm y tế báo cáo UBND xã trước ngày 25.",
    "Các công ty báo cáo kết quả trước ngày 10/12 hằng năm về Sở Nội vụ.",
    "Định kỳ hằng quý, các huyện báo cáo UBND tỉnh trước ngày 25.",
    "Yêu cầu Hiệu trưởng các trường nghiêm túc thực hiện.",
    "Đề nghị Giám đốc các đơn vị thực hiện nghiêm.",
    "Định kỳ hằng quý, các khóm báo cáo UBND xã trước ngày 25.",
    "UBND đặc khu yêu cầu các đơn vị nghiêm túc thực hiện./.",
    "UBND quận thông báo để Nhân dân được biết./.",
    "Trên đây là Kế hoạch chuyển đổi số năm 2026.",
    "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo UBND tỉnh.",
    "Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.",
    "UBND tỉnh yêu cầu các sở, ngành nghiêm túc thực hiện./.",
    "Các cơ quan báo cáo kết quả trước ngày 10/12 hằng năm về Sở Nội vụ.",
    "Định kỳ 6 tháng, các sở, ngành gửi báo cáo về Sở Nội vụ.",
    "Quyết định này có hiệu lực từ ngày ký./.",
    "Kế hoạch này được phổ biến đến chi bộ.",
    "Nghị quyết này phổ biến đến chi bộ.",
    "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.",
    "Hằng năm, trước ngày 25/11, các sở, ngành, địa phương gửi báo cáo về Sở Y tế.",
    "Định kỳ trước ngày 28 hằng tháng, các chủ đầu tư báo cáo kết quả về Sở Y tế.",
    "Trước ngày 20 hằng tháng, các đơn vị cập nhật kết quả và báo cáo Sở Y tế.",
    "Yêu cầu các phòng, ban tổ chức thực hiện nghiêm túc, không để chậm trễ.",
    "Đề nghị các trường học thực hiện nghiêm.",
    "Đề nghị Sở Y tế quan tâm, phối hợp thực hiện./.",
    "Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các tổ chức thành viên quan tâm, phối hợp thực hiện./.",
    "Đề nghị Hội Nông dân tỉnh và các sở gửi báo cáo về UBND tỉnh./.",
    "Đề nghị Sở Y tế và các đơn vị gửi báo cáo về UBND tỉnh./.",
    "Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện.",
    "Yêu cầu UBND các xã, phường báo cáo kết quả trước ngày 30/4/2026./.",
    "Yêu cầu UBND các xã, phường quan tâm, phối hợp./.",
    "UBND xã thông báo đến các thôn biết, tổ chức thực hiện.",
    "Văn phòng UBND tỉnh truyền đạt ý kiến của Chủ tịch UBND tỉnh đến các sở biết, thực hiện.",
    "Nhận được Công điện này, yêu cầu các bến đò thực hiện nghiêm.",
    "UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường nghiêm túc triển khai thực hiện.",
    "Đề nghị các chủ đò quan tâm, phối hợp thực hiện.",
    "Rất mong nhận được sự phối hợp của Quý cơ quan.",
    "Các nội dung khác giữ nguyên theo quy định.",
    "Giám đốc các sở, Chủ tịch UBND các xã, phường nghiêm túc thực hiện; hằng tuần báo cáo Sở Y tế để tổng hợp.",
    "Yêu cầu các đồng chí Chủ tịch UBND các xã khẩn trương tổ chức thực hiện.",
    "Thông báo này thay văn bản giao việc; yêu cầu các đơn vị triển khai./.",
]
# One for each word that such a sentence may be made of.
CLOSINGS += [
    "Trên đây là Kế hoạch.",
    "Trong quá trình tổ chức thực hiện nếu có vướng mắc, báo cáo.",
    "Trong quá trình triển khai thực hiện, khi phát sinh vấn đề mới.",
    "Trong quá trình triển khai có khó khăn thì báo cáo.",
    "Hàng năm, các sở báo cáo UBND tỉnh.",
    "Trước ngày 5/12, đề nghị các sở báo cáo UBND tỉnh.",
    "Hằng tháng, yêu cầu thủ trưởng các sở báo cáo.",
    "Yêu cầu chủ tịch các sở triển khai thực hiện nghiêm túc, đầy đủ.",
    "Yêu cầu các sở thực hiện nghiêm, đúng tiến độ.",
    "Yêu cầu các sở thực hiện nghiêm túc, kịp thời, không để chậm trễ./.",
    "Yêu cầu các sở thực hiện nghiêm, không được sai sót.",
    "Yêu cầu các sở thực hiện nghiêm, đúng quy định",
    "Thủ trưởng các sở nghiêm túc thực hiện.",
    "Giám đốc các sở khẩn trương triển khai thực hiện nghiêm.",
    "Chủ tịch UBND các xã chủ động tổ chức, triển khai thực hiện; kịp thời báo cáo UBND tỉnh.",
    "Lãnh đạo các phòng nghiêm túc quán triệt, thực hiện, định kỳ báo cáo.",
    "Người đứng đầu các cơ quan chủ động thực hiện; và hằng năm báo cáo./.",
    "Các đồng chí giám đốc các sở nghiêm túc thực hiện",
    "Thủ trưởng Ủy ban nhân dân các xã nghiêm túc thực hiện",
    "Chương trình này có hiệu lực từ ngày ký.",
    "Chỉ thị này thay thế Chỉ thị số 5.",
    "Nghị quyết này được quán triệt đến đảng viên.",
    "Kết luận này phổ biến đến chi bộ.",
    "Quyết định này có hiệu lực từ ngày ký.",
    "Hướng dẫn này thay thế Hướng dẫn số 3.",
    "Quy định này có hiệu lực.",
    "Nhận được Kế hoạch này, yêu cầu các đơn vị thực hiện.",
    "Nhận được Chương trình này, các sở triển khai.",
    "Nhận được công văn này",
    "Nhận được quyết định này",
    "Nhận được văn bản này",
    "Nhận được công điện này",
    "Nhận được thông báo này",
    "Nhận được chỉ thị này",
    "Các sở phối hợp./.",
    "Các cơ quan thực hiện./.",
    "Các đơn vị thực hiện./.",
    "Thủ trưởng đơn vị chịu trách nhiệm./.",
    "Căn cứ nội dung trên, triển khai./.",
    "Văn phòng UBND tỉnh thông báo để biết./.",
    "Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh trân trọng thông báo./.",
    "UBND tỉnh yêu cầu nghiêm túc thực hiện./.",
    "Chủ tịch UBND xã yêu cầu./.",
    "Kế hoạch này thay cho kế hoạch trước./.",
    "Đề nghị Sở Y tế quan tâm, phối hợp./.",
    "Đề nghị Sở Y tế và các sở rà soát./.",
    "Giao UBND các xã báo cáo./.",
    "Yêu cầu toàn thể cán bộ thực hiện./.",
    "Sở Y tế thông báo để các đơn vị biết",
    "Tổng cục Thống kê thông báo để các Cục biết và triển khai thực hiện.",
    "Cục Thú y thông báo để các trạm biết, thực hiện. Nếu có vướng mắc, đề nghị phản ánh về Cục để xử lý.",
    "Kho bạc Nhà nước thông báo để các đơn vị biết, phối hợp thực hiện./.",
    "Ban Quản lý truyền đạt đến các cơ quan, đơn vị biết, triển khai thực hiện theo quy định",
    "Nhà trường thông báo để phụ huynh phối hợp",
    "Phòng Giáo dục đề nghị các trường nghiêm túc triển khai",
    "Nhận được văn bản này, đề nghị các đơn vị khẩn trương thực hiện nghiêm",
    "UBND xã đề nghị các thôn quan tâm phối hợp",
    "Sở Y tế đề nghị quý cơ quan phối hợp thực hiện",
    "Rất mong quý cơ quan phối hợp",
    "Trân trọng cảm ơn sự phối hợp",
    "Kính mong các đơn vị phối hợp",
    "Các nội dung khác thực hiện theo quy định",
    "Xin trân trọng thông báo để biết",
]
THOSE = ["cơ quan", "đơn vị", "sở", "ngành", "địa phương", "chủ đầu tư", "phòng", "bộ phận", "xã", "phường", "ban",
         "thành viên", "trường", "doanh nghiệp", "bệnh viện", "thôn"]  # fmt: skip
TASKS = [
    "Tổng cục Thống kê thông báo kết quả điều tra cho các Cục.",
    "Cục Thú y thông báo vùng dịch cho các trạm. Nếu có ổ dịch mới, khoanh vùng ngay.",
    "Yêu cầu các sở, UBND các xã nghiêm túc thực hiện Quy hoạch tỉnh; báo cáo số hộ đã di dời.",
    "Các sở khẩn trương thực hiện Chỉ thị này của Bộ Y tế ở trạm y tế; rà soát số giường.",
    "Thông tin kịp thời về mực nước cho các bến đò.",
    "Chi tiết hóa phương án cứu hộ cho từng bến.",
    "Quy chế dân chủ được phổ biến đến từng thôn.",
    "Giao UBND các xã bàn giao mặt bằng./.",
    "Yêu cầu Sở Y tế rà soát thiết bị./.",
    "Đề nghị Công an tỉnh tuần tra./.",
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên góp sách cho trạm y tế./.",
    "Đề nghị Hội Nông dân tỉnh cùng các đơn vị trực thuộc dọn bến đò./.",
    "Yêu cầu UBND các đặc khu bàn giao bến đò trước ngày 30/4/2026./.",
    "Các đơn vị sự nghiệp tổ chức lại bộ phận báo cáo.",
    "Yêu cầu các bệnh viện cập nhật dữ liệu.",
    "Trước ngày 20 hằng tháng, cập nhật kết quả và báo cáo Sở Y tế.",
    "Triển khai bệnh án điện tử./.",
    "Đề nghị Hội Nông dân tỉnh cử đại biểu dự lễ phát động./.",
    "Yêu cầu các trường học thực hiện nghiêm túc việc khai báo y tế.",
    "Sở Y tế thực hiện nghiêm túc, không để chậm trễ.",
    "Yêu cầu UBND các xã, phường bàn giao bến đò trước ngày 30/4/2026./.",
    "Đề nghị Chủ tịch UBND các xã, phường mở lại bến đò trong tháng 5./.",
    "Sở Y tế thông báo lịch tiêm đến từng xã.",
    "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.",
    "Đề nghị các chủ đò sửa thuyền, phối hợp với Công an tỉnh kiểm tra.",
    "Văn phòng UBND tỉnh phối hợp thực hiện.",
    "Chương trình này mở cho mọi trường.",
    "Giám đốc các bệnh viện nghiêm túc thực hiện; bố trí thêm bác sĩ trực đêm.",
    "Giám đốc Sở Y tế khẩn trương tổ chức thực hiện.",
    "Trong quá trình thực hiện phải bảo đảm an toàn dữ liệu.",
    "",
]


@pytest.mark.parametrize("words", CLOSINGS)
def test_a_closing_belongs_to_no_agency(words: str) -> None:
    assert closes_document(words)


@pytest.mark.parametrize("those", THOSE)
def test_whoever_is_told_to_report_is_one_of_all(those: str) -> None:
    assert closes_document(f"Định kỳ hằng quý, các {those} báo cáo UBND tỉnh.")
    assert closes_document(f"Các {those} báo cáo kết quả về Sở Y tế.")
    assert closes_document(f"Đề nghị thủ trưởng các {those} thực hiện nghiêm túc.")


@pytest.mark.parametrize(
    "body",
    [
        *("Sở Y tế", "Ban Dân tộc", "Công an tỉnh", "Hội Nông dân tỉnh", "Đài Khí tượng", "Báo Lào Cai", "Tỉnh đoàn X"),
        *("Ủy ban Mặt trận Tổ quốc tỉnh", "Ủy ban MTTQ tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Văn phòng Đoàn ĐBQH"),
        *("Cục Thuế", "Chi cục Kiểm lâm", "Trường Chính trị", "Bệnh viện Sản Nhi", "Liên đoàn Lao động tỉnh"),
        *("UBND huyện Mường La", "UBND các xã, phường", "Chủ tịch UBND huyện", "Ủy ban nhân dân thị xã"),
    ],
)
def test_one_body_that_is_asked_for_something_has_a_task(body: str) -> None:
    assert not closes_document(f"Đề nghị {body} bàn giao mặt bằng./.")
    assert closes_document(f"Đề nghị {body} quan tâm, phối hợp./.")


@pytest.mark.parametrize("words", TASKS)
def test_a_task_closes_nothing(words: str) -> None:
    assert not closes_document(words)


EXECUTION = {
    "Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.": True,
    "Thủ trưởng các sở, ban, ngành chịu trách nhiệm thực hiện Quyết định này.": True,
    "Các Ban và đại biểu HĐND tỉnh có trách nhiệm giám sát việc thực hiện Nghị quyết.": True,
    "Giám đốc các sở theo nhiệm vụ của mình có trách nhiệm tổ chức thực hiện Nghị quyết này./.": True,
    "Sở Y tế có trách nhiệm thực hiện Đề án sửa các trạm vùng cao.": False,
    "Sở Y tế có trách nhiệm thực hiện kiểm kê kho thuốc.": False,
    "Sở Y tế chịu trách nhiệm trước UBND tỉnh về kết quả.": False,
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch năm 2026.": False,
}


@pytest.mark.parametrize(("words", "expected"), EXECUTION.items())
def test_the_article_of_execution_is_known(words: str, expected: bool) -> None:
    assert orders_execution(words) is expected
