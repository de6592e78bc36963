"""What time cells and sentences set: the role, the last day that is still on time, or how often."""

from datetime import date
from typing import get_args

import pytest
from first_and_last import days
from hypothesis import given
from hypothesis import strategies as st

from dondoc.grammar.times.schedules import due_before, read_time_cell
from dondoc.model import Schedule, ScheduleRole

# A cell with one time in it: its role, first day and last day where the table has a single time column.
CELLS = {
    "2021": ("deadline", "2021-01-01", "2021-12-31"),
    "Năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Năm 2026.": ("deadline", "2026-01-01", "2026-12-31"),
    "Quý I/2021": ("deadline", "2021-01-01", "2021-03-31"),
    "Quý II năm 2026": ("deadline", "2026-04-01", "2026-06-30"),
    "Quý II, III/2026": ("deadline", "2026-04-01", "2026-09-30"),
    "IV/2026": ("deadline", "2026-10-01", "2026-12-31"),
    "I-II/2026": ("period", "2026-01-01", "2026-06-30"),
    "Từ 7 giờ ngày 21/7/2026": ("period", "2026-07-21", None),
    "III/2026": ("deadline", "2026-07-01", "2026-09-30"),
    "Quý III-IV/2026": ("period", "2026-07-01", "2026-12-31"),
    "Tháng 3/2021": ("deadline", "2021-03-01", "2021-03-31"),
    "Tháng 3-6/2026": ("period", "2026-03-01", "2026-06-30"),
    "Trong tháng 12 năm 2025": ("deadline", "2025-12-01", "2025-12-31"),
    "Trong năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "6 tháng đầu năm 2026": ("deadline", "2026-01-01", "2026-06-30"),
    "Dự kiến quý III/2026": ("deadline", "2026-07-01", "2026-09-30"),
    "Hoàn thành trong quý II/2026": ("deadline", "2026-04-01", "2026-06-30"),
    "Quý II/2026 (trình HĐND tỉnh)": ("deadline", "2026-04-01", "2026-06-30"),
    "Cuối năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Đầu năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Giữa năm 2026": ("deadline", "2026-01-01", "2026-12-31"),
    "Từ đầu năm 2026": ("period", "2026-01-01", None),
    "Trước cuối năm 2026": ("deadline", None, "2026-12-31"),
    "Cuối năm 2026 và đầu năm 2027": ("period", "2026-01-01", "2027-12-31"),
    "Cuối năm 2026, đầu năm 2027": ("period", "2026-01-01", "2027-12-31"),
    "Trước ngày Quốc khánh 02/9/2026": ("deadline", None, "2026-09-01"),
    "Trước dịp 30/4/2026": ("deadline", None, "2026-04-29"),
    "Dịp 19/5/2026": ("deadline", "2026-05-19", "2026-05-19"),
    "Trước Tết Nguyên đán Đinh Mùi 2027": ("deadline", None, None),
    "2021-2025": ("period", "2021-01-01", "2025-12-31"),
    "2026 – 2028": ("period", "2026-01-01", "2028-12-31"),
    "Giai đoạn 2026 - 2030": ("period", "2026-01-01", "2030-12-31"),
    "Trong giai đoạn 2026-2030": ("period", "2026-01-01", "2030-12-31"),
    "Từ năm 2026 đến năm 2030": ("period", "2026-01-01", "2030-12-31"),
    "Từ 2026-2030": ("period", "2026-01-01", "2030-12-31"),
    "Quý IV/2026 - Quý I/2027": ("period", "2026-10-01", "2027-03-31"),
    "Thường xuyên (2026-2030)": ("period", "2026-01-01", "2030-12-31"),
    "Từ quý I/2026 đến quý IV/2026": ("period", "2026-01-01", "2026-12-31"),
    "Từ ngày 01/7/2026 đến 31/12/2026": ("period", "2026-07-01", "2026-12-31"),
    "2026 trở đi": ("period", "2026-01-01", None),
    "Quý II/2026 trở đi": ("period", "2026-04-01", None),
    "Trước năm 2025": ("deadline", None, "2024-12-31"),
    "Trước 17 giờ ngày 15/11/2026": ("deadline", None, "2026-11-15"),
    "Trước ngày 15/11/2026": ("deadline", None, "2026-11-14"),
    "Trước 30/6/2026": ("deadline", None, "2026-06-29"),
    "Trước 15 tháng 11 năm 2026": ("deadline", None, "2026-11-14"),
    "Tuần 1 tháng 12/2026": ("deadline", "2026-12-01", "2026-12-07"),
    "Trong tuần đầu tháng 12/2025": ("deadline", "2025-12-01", "2025-12-07"),
    "Trước tuần cuối tháng 6/2026": ("deadline", None, "2026-06-23"),
    "Tuần 53 tháng 12/2026": ("deadline", "2026-12-01", "2026-12-31"),
    "Năm học 2025-2026": ("period", "2025-09-01", "2026-05-31"),
    "Từ năm học 2025 - 2026": ("period", "2025-09-01", None),
    "Năm học 2025-2028": ("period", "2025-01-01", "2028-12-31"),
    "Trước tháng 6/2026": ("deadline", None, "2026-05-31"),
    "Trước quý III năm 2026": ("deadline", None, "2026-06-30"),
    "Trước kỳ họp tháng 7/2026": ("deadline", "2026-07-01", "2026-07-31"),
    "Trước ngày 01/3/2028": ("deadline", None, "2028-02-29"),
    "Xong trước 30/6/2026": ("deadline", None, "2026-06-29"),
    "Hoàn thành trước ngày 15/12/2026": ("deadline", None, "2026-12-14"),
    "Đến trước ngày 30/6/2026": ("deadline", None, "2026-06-29"),
    "Chậm nhất trước ngày 30/6/2026": ("deadline", None, "2026-06-29"),
    "Chậm nhất ngày 15/11/2026": ("deadline", None, "2026-11-15"),
    "Chậm nhất là ngày 15/11/2026": ("deadline", None, "2026-11-15"),
    "Chậm nhất vào ngày 30/6/2026": ("deadline", None, "2026-06-30"),
    "Chậm nhất đến ngày 30/6/2026": ("deadline", None, "2026-06-30"),
    "Chậm nhất trong quý II/2026": ("deadline", None, "2026-06-30"),
    "Muộn nhất tháng 9/2026": ("deadline", None, "2026-09-30"),
    "Không quá 30/6/2026": ("deadline", None, "2026-06-30"),
    "Xong trong tháng 6/2026": ("deadline", "2026-06-01", "2026-06-30"),
    "Hết quý III/2026": ("deadline", None, "2026-09-30"),
    "Đến hết năm 2030": ("deadline", None, "2030-12-31"),
    "Đến hết ngày 31/12/2026": ("deadline", None, "2026-12-31"),
    "Đến năm 2030": ("deadline", None, "2030-12-31"),
    "Đến ngày 31/12/2026": ("deadline", None, "2026-12-31"),
    "Từ năm 2026": ("period", "2026-01-01", None),
    "Kể từ năm 2026": ("period", "2026-01-01", None),
    "Bắt đầu từ quý I/2026": ("period", "2026-01-01", None),
    "Sau năm 2030": ("period", "2031-01-01", None),
    "Không muộn hơn ngày 30/6/2026": ("deadline", None, "2026-06-30"),
    "Từ năm 2026 trở đi": ("period", "2026-01-01", None),
    "Năm 2026 và những năm sau": ("period", "2026-01-01", None),
    "Quý III năm 2026 và các năm tiếp theo": ("period", "2026-07-01", None),
    "Từ tháng 6/2026 và các tháng tiếp theo": ("period", "2026-06-01", None),
    "Từ quý II/2026 đến hết năm 2027": ("period", "2026-04-01", "2027-12-31"),
    "6 tháng cuối năm 2026 - hết năm 2027": ("period", "2026-07-01", "2027-12-31"),
    "Giai đoạn 2026 ~ 2030": ("period", "2026-01-01", "2030-12-31"),
    "Đến năm 2027 và các năm tiếp theo": ("deadline", None, "2027-12-31"),
}


