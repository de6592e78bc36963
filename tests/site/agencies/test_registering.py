"""The stored agencies against the register."""

from io import StringIO

import pytest
from django.core.management import call_command

from dondoc.register import load_register
from dondoc.site.agencies.models import UNREGISTERED, Agency
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
