"""Sentences that set goals, and the figures in them that are to be reached."""

import pytest

from dondoc.grammar.figures.continuations import goes_on
from dondoc.grammar.figures.goal_sentences import (
    find_aimed_sentences,
    find_goal_sentences,
    goal_starts,
    only_names_year,
    states_facts,
)

GOALS = [
    "Giảm lượng giống gieo sạ còn dưới 80 kg/ha",
    "Quyết tâm đạt mức tăng trưởng cả năm 10% trở lên",
    "Mở rộng vùng lúa chất lượng cao lên 260 ha",
    "Thu hồi ít nhất 85% nợ có khả năng thu trước ngày 30/11/2026",
    "Thu hồi ít nhất 85% nợ có khả năng thu trong quý III/2026",
    "Phân bổ 100% kế hoạch vốn trước ngày 15/02/2026",
    "Nâng tỷ trọng kinh tế số lên 17,5% vào cuối năm 2026",
    "Giữ ổn định độ che phủ rừng ở mức 54%",
    "Mỗi năm kết nạp 90 đảng viên",
    "Năm 2026 thu hút thêm 12 dự án",
    "Chỉ số cải cách hành chính tăng ít nhất 3 bậc",
    "Bảo đảm tỷ lệ giải ngân hằng năm đạt tối thiểu 95% kế hoạch",
    "Đảm bảo hằng năm tỷ lệ hộ nộp phí trên 90%",
    "Kéo giảm tai nạn giao thông cả 3 tiêu chí từ 4% đến 8% so với năm 2025",
    "Kéo giảm số vụ cháy ít nhất 6%",
    "Để bảo đảm giải ngân 100% kế hoạch vốn, các chủ đầu tư khẩn trương nghiệm thu",
    "Hoàn thành giải ngân trên 95% kế hoạch vốn",
    "Duy trì tỷ lệ che phủ rừng ở mức 45%",
    "Giữ vững tỷ lệ trẻ ra lớp không dưới 98%",
    "Giảm tỷ lệ hộ nghèo xuống dưới 11%",
    "Tiếp tục nâng thu nhập bình quân từ 42 lên 60 triệu đồng",
    "Kéo giảm số vụ cháy còn 3 vụ",
    "Tới hết năm 2030 có 12 làng nghề",
    "Đến cuối năm 2030 có 12 làng nghề",
    "Hết năm 2030 có 12 làng nghề",
    "Thu hút 12 dự án vào năm 2030",
    "Đến 2030 đạt 12 làng nghề",
    "Đến 2030 có 12 làng nghề",
    "Đến 2030 phấn đấu 12 làng nghề",
    "Đến 2030 tỷ lệ che phủ 45%",
    "Đến 2030 toàn xã có 12 làng nghề",
    "Đến 2030 12 làng nghề được công nhận",
    "Bảo đảm ít nhất 90% hộ có nước sạch",
    "Đảm bảo trên 90% hộ có nước sạch",
    "Bảo đảm đạt 90% hộ có nước sạch",
    "Duy trì tối thiểu 90% hộ có nước sạch",
    "Giảm trên 12% tiền hội nghị so với giai đoạn trước",
    "Tăng ít nhất 12% số lớp so với đầu nhiệm kỳ",
    "Tiết kiệm tối thiểu 12% điện so với cuối năm 2025",
    "Không dưới 12% số hộ được vay vốn trong giai đoạn 2026-2030",
    "Nhằm năm 2026 thu hút 12 dự án",
    "Nhằm cả năm 2026 thu hút 12 dự án",
    "Tập trung hoàn thành ít nhất 90% đường trục thôn",
    "Quyết tâm hoàn thành trên 90% đường trục thôn",
    "Chỉ đạo hoàn thành tối thiểu 90% đường trục thôn",
    "Hình thành mới ít nhất 06 vùng trồng quế",
    "Hình thành thêm khoảng 06 vùng trồng quế",
    "Đưa vào vận hành 03 bến thủy",
    "Đưa vào sử dụng thêm 03 bến thủy",
    "Đưa vào hoạt động được 03 bến thủy",
    "Trong cả nhiệm kỳ, kết nạp 900 đảng viên",
    "Kết nạp 900 đảng viên trong suốt nhiệm kỳ",
    "Trong kỳ kế hoạch tăng 12% số hộ",
    "Trong giai đoạn có 12 dự án",
    "Trong nhiệm kỳ với 12 dự án",
    "Trong giai đoạn đạt 12 dự án",
    "Trong giai đoạn phấn đấu 12 dự án",
    "Trong giai đoạn giảm 12 điểm",
    "Trước ngày 30/9/2026, bàn giao không dưới 60% mặt bằng",
    "Đến cuối tháng 9/2026 bàn giao ít nhất 60% mặt bằng",
    "Đạt không dưới 900 hộ vay vốn trong giai đoạn 2026-2030",
    "Đạt tối thiểu 900 hộ vay vốn trong năm 2026",
    "Đại hội đề ra các chỉ tiêu phát triển với 12 làng nghề",
    "Các chỉ tiêu chủ yếu, gồm: sản lượng chè 900 tấn",
    "Các chỉ tiêu chủ yếu, cụ thể sản lượng chè 900 tấn",
    "Chỉ tiêu về sản lượng chè 900 tấn",
    "Chỉ tiêu phát triển đảng 90 người",
    "Phấn đầu đạt 90%",
    "Phần đấu đạt 90%",
    "Phân đấu đạt 90%",
    "Phân đầu đạt 90%",
    "Tỷ lệ hộ dùng nước sạch năm 2026 đạt 90%",
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
    "Tổ chức ít nhất 02 hội thi trước ngày 30/9/2026",
    "Trước ngày 30/9/2026 mở tối thiểu 05 lớp tập huấn",
    "Hoàn thành kiểm tra tại không dưới 30 bến đò trong tháng 8/2026",
    "Rà soát, kiểm đếm phao cứu sinh đối với 100% bến đò trước ngày 30/9/2026",
    "Rút ngắn ít nhất 25% số ngày cấp phép trong năm 2026",
    "Đến 2030, 100% ao nuôi được cấp mã số",
    "Năng suất lao động tăng 7%/năm thời kỳ 2026-2030",
    "Số lượt khách tăng 7% thời kỳ 2026-2030",
    "Chỉ tiêu năm 2027 về sản lượng chè là 900 tấn",
    "Chỉ tiêu của năm 2027 về sản lượng chè là 900 tấn",
    "Chỉ tiêu chăn nuôi: đàn dê 900 con",
    "Tới năm 2035 có 12 làng nghề",
    "Đại hội đề ra 18 chỉ tiêu, trong đó thu nhập đạt 70 triệu đồng",
    "Đại hội đề ra chỉ tiêu thu nhập đạt 70 triệu đồng",
    "Đến hết quý II/2027 bàn giao tối thiểu 60% mặt bằng",
    "Các chủ rừng trước ngày 15/9/2026 phát dọn ít nhất 80% đường băng",
    "Tới tháng 6/2027, cấp mã số cho không dưới 45% ao nuôi",
    "Vận động ủng hộ đạt ít nhất 2 tỷ đồng trong năm 2026",
    "Vận động ủng hộ đạt từ 90 triệu đồng trở lên trong năm 2026",
    "Đến ngày 31/12/2026 mỗi cụm có ít nhất 02 trạm bơm",
    "Trong 02 năm 2026 - 2027, mỗi xã sửa ít nhất 12 km đường",
    "Trong hai năm 2026 - 2027 mỗi xã sửa ít nhất 12 km đường",
    "Bảo đảm tỷ lệ phủ vắc xin tối thiểu 80% tổng đàn",
    "Tổ chức tiêm vét, đảm bảo tỷ lệ đàn lợn được tiêm đạt 85%",
    "Các chỉ tiêu chủ yếu, như: sản lượng chè 900 tấn",
    "Đến năm 2030, thu từ du lịch ước đạt 900 tỷ đồng",
    "Phấn đấu năm 2026 đạt 52% (năm 2025 ước đạt 47%)",
    "Phấn đấu thu 900 tỷ đồng, tăng 8% so với ước thực hiện",
]
NO_GOALS = {
    "a year as a result": "Năm 2025 thu hút 12 dự án, đạt 80% kế hoạch",
    "who does it each year": "Hằng năm, các trường kết nạp 90 đảng viên",
    "an index as it was": "Chỉ số cải cách hành chính đã tăng 3 bậc",
    "a rate that is as it should be": "Bảo đảm đúng tỷ lệ phối trộn theo quy trình, nay là 12%",
    "a share with no measure": "Bảo đảm kinh phí bằng 20% dự toán",
    "a rate that fell": "Tỷ lệ hộ nghèo giảm xuống dưới 11%",
    "a rate that was brought down": "Đã giảm tỷ lệ hộ nghèo xuống dưới 11%",
    "less of something, to no figure": "Giảm tỷ lệ hộ nghèo ở 12 bản vùng cao",
    "a term": "Gửi giấy mời trước ít nhất 05 ngày; họp trước ngày 30/9/2026",
    "so many in each": "Mỗi xã có ít nhất 01 sân chơi trước ngày 30/9/2026",
    "so many before": "Đã mở ít nhất 02 lớp tập huấn trước ngày 30/9/2025",
    "so many by no day": "Mở ít nhất 02 lớp tập huấn trước khi mưa",
    "a result": "Đến năm 2024 đã đạt 25,8%",
    "an estimate": "Thu ngân sách ước đạt 8.000 tỷ đồng, hoàn thành mục tiêu",
    "a comparison": "Mục tiêu tăng 5% so với cùng kỳ",
    "what a project is for": "Mục tiêu đầu tư: Chống sạt lở, giữ 45 ha đất lúa",
    "a national programme": "Chương trình mục tiêu quốc gia với 12 dự án",
    "no figure": "Phấn đấu hoàn thành kế hoạch",
    "no goal": "Toàn tỉnh có 75 xã",
    "what there is already": "Tỉnh đã hình thành 06 vùng trồng quế",
    "a share of a plan, as a result": "Thu ngân sách hoàn thành 102% dự toán",
    "the time at hand": "Trong giai đoạn hiện nay, 12 xã còn khó khăn",
    "what is in use already": "Đã đưa vào sử dụng 03 bến thủy",
    "what was completed": "Đến năm 2024 đã hoàn thành 12 dự án",
    "what was done": "Đến năm 2024 đã thực hiện 12 dự án",
    "what there was": "Đến năm 2024 đã có 12 dự án",
    "a number of a time": "Trong giai đoạn hai có 12 dự án",
    "what a plan is for": "Quy hoạch tỉnh thời kỳ 2021-2030 có 12 phân khu",
    "a document up to a year": "Theo quy hoạch đến 2030 tại khoản 12",
    "nothing counted": "Đưa vào khai thác các bến thủy nội địa tại Điều 5",
    "what was less": "Tai nạn giảm 12% so với năm 2025",
    "a goal that serves as a measure": "Sản lượng chè đạt 900 tấn, tăng 12% so với mục tiêu",
    "a goal that was passed": "Thu ngân sách vượt mục tiêu 12%",
    "what was done by a day": "Đến hết quý II/2026 toàn tỉnh giải ngân 41%",
    "what was reached by a day": "Đến ngày 30/6/2026 đã đạt tối thiểu 41% kế hoạch",
    "money that came in": "Quỹ được ủng hộ hơn 2 tỷ đồng trong năm 2026",
    "what is paid for": "Được hỗ trợ ít nhất 25% tiền giống trong năm 2026",
}


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
    assert goal_starts("Rút ngắn ít nhất 30% thời gian; phấn đấu đạt 90%") == 0
    said = "Rà soát quy hoạch; giảm ít nhất 30% chi phí; phấn đấu đạt 90%"
    assert said[goal_starts(said) :] == "giảm ít nhất 30% chi phí; phấn đấu đạt 90%"
    work = "Hoàn thành kiên cố hóa 12 km kênh; phấn đấu đạt 90%"
    assert goal_starts(work) == 0
    ordered = "Rà soát 3 trạm; 98% hồ sơ phải được ký số"
    assert ordered[goal_starts(ordered, ordered=True) :] == "98% hồ sơ phải được ký số"
    assert goal_starts(ordered) == 0
    less = "Tiết kiệm thêm 10% chi thường xuyên; phấn đấu đạt 90%"
    assert goal_starts(less) == 0
    closed = "Sửa chữa 90 nhà tạm; hoàn thành trước ngày 30/9/2026"
    assert goal_starts(closed, ordered=True) == 0
    told = "Khu kinh tế có 90 dự án; năm 2026 thu hút thêm 12 dự án"
    assert told[goal_starts(told) :] == "năm 2026 thu hút thêm 12 dự án"
    assert only_names_year(told)
    assert not only_names_year("Phấn đấu năm 2026 thu hút thêm 12 dự án")
    assert not only_names_year("Kinh phí năm 2026 là 12 dự án")


