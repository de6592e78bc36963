"""Where an order to report names those who report."""

import pytest

from dondoc.grammar.reporting.reporters import orders_others, places_of_reporters

FIRST = {
    "Yêu cầu các sở, ngành báo cáo trước ngày 10/6": "các sở, ngành",
    "UBND tỉnh giao Sở Y tế kiểm tra; báo cáo trong tháng 6": "Sở Y tế",
    "Định kỳ hằng quý, Sở Y tế báo cáo UBND tỉnh": "Sở Y tế",
    "Tháng 12/2026 Sở Y tế tổng kết, báo cáo UBND tỉnh": "Sở Y tế",
    "Hằng quý các xã rà soát, báo cáo UBND tỉnh": "các xã",
    "Về báo cáo năm: các đơn vị gửi Sở Y tế": "các đơn vị",
}
NONE = {
    "no opening": "Tăng cường kiểm tra, Sở Y tế báo cáo UBND tỉnh",
    "an order without a report": "Yêu cầu các sở kiểm tra",
    "the report before the pause": "Định kỳ báo cáo UBND tỉnh, Sở Y tế",
}


@pytest.mark.parametrize(("sentence", "who"), FIRST.items(), ids=FIRST.keys())
def test_who_reports_stands_behind_an_order_or_an_opening(sentence: str, who: str) -> None:
    assert sentence[next(places_of_reporters(sentence)) :].startswith(who)


@pytest.mark.parametrize("sentence", NONE.values(), ids=NONE.keys())
def test_elsewhere_nobody_is_told_to_report(sentence: str) -> None:
    assert list(places_of_reporters(sentence)) == []


@pytest.mark.parametrize(
    ("words", "orders"),
    [
        (" yêu cầu các sở", True),
        (" có ý kiến giao Sở X", True),
        (" kiểm tra, yêu cầu", False),
        (", tiếp tục đề nghị", True),
        (" phân công Sở X", True),
        (" nhận được báo cáo", True),
        (" giaodịch", False),
    ],
)
def test_who_orders_others_does_not_report(words: str, orders: bool) -> None:
    assert orders_others("UBND tỉnh" + words, len("UBND tỉnh")) is orders


@pytest.mark.parametrize(
    "opening",
    [
        *("Định kỳ", "Hằng tuần", "Hàng tháng", "Hằng quý", "Hằng năm", "Mỗi tháng", "Mỗi quý", "Mỗi năm"),
        *("Trước ngày 5/12", "Chậm nhất ngày 5/12", "Muộn nhất ngày 5/12", "Vào ngày 5/12", "Ngày 5/12"),
        *("Kết thúc đợt", "Sau khi xong", "Khi có dịch", "Về báo cáo", "Đối với báo cáo", "Căn cứ kết quả"),
        *("Trên cơ sở kết quả", "Trong quá trình làm", "Chế độ thông tin", "Thời gian gửi", "Thời điểm gửi"),
        *("Thời hạn gửi", "Công tác thông tin", "6 tháng", "Cuối tháng", "Cuối quý", "Cuối năm", "Kết quả"),
    ],
)
def test_a_time_or_a_subject_opens_a_sentence_before_who_reports(opening: str) -> None:
    sentence = f"{opening}, Sở Y tế báo cáo UBND tỉnh"
    assert list(places_of_reporters(sentence)) == [len(opening) + 2]
    alone = [len(opening) + 1] if opening.startswith(("Hằng", "Hàng", "Mỗi")) else []
    assert list(places_of_reporters(sentence.replace(", ", " "))) == alone


@pytest.mark.parametrize(
    "order", ["Giao", "Giao nhiệm vụ cho", "Yêu cầu", "Đề nghị:", "Phân công", "Phân công cho", "Giao nhiệm vụ"]
)
def test_each_word_of_ordering_stands_before_who_reports(order: str) -> None:
    assert list(places_of_reporters(f"{order} Sở Y tế gửi kết quả")) == [len(order) + 1]


def test_an_opening_is_no_longer_than_a_sentence_begins() -> None:
    assert list(places_of_reporters(f"Về {'việc ' * 40}, Sở Y tế báo cáo")) == []
