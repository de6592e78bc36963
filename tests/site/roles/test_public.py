"""Without an account: the public pages and feeds alone, and on them nothing but what is public."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urljoin

from django.test import Client
from django.urls import reverse

from dondoc.site.accounts.models import User
from dondoc.site.agencies.people import Acting

MARKER = "Dauhieubanthao"  # what stands in drafts, files and private notes
_LINK = re.compile(r'(?:href|src)="([^"#]+)')
OPEN = ("/cong-khai/", "/api/", "/dang-nhap/", "/hinh/", "/static/", "/suc-khoe/", "/du-lieu-mo/")


def _reached(client: Client) -> Iterator[tuple[str, str]]:
    """Every address that one reaches by links from the public front, with what it says."""
    waiting, seen = [reverse("public:list")], {reverse("public:list")}
    while waiting:
        address = waiting.pop()
        response = client.get(address)
        if response.status_code != 200:
            continue
        body = b"".join(response) if response.streaming else response.content  # type: ignore[attr-defined]
        words = body.decode(errors="replace")
        yield address, words
        for link in _LINK.findall(words) if "html" in response.headers["Content-Type"] else ():
            target = urljoin(address, unescape(link))
            if target.startswith("/") and not target.startswith(("/static/", "/dang-nhap/")) and target not in seen:
                seen.add(target)
                waiting.append(target)


def test_links_of_public_pages_stay_among_them(people: dict[str, Acting], things: dict[str, Any]) -> None:
    found = dict(_reached(Client()))
    assert len(found) > 6
    assert [address for address in found if not address.startswith(OPEN)] == []


def test_public_pages_say_no_draft_no_name_and_nothing_of_other_programmes(
    people: dict[str, Acting], things: dict[str, Any], every_page: list[str]
) -> None:
    client = Client()
    shown = dict(_reached(client))
    for address in every_page:
        if address.startswith(OPEN):
            response = client.get(address)
            if response.status_code != 200:
                continue
            body = b"".join(response) if response.streaming else response.content  # type: ignore[attr-defined]
            shown[address] = body.decode(errors="replace")
    names = [str(user) for user in User.objects.all()]
    told = [
        (address, word)
        for address, words in shown.items()
        for word in (MARKER, *names, things["draft_file"].name, f"/nhiem-vu/{things['task'].pk}/")
        if word in words
    ]
    assert told == []


def test_everything_else_sends_to_sign_in_or_is_not_there(
    people: dict[str, Acting], things: dict[str, Any], every_page: list[str]
) -> None:
    client = Client()
    answered = [
        address
        for address in every_page
        if not address.startswith((*OPEN, "/lich/", "/kieu-mau/")) and client.get(address).status_code == 200
    ]
    assert [address for address in answered if "calendar" not in address and not address.endswith(".ics")] == []
