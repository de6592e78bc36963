"""What each figure of a sentence measures."""

import re

import pytest

from dondoc.grammar.figures.measures import measures_of
from dondoc.grammar.figures.targets import find_targets

# A sentence with figures in per cent: what each of them measures.
MEASURES = {
    "Tỷ lệ hộ nghèo còn 5%": ["Tỷ lệ hộ nghèo"],
    "Phấn đấu đến năm 2030, tỷ lệ che phủ rừng đạt trên 48%": ["tỷ lệ che phủ rừng"],
    "tỷ lệ hài lòng không quá 5%": ["tỷ lệ hài lòng"],
    "tỷ lệ hài lòng tối đa 5%": ["tỷ lệ hài lòng"],
    "sản lượng gần 5%": ["sản lượng"],
    "sản lượng xấp xỉ 5%": ["sản lượng"],
    "tổng thu khoảng (5%": ["tổng thu"],
    "dịch vụ chiếm 40%": ["dịch vụ"],
    "độ che phủ rừng giữ ở mức trên 40%": ["độ che phủ rừng"],
    "theo đó, 40% người dân hài lòng": ["người dân hài lòng"],
    "theo chuẩn mới, tỷ lệ hộ nghèo còn 4%": ["tỷ lệ hộ nghèo"],
    "cấp căn cước cho 40% công dân xong trước ngày 30/9/2026": ["cấp căn cước cho công dân"],
    "huy động 40% trẻ ra lớp": ["huy động trẻ ra lớp"],
    "rút ngắn 40% thời gian giải quyết": ["rút ngắn thời gian giải quyết"],
    "100% bản có điện": ["bản có điện"],
    "Giảm 40% số vụ; 70% hộ có bể": ["Giảm số vụ", "hộ có bể"],
    "100% thôn, bản có điện và trên 40% hộ có máy lọc": ["thôn, bản có điện", "hộ có máy lọc"],
    "100% sổ, phiếu được số hóa, và 40% hộ có tài khoản": ["sổ, phiếu được số hóa", "hộ có tài khoản"],
    "100% khu công nghiệp, 70% cụm công nghiệp có trạm xử lý": ["khu công nghiệp", "cụm công nghiệp có trạm xử lý"],
    "nông nghiệp 17%, công nghiệp 33%": ["nông nghiệp", "công nghiệp"],
    "Tỷ lệ đô thị hóa năm 2025 đạt 18%, năm 2030 đạt 22%": ["Tỷ lệ đô thị hóa", "Tỷ lệ đô thị hóa"],
    "53% xã đạt chuẩn, tương ứng với 36%": ["xã đạt chuẩn", "xã đạt chuẩn"],
    "thu 3.000 tỷ đồng, tăng 5%": ["thu 3.000 tỷ đồng, tăng"],
    "Tỷ lệ che phủ (cả cây ăn quả) đạt 50%": ["Tỷ lệ che phủ (cả cây ăn quả)"],
    "10%, 20%": ["%", "%"],
    "Không có xã dưới 60% người dân tham gia bảo hiểm": ["người dân tham gia bảo hiểm"],
    "Tỷ lệ thu đạt 50% (tăng nhiều so với năm 2025), chi đạt 30%": ["Tỷ lệ thu", "chi"],
    "Tỷ lệ đường đạt cấp IV trở lên đạt 60%": ["Tỷ lệ đường đạt cấp IV trở lên"],
    "Tỷ lệ nghèo lần lượt các năm 2026, 2027 còn 9%, 7%": ["Tỷ lệ nghèo", "Tỷ lệ nghèo"],
    "Số vụ giảm 10% so với năm 2025; đến năm 2030 giảm 20%": ["Số vụ giảm", "Số vụ giảm"],
    "Số vụ tăng 10%; đến năm 2030 giảm 20%": ["Số vụ tăng", "Số vụ giảm"],
    # The measure stands before the year, with or without a mark.
    "Tỷ lệ đô thị hóa: năm 2025 đạt 18%": ["Tỷ lệ đô thị hóa"],
    "Tỷ lệ đô thị hóa năm 2025: 18%": ["Tỷ lệ đô thị hóa"],
    "Tỷ lệ đô thị hóa (năm 2025): 18%": ["Tỷ lệ đô thị hóa"],
    "Tỷ lệ đô thị hóa đến năm 2030 (theo quy hoạch): 30%": ["Tỷ lệ đô thị hóa"],
    "Tỷ lệ đô thị hóa - đến 2025 đạt 18%, đến 2030 đạt 20%": ["Tỷ lệ đô thị hóa", "Tỷ lệ đô thị hóa"],
    "Tỷ lệ hộ nghèo – năm 2026: 8%; năm 2027: 6%": ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"],
    "Tỷ lệ lao động qua đào tạo đạt: năm 2025 là 65%": ["Tỷ lệ lao động qua đào tạo"],
    "Tỷ lệ trường đạt chuẩn: Phấn đấu năm 2026 đạt 70%": ["Tỷ lệ trường đạt chuẩn"],
    "Tốc độ tăng GRDP (giai đoạn 2026 - 2030): 8%": ["Tốc độ tăng GRDP"],
    "Kinh tế số: đến 2030 chiếm 30% GRDP": ["Kinh tế số"],
    "Đến 2030, kinh tế số chiếm tối thiểu 30%": ["kinh tế số"],
    "Về tỷ lệ đô thị hóa: đến năm 2030 đạt 30%": ["tỷ lệ đô thị hóa"],
    "Đến năm 2030, tỷ lệ đô thị hóa đạt 20%; tỷ lệ hộ nghèo còn 3%": ["tỷ lệ đô thị hóa", "tỷ lệ hộ nghèo"],
    # Words before a colon that only announce or name a field measure nothing.
    "Mục tiêu đến năm 2030: 100% bản có điện": ["bản có điện"],
    "Về giao thông: 100% bản có đường": ["bản có đường"],
    "Chỉ tiêu cụ thể: đạt 30%": ["%"],
    "Cơ cấu kinh tế: nông nghiệp 20%; công nghiệp 40%": ["nông nghiệp", "công nghiệp"],
    # Which way a figure goes is no measure by itself.
    "Tỷ lệ hộ nghèo: giảm còn 5% vào năm 2030": ["Tỷ lệ hộ nghèo"],
    "Giảm 5% số vụ tai nạn giao thông so với năm 2025": ["Giảm số vụ tai nạn giao thông"],
    "Mỗi năm giảm 2% tỷ lệ hộ nghèo": ["Mỗi năm giảm tỷ lệ hộ nghèo"],
    "tổng thu đạt 5% chỉ tiêu, tăng 10% so với dự toán": ["tổng thu", "tổng thu tăng"],
    "Giảm ít nhất 30% thời gian giải quyết, giảm 20% chi phí": ["Giảm thời gian giải quyết", "giảm chi phí"],
    "hộ giàu tăng 5%": ["hộ giàu tăng"],
    "Giá trị sản xuất năm 2030 gấp 15%": ["Giá trị sản xuất"],
    # What a figure is a share of measures nothing, nor does what is done for an aim.
    "Phấn đấu năm 2028 chi đầu tư chiếm 20% tổng chi, chi thường xuyên dưới 60% tổng chi": [
        "chi đầu tư",
        "chi thường xuyên",
    ],
    "Kéo lưới điện về thôn, phấn đấu tỷ lệ hộ dùng điện đạt 99%": ["tỷ lệ hộ dùng điện"],
    "Phát triển dịch vụ, phấn đấu tốc độ tăng trưởng bình quân đạt 9%": ["tốc độ tăng trưởng bình quân dịch vụ"],
    "tăng thu 9% so với năm trước, dự kiến năm 2028 thu ngân sách đạt 80%": ["tăng thu", "thu ngân sách"],
    "thu nội địa phấn đấu đạt 30%": ["thu nội địa"],
    "ưu tiên hoàn thành 100% đường trục thôn được bê tông hóa": ["đường trục thôn được bê tông hóa"],
    "nâng cấp đường để bảo đảm mục tiêu đạt 100% xã có đường ô tô": ["xã có đường ô tô"],
    "tỷ lệ hộ dùng nước sạch bảo đảm 95% theo quy chuẩn": ["tỷ lệ hộ dùng nước sạch"],
    # A horizon inside the measure is none of it, unless a document or a standard is named by its years.
    "Phấn đấu thu nhập của hộ trồng chè giai đoạn 2026-2030 tăng 8%": ["thu nhập của hộ trồng chè tăng"],
    "tỷ lệ che phủ đến năm 2030 (cả cây phân tán) đạt 50%": ["tỷ lệ che phủ (cả cây phân tán)"],
    "Tỷ lệ trạm có bác sĩ đến năm 2028 và các năm tiếp theo đạt 95%": ["Tỷ lệ trạm có bác sĩ"],
    "Tốc độ tăng thu giai đoạn 2026-2030 năm phấn đấu đạt 7%": ["Tốc độ tăng thu"],
    "số dự án của Chương trình giai đoạn 2026-2030 giảm 5%": ["số dự án của Chương trình giai đoạn 2026-2030 giảm"],
    "chỉ số xanh đứng trong nhóm khá, chỉ số hài lòng đạt 80%": ["chỉ số hài lòng"],
    "chỉ số xanh, chỉ số hài lòng đạt 80%": ["chỉ số xanh, chỉ số hài lòng"],
    "Tỷ lệ hộ thuộc nhóm dễ bị tổn thương, có việc làm đạt 60%": ["Tỷ lệ hộ thuộc nhóm dễ bị tổn thương, có việc làm"],
    # Figures in a row share what the last of them measures; one with words of its own waits for none.
    "95% và 80% tổng số trạm": ["tổng số trạm", "tổng số trạm"],
    "Năm 2026, 2027, 2028 có 95%, 90% và 80% hộ có vườn": ["hộ có vườn", "hộ có vườn", "hộ có vườn"],
    "Tỷ lệ che phủ đạt 20% và 30%": ["Tỷ lệ che phủ", "Tỷ lệ che phủ"],
    "Số hộ nuôi cá, nuôi ong đạt 30% và 20% tổng số hộ": ["Số hộ nuôi cá, nuôi ong", "Số hộ nuôi cá, nuôi ong"],
    "Hộ nuôi cá, hộ nuôi ong lần lượt đạt 30%, 20% tổng số hộ": ["Hộ nuôi cá", "hộ nuôi ong"],
    "Tỷ lệ hộ nuôi cá đạt 30%, 20% hộ nuôi ong": ["Tỷ lệ hộ nuôi cá", "hộ nuôi ong"],
    "Giảm 5% và 10% số vụ cháy": ["Giảm số vụ cháy", "Giảm số vụ cháy"],
    "hoàn thành cấp trung học đạt 30%": ["hoàn thành cấp trung học"],
    "50% trạm và 80% trường có vườn": ["trạm", "trường có vườn"],
    "Tỷ lệ trẻ nhà trẻ và mẫu giáo ra lớp tương ứng đạt 38% và 97%; 100% trẻ 5 tuổi được học cả ngày": [
        "Tỷ lệ trẻ nhà trẻ",
        "mẫu giáo ra lớp",
        "trẻ 5 tuổi được học cả ngày",
    ],
    "Giảm lượng khói 15% so với năm 2014; đến năm 2050 giảm 30%": ["Giảm lượng khói", "Giảm lượng khói"],
    "Tỷ lệ xe điện đạt 30% năm 2027, sau đó tăng dần lên 90% năm 2030": ["Tỷ lệ xe điện", "Tỷ lệ xe điện"],
    "Tỷ lệ rác được thu gom: khu vực đô thị 98%, khu vực nông thôn 85%": [
        "Tỷ lệ rác được thu gom, khu vực đô thị",
        "Tỷ lệ rác được thu gom, khu vực nông thôn",
    ],
    "xử lý kịp thời 98% số vụ cháy": ["xử lý kịp thời số vụ cháy"],
    "90% trạm đạt chuẩn, 60% có bác sĩ nội trú": ["trạm đạt chuẩn", "có bác sĩ nội trú"],
    # Words before a figure may wait for whom it is, or hold for the next one, too.
    "Tập huấn kỹ năng số cho 90% trưởng thôn, trưởng bản": ["Tập huấn kỹ năng số cho trưởng thôn, trưởng bản"],
    "phủ sóng 5G đến 95% bản vùng cao": ["phủ sóng 5G đến bản vùng cao"],
    "xe buýt đáp ứng 15% nhu cầu đi lại": ["xe buýt đáp ứng nhu cầu đi lại"],
    "tỷ lệ che phủ 45% diện tích": ["tỷ lệ che phủ"],
    "Giảm ít nhất 30% thời gian cấp phép và 30% chi phí đi lại": ["Giảm thời gian cấp phép", "Giảm chi phí đi lại"],
    "Số hóa 30% sổ gốc, 70% hồ sơ đất": ["Số hóa sổ gốc", "Số hóa hồ sơ đất"],
    "Cắt giảm ít nhất 30% thời gian chờ, tối thiểu 30% chi phí": ["Cắt giảm thời gian chờ", "Cắt giảm chi phí"],
    "chi cho nghiên cứu, phát triển đạt 2% GDP": ["chi cho nghiên cứu, phát triển"],
    "tái sử dụng 60% dữ liệu, bãi bỏ 90% giấy tờ": ["tái sử dụng dữ liệu", "bãi bỏ giấy tờ"],
    "Giải ngân: đến hết quý I đạt 20%, quý II đạt 45%": ["Giải ngân", "Giải ngân"],
    "Thu nội địa năm 2026 phấn đấu tăng 15%": ["Thu nội địa tăng"],
    "Tỷ lệ hồ sơ số hóa, trả kết quả đạt tối thiểu tương ứng 95%, 80%": ["Tỷ lệ hồ sơ số hóa", "trả kết quả"],
    # What stands in brackets behind a figure, and what the place shall be, is another matter.
    "đạt 60% (thêm giao thông, thu nhập), nâng tỷ lệ hài lòng lên 80%": ["%", "nâng tỷ lệ hài lòng"],
    "xã là xã khá của tỉnh, thu nhập đạt 60%": ["thu nhập"],
    "xã trở thành đô thị du lịch, tỷ lệ đô thị hóa đạt 60%": ["tỷ lệ đô thị hóa"],
    "Giải ngân đạt 65%, đạt tối thiểu 95% kế hoạch vốn năm 2026": ["Giải ngân", "Giải ngân"],
    "Giải ngân đạt 65%, trồng mới 95% kế hoạch rừng": ["Giải ngân", "trồng mới"],
    "giảm 30% số vụ cháy so với mùa khô trước, giữ tỷ lệ che phủ đạt 48%": ["giảm số vụ cháy", "tỷ lệ che phủ"],
    "Thu đạt 40% dự toán, bằng 90% kế hoạch, tăng 5% so với năm 2025": ["Thu", "Thu", "Thu tăng"],
    "Đẩy mạnh thu phí, bảo đảm tỷ lệ hộ nộp phí đạt 90%": ["tỷ lệ hộ nộp phí"],
    "khống chế tỷ lệ mắc sởi dưới 5%": ["khống chế tỷ lệ mắc sởi"],
    "Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên đạt 90%": ["Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên"],
    "Tỷ lệ mắc sởi khống chế ở mức dưới 5%": ["Tỷ lệ mắc sởi"],
    "Cơ cấu: nông, lâm nghiệp và thủy sản; dịch vụ; thuế lần lượt chiếm 15%, 80% và 5%": [
        "nông, lâm nghiệp và thủy sản",
        "dịch vụ",
        "thuế",
    ],
    # Years and names in turn.
    "Đến năm 2025 và 2030 tỷ lệ nghèo lần lượt đạt 25% và 30%": ["tỷ lệ nghèo", "tỷ lệ nghèo"],
    "Tỷ lệ nghèo đến năm 2025, 2030 tương ứng là 25%, 30%": ["Tỷ lệ nghèo", "Tỷ lệ nghèo"],
    "Cơ cấu với các ngành thương mại - du lịch; vận tải và thủy, hải sản lần lượt là (30%), (40%), (20%); "
    "giai đoạn 2031-2035 lần lượt là (33%), (44%), (15%)": ["thương mại - du lịch", "vận tải", "thủy, hải sản"] * 2,
    "Nông nghiệp, công nghiệp, dịch vụ lần lượt là 20%; 40%; 40%": ["Nông nghiệp", "công nghiệp", "dịch vụ"],
}


