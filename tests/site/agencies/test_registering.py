"""The stored agencies against the register."""

from dataclasses import replace
from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from dondoc.register import load_register
from dondoc.register.membership import Enrolment, Members
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import UNREGISTERED, Agency, GroupMember
from dondoc.site.agencies.registering import agency_for, register_id_of, store_register

pytestmark = pytest.mark.django_db


def test_every_agency_of_the_register_is_stored_with_its_days() -> None:
    added, changed = store_register()
    registered = load_register().agencies
    assert (added, changed) == (len(registered), 0)
    for agency in Agency.objects.all():
        source = registered[agency.register_id]
        assert (agency.name, agency.kind, agency.is_group) == (source.name, source.kind, source.group)
        assert (agency.valid_from, agency.valid_to) == (source.valid_from, source.valid_to)


def test_storing_again_changes_nothing() -> None:
    store_register()
    assert store_register() == (0, 0)


def test_a_change_in_the_register_reaches_the_stored_agency_and_keeps_its_row() -> None:
    old = Agency.objects.create(register_id="so-tai-chinh", name="Sở cũ", kind="department")
    store_register()
    old.refresh_from_db()
    assert old.name == "Sở Tài chính"


def test_agencies_that_the_register_does_not_know_stay() -> None:
    own = agency_for(None, "Hội Kiến trúc sư tỉnh", False)
    store_register()
    own.refresh_from_db()
    assert own.kind == UNREGISTERED


def test_the_command_says_how_many() -> None:
    said = StringIO()
    call_command("load_register", stdout=said)
    call_command("load_register", stdout=said)
    first, second = said.getvalue().splitlines()
    assert first == f"Agencies: {len(load_register().agencies)} added, 0 changed."
    assert second == "Agencies: 0 added, 0 changed."


def test_a_registered_agency_is_found(finance: Agency) -> None:
    assert agency_for("so-tai-chinh", "Sở Tài chính", False) == finance


def test_a_registered_agency_that_is_not_stored_yet_comes_from_the_register() -> None:
    agency = agency_for("so-tai-chinh", "as written", False)
    assert (agency.name, agency.kind) == ("Sở Tài chính", load_register().agencies["so-tai-chinh"].kind)


@pytest.mark.parametrize("again", ["Hội Kiến trúc sư tỉnh", "HỘI  kiến trúc sư tỉnh", "Hoi Kien truc su tinh"])
def test_an_unknown_name_is_one_agency_however_it_is_written(again: str) -> None:
    first = agency_for(None, "Hội Kiến trúc sư tỉnh", False)
    assert first.kind == UNREGISTERED
    assert agency_for(None, again, False) == first


def test_two_unknown_names_are_two_agencies() -> None:
    long = "Ban chỉ đạo " + "rất dài " * 20
    names = ["Hội A", "Hội B", "…", "Hội A - B", long, long + "khác"]
    assert len({agency_for(None, name, False).pk for name in names}) == len(names)


def test_an_unknown_group_is_a_group() -> None:
    assert agency_for(None, "Các hội, đoàn thể", True).is_group


def test_the_id_of_an_unknown_name_fits_an_address() -> None:
    register_id = register_id_of(None, "Hội Kiến trúc sư tỉnh / chi nhánh " * 10)
    assert len(register_id) <= 100
    assert register_id.replace("-", "").isalnum()


def test_members_that_the_register_enters_are_stored_once_and_go_when_it_no_longer_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entered = Members(entered=(Enrolment("tinh-doan", date(2025, 3, 1), basis=("45-2025-nd-cp",)),))
    register = replace(load_register(), _members={**load_register()._members, "g-doan-the": entered})
    with monkeypatch.context() as patched:
        patched.setattr("dondoc.site.agencies.registering.home_register", lambda: register)
        store_register()
        store_register()
        row = GroupMember.objects.get()
        assert (row.basis, row.decided_by) == ("Nghị định 45/2025/NĐ-CP ngày 28/02/2025", None)
        days = (date(2025, 2, 28), date(2025, 3, 1))
        assert [[one.register_id for one in History().members("g-doan-the", day)] for day in days] == [
            [], ["tinh-doan"]
        ]  # fmt: skip
    store_register()
    assert not GroupMember.objects.exists()
