"""The data of the demonstration speak of agencies and tasks that there are, and say what an agency could say."""

from datetime import date
from pathlib import Path

import pytest

import dondoc
from dondoc.register import load_register
from dondoc.site.accounts.models import Role
from dondoc.site.demo.data import Month, month, people
from dondoc.site.tracking.progress import faults

SAMPLES = Path(__file__).parents[3] / "samples"


@pytest.fixture(scope="module")
def labels() -> dict[str, set[str]]:
    """The labels of the tasks in each sample, by the file's name."""
    files = [path for path in SAMPLES.iterdir() if path.suffix in (".txt", ".docx")]
    return {path.name: {task.label for task in dondoc.extract(path).tasks} for path in files}


def test_every_agency_is_in_the_register() -> None:
    plan, register = month(), load_register().agencies
    named = {*plan.silent, *plan.late, *plan.drafting, *plan.before_head, *plan.returned, *plan.not_judged}
    named |= {*plan.in_turn, people()["consolidator"], *(entry["agency"] for entry in people()["may_sign_in"])}
    assert named - register.keys() == set()


def test_there_is_a_person_for_every_role() -> None:
    assert {entry["role"] for entry in people()["may_sign_in"]} == set(Role.values)


def test_what_is_said_is_said_of_tasks_that_the_samples_have(labels: dict[str, set[str]]) -> None:
    for beginning, said in month().said.items():
        (known,) = (found for name, found in labels.items() if name.startswith(beginning))
        assert said.keys() - known == set(), beginning


def test_nothing_is_said_that_an_agency_could_not_save() -> None:
    plan = month()
    entries = [Month.said_of(plan, name, label, 0) for name, said in plan.said.items() for label in said]
    entries += [plan.said_of("another.txt", "1", turn) for turn in range(len(plan.usual))]
    assert [faults(entry, min(plan.days)) for entry in entries] == [{}] * len(entries)


def test_the_days_lie_within_the_month_that_is_played() -> None:
    plan = month()
    days = [*plan.days, *plan.late.values(), plan.accepted_on]
    assert all(plan.begins_on <= day <= plan.ends_on for day in days)
    assert (plan.month.year, plan.month.month) == (plan.ends_on.year, plan.ends_on.month)


def test_tasks_that_are_not_named_take_turns() -> None:
    plan = month()
    said = [plan.said_of("quyet-dinh-2026.txt", "no label", turn) for turn in range(2 * len(plan.usual))]
    assert said[: len(plan.usual)] == said[len(plan.usual) :]
    assert len(set(said)) == len(plan.usual)


def test_what_is_said_of_a_task_goes_by_the_beginning_of_the_file_name() -> None:
    said = month().said_of("chuong-trinh-2026-2030 (1).txt", "VI/1", 0)
    assert (said.state, said.percent, said.done_on) == ("done", 100, date(2026, 6, 5))


def test_who_may_sign_in_for_one_agency_finds_a_report_in_each_state() -> None:
    stops = [
        [where for where in ("silent", "drafting", "before_head") if month().stops("so-nn-mt", document, where)]
        for document in range(4)
    ]
    assert stops == [["before_head"], ["silent"], ["drafting"], ["before_head"]]


def test_some_tasks_of_every_other_document_are_done() -> None:
    plan = month()
    said = [plan.said_of("another.txt", "1", turn).state for turn in range(2 * plan.done_elsewhere["every"])]
    assert said.count("done") == 2
