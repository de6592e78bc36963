"""Who reaches which page of lists, search, kept views and urging: every page and act by every role."""

from typing import Any

import pytest
from django.test import Client

from dondoc.site.accounts.models import User
from dondoc.site.tracking.models import Report
from dondoc.site.urging.models import Urge

ROLES = ("office", "consolidator", "leader", "auditor", "head", "officer", "other_head", "other_officer")
PAGES = {
    "obligations": "/viec-phai-lam/",
    "obligations as a file": "/viec-phai-lam/?xuat=csv",
    "rates": "/viec-phai-lam/theo-co-quan/",
    "obligations as data": "/api/v1/obligations",
    "reports": "/bao-cao-co-quan/",
    "reports as a file": "/bao-cao-co-quan/?xuat=xlsx",
    "urges": "/don-doc/",
    "search": "/tim/?q=ra+soat",
    "programmes": "/chuong-trinh/",
    "documents": "/van-ban/",
    "requests": "/de-nghi/",
}
LEFT_TO_WHO_HAS_A_ROLE = dict.fromkeys(PAGES, 403) | {"programmes": 200, "documents": 200}  # empty lists
MAY_URGE = {"office", "leader", "consolidator"}
MAY_JUDGE = {"office", "consolidator"}


@pytest.fixture
def obligation(world: Any) -> Any:
    cycle = world.cycle()
    world.submitted(cycle)
    return world.obligation(cycle.programme, "1.2")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("role", ROLES)
def test_every_role_opens_every_list(world: Any, obligation: Any, role: str, page: str) -> None:
    answer = world.client(getattr(world, role)).get(PAGES[page])
    answer.close()
    assert answer.status_code == 200


@pytest.mark.parametrize("page", PAGES)
def test_who_has_no_role_is_kept_out_or_sees_nothing(world: Any, obligation: Any, page: str) -> None:
    stranger = Client()
    stranger.force_login(User.objects.create_user("stranger"))
    assert stranger.get(PAGES[page]).status_code == LEFT_TO_WHO_HAS_A_ROLE[page]


@pytest.mark.parametrize("page", PAGES)
def test_who_has_not_signed_in_is_led_to_do_so(world: Any, obligation: Any, page: str) -> None:
    assert Client().get(PAGES[page]).status_code == (401 if page == "obligations as data" else 302)


@pytest.mark.parametrize("role", ROLES)
def test_who_urges(world: Any, obligation: Any, role: str) -> None:
    client = world.client(getattr(world, role))
    client.post("/don-doc/viec-da-chon/", {"chosen": [obligation.pk], "words": "Đến đâu rồi?"})
    assert Urge.objects.exists() is (role in MAY_URGE)


@pytest.mark.parametrize("role", ROLES)
def test_who_judges_many_reports(world: Any, obligation: Any, role: str) -> None:
    client = world.client(getattr(world, role))
    client.post("/bao-cao-co-quan/da-chon/", {"chosen": list(_keys()), "act": "nhan"})
    assert Report.objects.filter(state="accepted").exists() is (role in MAY_JUDGE)


def _keys() -> Any:
    return Report.objects.values_list("pk", flat=True)


@pytest.mark.parametrize("role", ROLES)
def test_everyone_with_a_role_keeps_views(world: Any, role: str) -> None:
    asked = {"page": "/viec-phai-lam/", "query": "deadline=overdue", "name": "Quá hạn"}
    answer = world.client(getattr(world, role)).post("/danh-sach-da-luu/", asked)
    assert answer.headers["Location"] == "/viec-phai-lam/?deadline=overdue"


@pytest.mark.parametrize("address", ["/don-doc/viec-da-chon/", "/bao-cao-co-quan/da-chon/", "/danh-sach-da-luu/"])
def test_acts_are_posted(world: Any, address: str) -> None:
    assert world.client(world.office).get(address).status_code == 405
