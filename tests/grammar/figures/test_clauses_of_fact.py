"""Clauses that state facts among those that set goals."""

import time

import pytest

from dondoc.grammar.figures.clauses_of_fact import fact_places, only_tells
from dondoc.grammar.figures.facts_told import tells_what_was_reached
from dondoc.text import fold

FACTS = [
    # What is there.
    "Toàn tỉnh hiện có 62 xã, phường",
    "Tỉnh có 9 xã biên giới, chiếm 14% tổng số xã",
    "Trên địa bàn có 11 dân tộc cùng sinh sống",
    "Có 180 km đường biên giới với nước bạn",
    "Đồng bào dân tộc thiểu số chiếm 71% dân số của tỉnh",
    "Sau sắp xếp, tỉnh còn 62 đơn vị hành chính cấp xã",
    "Diện tích tự nhiên là 8.100 km2",
    "Tổng số viên chức, lao động của tỉnh là 21.300 người",
    "Mạng lưới trường lớp gồm 410 trường",
    "Trong tổng số 62 xã, có 30 xã đạt từ 15 tiêu chí",
    "Nhà máy xi măng bên sông có công suất 900 tấn/ngày",
    "Đàn đại gia súc hiện có 210 nghìn con",
    "Còn 14 xã chưa có bác sĩ",
    "Thị trấn có 9 tổ dân phố",
    "Tỉnh có 96 trạm y tế",
    "Lượng rác thải mỗi ngày hiện khoảng 900 tấn",
    "Huyện cách trung tâm tỉnh 85 km",
    "Số cầu tạm xuống cấp là 18 cầu",
    "Thu nhập của hộ nghèo chỉ bằng 30% mức chung",
    "Đảng bộ tỉnh có 71.000 đảng viên",
    "Số người đang hưởng trợ cấp là 18.000 người",
    "Mạng di động hiện tại là 98%",
    # What was.
    "Kết quả thực hiện năm 2025: 16/19 chỉ tiêu đạt",
    "Cuối kỳ kế hoạch trước, tỷ lệ đạt 71%",
    "Chỉ tiêu được giao là 85%, thực hiện đạt 81%",
    "Đến ngày 31/3/2026, toàn tỉnh còn 900 hộ chưa có đất ở",
    "Toàn tỉnh đã cấp 900 nghìn thẻ",
    "Mạng 4G đã phủ 98% số bản",
    "Trong 5 năm qua, trồng được 9.000 ha rừng",
    "Kỳ trước tỷ lệ này là 61%",
    "Thực hiện năm 2025 đạt 7,1%",
    "Năm học 2025 - 2026, toàn tỉnh có 210 nghìn học sinh",
    "Tỷ lệ giải ngân 6 tháng đầu năm mới đạt 31%",
    "Tính đến ngày 31/3/2026, có 41 xã đạt chuẩn",
    "Qua khảo sát, 22% hộ thiếu nước",
    "Nguyên nhân: 40% cán bộ chưa được tập huấn",
    # What is said of the law, and of papers.
    "Theo quy định, mỗi nhóm có không quá 25 trẻ",
    "Theo Luật Nhà ở, diện tích tối thiểu là 25 m2",
    "Luật quy định thời gian thử việc không quá 60 ngày",
    "Cơ sở nhỏ là cơ sở có dưới 10 lao động",
    "Nghị quyết đề ra 19 chỉ tiêu, trong đó có 6 chỉ tiêu về xã hội",
    "Gồm 4 mục tiêu và 12 chỉ tiêu",
    "Ban hành Bộ tiêu chí xã nông thôn mới giai đoạn 2026 - 2030 gồm 9 tiêu chí, 41 chỉ tiêu",
    "Thời gian bảo hành ít nhất 24 tháng",
    "Tổ công tác gồm 11 thành viên",
    "Đối tượng áp dụng: cơ sở có từ 9 lao động trở lên",
    "Thời hạn giải quyết hồ sơ không quá 12 ngày theo quy định",
    # What will not be reached, and how a paper was voted on.
    "Mục tiêu đến năm 2025 đón 9 triệu lượt khách khó hoàn thành",
    "Nghị quyết được thông qua với 71/71 đại biểu tán thành, đạt 100%",
    "Văn kiện nhận được 96% phiếu đồng ý",
    "Bố trí ít nhất 2 cán bộ chuyên trách theo dõi",
    "Phụ cấp ưu đãi nghề ở mức 100% đối với người làm ở vùng cao",
    "Mức hỗ trợ bằng 70% mức đóng đối với hộ cận nghèo",
    "Theo đánh giá của Bộ, tỉnh đạt 61%",
    "Căn cứ Quyết định số 99/QĐ-TTg, tỉnh được phân bổ 870 tỷ đồng",
    "Mức hỗ trợ là 40 triệu đồng/nhà",
]
GOALS = [
    "Vốn tín dụng tăng thêm 8 tỷ đồng",
    "Toàn tỉnh có 41 xã đạt chuẩn nông thôn mới",
    "Có 100% xã biên giới có đường ô tô",
    "Có 12 xã vùng cao thoát khỏi diện đặc biệt khó khăn",
    "Có 02 cửa khẩu được nâng cấp",
    "Duy trì 100% xã đã đạt chuẩn",
    "Tu bổ 15 di tích đã được xếp hạng",
    "Tỷ lệ hộ đồng bào dân tộc thiểu số có nhà kiên cố đạt 85%",
    "Tỷ lệ lao động có chứng chỉ đạt 30%",
    "Chỉ còn 3 xã chưa đạt chuẩn",
    "Theo chuẩn mới, tỷ lệ hộ nghèo còn 4%",
    "Sau sắp xếp, giảm tối thiểu 20% số đơn vị sự nghiệp",
    "Hoàn thành 15/18 chỉ tiêu của đại hội",
    "Hợp tác xã có bình quân 60 thành viên",
    "Các khu công nghiệp có 90% diện tích cho thuê",
    "Tổng số hộ được hỗ trợ là 3.200 hộ",
    "Đến năm 2030, tỉnh có 9 xã biên giới",
    "Phấn đấu 9 xã biên giới về đích",
    "Nâng số trường đã đạt chuẩn lên 120 trường",
    "Không để thôn nào không đạt 12 tiêu chí",
    "100% ý kiến cử tri được trả lời",
    "Phấn đấu bố trí 2 cán bộ thú y ở mỗi xã",
    "Bố trí 90 hộ vào khu tái định cư",
    "Tỷ lệ hồ sơ đúng hạn đạt 98%",
    "Có 80% thành viên tham gia bảo hiểm",
]


