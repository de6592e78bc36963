"""Views of lists that people keep, share and begin with."""

from typing import Any

import pytest

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.audit.models import Entry
from dondoc.site.saved.actions.begin_with import begin_with
from dondoc.site.saved.actions.delete_view import delete_view
from dondoc.site.saved.actions.save_view import save_view
from dondoc.site.saved.models import SavedView
from dondoc.site.saved.refusals import CannotSave
from dondoc.site.saved.selectors import views_of

PAGE = "/viec-phai-lam/"
OVERDUE = "deadline=overdue&sort=-due"


def seen_by(acting: Acting) -> list[str]:
    return [view.name for view in views_of(acting, PAGE)]


def test_a_view_is_kept_without_the_number_of_the_page(world: Any) -> None:
    view = save_view(world.officer, PAGE, f"{OVERDUE}&page=7&xuat=csv", "  Việc   quá hạn ")
    assert (view.name, view.query) == ("Việc quá hạn", OVERDUE)
    assert Entry.objects.get().code == "saved.view.saved"


def test_the_same_name_again_replaces_the_view(world: Any) -> None:
    save_view(world.officer, PAGE, OVERDUE, "Của tôi")
    save_view(world.officer, PAGE, "state=done", "Của tôi")
    assert SavedView.objects.get().query == "state=done"


def test_a_view_is_the_owners_alone_until_it_is_shared_with_the_agency(world: Any) -> None:
    save_view(world.officer, PAGE, OVERDUE, "Riêng")
    save_view(world.officer, PAGE, OVERDUE, "Chung", is_shared=True)
    assert seen_by(world.officer) == ["Chung", "Riêng"]
    assert seen_by(world.head) == ["Chung"]
    for other in (world.other_officer, world.other_head, world.office, world.leader, world.auditor):
        assert seen_by(other) == []


@pytest.mark.parametrize(
    ("page", "query", "name"),
    [
        (PAGE, OVERDUE, " "),
        (PAGE, OVERDUE, "x" * 81),
        (PAGE, "q=" + "x" * 2000, "Dài"),
        ("/khong-co/", OVERDUE, "Lạc"),
        ("https://elsewhere.example/", OVERDUE, "Ngoài"),
        (PAGE, OVERDUE, "a\x00b"),
    ],
)
def test_what_cannot_be_kept_is_refused(world: Any, page: str, query: str, name: str) -> None:
    with pytest.raises(CannotSave):
        save_view(world.officer, page, query, name)
    assert not SavedView.objects.exists()


def test_who_belongs_to_no_agency_keeps_nothing(world: Any) -> None:
    with pytest.raises(NotAllowed):
        save_view(Acting(world.officer.person), PAGE, OVERDUE, "x")


def test_only_its_owner_deletes_a_view(world: Any) -> None:
    view = save_view(world.officer, PAGE, OVERDUE, "Chung", is_shared=True)
    with pytest.raises(NotAllowed):
        delete_view(world.head, view)
    delete_view(world.officer, view)
    assert not SavedView.objects.exists()


def test_the_list_opens_with_the_view_chosen_and_shows_everything_when_asked(world: Any) -> None:
    world.small_programme()
    view = save_view(world.officer, PAGE, OVERDUE, "Quá hạn")
    begin_with(world.officer, view)
    client = world.client(world.officer)
    assert client.get(PAGE).headers["Location"] == f"{PAGE}?{OVERDUE}"
    assert client.get(f"{PAGE}?xem=tat-ca").status_code == 200
    assert world.client(world.head).get(PAGE).status_code == 200


def test_choosing_the_beginning_again_takes_it_back(world: Any) -> None:
    view = save_view(world.officer, PAGE, OVERDUE, "Quá hạn")
    assert begin_with(world.officer, view)
    assert not begin_with(world.officer, view)
    assert world.client(world.officer).get(PAGE).status_code == 200


def test_a_view_no_longer_shared_is_no_longer_anybodys_beginning(world: Any) -> None:
    view = save_view(world.officer, PAGE, OVERDUE, "Chung", is_shared=True)
    begin_with(world.head, view)
    assert world.client(world.head).get(PAGE).status_code == 302
    save_view(world.officer, PAGE, OVERDUE, "Chung")
    assert world.client(world.head).get(PAGE).status_code == 200


def test_the_buttons_of_the_page_do_all_this(world: Any) -> None:
    world.small_programme()
    client = world.client(world.officer)
    asked = {"page": PAGE, "query": OVERDUE, "name": "Quá hạn", "is_shared": "1"}
    assert client.post("/danh-sach-da-luu/", asked).headers["Location"] == f"{PAGE}?{OVERDUE}"
    view = SavedView.objects.get()
    assert "Đang xem: Quá hạn" in client.get(f"{PAGE}?{OVERDUE}").content.decode()
    client.post(f"/danh-sach-da-luu/{view.pk}/mo-dau/")
    assert client.get(PAGE).status_code == 302
    client.post(f"/danh-sach-da-luu/{view.pk}/xoa/")
    assert not SavedView.objects.exists()


def test_a_view_of_another_agency_is_not_there(world: Any) -> None:
    view = save_view(world.officer, PAGE, OVERDUE, "Chung", is_shared=True)
    other = world.client(world.acting("so-y-te", Role.OFFICER))
    for step in ("mo-dau", "xoa"):
        assert other.post(f"/danh-sach-da-luu/{view.pk}/{step}/").status_code == 404
