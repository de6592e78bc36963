"""Figures of a part of what the figure before measures."""

import pytest

from dondoc.grammar.figures.targets import find_targets

MEASURES = {
    "Tỷ lệ hộ nghèo giảm bình quân 3%, riêng các xã vùng cao giảm 5%": [
        "Tỷ lệ hộ nghèo giảm bình quân",
        "Tỷ lệ hộ nghèo giảm bình quân, các xã vùng cao",
    ],
    "Giảm tỷ suất tử vong trẻ dưới 5 tuổi xuống 17‰, dưới 1 tuổi còn 11‰": [
        "tỷ suất tử vong trẻ dưới 5 tuổi",
        "tỷ suất tử vong trẻ dưới 5 tuổi, dưới 1 tuổi",
    ],
    "Tỷ lệ khai sinh đúng hạn tăng 3 điểm % so với năm 2025, đạt 98%": [
        "Tỷ lệ khai sinh đúng hạn tăng",
        "Tỷ lệ khai sinh đúng hạn",
    ],
    "Hằng năm có 90% chi bộ sinh hoạt chuyên đề": ["tỷ lệ chi bộ sinh hoạt chuyên đề"],
    "Tỷ lệ hộ nghèo dưới 5%, riêng các xã vùng cao dưới 12%": ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo, các xã vùng cao"],
    "Tỷ lệ hộ dùng nước sạch đạt 98%; khu vực nông thôn đạt 85%": [
        "Tỷ lệ hộ dùng nước sạch",
        "Tỷ lệ hộ dùng nước sạch, khu vực nông thôn",
    ],
    "Tỷ lệ lao động qua đào tạo đạt 70%, trong đó có chứng chỉ nghề đạt 31%": [
        "Tỷ lệ lao động qua đào tạo",
        "Tỷ lệ lao động qua đào tạo có chứng chỉ nghề",
    ],
    "Tỷ lệ hộ nghèo giảm 4% so với năm 2025 (tương ứng giảm 90 hộ), đến năm 2026 còn 11%": [
        "Tỷ lệ hộ nghèo giảm",
        "số hộ nghèo giảm",
        "Tỷ lệ hộ nghèo",
    ],
    "Trồng mới 4.000 ha rừng, bình quân 800 ha/năm": ["Trồng mới rừng", "Trồng mới rừng bình quân"],
    "Thành lập mới 400 doanh nghiệp và 30 hợp tác xã": [
        "Thành lập mới doanh nghiệp",
        "Thành lập mới hợp tác xã",
    ],
    "Tỷ lệ tiêm chủng đạt 95%, không có xã, phường dưới 90%": ["Tỷ lệ tiêm chủng", "Tỷ lệ tiêm chủng, xã, phường"],
    "Giảm 10% số ca mắc so với năm 2025, tỷ lệ chết/mắc dưới 1%": ["Giảm số ca mắc", "tỷ lệ chết/mắc"],
    "Đóng góp 60 - 65% GRDP, trên 40% thu ngân sách": ["Đóng góp GRDP", "thu ngân sách"],
    "Ra quân diệt lăng quăng, bảo đảm trên 95% hộ được kiểm tra": ["tỷ lệ hộ được kiểm tra"],
    "Xây dựng và nhân rộng 20 mô hình": ["Xây dựng và nhân rộng mô hình"],
    "Tuổi thọ bình quân trên 75 tuổi; 15 bác sĩ/vạn dân; 32 giường bệnh/vạn dân": [
        "Tuổi thọ bình quân",
        "bác sĩ/vạn dân",
        "giường bệnh/vạn dân",
    ],
    "Năng suất lúa đạt 50 tạ/ha và 6 tấn/ha": ["Năng suất lúa", "Năng suất lúa"],
    # One part stands in the place of another.
    "Tỷ trọng của khu vực dịch vụ đạt 41%, khu vực công nghiệp - xây dựng 37%": [
        "Tỷ trọng của khu vực dịch vụ",
        "Tỷ trọng của khu vực công nghiệp - xây dựng",
    ],
    "Tỷ lệ văn bản ký số tại cấp tỉnh đạt 98%, cấp xã đạt 90%": [
        "Tỷ lệ văn bản ký số tại cấp tỉnh",
        "Tỷ lệ văn bản ký số tại cấp xã",
    ],
    "Tỷ lệ thu gom rác của hộ ở thành thị đạt 95%, nông thôn đạt 70%": [
        "Tỷ lệ thu gom rác của hộ ở thành thị",
        "Tỷ lệ thu gom rác của hộ ở nông thôn",
    ],
    "Diện tích chè 900 ha; quế 40 ha; cây ăn quả 30 ha": [
        "Diện tích chè",
        "Diện tích quế",
        "Diện tích cây ăn quả",
    ],
    "Sản lượng cá 90 tấn, tôm 40 tấn": ["Sản lượng cá", "Sản lượng tôm"],
    "Tổng đàn trâu 90 con; dê 40 con": ["Tổng đàn trâu", "Tổng đàn dê"],
    # What is a measure of its own is no part.
    "Diện tích chè 900 ha; trồng mới 40 ha": ["Diện tích chè", "trồng mới"],
    "Diện tích chè 900 ha; giao đất cho dân 40 ha": ["Diện tích chè", "giao đất cho dân"],
    "Sản lượng cá 90 tấn, thu nhập 40 triệu đồng": ["Sản lượng cá", "thu nhập"],
    "Tỷ lệ trường ở vùng cao đạt 40%, vùng cao có 30% lớp ghép": [
        "Tỷ lệ trường ở vùng cao",
        "Tỷ lệ trường ở vùng cao",
    ],
    "Tỷ lệ hộ nghèo còn 5%, tỷ lệ hộ cận nghèo còn 4%": ["Tỷ lệ hộ nghèo", "tỷ lệ hộ cận nghèo"],
    "Trồng 40 ha chè, riêng thu nhập đạt 90 triệu đồng": ["Trồng chè", "thu nhập"],
    "Thu 40 tỷ đồng và 30 hợp tác xã": ["Thu", "Thu"],
}


@pytest.mark.parametrize(("words", "measures"), MEASURES.items(), ids=MEASURES.keys())
def test_a_part_is_measured_as_the_whole_is(words: str, measures: list[str]) -> None:
    assert [target.measure for target in find_targets(words)] == measures


@pytest.mark.parametrize("part", [
    "khu vực ven sông", "vùng cao", "ở khu vực ven sông", "ở vùng cao", "ở các bản", "đối với hộ nghèo", "tại các xã",
    "tại khu vực ven sông", "tại vùng cao", "các xã vùng cao", "các phường trung tâm", "các thôn mới", "các bản xa",
    "nông thôn", "thành thị", "đô thị", "cấp tỉnh", "cấp xã", "bậc tiểu học", "trẻ dưới 5 tuổi", "dưới 5 tuổi",
    "người từ 60 tuổi trở lên",
])  # fmt: skip
def test_whom_a_share_holds_for_is_a_part_of_its_measure(part: str) -> None:
    found = [target.measure for target in find_targets(f"Tỷ lệ hộ có bể đạt 80%, {part} đạt 60%")]
    assert found == ["Tỷ lệ hộ có bể", f"Tỷ lệ hộ có bể, {part}"]