def facts_of(sentence: str) -> list[str]:
    return [sentence[start:end] for start, end in fact_places(sentence)]


@pytest.mark.parametrize("clause", FACTS)
def test_a_clause_may_state_a_fact(clause: str) -> None:
    assert facts_of(clause) == [clause]


@pytest.mark.parametrize("clause", GOALS)
def test_a_goal_needs_no_verb_to_be_none(clause: str) -> None:
    assert facts_of(clause) == []


def test_a_fact_ends_where_somebody_strives() -> None:
    assert facts_of("Tỉnh có 9 xã biên giới; phấn đấu 100% có đường") == ["Tỉnh có 9 xã biên giới; "]
    assert facts_of("Năm 2025 đã đạt 8 xã, phấn đấu đạt 12 xã") == ["Năm 2025 đã đạt 8 xã, "]
    assert facts_of("Kết quả đã đạt 8 xã; 5 thôn; đến năm 2030 đạt 12 xã") == ["Kết quả đã đạt 8 xã; ", "5 thôn; "]


def test_the_time_that_opens_a_fact_holds_for_the_clauses_behind_it() -> None:
    told = ["Năm học 2023 - 2024, toàn tỉnh có 60 trường; ", "tỷ lệ trẻ đến lớp đạt 33%; "]
    assert facts_of("".join([*told, "phấn đấu đạt 40%"])) == told
    assert facts_of("Toàn tỉnh có 60 xã; tỷ lệ trẻ đến lớp đạt 33%") == ["Toàn tỉnh có 60 xã; "]


def test_an_allowance_for_some_tells_that_of_the_others_is_one() -> None:
    sentence = "Phụ cấp nghề ở mức 100% đối với vùng cao; tối thiểu 70% đối với những người khác"
    assert "".join(facts_of(sentence)) == sentence


def test_a_sentence_may_tell_what_was_reached_and_strive() -> None:
    assert only_tells(fold("Kết quả đã đạt 8 xã; có 5 thôn"), tells_what_was_reached)
    assert not only_tells(fold("Kết quả đã đạt 8 xã; phấn đấu có 12 xã"), tells_what_was_reached)
    assert not only_tells(fold("Có 12 xã"), tells_what_was_reached)


def test_long_sentences_take_time_by_their_length() -> None:
    began = time.perf_counter()
    list(fact_places("tỉnh có các xã của vùng, " * 4000 + "9 xã"))
    list(fact_places("có 9 xã vùng cao; " * 4000))
    assert time.perf_counter() - began < 2


def test_behind_what_a_plan_costs_stand_further_sources_of_the_money() -> None:
    sentence = "Ngân sách bố trí cho chương trình là 90 tỷ đồng; vốn tín dụng 8 tỷ đồng; phấn đấu đạt 12 xã"
    assert [sentence[start:end] for start, end in fact_places(sentence)] == [
        "Ngân sách bố trí cho chương trình là 90 tỷ đồng; ",
        "vốn tín dụng 8 tỷ đồng; ",
    ]