def test_where_goals_are_announced_every_sentence_with_a_figure_counts_but_results() -> None:
    paragraph = "Đào tạo 300 bác sĩ. Nâng cao chất lượng. Năm 2024 đã đạt 80%."
    assert list(find_aimed_sentences(paragraph)) == ["Đào tạo 300 bác sĩ."]


def test_what_goes_on_from_a_goal_sets_one_too() -> None:
    paragraph = "Phấn đấu năm 2028 có 40 thôn đạt chuẩn. Hằng năm kết nạp từ 15 đảng viên trở lên. Thôn Hạ có 90 hộ."
    assert [sentence for _, sentence in find_goal_sentences(paragraph)] == [
        "Phấn đấu năm 2028 có 40 thôn đạt chuẩn.",
        "Hằng năm kết nạp từ 15 đảng viên trở lên.",
    ]
    assert goes_on("Trong đó, thôn vùng cao có 12 thôn")
    assert not goes_on("Thôn vùng cao có 12 thôn, trong đó 3 thôn biên giới")


def test_a_rate_behind_a_goal_is_a_goal_unless_it_stands_so_now() -> None:
    paragraph = "Phấn đấu tăng trưởng đạt 9%/năm. Tỷ trọng nghề cá đạt 20%. Tỷ lệ hộ nghèo hiện là 4%."
    assert [sentence for _, sentence in find_goal_sentences(paragraph)][1:] == ["Tỷ trọng nghề cá đạt 20%."]


