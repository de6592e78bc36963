"""Steps between a labelled task and its labels, each with its day."""

from collections.abc import Callable
from datetime import date

import pytest

from dondoc.model import AgencyRef, Ledger, Programme

Read = Callable[[str], tuple[Programme, Ledger]]
LABELS = "- Thời gian hoàn thành: Quý I/2026;\n- Đơn vị chủ trì: Sở Nội vụ.\n- Đơn vị phối hợp: Sở Tư pháp."
HEAD = "II. NỘI DUNG\n1. Chọn giống\n1.1. Chuẩn bị ba phiên chợ giống của xã vùng cao.\n"


def names(refs: tuple[AgencyRef, ...]) -> list[str]:
    return [ref.name for ref in refs]


BULLET = "- Nguyên tắc: công khai giá giống.\n"
DATED = {
    "numbers in brackets": "(1) Mở phiên thứ nhất: Chậm nhất ngày 10/01/2026.\n"
    "(2) Mở phiên thứ hai: Chậm nhất ngày 15/02/2026.",
    "letters": "a) Mở phiên thứ nhất trước ngày 11/01/2026.\nb) Mở phiên thứ hai trước ngày 16/02/2026.",
}


@pytest.mark.parametrize("steps", DATED.values(), ids=DATED.keys())
def test_each_dated_step_behind_a_bullet_is_a_task_beside_the_whole(read_body: Read, steps: str) -> None:
    programme, _ = read_body(f"{HEAD}{BULLET}{steps}\n{LABELS}")
    whole, *each = programme.tasks
    assert whole.text.startswith("Chuẩn bị ba phiên")
    assert [[time.end for time in task.schedule] for task in each] == [[date(2026, 1, 10)], [date(2026, 2, 15)]]
    assert {(*names(task.leads), *names(task.cooperating)) for task in programme.tasks} == {("Sở Nội vụ", "Sở Tư pháp")}


def test_points_that_share_labels_keep_their_own_days(read_body: Read) -> None:
    programme, _ = read_body(f"{HEAD}{DATED['letters']}\n{LABELS}")
    ends = [[time.end for time in task.schedule] for task in programme.tasks]
    assert ends == [[date(2026, 1, 10)], [date(2026, 2, 15)]]


ONE_TASK = {
    "one without a day": "(1) Mở phiên thứ nhất: Chậm nhất ngày 10/01/2026.\n(2) Mở phiên thứ 2 ở chợ cũ.",
    "a lone step": "(1) Mở phiên thứ nhất: Chậm nhất ngày 10/01/2026.",
    "things": "(1) Các phiên trước ngày 10/01/2026.\n(2) Các phiên trước ngày 15/02/2026.",
    "bullets": "+ Mở phiên thứ nhất trước ngày 10/01/2026.\n+ Mở phiên thứ hai trước ngày 15/02/2026.",
}


@pytest.mark.parametrize("steps", ONE_TASK.values(), ids=ONE_TASK.keys())
def test_other_lines_above_the_labels_are_part_of_the_one_task(read_body: Read, steps: str) -> None:
    programme, _ = read_body(f"{HEAD}{BULLET}{steps}\n{LABELS}")
    assert len(programme.tasks) == 1
