"""What is remembered until something changes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.core.cache import cache
from django.test import override_settings

from dondoc.site import audit
from dondoc.site.audit.models import Entry
from dondoc.site.lists import counting
from dondoc.site.lists.counting import numbers_of
from dondoc.site.lists.remembering import newest_entry, remembered
from dondoc.site.tracking.models import Obligation

NOW = datetime(2026, 6, 10, 8, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _with_memory() -> Iterator[None]:
    with override_settings(CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}):
        cache.clear()
        yield
        cache.clear()


def test_an_answer_holds_until_an_entry_of_the_audit_trail_is_written(world: Any) -> None:
    answers = iter("abc")

    def ask() -> str:
        return remembered("which letter", newest_entry(), lambda: next(answers))

    assert [ask(), ask()] == ["a", "a"]
    audit.record(world.office.person, "tests.something.changed", world.agency("so-y-te"))
    assert [ask(), ask()] == ["b", "b"]


def test_an_entry_that_took_its_key_early_and_appears_late_counts_as_a_change(world: Any) -> None:
    def entered(pk: int) -> None:
        Entry.objects.create(pk=pk, at=NOW, code="tests.something.changed", subject_type="tests.thing", subject_id="1")

    entered(1_000_010)
    before = newest_entry()
    assert newest_entry() == before
    entered(1_000_005)
    assert newest_entry() != before


def test_questions_are_kept_apart() -> None:
    assert remembered("one", 1, lambda: 1) == 1
    assert remembered("other", 1, lambda: 2) == 2


def test_what_is_not_worth_it_is_worked_out_each_time() -> None:
    answers = iter("ab")
    asked = [remembered("letter", 1, lambda: next(answers), is_worth_it=lambda _: False) for _ in range(2)]
    assert asked == ["a", "b"]


def test_few_rows_are_counted_each_time_and_many_once(
    world: Any, monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: Any
) -> None:
    world.small_programme()
    rows = Obligation.objects.all()
    with django_assert_num_queries(2):
        assert [numbers_of(rows, {}, "all", 1)[0] for _ in range(2)] == [4, 4]
    monkeypatch.setattr(counting, "WORTH_REMEMBERING", 4)
    with django_assert_num_queries(1):
        assert [numbers_of(rows, {}, "all", 1)[0] for _ in range(2)] == [4, 4]
