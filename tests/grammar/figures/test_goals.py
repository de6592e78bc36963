"""Sentences that set goals, and the figures in them that are to be reached."""

import pytest

from dondoc.grammar.figures.goals import (
    announces_goals,
    find_aimed_sentences,
    find_goal_sentences,
    goal_starts,
    is_reached,
)

GOALS = [
    "Phấn đấu tỷ lệ hộ nghèo giảm còn 5%",
    "Phần đầu đạt 90%",
    "Đến năm 2030 đạt 25,8%",
    "đến hết năm 2030 có 100% xã đạt chuẩn",
    "Mục tiêu thu ngân sách 8.000 tỷ đồng",
    "giai đoạn 2026-2030 tăng 10%/năm",
    "Hình thành 06 vùng trồng quế",
    "Đầu tư và đưa vào khai thác 03 bến thủy nội địa",
    "Ưu tiên hoàn thành 100% đường trục thôn được bê tông hóa",
    "hoàn thành đưa 12 nhà máy điện sinh khối vào hoạt động trong giai đoạn, phát tất cả khoảng 200 MW",
    "Trong nhiệm kỳ, kết nạp 900 đảng viên",
    "Tham mưu giải pháp để cả năm 2025 giá trị sản xuất tăng trên 7%",
    "Giảm tối thiểu 12% tiền hội nghị so với năm 2025",
    "Rút ngắn ít nhất 25% số ngày cấp phép trong năm 2026",
]
NO_GOALS = {
    "a result": "Đến năm 2024 đã đạt 25,8%",
    "an estimate": "Thu ngân sách ước đạt 8.000 tỷ đồng, hoàn thành mục tiêu",
    "a comparison": "Mục tiêu tăng 5% so với cùng kỳ",
    "a national programme": "Chương trình mục tiêu quốc gia với 12 dự án",
    "no figure": "Phấn đấu hoàn thành kế hoạch",
    "no goal": "Toàn tỉnh có 75 xã",
    "what there is already": "Tỉnh đã hình thành 06 vùng trồng quế",
    "a share of a plan, as a result": "Thu ngân sách hoàn thành 102% dự toán",
    "the time at hand": "Trong giai đoạn hiện nay, 12 xã còn khó khăn",
    "nothing counted": "Đưa vào khai thác các bến thủy nội địa tại Điều 5",
    "what was less": "Tai nạn giảm 12% so với năm 2025",
    "what is paid for": "Được hỗ trợ ít nhất 25% tiền giống trong năm 2026",
}
REACHED = [
    "100% trạm y tế đủ thuốc, tương ứng ",
    "tỷ lệ hộ nghèo giảm còn ",
    "diện tích đạt 2.300 ha, trong đó ",
    "đạt ",
    "trong đó có ",
    "hơn ",
    "thu, ",
    "nông nghiệp 17%; ",
    "từ ",
    "tập trung nguồn lực, hoàn thành đưa ",
    "hoàn thành xây dựng mới khoảng ",
    "xây dựng và đưa vào sử dụng ",
    "Phấn đấu đến năm 2029 trồng mới ",
    "phấn đấu giải quyết việc làm cho ",
    "Đến năm 2029, thành lập ",
    "rà soát quy hoạch; trong giai đoạn 2026-2030 xây dựng ",
]
ANNOUNCING = [
    "MỤC TIÊU",
    "Các chỉ tiêu chủ yếu",
    "Mục tiêu cụ thể đến năm 2030",
    "với các mục tiêu",
    "Quan điểm, mục tiêu",
]
NOT_ANNOUNCING = [
    "Thực hiện các mục tiêu phát triển bền vững",
    "Chương trình mục tiêu quốc gia",
    "Phân công thực hiện các chỉ tiêu",
    "Nhiệm vụ, giải pháp",
]
NOT_REACHED = [
    "Phấn đấu xử lý dứt điểm số kinh phí còn thiếu (",
    "Đến năm 2027 hoàn thành ba cầu có vốn đã bố trí trên ",
    "mục tiêu tăng thêm so với số hiện có ",
    "tỉnh gồm các ",
    "theo mẫu ",
    "tỷ lệ của ",
    "Phấn đấu giảm nghèo bền vững; triển khai ",
    "Phấn đấu khởi công đề án với ",
    "Đề án phát triển giao thông đến năm 2030 xây dựng ",
]