def test_what_stands_so_now_in_a_bracket_is_no_fact_of_the_sentence() -> None:
    paragraph = "Đến năm 2028 có 60 bến. Trong đó mở mới 20 bến (cả chỗ bến tạm hiện có). Trong đó hiện có 4 bến phà."
    assert [sentence for _, sentence in find_goal_sentences(paragraph)] == [
        "Đến năm 2028 có 60 bến.",
        "Trong đó mở mới 20 bến (cả chỗ bến tạm hiện có).",
    ]


def test_a_sentence_may_begin_with_a_share() -> None:
    paragraph = "Phấn đấu tỷ lệ hộ nghèo còn 3% vào năm 2028. 95% hộ dùng nước sạch."
    assert list(find_aimed_sentences(paragraph))[1] == "95% hộ dùng nước sạch."


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("Tỉnh có 75 xã.", True),
        ("Hiện tỷ lệ hộ nghèo là 9%.", True),
        ("Hiện HDI duy trì trên 0,72.", True),
        ("HDI duy trì trên 0,72.", False),
        ("Đến nay 40% thôn có nhà văn hóa.", True),
        ("Tỷ lệ thôn có nhà văn hóa đạt 95%.", False),
        ("Tỷ lệ thôn có nhà văn hóa (kể cả nhà tạm hiện có) đạt 95%.", False),
        ("100% thôn có nhà văn hóa.", False),
    ],
)
def test_before_the_first_goal_may_stand_how_things_are(sentence: str, *, facts: bool) -> None:
    assert states_facts(sentence) is facts


