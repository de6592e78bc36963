"""Readings whose worker died."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django import Settings

from dondoc.site import audit, clock
from dondoc.site.documents.caretaking import caretaker, restart_lost_readings, show_life
from dondoc.site.documents.models import Reading, ReadingState, ReadingStep
from dondoc.site.documents.workers import worker_name


@pytest.fixture(autouse=True)
def _queue_in_the_database(settings: Settings) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def running(reading: Reading) -> Reading:
    """A reading that another worker took a second ago for the first time."""
    reading.state, reading.step, reading.percent = ReadingState.RUNNING, ReadingStep.FINDING, 30
    reading.worker, reading.attempts, reading.alive_at = "another", 1, clock.now()
    reading.result, reading.finished_at = None, None
    reading.save()
    return reading


def _silent(reading: Reading, seconds: int) -> Reading:
    Reading.objects.filter(pk=reading.pk).update(alive_at=clock.now() - timedelta(seconds=seconds))
    return reading


def test_a_reading_with_a_sign_of_life_is_left_alone(running: Reading) -> None:
    _silent(running, 30)
    assert restart_lost_readings() == []
    running.refresh_from_db()
    assert running.state == ReadingState.RUNNING


@pytest.mark.parametrize("silence", [90, -24 * 60 * 60], ids=["silent", "clock set back"])
def test_a_lost_reading_is_queued_again(running: Reading, silence: int) -> None:
    _silent(running, silence)
    assert restart_lost_readings() == [running]
    running.refresh_from_db()
    assert (running.state, running.step, running.percent, running.worker) == ("queued", "waiting", 0, "")
    [job] = DBTaskResult.objects.ready()
    assert job.args_kwargs["args"] == [running.pk]
    assert [entry.code for entry in audit.entries_of(running)] == ["documents.reading.restarted"]


def test_a_reading_lost_twice_is_given_up_with_a_sentence(running: Reading) -> None:
    Reading.objects.filter(pk=running.pk).update(attempts=2)
    _silent(running, 90)
    restart_lost_readings()
    running.refresh_from_db()
    assert running.state == ReadingState.FAILED
    assert "đã dừng hơn một lần" in running.fault
    assert running.finished_at is not None
    assert not DBTaskResult.objects.ready()


def test_the_dead_workers_job_no_longer_looks_as_if_it_ran(running: Reading) -> None:
    mine, other = (
        DBTaskResult.objects.create(
            status="RUNNING",
            task_path="dondoc.site.documents.jobs.read_file",
            args_kwargs={"args": [pk], "kwargs": {}},
            backend_name="default",
            run_after=timezone.now(),
        )
        for pk in (running.pk, running.pk + 1)
    )
    _silent(running, 90)
    restart_lost_readings()
    mine.refresh_from_db()
    other.refresh_from_db()
    assert mine.status == "FAILED"
    assert "another" in mine.traceback
    assert other.status == "RUNNING"


def test_restarting_twice_restarts_once(running: Reading) -> None:
    _silent(running, 90)
    restart_lost_readings()
    assert restart_lost_readings() == []
    assert DBTaskResult.objects.ready().count() == 1


@pytest.mark.parametrize("state", [ReadingState.QUEUED, ReadingState.DONE, ReadingState.FAILED])
def test_only_running_readings_can_be_lost(running: Reading, state: str) -> None:
    Reading.objects.filter(pk=running.pk).update(state=state)
    _silent(running, 90)
    assert restart_lost_readings() == []


def test_a_worker_shows_life_for_its_own_readings_alone(running: Reading) -> None:
    _silent(running, 90)
    show_life()
    assert len(restart_lost_readings()) == 1
    Reading.objects.filter(pk=running.pk).update(state=ReadingState.RUNNING, worker=worker_name())
    _silent(running, 90)
    show_life()
    assert restart_lost_readings() == []


@pytest.mark.django_db(transaction=True)
def test_the_caretaker_begins_at_once_and_ends_with_its_block(running: Reading) -> None:
    _silent(running, 90)
    with caretaker() as first_round:
        assert first_round.wait(10)
    running.refresh_from_db()
    assert running.state == ReadingState.QUEUED
