"""Measures as a clerk writes them down."""

import pytest

from dondoc.grammar.figures.measure_names import name_of_measure
from dondoc.grammar.figures.targets import find_targets

NAMES = {
    # A share of things that stand behind the figure says that it is one.
    "Đến năm 2030, 100% bến đò có phao cứu sinh": ["tỷ lệ bến đò có phao cứu sinh"],
    "Phấn đấu có 70% số tổ hợp tác có kho lạnh": ["tỷ lệ tổ hợp tác có kho lạnh"],
    "trên 95% các hộ trồng chè có sổ ghi chép": ["tỷ lệ hộ trồng chè có sổ ghi chép"],
    "cả nước có khoảng 60% số xã có chợ": ["tỷ lệ xã có chợ"],
    "có 40% xã có chợ, tương ứng với 22 xã": ["tỷ lệ xã có chợ", "số xã có chợ"],
    "Tỷ lệ xã có chợ đạt 40% (22 xã)": ["Tỷ lệ xã có chợ", "số xã có chợ"],
    # A count of what the words before only point at, or of each.
    "Thu hút thêm 9 dự án trong năm 2027, nâng tổng số lên 40 dự án": ["Thu hút thêm dự án", "tổng số dự án"],
    "Mỗi chi hội có tối thiểu 02 mô hình": ["số mô hình Mỗi chi hội"],
    "Hoàn thành toàn bộ 40 công trình trong năm 2027": ["số công trình"],
    "Cấp giấy chứng nhận cho 900 hộ": ["Cấp giấy chứng nhận"],
    "Phấn đấu đạt chỉ tiêu 90% chi đoàn sinh hoạt đều": ["tỷ lệ chi đoàn sinh hoạt đều"],
    "Mức sinh thay thế (mỗi phụ nữ có 2,1 con)": ["Mức sinh thay thế"],
    "Tỷ lệ hộ có bể dự kiến khoảng 55%": ["Tỷ lệ hộ có bể"],
    "Từ nay đến cuối năm 2027 sẽ mở thêm 9 lớp nghề": ["mở thêm lớp nghề"],
    "Kim ngạch xuất khẩu chè: đạt 9 tỷ đồng trong toàn giai đoạn 2026 - 2030": ["Kim ngạch xuất khẩu chè"],
    # What is no share of things stays as it is.
    "Phấn đấu tăng 9% so với năm trước": ["tăng"],
    "Giảm 12% số vụ cháy": ["Giảm số vụ cháy"],
    "Chi phí tuân thủ đến năm 2030 cắt giảm 30%": ["Chi phí tuân thủ cắt giảm"],
    "Chi cho khoa học: tối thiểu 3% tổng chi ngân sách": ["Chi cho khoa học"],
    "Kiểm tra kỷ luật tại ít nhất 30% cơ quan": ["Kiểm tra kỷ luật tại cơ quan"],
    "Đến năm 2027, 50% và đến năm 2030, 80% số trường có sân": ["tỷ lệ trường có sân"] * 2,
    "bình quân giai đoạn 2026-2030 đạt 10%; riêng năm 2026 đạt 8%": ["bình quân"] * 2,
    "Trồng 300 ha rừng/năm": ["Trồng rừng"],
    "Thu ngân sách đạt 9 tỷ đồng, vượt 5% dự toán giao": ["Thu ngân sách"] * 2,
    "Kết nạp 12 đảng viên; 100% chi bộ đạt chuẩn": ["Kết nạp đảng viên", "tỷ lệ chi bộ đạt chuẩn"],
    "Xóa 90 nhà tạm, hoàn thành trước ngày 31/8/2026": ["Xóa nhà tạm"],
    "Tăng thêm 2 trường đạt chuẩn": ["Tăng thêm trường đạt chuẩn"],
    "Thu hút 6 triệu lượt khách (trong đó khách quốc tế 80 nghìn lượt)": ["Thu hút lượt khách", "khách quốc tế"],
    "Thời gian thông quan giảm từ 4 giờ xuống còn 2 giờ": ["Thời gian thông quan"],
    "Điều chỉnh giảm 10% đầu mối, tinh giản 5% biên chế": ["Điều chỉnh giảm đầu mối", "tinh giản biên chế"],
    "Mỗi xã, phường có 01 điểm bưu điện xã, 01 chợ": ["số điểm bưu điện xã", "số chợ"],
    "Xử lý 98% nước thải làng nghề": ["Xử lý nước thải làng nghề"],
    "chuyển hóa, xây dựng 100% thôn không có tảo hôn": ["chuyển hóa, xây dựng thôn không có tảo hôn"],
    "Tỷ lệ hộ dùng nước sạch đạt 95%": ["Tỷ lệ hộ dùng nước sạch"],
    # What is done with a measure is no part of its name, unless the figure is how far it moves.
    "Tiếp tục duy trì ổn định tỷ lệ che phủ rừng là 51%": ["tỷ lệ che phủ rừng"],
    "giữ vững tỷ lệ hộ dùng điện đạt 100%": ["tỷ lệ hộ dùng điện"],
    "Nâng tỷ lệ đô thị hóa lên 30%": ["tỷ lệ đô thị hóa"],
    "giảm tỷ lệ hộ nghèo xuống dưới 4%": ["tỷ lệ hộ nghèo"],
    "giảm tỷ lệ hộ nghèo 2%/năm": ["giảm tỷ lệ hộ nghèo"],
    "kim ngạch hồ tiêu vượt mốc 90%": ["kim ngạch hồ tiêu"],
    "tỷ lệ sâu bệnh không vượt ngưỡng 4%": ["tỷ lệ sâu bệnh"],
    "số lượt xem vượt ngưỡng 40%": ["số lượt xem"],
    "tỷ lệ mắc lao giảm từ 12,5% năm 2025 xuống còn 9%": ["tỷ lệ mắc lao"],
    "Giữ vững 12 bản văn hóa, phấn đấu có thêm 03 bản kiểu mẫu": ["Giữ vững bản văn hóa", "số bản kiểu mẫu"],
    "Đồng thời, tạo ra 500 việc làm": ["tạo ra việc làm"],
    # Nor is the year inside the words, or what follows from it all.
    "tốc độ tăng trưởng nghề cá giai đoạn 2026-2030 tăng 7%/năm": ["tốc độ tăng trưởng nghề cá tăng"],
    "tỷ lệ che phủ đến năm 2027 (cả cao su) đạt 50%": ["tỷ lệ che phủ (cả cao su)"],
    "100% bản có tổ tự quản, góp phần giữ yên thôn bản": ["tỷ lệ bản có tổ tự quản"],
    "100% bản có tổ tự quản, yêu cầu các xã rà soát": ["tỷ lệ bản có tổ tự quản"],
    "giải ngân vốn đầu tư công, phấn đấu hết tháng 11 đạt trên 75%": ["giải ngân vốn đầu tư công"],
    "Tỷ lệ giải ngân đến hết quý II/2026 đạt 50%": ["Tỷ lệ giải ngân"],
    "Tỷ lệ giải ngân đến hết ngày 31 tháng 01 năm 2026 đạt 95%": ["Tỷ lệ giải ngân"],
    "phấn đấu đến hết quý III giải ngân 60% vốn": ["giải ngân vốn"],
    "giải ngân 100% vốn, Thủ tướng Chính phủ yêu cầu": ["giải ngân vốn"],
    "100% hộ có hố xử lý rác, chuồng trại theo yêu cầu": ["tỷ lệ hộ có hố xử lý rác, chuồng trại theo yêu cầu"],
    "85% thôn có điểm đọc sách và không còn thôn trắng": ["tỷ lệ thôn có điểm đọc sách"],
    "Phấn đấu 90% bản có đường bê tông gắn với xây dựng bản mẫu": ["tỷ lệ bản có đường bê tông"],
    "100% bản có loa, đài, ti vi": ["tỷ lệ bản có loa, đài, ti vi"],
}


