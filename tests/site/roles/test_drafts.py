"""What one agency drafts nobody else sees: on no page, behind no link, in no file."""

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from django.test import Client

import dondoc
from dondoc.site.agencies.people import Acting
from dondoc.site.lists.exporting import FORMAT
from dondoc.sources import UnreadableFile

pytestmark = pytest.mark.once

MARKER = "Dauhieubanthao"
_LINK = re.compile(r'href="([^"#]+)')
_OTHERS = (
    *("office", "consolidator", "other_consolidator", "other_head", "other_officer"),
    *("leader", "auditor", "administrator", "nobody"),
)


def _read(response: Any) -> str:
    """All that an answer says; of an office file, all of its parts, of a PDF file its text."""
    body = b"".join(response) if response.streaming else response.content
    if body.startswith(b"%PDF"):
        with suppress(UnreadableFile):  # what an agency attached is as it was sent
            return dondoc.read(body, name="a.pdf").text
    if not body.startswith(b"PK"):
        return str(body.decode(errors="replace"))
    with zipfile.ZipFile(io.BytesIO(body)) as package:
        return " ".join(package.read(name).decode(errors="replace") for name in package.namelist())


def _key(address: str) -> tuple[str, str]:
    """Pages that differ in filters only are one; a list as a file is another."""
    parts = urlsplit(address)
    return parts.path, "".join(parse_qs(parts.query).get(FORMAT, []))


def _pages(client: Client, *known: str) -> Iterator[tuple[str, str]]:
    """What is at `known` addresses, and every page and file that a person reaches by links from there and from the
    first page, each with what it says.
    """
    waiting = list(dict.fromkeys(("/", *known)))
    seen = {_key(address) for address in waiting if not urlsplit(address).query}
    while waiting:
        address = waiting.pop()
        response = client.get(address, follow=True)
        words = _read(response)
        yield address, words
        for link in _LINK.findall(words) if response.headers["Content-Type"].startswith("text/html") else ():
            target = urljoin(response.request["PATH_INFO"], unescape(link))
            if target.startswith("/") and not target.startswith("/static/") and _key(target) not in seen:
                seen.add(_key(target))
                waiting.append(target)


@pytest.mark.parametrize("name", _OTHERS)
def test_no_page_or_file_shows_what_another_agency_drafts(
    name: str, people: dict[str, Acting], things: dict[str, Any], every_page: list[str]
) -> None:
    client = Client()
    client.force_login(people[name].person)
    found = dict(_pages(client, *every_page))
    assert found.keys() >= set(every_page)
    assert len(found) > 20
    assert [address for address, words in found.items() if MARKER in words] == []


def test_its_own_people_find_it_on_many_pages(people: dict[str, Acting], things: dict[str, Any]) -> None:
    client = Client()
    client.force_login(people["officer"].person)
    found = {_key(address)[0] for address, words in _pages(client) if MARKER in words}
    assert {
        f"/viec-phai-lam/{things['obligation'].pk}/cap-nhat/",
        f"/de-nghi/{things['draft_request'].pk}/",
        f"/chi-tieu/{things['measure'].pk}/",
        "/nhac-viec/",
    } <= found
