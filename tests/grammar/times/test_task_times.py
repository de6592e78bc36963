"""All the times of a task's text."""

from datetime import date

from dondoc.grammar.times.task_times import find_task_times

ON = date(2026, 3, 5)


def test_what_recurs_stands_behind_the_deadlines() -> None:
    times = find_task_times("Hằng quý kiểm tra hồ đập; sửa chữa xong trước ngày 30/6/2026.", ON, 2026)
    assert [(time.raw, time.recurrence) for time in times] == [
        ("xong trước ngày 30/6/2026", None),
        ("Hằng quý", "quarterly"),
    ]


def test_a_task_without_a_time_has_none() -> None:
    assert find_task_times("Kiểm tra hồ đập.", ON, 2026) == ()


def test_a_closing_bracket_counts_only_where_no_words_say_when() -> None:
    assert [time.raw for time in find_task_times("Sửa xong hồ đập (tháng 6/2026).", ON, 2026)] == ["tháng 6/2026"]
    both = find_task_times("Sửa hồ đập trước ngày 30/5/2026 (tháng 6/2026).", ON, 2026)
    assert [time.raw for time in both] == ["trước ngày 30/5/2026"]


def test_what_is_due_in_time_is_due_on_its_day_and_how_many_were_in_time_has_none() -> None:
    times = find_task_times("Gửi hồ sơ đúng hạn ngày 23/9/2026.", ON, 2026)
    assert [(time.role, time.start, time.end) for time in times] == [("deadline", None, date(2026, 9, 23))]
    assert find_task_times("Nâng tỷ lệ trả lời đúng hạn năm 2026 lên 99%.", ON, 2026) == ()
