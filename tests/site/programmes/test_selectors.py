"""Reading the programmes room."""

from typing import Any

import pytest
from django.http import Http404
from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.programmes.selectors import (
    programme_for,
    saying,
    sections_of,
    visible_indicators,
    visible_programmes,
    visible_tasks,
)

EVERYONE = [
    "office",
    "leader",
    "auditor",
    "administrator",
    "consolidator",
    "construction_head",
    "construction_officer",
]


@pytest.mark.parametrize("someone", EVERYONE)
def test_anyone_with_a_role_sees_what_was_published(someone: str, request: Any, published: Programme) -> None:
    acting: Acting = request.getfixturevalue(someone)
    assert programme_for(acting, published.pk) == published
    assert visible_tasks(acting).count() == 2
    assert visible_indicators(acting).count() == 1


def test_without_a_role_there_is_nothing_to_see(nobody: Acting, published: Programme) -> None:
    assert not visible_programmes(nobody)
    assert not visible_tasks(nobody)
    assert not visible_indicators(nobody)
    with pytest.raises(Http404):
        programme_for(nobody, published.pk)


def test_a_programme_that_is_not_there_is_not_found(office: Acting, db: None) -> None:
    with pytest.raises(Http404):
        programme_for(office, 1)


def test_a_list_of_programmes_counts_what_is_in_them_in_one_query(
    leader: Acting, published: Programme, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        [programme] = visible_programmes(leader)
        assert programme.consolidator is not None
    assert (programme.task_count, programme.indicator_count, programme.lead_count) == (2, 1, 3)


def test_a_list_of_tasks_comes_with_agencies_in_two_queries(
    leader: Acting, published: Programme, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(2):
        said = [
            (str(task.programme), str(task.section), [part.agency.name for part in task.agencies.all()])
            for task in visible_tasks(leader)
        ]
    assert [len(agencies) for _programme, _section, agencies in said] == [2, 2]


def test_a_list_of_indicators_comes_with_agencies_and_targets_in_three_queries(
    leader: Acting, published: Programme, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(3):
        [indicator] = visible_indicators(leader)
        assert [part.agency.name for part in indicator.agencies.all()] == ["Sở Xây dựng"]
        assert [str(target) for target in indicator.targets.all()] == ["trên 85,5%"]


def test_sections_come_in_the_order_of_the_document(published: Programme) -> None:
    assert [section.label for section in sections_of(published)] == ["I", "II"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("quy hoạch", ["I/1"]),
        ("QUY HOACH nha", ["I/1"]),
        ("dinh ky", ["I/2"]),
        ("i/1", ["I/1"]),
        ("", ["I/1", "I/2"]),
        ("không có", []),
    ],
)
def test_tasks_are_found_by_words_without_accents(
    leader: Acting, published: Programme, words: str, found: list[str]
) -> None:
    assert [task.label for task in saying(visible_tasks(leader), words)] == found


def test_indicators_are_found_the_same_way(leader: Acting, published: Programme) -> None:
    assert saying(visible_indicators(leader), "kien co").count() == 1