@pytest.mark.parametrize("points", ["...", "…"])
def test_a_sentence_ends_with_the_points_that_leave_something_out_before_a_capital(points: str) -> None:
    paragraph = f"Mở rộng chợ, kho bãi{points} Phấn đấu sản lượng chè đạt 9 nghìn tấn."
    assert [goal for _, goal in find_goal_sentences(paragraph)] == ["Phấn đấu sản lượng chè đạt 9 nghìn tấn."]
    within = f"Phấn đấu trồng mới cam, bưởi, {points} Mường La đạt 9 nghìn tấn."
    assert [goal for _, goal in find_goal_sentences(within)] == [within]


@pytest.mark.parametrize(
    "opening",
    [
        "trong đó", "hằng năm", "hàng năm", "mỗi năm", "bình quân mỗi năm", "đồng thời", "tỷ lệ", "tỉ lệ",
        "tỷ trọng", "tổng",
        "tốc độ", "thu nhập", "thu ngân sách", "kim ngạch", "chỉ số",
        "đóng góp của", "quy mô", "tuổi thọ", "năng suất", "giá trị", "sản lượng", "diện tích", "độ che phủ",
        "đáng chú ý, 90%", "90%",
    ],
)  # fmt: skip
def test_a_sentence_that_opens_so_goes_on_from_the_goal_before(opening: str) -> None:
    assert goes_on(f"{opening.capitalize()} tăng thêm 12%")