# What runs from one time to another is a period; a dash inside one time parts nothing.
RUNS = {
    "Từ 01/6/2026 đến 30/6/2026": "period",
    "01/6/2026 - 30/6/2026": "period",
    "Tháng 6 - tháng 9/2026": "period",
    "Tháng 6 tới tháng 9 năm 2026": "period",
    "09 - 10/2026": "period",
    "Quý II - III/2026": "period",
    "15-06-2026": "deadline",
    "Tháng 06-2026": "deadline",
    "Quý II - 2026": "deadline",
    "Quý II - năm 2026": "deadline",
    "Đến tháng 6/2026": "deadline",
}


@pytest.mark.parametrize(("cell", "role"), RUNS.items(), ids=RUNS.keys())
def test_what_runs_from_one_time_to_another_is_a_period(cell: str, role: str) -> None:
    assert [time.role for time in read_time_cell(cell, None)] == [role]


@pytest.mark.parametrize("cell", ["2026; thường xuyên", "Thường xuyên; năm 2026", "Năm 2026\nTheo tiến độ"])
def test_words_without_a_date_add_nothing_to_a_date_beside_them(cell: str) -> None:
    (time,) = read_time_cell(cell, None)
    assert (time.raw, time.role, days(time)) == (" ".join(cell.split()), "deadline", ("2026-01-01", "2026-12-31"))


