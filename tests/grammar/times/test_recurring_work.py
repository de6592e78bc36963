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
    "Chợ phiên, bến đò mỗi tháng tập huấn ít nhất 01 buổi.": ("mỗi tháng", "monthly"),
    "Mở chợ phiên hằng quý. Báo cáo UBND xã.": ("hằng quý", "quarterly"),
    "Mở chợ phiên hằng quý; gửi UBND xã danh sách.": ("hằng quý", "quarterly"),
    "Đối thoại với thanh niên ít nhất mỗi năm một lần, trong Tháng Thanh niên.": ("mỗi năm", "yearly"),
    "Công khai giá thuốc mỗi tháng 01 lần.": ("mỗi tháng", "monthly"),
    "Thanh tra việc giao đất tại ít nhất 02 xã mỗi năm; công khai kết luận.": ("mỗi năm", "yearly"),
    "Đối soát thẻ bảo hiểm trong 05 ngày đầu mỗi tháng.": ("trong 05 ngày đầu mỗi tháng", "monthly"),
    "Đo mặn ở cửa cống định kỳ hằng quý.": ("định kỳ hằng quý", "quarterly"),
    "Công bố giá cát hằng tháng, dán tại từng bến.": ("hằng tháng", "monthly"),
    "Mở phiên hỏi đáp định kỳ hằng quý với hộ kinh doanh.": ("định kỳ hằng quý", "quarterly"),
    "Hằng quý kiểm tra chợ phiên; báo cáo UBND xã.": ("Hằng quý", "quarterly"),
    "Sở Tài chính chủ trì, phối hợp với Sở Y tế hằng tháng công khai giá thuốc.": ("hằng tháng", "monthly"),
    "UBND các xã, phường định kỳ hằng quý đối thoại với chủ đò.": ("định kỳ hằng quý", "quarterly"),
    "Hằng tháng kiểm tra bể nước": ("Hằng tháng", "monthly"),
    "Căn cứ nhu cầu của hộ dân, hằng năm hướng dẫn ươm cây.": ("hằng năm", "yearly"),
    "Tuỳ theo mùa vụ của từng xã, hằng năm hướng dẫn ươm cây.": ("hằng năm", "yearly"),
    "Tùy theo mùa vụ của từng xã, hằng năm hướng dẫn ươm cây.": ("hằng năm", "yearly"),
    "Theo đăng ký của hộ dân, định kỳ hằng quý hướng dẫn tỉa cành.": ("định kỳ hằng quý", "quarterly"),
    "Lập hồ sơ từng di tích, định kỳ hằng quý rà soát các điểm xuống cấp.": ("định kỳ hằng quý", "quarterly"),
    "Lập hồ sơ từng di tích, hằng quý chủ động rà soát các điểm xuống cấp.": ("hằng quý", "quarterly"),
    "Lập hồ sơ từng di tích, hằng quý tiến hành kiểm tra các điểm xuống cấp.": ("hằng quý", "quarterly"),
    "Thả cá vào ngày 15/4 hằng năm.": ("vào ngày 15/4 hằng năm", "yearly"),
    "Ban hành kế hoạch thả cá hằng năm trước ngày 31 tháng 01.": ("hằng năm trước ngày 31 tháng 01", "yearly"),
    "Lập kế hoạch thả cá hằng năm, ban hành trước ngày 31 tháng 01.": (
        "hằng năm, ban hành trước ngày 31 tháng 01",
        "yearly",
    ),
    "Lập kế hoạch thả cá hằng năm, trình UBND tỉnh phê duyệt trước ngày 15/12.": (
        "hằng năm, trình UBND tỉnh phê duyệt trước ngày 15/12",
        "yearly",
    ),
    "Lập danh mục bến đò hằng năm và công bố trong quý I.": ("hằng năm và công bố trong quý I", "yearly"),
    "Tổ chức hội đua thuyền hằng năm vào tháng 3.": ("hằng năm vào tháng 3", "yearly"),
    "Lập dự toán hằng năm, xong trước 20/7.": ("hằng năm, xong trước 20/7", "yearly"),
    "Công bố giá cát hằng năm trong quý I.": ("hằng năm trong quý I", "yearly"),
    "Nạo vét kênh xong trước ngày 15 tháng 4 hằng năm.": ("xong trước ngày 15 tháng 4 hằng năm", "yearly"),
    "Đối soát thẻ chậm nhất ngày 05 hằng tháng.": ("chậm nhất ngày 05 hằng tháng", "monthly"),
    "Thả cá trong quý IV của mỗi năm.": ("trong quý IV của mỗi năm", "yearly"),
    "Chợ phiên tổ chức hằng quý": ("hằng quý", "quarterly"),
    "Tổ chức hằng năm tại xã.": ("hằng năm", "yearly"),
    "Mở phiên chợ việc làm, mỗi quý tối thiểu 02 phiên.": ("mỗi quý", "quarterly"),
    "Mở phiên chợ việc làm, mỗi quý tổ chức 02 phiên.": ("mỗi quý", "quarterly"),
    "Kiểm tra bến thủy mỗi năm ba lần.": ("mỗi năm", "yearly"),
    "Kiểm tra bến thủy mỗi năm bốn đợt.": ("mỗi năm", "yearly"),
    "Kiểm tra bến thủy mỗi năm hai kỳ.": ("mỗi năm", "yearly"),
    "Kiểm tra bến thủy mỗi năm từ 02 - 03 lần.": ("mỗi năm", "yearly"),
    "Kiểm tra bến thủy mỗi năm tối thiểu 02 lần.": ("mỗi năm", "yearly"),
    "Thanh tra việc giao đất tại ít nhất một xã mỗi năm.": ("mỗi năm", "yearly"),
    "Mở tối thiểu hai phiên chợ việc làm mỗi năm.": ("mỗi năm", "yearly"),
    "Đối soát thẻ bảo hiểm tuần đầu mỗi tháng.": ("tuần đầu mỗi tháng", "monthly"),
    "Đối soát thẻ trong 02 ngày làm việc đầu tiên mỗi tháng.": (
        "trong 02 ngày làm việc đầu tiên mỗi tháng",
        "monthly",
    ),
    "Đối soát thẻ vào tháng đầu của mỗi quý.": ("vào tháng đầu của mỗi quý", "quarterly"),
    "Đối soát thẻ vào tuần thứ hai mỗi tháng.": ("vào tuần thứ hai mỗi tháng", "monthly"),
    "Sửa đường (thời gian: định kỳ hằng quý).": ("định kỳ hằng quý", "quarterly"),
    "Sửa đường (Sở Xây dựng; định kỳ, hằng quý).": ("định kỳ, hằng quý", "quarterly"),
    "Kiểm kê rác thải nhựa hằng năm tại các bến.": ("hằng năm", "yearly"),
    "Đo mặn hằng tháng ở cửa cống.": ("hằng tháng", "monthly"),
    "Căn cứ khả năng cân đối của xã, hằng năm bố trí vốn đối ứng.": ("hằng năm", "yearly"),
    "Lập hồ sơ từng di tích, hằng quý rà soát các điểm xuống cấp.": ("hằng quý", "quarterly"),
    "Trên cơ sở đăng ký của hộ dân, định kỳ hằng tháng thăm vườn mẫu.": ("định kỳ hằng tháng", "monthly"),
    "Rà soát hộ nghèo, mỗi năm tổ chức ít nhất 02 đợt.": ("mỗi năm", "yearly"),
    "Khám sàng lọc ít nhất 02 đợt mỗi năm tại các bản vùng cao.": ("mỗi năm", "yearly"),
    "Sở Y tế hằng năm tham mưu mua thêm phao cứu sinh.": ("hằng năm", "yearly"),
    "Chỉ đạo hạt kiểm lâm hằng năm tổ chức 02 đợt truy quét.": ("hằng năm", "yearly"),
    "Giao thôn đội mỗi quý diễn tập ít nhất 01 buổi.": ("mỗi quý", "quarterly"),
    "Hằng tháng cập nhật số liệu lên hệ thống báo cáo.": ("Hằng tháng", "monthly"),
    "Hằng quý kiểm tra các bến, báo cáo UBND xã.": ("Hằng quý", "quarterly"),
    "Kiểm tra bến đò 02 lần/năm.": ("02 lần/năm", "yearly"),
    "Kiểm tra bến đò, ít nhất 01 lần một quý.": ("ít nhất 01 lần một quý", "quarterly"),
    "Một năm hai lần kiểm tra bến đò.": ("Một năm hai lần", "yearly"),
    "Hằng quý (ngày 10 tháng đầu quý) kiểm tra bến đò.": ("Hằng quý", "quarterly"),
    "Đối soát thẻ trước ngày 15 của tháng cuối quý.": ("trước ngày 15 của tháng cuối quý", "quarterly"),
    "Mở lớp trong quý II/2026 và hằng năm.": ("hằng năm", "yearly"),
    "Phổ biến mẫu sổ; đánh giá kết quả thực hiện Kế hoạch hằng năm.": ("hằng năm", "yearly"),
    "Đánh giá tình hình thực hiện Đề án này định kỳ hằng quý.": ("định kỳ hằng quý", "quarterly"),
    "Sơ kết phong trào trồng cây hằng năm, khen thưởng các hộ.": ("hằng năm", "yearly"),
    "Chủ trì xếp hạng các chợ sạch hằng quý.": ("hằng quý", "quarterly"),
}
ONCE = {
    "a plan of two works": "Niêm yết kế hoạch giám sát, kiểm tra hằng năm.",
    "at most so often": "Kiểm tra hộ kinh doanh tối đa 01 lần/năm.",
    "not more often": "Kiểm tra hộ kinh doanh không quá 01 lần/năm.",
    "what is judged by": "Lấy số hộ tham gia làm căn cứ đánh giá, xếp loại hằng năm.",
    "which plan is judged": "Chấm điểm kế hoạch hằng năm.",
    "of one year": "Ban hành kế hoạch thả cá hằng năm trước ngày 31/01/2027.",
    "issued in one year": "Lập kế hoạch thả cá hằng năm, ban hành trước ngày 31/01/2027.",
    "another thing done by the day": "Lập kế hoạch thả cá hằng năm, nạo vét kênh trước ngày 31/01.",
    "a quarter of one year": "Công bố danh mục giá cát hằng năm trong quý I năm 2027.",
    "a span": "Thu phí thuê bến hằng năm trong tháng 3 - 6/2027.",
    "which budget": "Bố trí kinh phí trong dự toán hằng năm.",
    "which plan": "Xây dựng kế hoạch kiểm tra hằng năm.",
    "which plan of checks": "Xây dựng kế hoạch kiểm tra cơ sở hành nghề hằng năm.",
    "which targets": "Giao chỉ tiêu trồng rừng cho từng xã hằng năm.",
    "how much in each": "Hằng năm 2%.",
    "what there is in each": "Theo số liệu của xã, hằng năm dân số tăng.",
    "which tasks": "Tổ chức tuyên truyền các nhiệm vụ hằng năm.",
    "which days of meeting": "Duy trì lịch họp định kỳ hằng tháng.",
    "which work": "Đổi mới công tác kiểm tra các chợ hằng năm.",
    "which programme": "Đổi mới chương trình tập huấn cho hộ dân hằng năm.",
    "which results": "Đánh giá kết quả kiểm tra ở các chợ hằng năm.",
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
    "what a rule holds": "Ban hành nghị quyết quy định hỗ trợ khám mắt mỗi năm 01 lần cho trẻ vùng cao.",
    "which budget, before what is done": "Căn cứ dự toán hằng năm tham mưu mua phao.",
    "which plan, before what is done": "Sở Y tế theo kế hoạch hằng năm tổ chức mua phao.",
    "a report at the end of each": "Chấp hành chế độ báo cáo tháng cuối quý.",
    "the month of one quarter": "Đối soát thẻ vào tháng cuối quý IV/2026.",
    "how many times more": "Sản lượng cá tăng 2 lần/năm.",
    "what a rule holds, so many times": "Quy định mức hỗ trợ khám mắt 02 lần/năm.",
    "which plan, over so many": "Lập kế hoạch hằng năm mở 02 lớp đan lưới.",
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


@pytest.mark.parametrize(
    "done",
    [
        "tổ chức", "phát sóng", "cập nhật", "duy trì", "công bố", "công khai", "thực hiện", "tiến hành", "rà soát",
        "kiểm tra", "giao ban", "đối thoại", "quan trắc", "sơ kết", "diễn tập", "tập huấn",
    ],
)  # fmt: skip
def test_what_is_done_may_stand_right_before_its_cycle(done: str) -> None:
    assert find_recurring_work(f"loa xã {done} hằng quý cho bà con.") is not None
    assert find_recurring_work(f"loa xã {done} định kỳ hằng quý đối với bà con") is not None


@pytest.mark.parametrize(
    "event",
    [
        "tổ chức", "điều tra", "khảo sát", "tập huấn", "diễn tập", "duy tu", "bảo dưỡng", "nạo vét", "mở", "kiểm kê",
        "giao ban", "kiểm tra", "công bố", "công khai",
    ],
)  # fmt: skip
def test_what_is_done_at_times_may_end_with_its_cycle(event: str) -> None:
    assert find_recurring_work(f"{event} ở hai xã vùng cao hằng quý.") is not None


@pytest.mark.parametrize(
    "verb", ["tham mưu", "rà soát", "bố trí", "tổ chức", "cập nhật", "kiểm tra", "đánh giá", "công bố", "sơ kết"]
)
def test_a_cycle_between_commas_stands_before_what_is_done(verb: str) -> None:
    assert find_recurring_work(f"lập hồ sơ từng di tích, hằng quý, {verb} các điểm xuống cấp") is not None


@pytest.mark.parametrize(
    "noun",
    [
        "kế hoạch", "kết quả", "công tác", "việc", "chương trình", "chế độ", "dự toán", "đợt", "hoạt động", "nhiệm vụ",
        "kinh phí", "quy chế", "danh mục", "được", "lịch", "cuộc",
    ],
)  # fmt: skip
def test_a_noun_before_a_cycle_says_which_one(noun: str) -> None:
    assert find_recurring_work(f"tham mưu {noun} của xã hằng năm trên địa bàn.") is None


@pytest.mark.parametrize("noun", ["kế hoạch", "dự toán", "kinh phí", "chỉ tiêu", "chương trình", "danh mục", "báo cáo"])
def test_what_is_planned_for_each_year_stands_far_before_it(noun: str) -> None:
    assert find_recurring_work(f"tổ chức giao {noun} trồng rừng cho từng xã vùng cao hằng năm.") is None