# Figures that count things: what those are stands behind them.
COUNTS = {
    "Có 4 phường, đặc khu và 30 xã, thị trấn đạt chuẩn": ["số phường, đặc khu", "số xã, thị trấn đạt chuẩn"],
    "Trồng mới 30 ha hồng, 25 ha cà phê": ["Trồng mới hồng", "Trồng mới cà phê"],
    "Hình thành ít nhất 3 nền tảng dùng chung, 2 trung tâm dữ liệu vùng": [
        "Hình thành nền tảng dùng chung",
        "Hình thành trung tâm dữ liệu vùng",
    ],
    "mỗi xã thành lập tối thiểu 01 tổ hợp tác với 15 hộ": ["mỗi xã thành lập tổ hợp tác", "mỗi xã thành lập hộ"],
    "Kết nối 12/14 cơ sở dữ liệu dùng chung": ["Kết nối cơ sở dữ liệu dùng chung"],
    "Cả nhiệm kỳ kết nạp 900 đảng viên trẻ": ["Cả nhiệm kỳ kết nạp đảng viên trẻ"],
    "Hỗ trợ xóa 35 nhà tạm": ["Hỗ trợ xóa nhà tạm"],
    "Công bố tổng cộng 900 tập dữ liệu mở": ["Công bố tập dữ liệu mở"],
    "Bê tông hóa 12 km đường trục, 8 km đường đồng": ["Bê tông hóa đường trục", "Bê tông hóa đường đồng"],
    "Có 36 giường bệnh/vạn dân (không tính giường của trạm)": ["giường bệnh/vạn dân"],
    "Toàn tỉnh có 30 xã đạt chuẩn văn hóa, 12 phường kiểu mẫu": ["số xã đạt chuẩn văn hóa", "số phường kiểu mẫu"],
    "Đến năm 2030, có ít nhất 40 doanh nghiệp xuất khẩu gỗ": ["số doanh nghiệp xuất khẩu gỗ"],
    "Phấn đấu tỉnh Tân Sơn có 3 khu công nghiệp sinh thái vào năm 2028": ["số khu công nghiệp sinh thái"],
    "Xây dựng và đưa vào sử dụng 25 trạm y tế vùng cao (xã Tân Lập; xã Mường Sơn)": [
        "Xây dựng và đưa vào sử dụng trạm y tế vùng cao"
    ],
    "Mỗi năm đào tạo 200 lao động nông thôn": ["Mỗi năm đào tạo lao động nông thôn"],
    "Đón 2,5 triệu lượt khách quốc tế": ["Đón lượt khách quốc tế"],
    "Mở rộng làng nghề, phấn đấu hằng năm có 4 sản phẩm đạt sao": ["số sản phẩm đạt sao"],
    "Số hợp tác xã đạt 90 hợp tác xã": ["Số hợp tác xã"],
    "Số lớp bán trú: năm 2027 đạt 80 lớp": ["Số lớp bán trú"],
    "Số lớp dạy nghề: 20 lớp cho phụ nữ": ["Số lớp dạy nghề"],
    "Về dạy nghề: 20 lớp cho phụ nữ": ["số lớp cho phụ nữ"],
    "Trồng 500 ha rừng gỗ lớn": ["Trồng rừng gỗ lớn"],
    "Tuyến tỉnh lộ có 7 cầu mới": ["Tuyến tỉnh lộ"],
}


