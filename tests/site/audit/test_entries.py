"""The trail of changes: added and read, never changed."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db.models import ProtectedError
from pytest_django import DjangoAssertNumQueries, Settings

from dondoc.site import audit
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.audit.models import Entry, EntryIsFinal


@pytest.fixture
def entry(office: Acting, finance: Agency) -> Entry:
    return audit.record(office.user, "agencies.agency.renamed", finance, "sắp xếp lại", name="Sở mới")


def test_an_entry_says_who_did_what_to_what_and_why(entry: Entry, office: Acting, finance: Agency) -> None:
    [stored] = audit.entries_of(finance)
    assert stored == entry
    assert (stored.actor, stored.code, stored.reason) == (office.user, "agencies.agency.renamed", "sắp xếp lại")
    assert (stored.subject_type, stored.subject_id) == ("agencies.agency", str(finance.pk))
    assert stored.data == {"name": "Sở mới"}


def test_an_entry_stands_on_the_sites_day(settings: Settings, finance: Agency) -> None:
    settings.DONDOC_TODAY = "2026-06-20"
    assert audit.record(None, "a.b.c", finance).at.date() == date(2026, 6, 20)


def test_the_program_and_a_visitor_are_no_actors(finance: Agency) -> None:
    assert audit.record(None, "a.b.c", finance).actor is None
    assert audit.record(AnonymousUser(), "a.b.c", finance).actor is None


def test_days_in_the_data_become_iso_text(finance: Agency) -> None:
    entry = audit.record(None, "a.b.c", finance, due_on=date(2026, 6, 30))
    entry.refresh_from_db()
    assert entry.data == {"due_on": "2026-06-30"}


def test_entries_are_told_apart_by_their_subject(entry: Entry, health: Agency, office: Acting) -> None:
    audit.record(office.user, "accounts.person.created", office.person)
    assert not audit.entries_of(health)
    assert [one.code for one in audit.entries_of(office.person)] == ["accounts.person.created"]


def test_entries_come_oldest_first_with_their_actors_in_one_query(
    entry: Entry, finance: Agency, office: Acting, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    audit.record(office.user, "agencies.agency.ended", finance)
    with django_assert_num_queries(1):
        told = [(one.code, str(one.actor)) for one in audit.entries_of(finance)]
    assert told == [("agencies.agency.renamed", str(office.user)), ("agencies.agency.ended", str(office.user))]


def test_a_subject_must_be_stored(db: None) -> None:
    with pytest.raises(ValueError, match="save"):
        audit.record(None, "a.b.c", Agency(name="Sở mới"))


def test_an_entry_is_never_changed(entry: Entry) -> None:
    entry.reason = "khác"
    with pytest.raises(EntryIsFinal):
        entry.save()
    with pytest.raises(EntryIsFinal):
        Entry.objects.update(reason="khác")
    with pytest.raises(EntryIsFinal):
        Entry.objects.bulk_update([entry], ["reason"])
    with pytest.raises(EntryIsFinal):
        Entry.objects.update_or_create(pk=entry.pk, defaults={"reason": "khác"})
    entry.refresh_from_db()
    assert entry.reason == "sắp xếp lại"


def test_an_entry_is_never_deleted(entry: Entry) -> None:
    with pytest.raises(EntryIsFinal):
        entry.delete()
    with pytest.raises(EntryIsFinal):
        Entry.objects.all().delete()
    with pytest.raises(EntryIsFinal):
        Entry.objects.about(entry).delete()
    assert Entry.objects.filter(pk=entry.pk).exists()


def test_a_person_with_a_history_is_not_deleted(entry: Entry, office: Acting) -> None:
    with pytest.raises(ProtectedError):
        office.person.delete()
