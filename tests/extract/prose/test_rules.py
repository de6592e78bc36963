"""Rules that take effect by a figure on a day, in a point of their own."""

from collections.abc import Callable
from datetime import date

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_a_numbered_point_of_an_agency_may_state_a_rule(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Sở Tài chính
        a) Giao vốn cho chủ đầu tư.
        b) Đến ngày 30/6/2026, dự án có tỷ lệ giải ngân dưới 30% thì thu hồi vốn của dự án.
    """)
    assert [task.text for task in programme.tasks] == ["Giao vốn cho chủ đầu tư."]
    assert [rule.as_of for rule in programme.rules] == [date(2026, 6, 30)]


def test_a_rule_that_somebody_has_to_hand_in_by_a_day_is_a_task_too(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Sở Tài chính
        a) Lập phương án thu hồi vốn của dự án có tỷ lệ giải ngân dưới 30% vào ngày 30/6/2026, trình trước 15/7/2026.
    """)
    (task,) = programme.tasks
    assert [when.end for when in task.schedule] == [date(2026, 7, 14)]
    assert [rule.as_of for rule in programme.rules] == [date(2026, 6, 30)]


def test_a_sentence_that_orders_what_a_rule_says_is_both(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NỘI DUNG
        1. Giao Sở Tài chính điều chuyển vốn của dự án giải ngân dưới 55% tính đến hết ngày 31/10/2026.
    """)
    (task,) = programme.tasks
    assert ([lead.name for lead in task.leads], task.schedule) == (["Sở Tài chính"], ())
    assert [rule.as_of for rule in programme.rules] == [date(2026, 10, 31)]