@pytest.mark.parametrize(("sentence", "measures"), COUNTS.items(), ids=COUNTS.keys())
def test_a_count_measures_how_many_there_are_of_what_stands_behind_it(sentence: str, measures: list[str]) -> None:
    assert [target.measure for target in find_targets(sentence)] == measures


@pytest.mark.parametrize(("sentence", "measures"), MEASURES.items(), ids=MEASURES.keys())
def test_a_figure_measures_what_its_clause_names(sentence: str, measures: list[str]) -> None:
    figures = [match.span() for match in re.finditer(r"\d+%", sentence)]
    assert measures_of(figures, ["%"] * len(figures), sentence) == measures


def test_a_stop_inside_a_number_ends_no_clause() -> None:
    sentence = "5% của tổng số 3.000 hộ nghèo"
    assert measures_of([(0, 2)], ["%"], sentence) == ["của tổng số 3.000 hộ nghèo"]


def test_names_that_are_not_as_many_as_the_figures_in_turn_stay_whole() -> None:
    sentence = "Nông nghiệp, công nghiệp và dịch vụ lần lượt là 20% và 40%"
    whole = "Nông nghiệp, công nghiệp và dịch vụ lần lượt"
    assert measures_of([(48, 51), (55, 58)], ["%"] * 2, sentence) == [whole, whole]


@pytest.mark.parametrize(
    ("sentence", "measures"),
    [
        (
            "Đưa 3 nhà máy thủy điện vào vận hành với tổng công suất 120 MW",
            ["Đưa nhà máy thủy điện vào vận hành", "tổng công suất"],
        ),
        ("Mở 2 khu chợ phiên và trồng mới 500 ha chè", ["Mở khu chợ phiên", "trồng mới chè"]),
    ],
)
def test_words_that_lead_to_the_next_figure_are_of_that(sentence: str, measures: list[str]) -> None:
    found = list(re.finditer(r"\d+ (nhà máy|MW|khu|ha)", sentence))
    assert measures_of([match.span() for match in found], [match[1] for match in found], sentence) == measures
