"""Rows whose SQL is kept are saved as Django saves any row."""

from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.db.models import F
from django.db.models.signals import post_save
from django.test.utils import CaptureQueriesContext

from dondoc.site import audit, clock
from dondoc.site.audit.models import Entry
from dondoc.site.tracking.models import Obligation


@pytest.fixture
def obligation(world: Any) -> Obligation:
    return world.obligation(world.small_programme())


def test_a_new_row_has_its_key_and_reads_back_as_it_was_given(world: Any, obligation: Obligation) -> None:
    data = {"version": 3, "files": [1, 2], "words": "‘%s’ 100 % “đủ”", "none": None}
    made = audit.record(world.leader.person, "test.done", obligation, reason="vì $1 và %s", **data)
    found = Entry.objects.get(pk=made.pk)
    assert (found.data, found.reason, found.actor, found.at) == (data, "vì $1 và %s", world.leader.person, made.at)


def test_rows_after_one_another_have_their_own_values(world: Any, obligation: Obligation) -> None:
    made = [audit.record(world.leader.person, f"test.number{at}", obligation, at=at) for at in range(8)]
    assert [Entry.objects.get(pk=one.pk).data for one in made] == [{"at": at} for at in range(8)]
    assert len({one.pk for one in made}) == 8


def test_a_saving_is_one_statement_and_is_told_to_who_listens(db: None) -> None:
    heard: list[Any] = []

    def listen(instance: Entry, created: bool, **_kwargs: Any) -> None:
        heard.append((instance.code, created))

    post_save.connect(listen, sender=Entry)
    try:
        with CaptureQueriesContext(connection) as asked:
            Entry.objects.create(at=clock.now(), code="test.heard", subject_id="1")
    finally:
        post_save.disconnect(listen, sender=Entry)
    assert heard == [("test.heard", True)]
    assert sum("INSERT" in one["sql"] for one in asked) == 1


def test_a_row_that_is_changed_changes_alone_and_in_the_named_fields(obligation: Obligation) -> None:
    before = {row.pk: row.version for row in Obligation.objects.all()}
    obligation.version, obligation.percent = 7, 99
    obligation.save(update_fields=["version"])
    after = {row.pk: row.version for row in Obligation.objects.all()}
    assert after == before | {obligation.pk: 7}
    assert Obligation.objects.get(pk=obligation.pk).percent != 99


def test_what_the_database_is_to_work_out_is_worked_out(obligation: Obligation) -> None:
    before = obligation.version
    obligation.version = F("version") + 5
    obligation.save(update_fields=["version"])
    assert Obligation.objects.get(pk=obligation.pk).version == before + 5


def test_a_row_that_is_gone_is_missed(obligation: Obligation) -> None:
    gone = Obligation.objects.get(pk=obligation.pk)
    gone.pk = 987_654
    with pytest.raises(DatabaseError), transaction.atomic():
        gone.save(update_fields=["version"])


def test_a_constraint_refuses_as_ever(obligation: Obligation) -> None:
    twin = Obligation.objects.get(pk=obligation.pk)
    twin.pk, twin._state.adding = None, True
    with pytest.raises(IntegrityError), transaction.atomic():
        twin.save()