# A cell with several times in it: the last day of each.
SEVERAL = {
    "Quý II/2026; Quý IV/2026": ["2026-06-30", "2026-12-31"],
    "Quý II/2026, Quý IV/2026": ["2026-06-30", "2026-12-31"],
    "2026, 2028": ["2026-12-31", "2028-12-31"],
    "Năm 2026 và 2027": ["2026-12-31", "2027-12-31"],
    "30/6/2026 và 31/12/2026": ["2026-06-30", "2026-12-31"],
    "Trình trước 15/6/2026, ban hành trước 30/6/2026": ["2026-06-14", "2026-06-29"],
    "Trong quý I và quý III/2026": ["2026-03-31", "2026-09-30"],
    "Trước 30/6/2026 và 31/12/2026": ["2026-06-29", "2026-12-30"],
    "Vào tháng 4 và tháng 9/2026": ["2026-04-30", "2026-09-30"],
    "Tháng 12/2025, tháng 01/2026": ["2025-12-31", "2026-01-31"],
}


WITHOUT_A_DATE = {
    "Thường xuyên": "Thường xuyên",
    "Theo tiến độ được duyệt": "Theo tiến độ được duyệt",
    "Sau khi Trung ương hướng dẫn": "Sau khi Trung ương hướng dẫn",
    "a quarter of no year": "Quý IV",
    "a day of no year": "31/12",
}


GOES_ON = [
    f"Năm 2026 {joined} các {unit} {later}"
    for joined, unit, later in [
        ("và", "năm", "tiếp theo"),
        ("cùng", "năm", "tiếp sau"),
        ("đến", "năm", "kế tiếp"),
        ("tới", "quý", "về sau"),
        ("và", "quý", "sau"),
        ("và", "tháng", "tới"),
    ]
]


BEFORE_EVENTS = [
    *(
        f"Trước {event} năm 2026"
        for event in (
            "khai giảng",
            "kỳ họp",
            "đợt mưa",
            "dịp hè",
            "lễ hội",
            "hội nghị",
            "đại hội",
            "ngày hội",
            "bầu cử",
            "vụ xuân",
            "đầu mùa mưa",
            "tết",
            "kỳ thi",
        )
    ),
    "Xong trước mùa mưa năm 2026",
    "Trước mùa mưa năm 2026",
    "Hoàn thành trước năm học 2026-2027",
    "Trước khi khai giảng năm học 2026 - 2027",
]


EMPTY = {"nothing": "", "blanks": "  ", "a dash": "-", "dots": "…"}


@pytest.mark.parametrize(("cell", "expected"), CELLS.items(), ids=CELLS.keys())
def test_a_cell_sets_a_time(cell: str, expected: tuple[str, str | None, str | None]) -> None:
    (schedule,) = read_time_cell(cell, None)
    assert (schedule.role, *days(schedule)) == expected
    assert schedule.recurrence is None
    assert schedule.raw == cell


