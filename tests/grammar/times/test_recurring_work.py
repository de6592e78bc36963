"""Work that comes round, and 'hằng năm' that only says which plan or budget is meant."""

import pytest

from dondoc.grammar.times.recurring_work import find_recurring_work
from dondoc.text import fold

RECURS = {
    "Hằng năm tổ chức hội thi tay nghề.": ("Hằng năm", "yearly"),
    "Mở lớp tập huấn. Hằng quý, đối thoại với hộ dân.": ("Hằng quý", "quarterly"),
    "Định kỳ hằng tháng kiểm tra bể nước.": ("Định kỳ hằng tháng", "monthly"),
    "Mở chuyên trang, phát sóng hàng tháng trên loa.": ("hàng tháng", "monthly"),
    "Thả cá giống trong tháng 4 hằng năm.": ("trong tháng 4 hằng năm", "yearly"),
    "Trước ngày 15/11 hằng năm nạo vét kênh.": ("Trước ngày 15/11 hằng năm", "yearly"),
    "Sửa đường (Sở Xây dựng chủ trì; thời gian: hằng năm).": ("hằng năm", "yearly"),
    "Kiểm kê rác thải nhựa hằng năm trên các tuyến kênh.": ("hằng năm", "yearly"),
    "Phối hợp kiểm tra, xử lý vi phạm lòng đường, vỉa hè hằng tháng.": ("hằng tháng", "monthly"),
    "Tổ chức hội chợ nông sản hằng năm.": ("hằng năm", "yearly"),
    "Sửa đường (Sở Xây dựng, hằng quý).": ("hằng quý", "quarterly"),
    "Mở phiên chợ việc làm lưu động, mỗi quý ít nhất 02 phiên.": ("mỗi quý", "quarterly"),
    "Niêm yết giá cát tại bến, định kỳ hằng tháng.": ("định kỳ hằng tháng", "monthly"),
    "Kiểm tra bến thủy mỗi năm 01 lần.": ("mỗi năm", "yearly"),
    "Đối thoại với thanh niên ít nhất mỗi năm một lần, trong Tháng Thanh niên.": ("mỗi năm", "yearly"),
    "Công khai giá thuốc mỗi tháng 01 lần.": ("mỗi tháng", "monthly"),
    "Thanh tra việc giao đất tại ít nhất 02 xã mỗi năm; công khai kết luận.": ("mỗi năm", "yearly"),
    "Đối soát thẻ bảo hiểm trong 05 ngày đầu mỗi tháng.": ("trong 05 ngày đầu mỗi tháng", "monthly"),
    "Đo mặn ở cửa cống định kỳ hằng quý.": ("định kỳ hằng quý", "quarterly"),
    "Công bố giá cát hằng tháng, dán tại từng bến.": ("hằng tháng", "monthly"),
    "Mở phiên hỏi đáp định kỳ hằng quý với hộ kinh doanh.": ("định kỳ hằng quý", "quarterly"),
    "Căn cứ khả năng cân đối của xã, hằng năm bố trí vốn đối ứng.": ("hằng năm", "yearly"),
    "Lập hồ sơ từng di tích, hằng quý rà soát các điểm xuống cấp.": ("hằng quý", "quarterly"),
    "Trên cơ sở đăng ký của hộ dân, định kỳ hằng tháng thăm vườn mẫu.": ("định kỳ hằng tháng", "monthly"),
    "Rà soát hộ nghèo, mỗi năm tổ chức ít nhất 02 đợt.": ("mỗi năm", "yearly"),
}
ONCE = {
    "which budget": "Bố trí kinh phí trong dự toán hằng năm.",
    "which plan": "Xây dựng kế hoạch kiểm tra hằng năm.",
    "which plan of checks": "Xây dựng kế hoạch kiểm tra cơ sở hành nghề hằng năm.",
    "which targets": "Giao chỉ tiêu trồng rừng cho từng xã hằng năm.",
    "which plan, of a place": "Tham mưu kế hoạch vốn hằng năm trên địa bàn.",
    "a report": "Định kỳ hằng quý (trước ngày 10) tổng hợp, báo cáo UBND tỉnh.",
    "a report, behind a comma": "Báo cáo kết quả, định kỳ hằng tháng.",
    "which plan, behind a comma": "Điều hành kế hoạch đầu tư trung hạn, hằng năm.",
    "which budget, behind a comma": "Lồng ghép vốn trung hạn, hằng năm của xã để làm kênh.",
    "a report, behind a clause": "Trên cơ sở số liệu của xã, hằng quý tổng hợp, báo cáo UBND tỉnh.",
    "a report by a day": "Trước ngày 15/11 hằng năm báo cáo kết quả.",
    "a goal of every year": "Kéo giảm hộ nghèo, mỗi năm ít nhất 2%.",
    "how much is there of each": "Trồng ít nhất 500 cây mỗi năm học.",
    "which reports": "Thực hiện báo cáo định kỳ hằng quý.",
    "nothing that comes round": "Tổ chức hội thi trong năm 2026.",
}


@pytest.mark.parametrize(("words", "meant"), RECURS.items(), ids=RECURS.keys())
def test_what_comes_round_says_how_often(words: str, meant: tuple[str, str]) -> None:
    found = find_recurring_work(fold(words))
    assert found is not None
    assert (words[found[0] : found[1]], found[2]) == meant


@pytest.mark.parametrize("words", ONCE.values(), ids=ONCE.keys())
def test_other_words_say_no_cycle_of_work(words: str) -> None:
    assert find_recurring_work(fold(words)) is None
