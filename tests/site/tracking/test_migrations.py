"""Cycles of months that a site already has become cycles of periods, and lose nothing on the way."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

BEFORE, AFTER = [("tracking", "0003_rounds_and_completions")], [("tracking", "0005_any_period")]


def migrated_to(target: list[tuple[str, str]]) -> Any:
    executor = MigrationExecutor(connection)
    executor.migrate(target)
    return MigrationExecutor(connection).loader.project_state(target).apps


@pytest.fixture
def at_head() -> Any:
    """The newest tables again, whatever becomes of the test."""
    yield
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())


def programme_in(apps: Any) -> Any:
    user = apps.get_model("accounts", "User").objects.create(username="office")
    file = apps.get_model("documents", "SourceFile").objects.create(
        name="a.txt", sha256="0" * 64, size=1, content="x", uploaded_by=user, uploaded_at=timezone.now()
    )
    reading = apps.get_model("documents", "Reading").objects.create(file=file, queued_at=timezone.now())
    return apps.get_model("programmes", "Programme").objects.create(
        reading=reading, title="Kế hoạch", published_at=timezone.now(), published_by=user
    )


@pytest.mark.django_db(transaction=True)
def test_a_cycle_of_a_month_becomes_one_of_its_days_and_back(at_head: None) -> None:
    apps = migrated_to(BEFORE)
    apps.get_model("tracking", "Cycle").objects.create(
        programme=programme_in(apps), month=date(2026, 2, 1), opens_on=date(2026, 2, 2), due_on=date(2026, 2, 17)
    )
    [cycle] = migrated_to(AFTER).get_model("tracking", "Cycle").objects.all()
    assert (cycle.kind, cycle.starts_on, cycle.ends_on) == ("month", date(2026, 2, 1), date(2026, 2, 28))
    assert (cycle.figures_from, cycle.figures_to) == (date(2026, 1, 15), date(2026, 2, 14))
    assert (cycle.named_due_on, cycle.due_on) == (date(2026, 2, 17), date(2026, 2, 17))
    [cycle] = migrated_to(BEFORE).get_model("tracking", "Cycle").objects.all()
    assert (cycle.month, cycle.due_on) == (date(2026, 2, 1), date(2026, 2, 17))
