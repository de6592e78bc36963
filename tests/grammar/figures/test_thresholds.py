"""Rules that take effect by a figure on a day."""

from datetime import date
from decimal import Decimal

import pytest

from dondoc.grammar.figures.thresholds import is_handed_in_by_a_day, read_threshold
from dondoc.model import Comparator

RULES = {
    "below a rate on a day": (
        "Thu hồi vốn của dự án đến ngày 30/6/2026 có kết quả giải ngân dưới 50% kế hoạch.",
        ("giải ngân", Comparator.LT, "50", "%", date(2026, 6, 30), "Thu hồi vốn"),
    ),
    "two consequences": (
        "Tham mưu thu hồi, điều chuyển vốn của dự án đến 30 tháng 9 năm 2026 có tỷ lệ giải ngân dưới 60%.",
        ("giải ngân", Comparator.LT, "60", "%", date(2026, 9, 30), "thu hồi, điều chuyển vốn"),
    ),
    "lower than": (
        "Cắt giảm kế hoạch đối với dự án hết tháng 9/2026 có tỷ lệ giải ngân thấp hơn 70%.",
        ("giải ngân", Comparator.LT, "70", "%", date(2026, 9, 30), "Cắt giảm kế hoạch"),
    ),
    "not reached": (
        "Điều chuyển vốn của dự án hết quý II/2026 có tiến độ giải ngân chưa đạt 45,5% kế hoạch.",
        ("giải ngân", Comparator.LT, "45.5", "%", date(2026, 6, 30), "Điều chuyển vốn"),
    ),
    "above a rate": (
        "Điều chỉnh kế hoạch của đơn vị năm 2026 có tỷ lệ nợ đọng trên 10%.",
        ("nợ đọng", Comparator.GT, "10", "%", date(2026, 12, 31), "Điều chỉnh kế hoạch"),
    ),
    "from a rate on": (
        "Điều chỉnh vốn của đơn vị đến 30/6/2026 có tỷ lệ giải ngân đạt từ 90%.",
        ("giải ngân", Comparator.GE, "90", "%", date(2026, 6, 30), "Điều chỉnh vốn"),
    ),
    "in the spelling of the document": (
        "Thu hồi vốn của dự án có tỷ lệ Giải ngân dưới 30 Tỷ đồng của kế hoạch, hủy quyết định.",
        ("Giải ngân", Comparator.LT, "30", "Tỷ", None, "Thu hồi vốn"),
    ),
    "with the tone mark where the document has it": (
        "Thu hồi vốn của dự án có tỷ lệ hủy dự toán trên 30%.",
        ("hủy dự toán", Comparator.GT, "30", "%", None, "Thu hồi vốn"),
    ),
    "without a word of having it": (
        "Hết ngày 30/6/2026, công trình mới giải ngân dưới 25% thì cắt giảm, điều chuyển cho công trình khác.",
        ("giải ngân", Comparator.LT, "25", "%", date(2026, 6, 30), "cắt giảm, điều chuyển"),
    ),
    "on the day said behind it": (
        "Điều chuyển vốn của công trình có tỷ lệ giải ngân dưới 55% vào ngày 31/10/2026 cho nơi khác.",
        ("giải ngân", Comparator.LT, "55", "%", date(2026, 10, 31), "Điều chuyển vốn"),
    ),
    "the rest of it": (
        "Đến 30/9/2026, dự án có tỷ lệ giải ngân dưới 60% thì thu hồi phần vốn còn lại.",
        ("giải ngân", Comparator.LT, "60", "%", date(2026, 9, 30), "thu hồi phần vốn"),
    ),
    "a stop put to what is not begun": (
        "Công trình hết quý III/2026 có mức giải ngân dưới 35% thì tạm dừng thực hiện các gói thầu còn lại.",
        ("giải ngân", Comparator.LT, "35", "%", date(2026, 9, 30), "tạm dừng"),
    ),
    "struck off a list": (
        "Đề tài sau ngày 15/8/2026 chưa giải ngân được 60% kinh phí bị đưa ra khỏi danh mục.",
        ("giải ngân", Comparator.LT, "60", "%", date(2026, 8, 15), "đưa ra khỏi danh mục"),
    ),
    "nothing more given": (
        "Chưa xem xét bổ sung vốn cho đơn vị đến 30/11/2026 giải ngân không đạt 80%.",
        ("giải ngân", Comparator.LT, "80", "%", date(2026, 11, 30), "Chưa xem xét"),
    ),
    "answered for": (
        "Phòng để tỷ lệ văn bản quá hạn vượt quá 3% trong quý thì xem xét, xử lý trách nhiệm.",
        ("văn bản quá hạn", Comparator.GT, "3", "%", None, "xem xét, xử lý trách nhiệm"),
    ),
    "the day between what is measured and the figure": (
        "Cắt giảm vốn của dự án có tỷ lệ giải ngân tính đến hết quý III/2026 dưới 55%.",
        ("giải ngân", Comparator.LT, "55", "%", date(2026, 9, 30), "Cắt giảm vốn"),
    ),
    "how late": (
        "Việc quá hạn trên 45 ngày không có lý do thì đưa ra khỏi chương trình công tác.",
        ("quá hạn", Comparator.GT, "45", "ngày", None, "đưa ra khỏi chương trình"),
    ),
    "the day behind the figure": (
        "Phê bình những chủ đầu tư có tỷ lệ giải ngân thấp hơn 20% tính đến ngày 31/5/2026.",
        ("giải ngân", Comparator.LT, "20", "%", date(2026, 5, 31), "Phê bình"),
    ),
    "the day behind what the figure is of": (
        "Chủ đầu tư có tỷ lệ giải ngân dưới 90% kế hoạch đến 31/12/2026 thì phê bình các đơn vị.",
        ("giải ngân", Comparator.LT, "90", "%", date(2026, 12, 31), "phê bình"),
    ),
    "no day": (
        "Thu hồi vốn của dự án có kết quả giải ngân dưới 30%.",
        ("giải ngân", Comparator.LT, "30", "%", None, "Thu hồi vốn"),
    ),
}
NO_RULES = {
    "a goal": "Đến 31/12/2026 giải ngân đạt trên 95% kế hoạch vốn.",
    "a figure without a consequence": "Các dự án có kết quả giải ngân dưới 50% báo cáo nguyên nhân.",
    "a consequence without a figure": "Kiên quyết thu hồi vốn của dự án chậm tiến độ.",
    "a goal to pay above a rate": "Phấn đấu giải ngân trên 95%, không để thu hồi vốn của dự án.",
    "what is never to stop": "Hệ thống hoạt động không dừng, có tỷ lệ sẵn sàng trên 99%.",
    "which are meant by how late they are": "Rà soát, thu hồi đất của các dự án chậm tiến độ trên 18 tháng.",
    "how late it was": "Năm qua có hai gói thầu chậm tiến độ trên 45 ngày.",
    "a goal not yet reached": "Đến nay đơn vị chưa giải ngân được 60% kế hoạch, cần nỗ lực hơn.",
    "a body told to answer": "Người đứng đầu chịu trách nhiệm về tỷ lệ giải ngân đạt trên 95%.",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "expected"), RULES.values(), ids=RULES.keys())
