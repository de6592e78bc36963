"""Every kind of body that a name may begin with, so that none of the lists of kinds loses one unnoticed."""

import pytest

from dondoc.grammar.bodies.organisations import organisation_at, unit_behind_post

# Whatever the case of the next word.
ALWAYS = """
Chi cục Kiểm lâm; Tổng cục Thuế; Trung tâm Khuyến nông; Công ty An Phú; Tổng công ty Sông Hồng;
Tổng Công ty Sông Hồng; Tập đoàn An Phú; Hiệp hội Du lịch; Liên hiệp phụ nữ; Liên minh hợp tác xã; Liên đoàn lao động;
Học viện hành chính; Bệnh viện sản nhi; Kho bạc nhà nước; UBND xã; UBMTTQ xã; UB MTTQ xã; MTTQ xã; MTTQ phường;
MTTQ đặc khu; MTTQ các xã; MTTQ cấp xã; Quân sự xã; Quân sự phường; Uỷ ban dân tộc; Ủy ban dân tộc; HĐND xã;
Hội đồng tư vấn; BQL rừng; VP điều phối; Tỉnh đoàn Lào Cai; Toà án nhân dân; Tòa án nhân dân; Tỉnh ủy Lào Cai;
Tỉnh uỷ Lào Cai; Thành ủy Huế; Thành uỷ Huế; Huyện ủy Mường La; Đảng ủy xã; Đảng uỷ xã; Phó Chủ tịch huyện;
Phó Thủ tướng thường trực; Đảng đoàn Quốc hội; Nhà xuất bản trẻ; Tòa soạn báo; Tổ hợp tác thêu; Ban cán sự đảng bộ;
Ban Cán sự Đảng tỉnh; Trung ương Đoàn; Trung ương Hội; Tổng Liên đoàn lao động; Tổng hội y học; Tổng Hội y học
"""
# Before one of some small words.
BEFORE_SMALL_WORDS = """
Sở du lịch; Sở ngoại vụ; Sở tài chính; Sở nội vụ; Sở y tế; Sở xây dựng; Sở tư pháp; Sở công thương; Sở nông nghiệp;
Sở giáo dục; Sở khoa học; Sở văn hóa; Sở văn hoá; Sở dân tộc; Ban quản lý; Ban chỉ đạo; Ban chỉ huy; Ban điều phối;
Ban tổ chức; Ban tuyên giáo; Ban nội chính; Ban dân tộc; Ban dân vận; Ban thường vụ; Ban thường trực; Ban chấp hành;
Ban công tác mặt trận; Ban công tác Mặt trận; Ban an toàn; Ban đại diện; Ban đổi mới; Bộ chỉ huy; Bộ tư lệnh;
Bộ đội biên phòng; Bộ đội Biên phòng; Công đoàn các khu; Công đoàn cơ sở; Công đoàn ngành; Công đoàn viên chức;
Công đoàn khu kinh tế; Cục thuế; Cục hải quan; Cục thống kê; Cục quản lý; Cục thi hành án; Hội nông dân; Hội phụ nữ;
Hội cựu chiến binh; Hội liên hiệp; Hội chữ thập đỏ; Hội người mù; Hội doanh nghiệp; Hội khuyến học; Hội luật gia;
Hội nhà báo; Hội văn học; Hội bảo vệ trẻ em; Hội sinh viên; Hội làm vườn; Hội đông y; Viện kiểm sát; Viện nghiên cứu;
Viện quy hoạch; Trường đại học; Trường cao đẳng; Trường chính trị; Trường trung cấp; Trường trung học; Trường tiểu học;
Trường mầm non; Trường phổ thông; Đài phát thanh; Đài truyền hình; Đài khí tượng; Ngân hàng nhà nước;
Ngân hàng chính sách; Ngân hàng nông nghiệp; Ngân hàng thương mại; Ngân hàng phát triển; Bảo hiểm xã hội;
Văn phòng điều phối; Văn phòng đăng ký; Văn phòng thường trực; Văn phòng đại diện; Văn phòng tỉnh; Văn phòng sở;
Văn phòng đoàn;
Quỹ đầu tư; Quỹ bảo vệ; Quỹ phát triển; Quỹ hỗ trợ; Quỹ tín dụng; Quỹ bảo lãnh; Quỹ khuyến học; Thanh tra tỉnh;
Thanh tra sở; Thanh tra các huyện; Thanh tra nhà nước; Kiểm toán nhà nước; Công an tỉnh; Công an các huyện;
Công an cấp xã; Công an xã; Công an phường; Công an huyện; Công an thành phố; Thống kê tỉnh; Thống kê cơ sở;
Thống kê thành phố; Thuế tỉnh; Thuế cơ sở; Thuế thành phố; Hải quan khu vực; Hải quan cửa khẩu; Hải quan tỉnh;
Bưu điện tỉnh; Bưu điện thành phố; Điện lực tỉnh; Kiểm lâm tỉnh; Kiểm lâm khu vực; Trạm y tế; Trạm khuyến nông;
Trạm thú y; Trạm kiểm lâm; Bảo tàng tỉnh; Thư viện tỉnh; Mặt trận tổ quốc; Viễn thông tỉnh; Khu quản lý đường bộ;
Vườn quốc gia; Hạt kiểm lâm; Đồn biên phòng; Khu bảo tồn thiên nhiên; Khu bảo tồn loài; Khu bảo tồn biển;
Thông tấn xã; Hợp tác xã nông nghiệp; Hợp tác xã dịch vụ; Hợp tác xã sản xuất; Hợp tác xã du lịch; Hợp tác xã thổ cẩm;
Hợp tác xã vận tải; Hợp tác xã chăn nuôi; Hợp tác xã thủy sản; Đoàn thanh niên; Đoàn đại biểu; Đoàn khối; Đội quản lý;
Đội thanh tra; Đội thuế; Đội kiểm lâm; Bộ phận tiếp nhận; Bộ phận một cửa; Tổ công tác; Tổ công nghệ số; Tổ đại biểu;
Tổ liên ngành; Tổ giúp việc; Tổ xung kích; Quân khu 2; Quân đoàn 3; Lữ đoàn 168; Trung đoàn 877; Hải đội 2;
Hải đội biên phòng;
Sư đoàn 330; Tiểu đoàn 5; Hải đoàn 28; Hải đoàn biên phòng; Đoàn xã; Đoàn phường
"""
# Only before a capital.
BEFORE_CAPITALS = """
Quân chủng Hải quân; Binh chủng Công binh; BTL Cảnh sát biển;
Vụ Pháp chế; Đại học Tân Trào; Nhà hát Chèo; Phòng Kinh tế; Cảng vụ Hàng hải; Sở Ngoại vụ; Ban Dân tộc; Báo Lào Cai
"""
GROUPS = """
Các sở; các Sở; Các ban; các Ban; các bộ; các ngành; các cơ quan; các đơn vị; các tổ chức; các địa phương;
các doanh nghiệp; các huyện; các xã; các phường; các bệnh viện; các trung tâm; các Trung tâm; các phòng;
các cơ sở giáo dục; các cơ sở đào tạo; các cơ sở y tế; các cơ sở khám; các cơ sở nghiên cứu; các cơ sở sản xuất;
các cơ sở kinh doanh; các cơ sở lưu trú; các cơ sở dịch vụ; các cơ sở cai nghiện; các cơ sở chăn nuôi;
các cơ sở chế biến; các chủ mỏ; các chủ rừng; các chủ hồ; các chủ đập; các chủ cơ sở; các chủ phương tiện;
các chủ dự án; các chủ tàu; các chủ trang trại; các hội; các đoàn thể; các trường; các viện; các chi hội;
các chi hội, chi đoàn; các chi hội, đoàn thể; các chi đoàn; các hiệp hội; các ngân hàng; các công ty; các nhà thầu;
các câu lạc bộ; các tập đoàn; các Tập đoàn và Tổng công ty; các tập đoàn, tổng công ty; các thành viên Ban;
các đồng chí thành viên Tổ; các thành viên Hội đồng; các thành viên Đoàn; các chủ đầu tư; các nhà đầu tư;
các hợp tác xã; các tổ công tác; các tổ chuyên môn; các tổ bộ môn; các tổ công nghệ số; các tổ liên ngành;
các tổ tuyên truyền; các Tổ công tác; các đoàn công tác; các Đoàn công tác; các đồn biên phòng; các Đồn Biên phòng;
các hộ kinh doanh; các hộ chăn nuôi; các hộ gia đình; các hộ dân; các hộ sản xuất; các hộ nuôi trồng;
các hộ tiểu thương; các thôn; các ấp; các buôn; các khóm; các khu phố; các khu dân cư; các tổ dân phố; các bản;
các thôn, xóm; các trưởng thôn; các trưởng bản; các trưởng khóm; các trưởng xóm, thôn; các trưởng tiểu khu;
các trưởng ấp, khu phố; các trưởng buôn; các vụ; các Vụ, Cục; các Vụ, Cục, Tổng cục; các Vụ, Cục, đơn vị
"""
ONE_OF_MANY = """
Cơ sở giáo dục; Cơ sở đào tạo; Cơ sở y tế; Cơ sở khám bệnh; Cơ sở sản xuất; Cơ sở kinh doanh; Cơ sở lưu trú;
Cơ sở dịch vụ; Cơ sở cai nghiện; Cơ sở chăn nuôi; Cơ sở chế biến; Nhà trường
"""
# One name each, though a comma, an 'and' or another name stands in it.
WHOLE = """
Trưởng thôn, bản; Trưởng ấp và trưởng khóm; Trưởng buôn các buôn; Trưởng tiểu khu, tổ dân phố;
Cục Hộ tịch, quốc tịch; Vụ Đất đai và Đo đạc, bản đồ; Vụ Cấp phép, kiểm định, đánh giá; Cục Khám bệnh, chữa bệnh;
Phòng Khám, Chữa bệnh; Vụ Quản lý khám, chữa bệnh; Cục Quản lý, giám sát bảo hiểm, kế toán; Vụ Quản lý, bảo vệ rừng;
Phòng Quản lý, khai thác công trình; Phòng Quản lý, xử lý nợ; Trung tâm Đào tạo, bồi dưỡng cán bộ;
Phòng Thanh tra, kiểm tra; Vụ Kiểm tra, giám sát; Phòng Thi đua, khen thưởng; Trung tâm Xử lý, khắc phục sự cố;
Trung tâm Nghiên cứu, ứng dụng công nghệ; Phòng Tuyên truyền, phổ biến pháp luật;
Trung tâm Kiểm soát thanh toán BHXH, BHYT; Phòng Quản lý thu BHXH và BHTN; Ban Giám định BHYT, BHXH;
Vụ Giám sát bảo hiểm y tế, bảo hiểm xã hội; Phòng Chế độ BHXH, BHTN khu vực; Ban Thu BHXH, BHYT;
Phòng Chính sách BHXH, bảo hiểm thất nghiệp; Phòng Truyền thông BHXH, BHYT; Ban Thực hiện BHXH, BHYT;
Báo và Phát thanh, Truyền hình tỉnh; Báo Lào Cai và Đài Phát thanh - Truyền hình; Báo - phát thanh truyền hình;
Văn phòng HĐND và UBND xã; VP HĐND, UBND phường; Văn phòng HĐND - UBND đặc khu Phú Quý;
Văn phòng Hội đồng nhân dân – Ủy ban nhân dân huyện; VP HĐND&UBND thành phố; Văn phòng HĐND & Uỷ ban nhân dân;
Trung tâm Phục vụ hành chính công xã; Trung tâm phục vụ Hành chính công cấp phường;
Trung tâm Phục vụ hành chính công đặc khu Phú Quý; Trung tâm Giám sát, điều hành đô thị thông minh tỉnh;
Trung tâm giám sát và Điều hành thông minh thành phố; Phòng Kinh tế các xã, phường;
Văn phòng UBND các xã, phường, đặc khu; Trạm Y tế các phường; Phòng Y tế cấp xã; Ban Chỉ huy Quân sự cấp xã;
Công an các xã, phường; Trạm y tế các xã; Ban chỉ huy quân sự các phường; Công an các xã, phường, thị trấn;
Công an cấp xã, phường, đặc khu; Ban Quản lý dự án đầu tư xây dựng công trình giao thông và thủy lợi tỉnh;
BQL các dự án công trình dân dụng, hạ tầng kỹ thuật thành phố;
Ban QL DA ĐTXD các công trình giao thông, thủy lợi tỉnh; Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh;
Trung tâm xúc tiến Thương mại - Du lịch Lào Cai; Các vụ, cục thuộc Bộ; Các chi cục, phòng chuyên môn thuộc Sở;
Các phòng, ban liên quan trực thuộc UBND huyện; Các đơn vị, trung tâm chức năng thuộc Cục;
Các cơ quan thuộc Tỉnh ủy; Các Chi cục thuộc Văn phòng Bộ; Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương;
Sở Y tế một số địa phương; Sở Y tế các tỉnh biên giới; Sở Y tế các địa phương có liên quan;
Sở Y tế các tỉnh miền núi; Sở Y tế các tỉnh vùng cao; Các ban, ngành, đoàn thể xã;
Các phòng, ban ngành và hội, đoàn thể của phường; Các ban, ngành và đoàn thể cấp xã; Các ban, ngành, đoàn thể thôn;
Các ban, ngành, đoàn thể bản; Các ban, ngành, đoàn thể đặc khu; Tập đoàn Công nghiệp - Viễn thông Quân đội;
Tập đoàn Công nghiệp – Viễn thông quân đội; VNPT Lào Cai; Viettel Lào Cai; MobiFone; Mobifone Lào Cai; Vinaphone;
EVN; Agribank Lào Cai; BIDV; Vietcombank; VietinBank; FPT; Các phòng, ban chuyên môn; Các bệnh viện, trung tâm y tế;
Các trung tâm y tế và bệnh viện khu vực; Các trường cao đẳng, trung cấp; Các trường đại học, học viện;
Các học viện, trường đại học; Các cơ sở y tế, phòng khám tư nhân; Các trường mầm non, phổ thông;
Các trường đại học và viện nghiên cứu; Các bệnh viện, trạm y tế; Các cơ sở giáo dục, cơ sở đào tạo;
Các bệnh viện và cơ sở khám bệnh khác; Cục Đổi mới, Khuyến công và Chuyển giao; Phòng Văn hóa, Thể thao và Du lịch;
Vụ Kế hoạch, Tài chính, Đầu tư và Hợp tác; Trung ương Hội Nông dân Việt Nam; Trung ương Đoàn Thanh niên Cộng sản;
Ngân hàng Nhà nước Chi nhánh Khu vực 4; Ngân hàng Chính sách xã hội chi nhánh tỉnh Lào Cai;
Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam - Chi nhánh Lào Cai;
Ngân hàng Nhà nước – chi nhánh thành phố Huế; Phòng giao dịch NHCSXH huyện Mường La; PGD Agribank xã;
Phòng Giao dịch Ngân hàng CSXH khu vực; PGD Ngân hàng Chính sách xã hội Mường La;
PGD Ngân hàng nông nghiệp và Phát triển nông thôn thị xã;
Ban Quản lý Khu kinh tế cửa khẩu Thanh Thủy và các khu công nghiệp; BQL các Khu công nghệ cao, các KCN tỉnh;
Ban quản lý khu nông nghiệp ứng dụng cao và các Khu chế xuất và công nghiệp thành phố Huế;
Đảng ủy Mặt trận Tổ quốc Việt Nam, các đoàn thể tỉnh; Đảng ủy các cơ quan Đảng tỉnh; Đảng uỷ các cơ quan đảng;
Đảng ủy Mặt trận Tổ quốc và các tổ chức chính trị - xã hội thành phố; Đảng ủy UBND tỉnh; Đảng uỷ HĐND phường;
Đảng ủy Hội đồng nhân dân tỉnh; Đảng ủy Công an xã; Đảng ủy Quân sự tỉnh; Đảng ủy Bộ Chỉ huy quân sự thành phố Huế;
Đảng ủy Bộ đội biên phòng tỉnh; Đảng ủy Ban Chỉ huy Bộ đội Biên phòng tỉnh; Đảng ủy Ủy ban nhân dân đặc khu;
Đồng chí Phó Chủ tịch Thường trực UBND tỉnh; Phó Chủ tịch Ủy ban nhân dân xã; Các Phó Chủ tịch UBND phường;
Quỹ Phòng, chống thiên tai; Cục Phòng, chống tệ nạn; Chi cục Thủy lợi và Phòng chống thiên tai;
Ban Chỉ đạo phòng, chống dịch; Văn phòng Phòng, chống ma túy; Trung tâm phòng, chống HIV; Thường trực HĐND tỉnh;
Các Ban của HĐND xã; Ban HĐND phường; Các Tổ đại biểu Hội đồng nhân dân thành phố; Thường trực HĐND các cấp;
Tổ đại biểu của HĐND tỉnh; Các tổ đại biểu; Thanh tra các sở, ngành; Thanh tra các Bộ, ngành và địa phương;
Thanh tra các sở và ngành, địa phương; Huyện đoàn; Thành đoàn Huế; Thị đoàn; Quận đoàn; Tỉnh đoàn Lào Cai
"""
UNITS = ["phòng Kinh tế", "ban Dân tộc", "trường Tiểu học", "trạm Y tế", "trung tâm Y tế", "chi cục Kiểm lâm",
         "đài Phát thanh", "viện Kiểm sát", "cơ sở giáo dục", "cơ sở đào tạo", "cơ sở y tế"]  # fmt: skip


