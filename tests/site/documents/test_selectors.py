"""Reading the documents room."""

from typing import Any

import pytest
from django.http import Http404
from pytest_django import DjangoAssertNumQueries

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading, SourceFile
from dondoc.site.documents.selectors import reading_for, visible_readings

OTHERS = ["leader", "auditor", "administrator", "consolidator", "construction_head", "construction_officer"]


def test_the_office_sees_every_reading_newest_first(office: Acting, reading: Reading, source_file: SourceFile) -> None:
    later = Reading.objects.create(file=source_file, queued_at=clock.now())
    assert list(visible_readings(office)) == [later, reading]
    assert reading_for(office, reading.pk) == reading


@pytest.mark.parametrize("other", OTHERS)
def test_others_see_published_readings_alone(other: str, request: Any, reading: Reading) -> None:
    acting: Acting = request.getfixturevalue(other)
    assert not visible_readings(acting)
    with pytest.raises(Http404):
        reading_for(acting, reading.pk)
    Reading.objects.update(published_at=clock.now())
    assert reading_for(acting, reading.pk) == reading


def test_without_a_role_nothing_is_seen(nobody: Acting, reading: Reading) -> None:
    Reading.objects.update(published_at=clock.now())
    assert not visible_readings(nobody)


def test_a_list_carries_no_texts_and_costs_one_query(
    office: Acting, reading: Reading, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        [listed] = visible_readings(office)
        assert str(listed.file.uploaded_by) == str(office.user)
    assert {"text", "result"} <= listed.get_deferred_fields()


def test_one_reading_comes_whole_in_one_query(
    office: Acting, reading: Reading, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        whole = reading_for(office, reading.pk)
        assert whole.text == reading.text
        assert whole.result == reading.result