def test_a_figure_and_what_then_happens_are_a_rule(text: str, expected: tuple[object, ...]) -> None:
    rule = read_threshold(text)
    assert rule is not None
    measure, comparator, figure, unit, as_of, action = expected
    assert (rule.measure, rule.comparator, rule.unit, rule.as_of) == (measure, comparator, unit, as_of)
    assert rule.threshold == Decimal(str(figure))
    assert rule.action == action


@pytest.mark.parametrize("text", NO_RULES.values(), ids=NO_RULES.keys())
def test_without_both_there_is_no_rule(text: str) -> None:
    assert read_threshold(text) is None


@pytest.mark.parametrize(
    ("text", "handed_in"),
    [
        ("Đề xuất điều chuyển vốn của dự án giải ngân dưới 40%, trình UBND tỉnh trước ngày 20/11/2026.", True),
        ("Lập danh sách gói thầu giải ngân dưới 40% bị cắt vốn, gửi Sở Tài chính chậm nhất ngày 5 tháng 12.", True),
        ("Thu hồi vốn của dự án có tỷ lệ giải ngân trước ngày 30/9/2026 dưới 40%.", False),
        ("Thu hồi vốn của dự án giải ngân dưới 40%, báo cáo UBND tỉnh; dự án mới khởi công trước ngày 1/9.", False),
    ],
)
def test_a_rule_may_also_say_by_when_something_is_handed_in(text: str, handed_in: bool) -> None:
    assert is_handed_in_by_a_day(text) is handed_in