def names(text: str) -> list[str]:
    return [name.strip() for name in text.split(";")]


@pytest.mark.parametrize("name", names(f"{ALWAYS};{BEFORE_SMALL_WORDS};{BEFORE_CAPITALS};{GROUPS};{ONE_OF_MANY}"))
def test_a_name_may_begin_with_each_of_the_kinds(name: str) -> None:
    assert organisation_at(f"{name}; Sở Y tế", 0) == (0, len(name))


@pytest.mark.parametrize("name", names(WHOLE))
def test_a_name_that_holds_a_mark_or_another_name_is_one(name: str) -> None:
    assert organisation_at(f"{name}, Sở Y tế", 0) == (0, len(name))


@pytest.mark.parametrize("behind", ["các phòng", "các ban", "các đơn vị", "các vụ"])
def test_an_office_beside_others_of_its_house_is_named_by_one_word(behind: str) -> None:
    assert organisation_at(f"Văn phòng và {behind}; Sở Y tế", 0) == (0, len("Văn phòng"))
    assert organisation_at("Văn phòng và cán bộ; Sở Y tế", 0) is None


@pytest.mark.parametrize("unit", UNITS)
def test_each_of_these_units_may_begin_small_behind_a_post(unit: str) -> None:
    assert unit_behind_post(f"Trưởng {unit}; Sở Y tế", 7) == (7, 7 + len(unit))
