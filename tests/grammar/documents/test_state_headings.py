"""Headings over what is or was done."""

import pytest

from dondoc.grammar.documents.state_headings import (
    captions_state,
    heads_goals_alone,
    heads_work,
    is_report,
    orders_work,
    states_facts,
    tells_of_time_to_come,
)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("TÌNH HÌNH", True),
        ("Kết quả đạt được", True),
        ("ĐÁNH GIÁ CHUNG", True),
        ("Tồn tại, hạn chế và nguyên nhân", True),
        ("Tình hình và nhiệm vụ", False),
        ("Khắc phục tồn tại, hạn chế", False),
        ("TỔ CHỨC THỰC HIỆN", False),
        ("Công tác y tế", None),
        ("Công tác chỉ đạo, điều hành", None),
        ("Chỉ đạo các xã", False),
        ("Kết quả cần đạt", None),
        ("Đánh giá, giám sát chất lượng nước", None),
    ],
)
def test_a_heading_says_whether_facts_stand_below_it(title: str, said: bool | None) -> None:
    assert states_facts(title) is said


@pytest.mark.parametrize(
    ("caption", "state"),
    [
        ("KẾT QUẢ THỰC HIỆN NĂM 2025 CÁC XÃ", True),
        ("Biểu số 3. Hiện trạng hạ tầng cấp xã", True),
        ("Phụ lục II: Tổng hợp tình hình thực hiện các chỉ tiêu năm 2025", True),
        ("Bảng 2 - Thực trạng đội ngũ giáo viên", True),
        ("Biểu 1. Tình hình năm 2025 và kế hoạch năm 2026", False),
        ("Kết quả cần đạt của đề án", False),
        ("Biểu số 3. Chỉ tiêu phát triển hạ tầng", False),
        ("Giao chỉ tiêu theo kết quả rà soát", False),
        ("", False),
    ],
)
def test_a_caption_may_say_that_a_table_tells_how_things_are(caption: str, state: bool) -> None:
    assert captions_state(caption) is state


@pytest.mark.parametrize(
    ("title", "alone"),
    [
        ("Mục tiêu tổng quát", True),
        ("Một số chỉ tiêu chủ yếu năm 2026", True),
        ("MỤC TIÊU, CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI", False),
        ("Mục tiêu và nhiệm vụ", False),
        ("Chỉ tiêu giao cho Sở Y tế", False),
        ("Nhiệm vụ trọng tâm", False),
    ],
)
def test_a_heading_may_say_that_goals_stand_below_it_and_nothing_else(title: str, alone: bool) -> None:
    assert heads_goals_alone(title) is alone


@pytest.mark.parametrize(
    ("title", "work"),
    [
        ("NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", True),
        ("Các giải pháp chủ yếu", True),
        ("TỔ CHỨC THỰC HIỆN", True),
        ("MỤC ĐÍCH, YÊU CẦU", False),
        ("KẾT LUẬN", False),
        ("TÌNH HÌNH", False),
    ],
)
def test_a_heading_says_whether_work_stands_below_it(title: str, work: bool) -> None:
    assert heads_work(title) is work


@pytest.mark.parametrize(
    ("title", "to_come"),
    [
        ("PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027", True),
        ("KẾ HOẠCH SÁU THÁNG CUỐI NĂM", True),
        ("Đề xuất, kiến nghị", True),
        ("KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2026", False),
        ("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", False),
        ("Hạn chế và nguyên nhân", False),
    ],
)
def test_a_heading_of_a_report_may_speak_of_the_time_to_come(title: str, to_come: bool) -> None:
    assert tells_of_time_to_come(title) is to_come


def test_a_report_is_told_by_its_kind() -> None:
    assert is_report("báo cáo")
    assert not is_report("kế hoạch")
    assert not is_report(None)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("III. NHIỆM VỤ, GIẢI PHÁP", True),
        ("Phương hướng 6 tháng cuối năm", True),
        ("Kết quả thực hiện nhiệm vụ năm 2025", False),
        ("Đánh giá việc thực hiện các nhiệm vụ", False),
        ("Tình hình", False),
        ("Mục tiêu", None),
        ("Công tác y tế", None),
    ],
)
def test_a_heading_of_work_says_whether_it_is_to_be_done(title: str, *, said: bool | None) -> None:
    assert orders_work(title) is said
