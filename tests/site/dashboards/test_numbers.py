"""Every number on a board leads to a list with as many rows, and the boards stay light and quick."""

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme

BOARDS = (
    ("dashboards:leaders", ()),
    ("dashboards:office", ()),
    ("dashboards:agency", ("so-tu-phap",)),
    ("dashboards:agency", ("xa-thuan-chau",)),
    ("dashboards:programme", ("programme",)),
    ("dashboards:communes", ()),
    ("dashboards:rates", ()),
    ("dashboards:rates?chon=qua-han", ()),
    ("dashboards:silent", ()),
    ("dashboards:wall", ()),
)
_NUMBER = re.compile(r'<a class="n" href="([^"]+)" aria-label="[^"]+">([\d.]+)</a>')
_NAMED = re.compile(r'<a class="n"[^>]* aria-label="([^"]+)">([\d.]+)</a>')


def board(client: Client, name: str, of: tuple[str, ...], programme: Programme) -> str:
    keys = [programme.pk if key == "programme" else key for key in of]
    page, _, query = name.partition("?")
    response = client.get(f"{reverse(page, args=keys)}?{query}")
    assert response.status_code == 200
    return response.content.decode()


def rows_behind(client: Client, address: str) -> int:
    page = client.get(address)
    context = page.context
    if "table" in context or "body" in context:  # agencies side by side, or those that are silent
        return page.content.decode().count('<th scope="row">')
    return context["shown"].count if "shown" in context else context["page"].paginator.count


@pytest.mark.parametrize(("name", "of"), BOARDS)
def test_every_number_is_that_of_the_list_behind_it(
    world: Any, busy: Programme, name: str, of: tuple[str, ...]
) -> None:
    client = world.client(world.leader)
    numbers = _NUMBER.findall(board(client, name, of, busy))
    assert numbers
    wrong = {}
    for address, number in set(numbers):
        found = rows_behind(client, unescape(address))
        if found != int(number.replace(".", "")):
            wrong[unescape(address)] = (number, found)
    assert wrong == {}


@pytest.mark.parametrize(("name", "of"), BOARDS)
def test_a_number_says_by_itself_what_it_counts_and_of_what(
    world: Any, busy: Programme, name: str, of: tuple[str, ...]
) -> None:
    page = board(world.client(world.leader), name, of, busy)
    found = _NAMED.findall(page)
    assert len(found) == page.count('<a class="n"')
    assert [words for words, number in found if not words.startswith(f"{number} ") or "{" in words] == []
    rows = re.findall(r'<th scope="row">(?:<a[^>]*>)?([^<]+)</[^>]+>(?:(?!</tr>).)*?aria-label="([^"]+)"', page, re.S)
    assert [words for row, words in rows if row.split()[0] not in words] == []


@pytest.mark.parametrize(("name", "of"), BOARDS)
def test_a_board_weighs_less_than_a_hundred_kilobytes_and_holds_no_style_or_script(
    world: Any, busy: Programme, name: str, of: tuple[str, ...]
) -> None:
    page = board(world.client(world.leader), name, of, busy)
    assert len(page.encode()) < 100_000
    assert "style=" not in page
    assert re.search(r"<script(?! src=)", page) is None


@pytest.mark.parametrize(
    ("name", "of", "most"),
    [("dashboards:leaders", (), 32), ("dashboards:office", (), 34), ("dashboards:agency", ("so-tu-phap",), 26),
     ("dashboards:communes", (), 12), ("dashboards:rates", (), 10), ("dashboards:wall", (), 24)],
)  # fmt: skip
def test_the_number_of_queries_is_bounded(
    world: Any, busy: Programme, name: str, of: tuple[str, ...], most: int, django_assert_max_num_queries: Any
) -> None:
    client = world.client(world.leader)
    with django_assert_max_num_queries(most):
        board(client, name, of, busy)


@pytest.mark.parametrize(
    ("role", "agency", "name"),
    [
        (Role.LEADER, "ubnd-tinh", "leaders"),
        (Role.AUDITOR, "ubnd-tinh", "leaders"),
        (Role.OFFICE, "vp-ubnd-tinh", "office"),
        (Role.CONSOLIDATOR, "so-tai-chinh", "office"),
        (Role.HEAD, "so-tu-phap", "agency"),
        (Role.OFFICER, "so-tu-phap", "agency"),
        (Role.ADMINISTRATOR, "vp-ubnd-tinh", "communes"),
    ],
)
def test_everyone_finds_the_own_board_on_the_first_page(world: Any, role: Role, agency: str, name: str) -> None:
    client = world.client(world.acting(agency, role))
    assert reverse("dashboards:mine") in client.get("/").content.decode()
    wanted = reverse(f"dashboards:{name}", args=[agency] if name == "agency" else [])
    assert client.get(reverse("dashboards:mine"), follow=True).redirect_chain == [(wanted, 302)]


def test_an_agency_does_not_see_the_board_of_another(world: Any, busy: Programme) -> None:
    client = world.client(world.officer)
    assert client.get(reverse("dashboards:agency", args=["so-y-te"])).status_code == 403
    assert client.get(reverse("dashboards:agency", args=["so-tu-phap"])).status_code == 200


def test_an_empty_site_has_boards_too(world: Any) -> None:
    client = world.client(world.leader)
    for name in ("leaders", "office", "communes", "rates", "wall"):
        assert client.get(reverse(f"dashboards:{name}")).status_code == 200, name


def test_the_board_of_who_has_no_place_is_refused(world: Any) -> None:
    nobody = Acting(world.officer.person)
    world.officer.membership.delete()
    assert world.client(nobody).get(reverse("dashboards:leaders")).status_code == 403
