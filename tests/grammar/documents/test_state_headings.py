"""Headings over what is or was done."""

import pytest

from dondoc.grammar.documents.state_headings import heads_work, states_facts


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
        ("Kết quả cần đạt", None),
        ("Đánh giá, giám sát chất lượng nước", None),
    ],
)
def test_a_heading_says_whether_facts_stand_below_it(title: str, said: bool | None) -> None:
    assert states_facts(title) is said


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
