"""Documents of other kinds, levels and provinces, written for this purpose; marks in them say what is to be read.

A task stands between '⟦leads | cooperating | times⟧' and '⟦/⟧'. A time is 'd' (deadline) or 'p' (period) with a first
and a last day ('.' for none), or with how often it recurs.
"""

import re
from pathlib import Path

import pytest

from dondoc.extract import extract_programme
from dondoc.model import Schedule, Task
from dondoc.sources.plain import document_from_text

FILES = sorted((Path(__file__).parent / "unlike").glob("*.txt"))
_TASK = re.compile(r"⟦(?P<leads>[^⟦⟧|]*)\|(?P<others>[^⟦⟧|]*)\|(?P<times>[^⟦⟧]*)⟧(?P<text>.*?)⟦/⟧", re.DOTALL)
Whole = tuple[str, frozenset[str], frozenset[str], tuple[str, ...]]


def names(words: str) -> frozenset[str]:
    return frozenset(name.strip() for name in words.split(";") if name.strip())


def time(schedule: Schedule) -> str:
    role = schedule.role[0]
    if schedule.recurrence:
        return f"{role} {schedule.recurrence}"
    return f"{role} {schedule.start or '.'} {schedule.end or '.'}" if schedule.end or schedule.start else role


def expected(marked: str) -> list[Whole]:
    return [
        (
            " ".join(mark["text"].split()),
            names(mark["leads"]),
            names(mark["others"]),
            tuple(sorted(names(mark["times"]))),
        )
        for mark in _TASK.finditer(marked)
    ]


def whole(task: Task) -> Whole:
    leads, others = ({ref.name for ref in refs} for refs in (task.leads, task.cooperating))
    return task.text, frozenset(leads), frozenset(others), tuple(sorted(map(time, task.schedule)))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_task_of_an_unlike_document_is_wholly_right_and_the_document_has_no_faults(path: Path) -> None:
    marked = path.read_text("utf-8")
    programme = extract_programme(document_from_text(_TASK.sub(lambda mark: mark["text"], marked), name=path.name))
    assert [whole(task) for task in programme.tasks] == expected(marked)
    assert [finding.message for finding in programme.findings] == []
    assert programme.ledger.unclassified == ()
