"""A question about keys finds what the query set would find, for however many keys."""

from collections.abc import Sequence

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from dondoc.site.agencies.models import Agency
from dondoc.site.compiled_keys import of_keys


@of_keys
def _named(keys: Sequence[int], kind: str) -> QuerySet[Agency]:
    return Agency.objects.filter(pk__in=keys, kind=kind).order_by("pk")


@pytest.fixture
def agencies(db: None) -> list[Agency]:
    return [
        Agency.objects.create(
            register_id=f"co-quan-{at}", name=f"{at}", kind=("ward", "department")[at % 2], position=at
        )
        for at in range(140)
    ]


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 16, 17, 64, 65, 140])
def test_each_key_is_found_once_and_no_other(agencies: list[Agency], number: int) -> None:
    asked = agencies[-number:]
    found = _named([one.pk for one in asked], kind="department")
    assert found == [one for one in asked if one.kind == "department"]


def test_without_keys_nothing_is_asked(agencies: list[Agency]) -> None:
    with CaptureQueriesContext(connection) as asked:
        assert _named([], kind="department") == []
    assert len(asked) == 0


def test_the_next_keys_have_their_own_answer(agencies: list[Agency]) -> None:
    first, second = agencies[1], agencies[3]
    assert _named([first.pk], kind="department") == [first]
    assert _named([second.pk], kind="department") == [second]
    assert _named([second.pk], kind="ward") == []
