"""Reading the agencies room."""

import pytest
from django.http import Http404
from pytest_django import DjangoAssertNumQueries

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.selectors import agency_of, named_like, visible_agencies


def test_anyone_with_a_role_sees_the_agencies_in_their_order(
    health_officer: Acting, finance: Agency, construction: Agency
) -> None:
    assert [agency.register_id for agency in visible_agencies(health_officer)] == [
        "so-tai-chinh",
        "so-xay-dung",
        "so-y-te",
    ]


def test_without_a_role_there_is_nothing_to_see(nobody: Acting, finance: Agency) -> None:
    assert not visible_agencies(nobody)
    with pytest.raises(Http404):
        agency_of(nobody, "so-tai-chinh")


def test_an_agency_is_found_by_its_id(health_officer: Acting, finance: Agency) -> None:
    assert agency_of(health_officer, "so-tai-chinh") == finance
    with pytest.raises(Http404):
        agency_of(health_officer, "so-khong-co")


@pytest.mark.parametrize("words", ["tài chính", "TAI chinh", "so tai", "chính sở"])
def test_names_are_found_without_accents_and_in_any_order(
    health_officer: Acting, finance: Agency, construction: Agency, words: str
) -> None:
    assert list(named_like(visible_agencies(health_officer), words)) == [finance]


def test_a_short_name_counts_too(leader: Acting, committee_office: Agency) -> None:
    assert list(named_like(visible_agencies(leader), "vp ubnd")) == [committee_office]


def test_lists_cost_one_query(
    health_officer: Acting, finance: Agency, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        list(visible_agencies(health_officer))