@pytest.mark.parametrize("sentence", GOALS)
def test_a_sentence_with_a_word_of_aiming_and_a_figure_sets_a_goal(sentence: str) -> None:
    assert list(find_goal_sentences(sentence)) == [(0, sentence)]


@pytest.mark.parametrize("sentence", NO_GOALS.values(), ids=NO_GOALS.keys())
def test_other_sentences_set_none(sentence: str) -> None:
    assert list(find_goal_sentences(sentence)) == []


def test_the_goals_of_a_paragraph_are_told_from_the_sentences_around_them() -> None:
    paragraph = "Tỉnh có 75 xã. Phấn đấu đến năm 2030 có 36 xã đạt chuẩn. Tổ chức 3.000 lớp học."
    ((start, sentence),) = find_goal_sentences(paragraph)
    assert sentence == "Phấn đấu đến năm 2030 có 36 xã đạt chuẩn."
    assert paragraph[start:].startswith(sentence)


def test_a_goal_begins_with_the_clause_of_its_first_word_of_aiming() -> None:
    sentence = "Rà soát quy hoạch; phấn đấu đạt 90%"
    assert sentence[goal_starts(sentence) :] == "phấn đấu đạt 90%"
    assert goal_starts("Phấn đấu đạt 90%; đạt 100%") == 0


@pytest.mark.parametrize("words", REACHED)
def test_a_word_of_reaching_before_a_figure_makes_it_a_target(words: str) -> None:
    assert is_reached(words)


@pytest.mark.parametrize("words", NOT_REACHED)
def test_other_words_before_a_figure_do_not(words: str) -> None:
    assert not is_reached(words)


@pytest.mark.parametrize("words", ANNOUNCING)
def test_a_heading_may_announce_goals(words: str) -> None:
    assert announces_goals(words)


@pytest.mark.parametrize("words", NOT_ANNOUNCING)
def test_a_heading_of_what_is_to_be_done_announces_none(words: str) -> None:
    assert not announces_goals(words)


def test_a_share_that_one_strives_for_is_reached_whatever_is_done_with_it() -> None:
    assert is_reached("phấn đấu đến ngày 30/6/2026 nối lại điện cho ", share=True)
    assert is_reached("phấn đấu giải ngân ", share=True)
    assert not is_reached("phấn đấu giải ngân ")
    assert not is_reached("phấn đấu về đích; thu của ", share=True)
    assert not is_reached("giải ngân ", share=True)


def test_where_goals_are_announced_what_is_made_is_reached() -> None:
    assert is_reached("", aimed=True)
    assert is_reached("đào tạo ", aimed=True)
    assert not is_reached("đào tạo ")
    assert is_reached("khoanh nuôi tái sinh ", aimed=True)
    assert is_reached("thăm hỏi, tặng quà cho ", aimed=True)
    assert is_reached("Trong nhiệm kỳ 2025 - 2030, đào tạo, bồi dưỡng kỹ năng số cho ", aimed=True)
    assert not is_reached("khoanh nuôi tái sinh ")
    assert not is_reached("theo mẫu ", aimed=True)


def test_where_goals_are_announced_every_sentence_with_a_figure_counts_but_results() -> None:
    paragraph = "Đào tạo 300 bác sĩ. Nâng cao chất lượng. Năm 2024 đã đạt 80%."
    assert list(find_aimed_sentences(paragraph)) == ["Đào tạo 300 bác sĩ."]
