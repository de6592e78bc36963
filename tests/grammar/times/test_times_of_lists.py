"""Lead-ins that say by when the points below them are done, and those that do not."""

from datetime import date

import pytest

from dondoc.grammar.times.times_of_lists import times_of_list

SET = {
    "Trong quý III năm 2026:": date(2026, 9, 30),
    "Hoàn thành trong quí III:": date(2026, 9, 30),
    "Hoàn thành trong tuần 1 tháng 9/2026:": date(2026, 9, 7),
    "Hoàn thành trước ngày 15/8/2026:": date(2026, 8, 14),
    "Hoàn thành trong năm 2027 các việc sau:": date(2027, 12, 31),
    "Sở Y tế thực hiện các việc sau, chậm nhất ngày 20/9/2026:": date(2026, 9, 20),
}
NOT_SET = [
    "Trong quý III năm 2026",
    "Nhiệm vụ trong năm 2026:",
    "Mục tiêu đến năm 2030:",
    "Trong tháng 3 hằng năm:",
    "Từ quý III/2026 thực hiện:",
    "Sở Y tế thực hiện các việc sau:",
    f"Trong quý III năm 2026 {'và ' * 200}:",
]


@pytest.mark.parametrize(("lead_in", "end"), SET.items())
def test_a_lead_in_sets_when_its_list_is_due(lead_in: str, end: date) -> None:
    assert [time.end for time in times_of_list(lead_in, date(2026, 2, 1), 2026)] == [end]


@pytest.mark.parametrize("lead_in", NOT_SET)
def test_titles_and_years_set_nothing_for_a_list(lead_in: str) -> None:
    assert times_of_list(lead_in, date(2026, 2, 1), 2026) == ()
