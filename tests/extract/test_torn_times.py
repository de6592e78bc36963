"""Times over two lines, as the width of a paper breaks them, in a title, a goal and a task."""

from collections.abc import Callable

import pytest

from dondoc.extract import extract_programme
from dondoc.model import Document, Programme
from dondoc.sources.plain import document_from_text

Read = Callable[[str], tuple[Programme, Document]]


@pytest.mark.parametrize("span", ["2026\n- 2030", "2026 -\n2030", "2026\n– 2030", "2026 –\n2030"])
def test_a_span_of_years_over_two_lines_is_one_in_a_task(read_body: Read, span: str) -> None:
    programme, _ = read_body(f"II. NHIỆM VỤ\n1. Sở Y tế\n- Xây 12 trạm y tế trong giai đoạn {span}.\n- Mua thuốc.")
    assert [len(task.schedule) for task in programme.tasks] == [1, 0]
    [time] = programme.tasks[0].schedule
    assert (str(time.start), str(time.end)) == ("2026-01-01", "2030-12-31")


@pytest.mark.parametrize("title", ["GIAI ĐOẠN 2026\n- 2030", "GIAI ĐOẠN 2026 -\n2030", "GIAI ĐOẠN\n2026 - 2030"])
def test_the_title_keeps_the_rest_of_its_years_and_goals_their_horizon(title: str) -> None:
    head = "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nSố: 12/KH-UBND\nSơn La, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\n"
    body = "\nI. MỤC TIÊU\n1. Tỷ lệ hộ có nước sạch đạt 95%.\n2. Tỷ lệ trạm y tế có bác sĩ đạt 90%.\n"
    programme = extract_programme(document_from_text(f"{head}XÂY DỰNG TRẠM Y TẾ XÃ {title}\n{body}", name="a.txt"))
    assert programme.document.title == "XÂY DỰNG TRẠM Y TẾ XÃ GIAI ĐOẠN 2026 - 2030"
    horizons = [target.period_end for goal in programme.indicators for target in goal.targets]
    assert [str(day)[:4] for day in horizons] == ["2030", "2030"]
