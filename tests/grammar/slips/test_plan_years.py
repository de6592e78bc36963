"""Plans for a number of years."""

import pytest

from dondoc.grammar.slips.plan_years import find_uneven_plans

PLANS = {
    "one year too many": ("Kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2031", [("5 năm 2026 - 2031", 5, 6)]),
    "in words and brackets": ("kế hoạch đầu tư công năm năm (2026-2029)", [("năm năm (2026-2029", 5, 4)]),
    "ten years": ("Kế hoạch sử dụng đất 10 năm giai đoạn 2021-2031", [("10 năm giai đoạn 2021-2031", 10, 11)]),
    # neighbours
    "as many as stated": ("Kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030", []),
    "what was done": ("kế hoạch sơ kết 5 năm 2016 - 2021 thực hiện Chỉ thị", []),
    "a term of office": ("phương hướng 5 năm 2020 - 2025", []),
    "other years": ("Kế hoạch 5 năm tới, giai đoạn sau 2026 - 2031", []),
    "backwards, which is told as that": ("Kế hoạch 5 năm 2026 - 2021", []),
}


@pytest.mark.parametrize(("text", "found"), PLANS.values(), ids=PLANS.keys())
def test_a_plan_that_runs_more_or_fewer_years_is_found(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(text[plan.start : plan.end], plan.stated, plan.named) for plan in find_uneven_plans(text)] == found
