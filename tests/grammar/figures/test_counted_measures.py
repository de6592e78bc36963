"""What a count or a share is of, by the word that says what is done with it."""

import pytest

from dondoc.grammar.figures.targets import find_targets

DONE_WITH_SOME = [
    "Hình thành", "Xây dựng", "Phát triển", "Thành lập", "Thu hút", "Đón", "Công nhận", "Đào tạo", "Mở", "Tổ chức",
    "Đưa vào khai thác", "Đưa vào sử dụng", "Đưa vào hoạt động", "Đưa vào vận hành", "Triển khai", "Bố trí",
    "Tạo", "Khoanh nuôi", "Chăm sóc", "Kết nối", "Số hóa", "Tích hợp", "Giao khoán", "Bê tông hóa", "Trồng", "Hỗ trợ",
    "Lắp đặt", "Đầu tư", "Nâng cấp", "Sửa chữa", "Kết nạp", "Cung cấp", "Thực hiện",
    "Đưa", "Chuyển đổi", "Cải tạo", "Khởi công", "Khánh thành", "Di dời", "Sắp xếp", "Phục vụ", "Tuyển dụng",
    "Tiếp nhận", "Bồi dưỡng", "Cử", "Xóa", "Giữ vững", "Xử lý", "Thu gom", "Nhân rộng", "Công bố", "Ban hành",
    "Phát hành", "Tập huấn", "Tập huấn cho", "Truyền dạy", "Truyền dạy cho", "Kiểm kê", "Tu bổ", "Phục dựng",
    "Tư liệu hóa", "Xây mới", "Vận động", "Việc làm cho", "Tạo việc làm mới cho", "Giải quyết thêm việc làm cho",
    "Giải quyết việc làm", "Đào tạo nghề cho", "Nghề cho", "Trồng mới", "Trồng thêm", "Trồng được",
    "Trồng và chăm sóc", "Khoanh nuôi bảo vệ", "Tiếp tục trồng", "Tập trung trồng", "Nâng cấp, sửa chữa",
    "Kiên cố hóa", "Cứng hóa", "Nạo vét", "Bàn giao", "Nghiệm thu", "Tiêm phòng cho", "Khám cho", "Ký kết", "Trao",
    "Tặng", "Biên soạn", "Sưu tầm",
]  # fmt: skip
DONE_WITH_A_SHARE = [
    "Bãi bỏ", "Loại bỏ", "Tái sử dụng", "Chuyển hóa", "Vận chuyển", "Giải ngân", "Tái chế", "Cập nhật", "Rà soát",
    "Kiểm tra", "Bảo vệ", "Quản lý", "Tiêm", "Chi trả", "Giải quyết", "Khắc phục", "Lấp đầy", "Kiên cố hóa",
    "Cứng hóa", "Chuẩn hóa", "Phổ cập", "Cắt giảm", "Công khai", "Đồng bộ", "Số hóa", "Xử lý kịp thời",
    "Xử lý dứt điểm", "Xử lý triệt để", "Chi trả đúng hạn", "Tiêm cho", "Quản lý được", "Thu gom, vận chuyển",
    "Thu gom và tái chế", "Tiếp tục rà soát", "Tập trung rà soát",
]  # fmt: skip
OTHER_WORDS = {
    "Mỗi xã có 12 bến đò mới": "số bến đò mới",
    "Hằng năm có 12 bến đò mới": "số bến đò mới",
    "Bình quân mỗi năm có 12 bến đò mới": "số bến đò mới",
    "Trên địa bàn tỉnh có 12 bến đò mới": "số bến đò mới",
    "Cả tỉnh có 12 bến đò mới": "số bến đò mới",
    "Toàn nhiệm kỳ có thêm 12 bến đò mới": "số bến đò mới",
    "Có từ 12 bến trở lên đạt chuẩn": "số bến đạt chuẩn",
    "Mở 4 bến đò cho": "Mở bến đò",
    "Xóa 90 nhà tạm, nhà dột nát": "Xóa nhà tạm, nhà dột nát",
    "Chợ nổi có 12 bến đò mới": "Chợ nổi",
    "Lo cho 12 bến đò mới": "Lo cho đò mới",
}


@pytest.mark.parametrize("act", DONE_WITH_SOME)
def test_what_is_done_with_some_is_measured_with_what_they_are(act: str) -> None:
    assert [target.measure for target in find_targets(f"{act} 12 bến ven sông lớn")] == [f"{act} bến ven sông lớn"]


@pytest.mark.parametrize("act", DONE_WITH_A_SHARE)
def test_what_is_done_with_a_share_is_measured_with_what_it_is_of(act: str) -> None:
    assert [target.measure for target in find_targets(f"{act} 90% sổ mục kê cũ")] == [f"{act} sổ mục kê cũ"]


@pytest.mark.parametrize(("words", "measure"), OTHER_WORDS.items(), ids=OTHER_WORDS.keys())
def test_words_that_only_say_where_or_when_are_none_of_the_measure(words: str, measure: str) -> None:
    assert [target.measure for target in find_targets(words)] == [measure]


def test_what_is_reached_is_not_done_with_all() -> None:
    (target,) = find_targets("Vốn cho rà soát, số hóa đạt 2% tổng chi")
    assert target.measure == "Vốn cho rà soát, số hóa"
