"""Every page that lists anything can be asked for as of a day, or has a reason why not; a new one needs either.

An address that needs a thing is a page about that thing; of those, the ones that list are asked, too.
"""

from typing import Any

import pytest
from django.test import Client

from dondoc.site.agencies.people import Acting

from .conftest import Row

SAYS_SO = "Tính đến ngày 01/06/2026, không phải hôm nay"

_A_FORM = "a form to fill, no list"
_AS_SENT = "one thing as it was written then and never changes"
_NOW = "what can be done now"
_A_FILE = "a file of one thing"
_OF_ITSELF = "keeps its own day: a draft is of its cycle, a cycle of its closing"
WITHOUT = {
    "accounts:sign_in": _A_FORM,
    "documents:upload": _A_FORM,
    "documents:reading": "the text of one document, which has no other day",
    "documents:progress": _NOW,
    "documents:source_file": _A_FILE,
    "programmes:publish": _A_FORM,
    "finding:find": "finds words in everything that is kept, old or new; the pages found take a day",
    "tracking:progress": _A_FORM,
    "tracking:report": "one report with its history below",
    "tracking:grid": _A_FORM,
    "tracking:decide": _A_FORM,
    "tracking:ask_contribution": _A_FORM,
    "tracking:contribution": _AS_SENT,
    "evidence:file": _A_FILE,
    "tracking:general_part": _A_FORM,
    "worksheets:sheet": _A_FORM,
    "worksheets:download": _A_FILE,
    "worksheets:returned": _AS_SENT,
    "requests:request": "one request with its history below",
    "requests:rewrite": _A_FORM,
    "requests:new": _A_FORM,
    "reminders:open": "leads on to the thing",
    "reminders:mail": _AS_SENT,
    "reminders:own": _A_FORM,
    "reminders:rules": "the day in its address is one whose reminders are shown beforehand",
    "reminders:add_rule": _A_FORM,
    "reminders:rule": _A_FORM,
    "reminders:calendar": "for calendar programs, which show their own days",
    "indicators:measure": "a series of values, each with its day",
    "indicators:history": "a series of values, each with its days",
    "indicators:proposals": _NOW,
    "api_tokens:list": _NOW,
    "indicators:grid": _A_FORM,
    "indicators:sheets": "the sheets that were sent, each with its day",
    "indicators:sheet": _AS_SENT,
    "indicators:enter": _A_FORM,
    "indicators:define": _A_FORM,
    "indicators:decide": _A_FORM,
    "reporting:choose": _A_FORM,
    "reporting:begin": _A_FORM,
    "reporting:frame": _A_FORM,
    "reporting:wording": "how the province words its reports now",
    "reporting:phrasing": _A_FORM,
    "reporting:passage": _A_FORM,
    "reporting:draft_json": _A_FILE,
    "reporting:docx": _OF_ITSELF,
    "reporting:xlsx": _OF_ITSELF,
    "reporting:draft": _OF_ITSELF,
    "reporting:draft_docx": _OF_ITSELF,
    "reporting:draft_pdf": _OF_ITSELF,
    "reporting:printings": _OF_ITSELF,
    "reporting:printing_progress": _OF_ITSELF,
    "reporting:to_be_issued": _A_FILE,
    "agencies:xlsx": "takes the day, and is a file",
    "agencies:add": _A_FORM,
    "agencies:edit": _A_FORM,
    "agencies:import": _A_FORM,
    "agencies:differences": _NOW,
    "succession:plan": _A_FORM,
    "succession:check": _A_FORM,
    "succession:made": _AS_SENT,
    "ui:style_guide": "samples",
    "health": "for watching programs",
}


def _is_page(answer: Any) -> bool:
    """Files, pictures and answers to programs are no pages."""
    return str(answer["Content-Type"]).startswith("text/html") if answer.status_code == 200 else True


WHOLE_ROOMS = {
    "api": "for programs, whose interface takes the day where it can",
    "dashboards": "figures kept up to date with each change; the lists that they lead to take a day",
    "opendata": "data sets, each with the days of its rows",
    "public": "what is public now",
    "signing": "one signed report at a time",
}


@pytest.fixture
def pages(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row.method == "GET" and row.name.partition(":")[0] not in WHOLE_ROOMS]


def test_every_reason_is_of_a_page_that_there_is(pages: list[Row]) -> None:
    assert set(WITHOUT) <= {row.name for row in pages}


def test_every_list_says_plainly_that_it_is_of_another_day(
    pages: list[Row], things: dict[str, Any], people: dict[str, Acting]
) -> None:
    silent = []
    for row in pages:
        if row.name in WITHOUT:
            continue
        client = Client()
        client.force_login(people["office"].person)
        address = row.address(things)
        answer = client.get(f"{address}{'&' if '?' in address else '?'}ngay=2026-06-01", follow=True)
        if _is_page(answer) and SAYS_SO not in answer.content.decode():
            silent.append(str(row))
    assert silent == []


def test_no_list_says_so_today(pages: list[Row], things: dict[str, Any], people: dict[str, Acting]) -> None:
    client = Client()
    client.force_login(people["office"].person)
    for row in pages:
        if row.name not in WITHOUT:
            answer = client.get(row.address(things), follow=True)
            assert not _is_page(answer) or "không phải hôm nay" not in answer.content.decode(), row