@pytest.mark.parametrize("role", get_args(ScheduleRole))
@pytest.mark.parametrize(
    "cell",
    [
        "2026",
        "2026-2030",
        "Trước 30/6/2026",
        "Từ năm 2026",
        "Hằng năm",
        "Thường xuyên",
        "Sau năm 2030",
        "Trước 17 giờ ngày 15/11/2026",
        "Năm 2026 và các năm tiếp theo",
        "Chậm nhất 30/6/2026",
        "Trước mùa mưa năm 2026",
    ],
)
def test_the_heading_of_the_column_settles_the_role(cell: str, role: ScheduleRole) -> None:
    assert [schedule.role for schedule in read_time_cell(cell, role)] == [role]


@pytest.mark.parametrize(("cell", "ends"), SEVERAL.items(), ids=SEVERAL.keys())
def test_every_time_in_a_cell_counts(cell: str, ends: list[str]) -> None:
    assert [days(schedule)[1] for schedule in read_time_cell(cell, None)] == ends


def test_a_time_said_twice_counts_once() -> None:
    assert len(read_time_cell("Quý II/2026; Quý II/2026", None)) == 1


def test_a_date_and_a_recurrence_in_one_cell_are_two_times() -> None:
    once, yearly = read_time_cell("Năm 2026; hằng năm", None)
    assert (once.role, *days(once)) == ("deadline", "2026-01-01", "2026-12-31")
    assert yearly.recurrence == "yearly"


@pytest.mark.parametrize("cell", BEFORE_EVENTS)
def test_the_year_of_an_event_is_no_day_before_it(cell: str) -> None:
    assert read_time_cell(cell, None) == (Schedule(cell, "deadline"),)


@pytest.mark.parametrize("cell", GOES_ON)
def test_what_goes_on_behind_a_year_has_no_last_day(cell: str) -> None:
    assert read_time_cell(cell, None) == (Schedule(cell, "period", date(2026, 1, 1), None),)


@pytest.mark.parametrize("cell", WITHOUT_A_DATE.values(), ids=WITHOUT_A_DATE.keys())
def test_words_that_name_no_day_are_kept_without_one(cell: str) -> None:
    assert read_time_cell(cell, None) == (Schedule(cell, "period"),)


@pytest.mark.parametrize("cell", EMPTY.values(), ids=EMPTY.keys())
def test_a_cell_without_words_sets_no_time(cell: str) -> None:
    assert read_time_cell(cell, None) == ()


@given(st.dates(date(1901, 1, 1), date(2099, 12, 31)))
def test_before_excludes_the_day_it_names_and_at_the_latest_includes_it(day: date) -> None:
    written = f"{day.day:02}/{day.month:02}/{day.year}"
    (before,) = read_time_cell(f"Trước ngày {written}", None)
    (latest,) = read_time_cell(f"Chậm nhất ngày {written}", None)
    assert latest.end == day
    assert before.end is not None
    assert (day - before.end).days == 1


LISTED = {
    "Tháng 6 và tháng 12/2026": ["2026-06-30", "2026-12-31"],
    "Tháng 3, 6, 9, 12/2026": ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"],
    "Quý I và quý III năm 2026": ["2026-03-31", "2026-09-30"],
    "Quý I, II, IV/2026": ["2026-03-31", "2026-06-30", "2026-12-31"],
    "Quý II và quý III/2026": ["2026-09-30"],
    "Tháng 5, 6/2026": ["2026-06-30"],
}


@pytest.mark.parametrize(("cell", "ends"), LISTED.items(), ids=LISTED.keys())
def test_times_apart_from_each_other_are_deadlines_of_their_own(cell: str, ends: list[str]) -> None:
    assert [str(schedule.end) for schedule in read_time_cell(cell, None)] == ends


def test_what_stands_under_before_is_late_on_its_day() -> None:
    (day,) = read_time_cell("31/5/2026", "deadline")
    assert due_before(day) == Schedule("31/5/2026", "deadline", None, date(2026, 5, 30))
    (yearly,) = read_time_cell("Hằng năm", "deadline")
    assert due_before(yearly) == yearly