@pytest.mark.parametrize(("sentence", "names"), NAMES.items(), ids=NAMES.keys())
def test_a_measure_has_the_name_of_an_indicator(sentence: str, names: list[str]) -> None:
    assert [target.measure for target in find_targets(sentence)] == names


@pytest.mark.parametrize("rate", [
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tốc độ", "mức", "chỉ số", "tỷ suất", "tỷ số", "thu nhập", "giá trị",
    "diện tích", "sản lượng", "năng suất", "tổng", "số", "mật độ", "quy mô", "độ che phủ", "độ bao phủ", "kim ngạch",
    "doanh thu", "thu ngân sách", "tuổi thọ", "hệ số", "kinh tế số",
])  # fmt: skip
def test_what_is_done_with_a_measure_is_no_part_of_its_name(rate: str) -> None:
    assert [target.measure for target in find_targets(f"Tiếp tục nâng {rate} ong mật lên 30%")] == [f"{rate} ong mật"]


@pytest.mark.parametrize("opening", ["đồng thời, ", "ngoài ra ", "cụ thể, ", "cùng với đó, "])
def test_words_that_only_go_on_name_nothing(opening: str) -> None:
    assert name_of_measure(f"{opening}tỷ lệ hộ nghèo", "%", "", "") == "tỷ lệ hộ nghèo"
