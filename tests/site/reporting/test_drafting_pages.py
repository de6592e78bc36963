"""The pages of a report that is being written: for whom, with which links, and what a form gives."""

import re
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

import dondoc
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.drafts import composed_of
from dondoc.site.reporting.matters import OF_CYCLE
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.reporting.stored import keyed
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.models import Cycle

SignedIn = Callable[[Acting], Client]


@pytest.fixture(autouse=True)
def _day(settings: Any) -> None:
    settings.DONDOC_TODAY = "2026-07-20"


@pytest.fixture
def cycle(office: Acting, published: Programme) -> Cycle:
    return open_cycle(office, published, date(2026, 7, 1))


@pytest.fixture
def draft(office: Acting, cycle: Cycle) -> Draft:
    return compose_draft(office, ReportKind.CONSOLIDATED, cycle)


def page_of(client: Client, draft: Draft) -> str:
    response = client.get(reverse("reporting:draft", args=[draft.pk]))
    assert response.status_code == 200
    return unescape(response.content.decode())


@pytest.mark.parametrize("kind", OF_CYCLE)
def test_one_press_begins_a_report_and_shows_it(office: Acting, cycle: Cycle, signed_in: SignedIn, kind: str) -> None:
    response = signed_in(office).post(reverse("reporting:compose", args=[cycle.pk, kind]), follow=True)
    draft = Draft.objects.get()
    assert response.redirect_chain[-1][0] == reverse("reporting:draft", args=[draft.pk])
    assert response.status_code == 200


def test_the_page_of_the_cycle_leads_to_writing_its_report(
    office: Acting, leader: Acting, cycle: Cycle, signed_in: SignedIn
) -> None:
    compose = reverse("reporting:compose", args=[cycle.pk, ReportKind.CONSOLIDATED])
    page = reverse("tracking:cycle", args=[cycle.pk])
    assert compose in signed_in(office).get(page).content.decode()
    assert compose not in signed_in(leader).get(page).content.decode()


def test_every_source_is_a_page_that_the_reader_can_open(leader: Acting, draft: Draft, signed_in: SignedIn) -> None:
    client = signed_in(leader)
    page = page_of(client, draft)
    addresses = {source.address for passage in composed_of(draft).passages for source in passage.sources}
    assert len(addresses) > 2
    for address in addresses:
        assert f'href="{address}"' in page
        assert client.get(address).status_code == 200, address


def test_the_figure_of_overdue_work_is_that_of_the_list_behind_it(
    office: Acting, draft: Draft, signed_in: SignedIn
) -> None:
    passages = composed_of(draft).passages
    [sentence] = [p for p in passages if p.text and "việc quá hạn, do" in p.text]
    assert sentence.text
    told = re.search(r"có (\d+) việc quá hạn", sentence.text)
    assert told
    [source] = sentence.sources
    listed = signed_in(office).get(source.address).context["shown"].count
    assert int(told[1]) == listed == 1


def test_who_may_only_read_gets_no_forms(leader: Acting, office: Acting, draft: Draft, signed_in: SignedIn) -> None:
    issue = reverse("reporting:issue", args=[draft.pk])
    assert issue in page_of(signed_in(office), draft)
    assert issue not in page_of(signed_in(leader), draft)


@pytest.mark.parametrize("who", ["construction_officer", "construction_head", "administrator", "nobody"])
def test_others_see_no_draft(draft: Draft, signed_in: SignedIn, request: pytest.FixtureRequest, who: str) -> None:
    client = signed_in(request.getfixturevalue(who))
    for name in ("draft", "draft_docx", "draft_pdf", "draft_xlsx", "draft_csv", "draft_ics", "draft_json"):
        assert client.get(reverse(f"reporting:{name}", args=[draft.pk])).status_code in (403, 404)


def test_other_words_are_saved_and_a_refusal_keeps_what_was_typed(
    office: Acting, draft: Draft, signed_in: SignedIn
) -> None:
    key, _ = next(keyed(composed_of(draft).passages))
    client = signed_in(office)
    address = reverse("reporting:passage", args=[draft.pk, key])
    assert client.post(address, {"text": "Lời của văn phòng."}).status_code == 302
    assert "Lời của văn phòng." in page_of(client, draft)
    assert "Máy đề xuất:" in page_of(client, draft)


def test_issuing_asks_for_number_and_day_and_then_offers_no_more_forms(
    office: Acting, draft: Draft, signed_in: SignedIn
) -> None:
    client, address = signed_in(office), reverse("reporting:issue", args=[draft.pk])
    faulty = client.post(address, {"number": "", "issued_on": "hôm nay"})
    assert faulty.status_code == 422
    assert "Hãy ghi ngày như 20/06/2026." in faulty.content.decode()
    refused = client.post(address, {"number": "/BC-STC", "issued_on": "20/07/2026"})
    assert refused.status_code == 409
    issued = client.post(address, {"number": "45/BC-STC", "issued_on": "20/07/2026"}, follow=True)
    page = issued.content.decode()
    assert "45/BC-STC" in page
    assert "Ghi là đã ban hành" not in page
    file = client.get(reverse("reporting:draft_docx", args=[draft.pk]))
    assert "Số: 45/BC-STC" in dondoc.read(file.content, name="a.docx").text


def test_the_file_with_sources_lists_them_in_an_appendix(office: Acting, draft: Draft, signed_in: SignedIn) -> None:
    address = reverse("reporting:draft_docx", args=[draft.pk])
    plain, full = (signed_in(office).get(f"{address}{end}").content for end in ("", "?nguon=1"))
    assert "NGUỒN CỦA SỐ LIỆU" not in dondoc.read(plain, name="a.docx").text
    assert "NGUỒN CỦA SỐ LIỆU" in dondoc.read(full, name="a.docx").text


def test_the_list_shows_drafts_and_costs_the_same_for_many(
    office: Acting, cycle: Cycle, draft: Draft, signed_in: SignedIn
) -> None:
    client = signed_in(office)
    client.get(reverse("reporting:list"))
    with CaptureQueriesContext(
        connection,
    ) as few:
        assert reverse("reporting:draft", args=[draft.pk]) in client.get(reverse("reporting:list")).content.decode()
    for _ in range(5):
        compose_draft(office, ReportKind.URGING, cycle)
    with CaptureQueriesContext(connection) as many:
        client.get(reverse("reporting:list"))
    assert len(many) == len(few)


def test_a_long_draft_is_shown_in_light_pages_that_hold_all_of_it(
    office: Acting, draft: Draft, signed_in: SignedIn
) -> None:
    content = draft.content
    told = [one for one in content["passages"] if one["block"]["is"] == "Paragraph"][1]
    long = [
        {**told, "block": {**told["block"], "text": f"Đoạn số {place}. " + "Kết quả đã đạt. " * 60}}
        for place in range(300)
    ]
    draft.content = {**content, "passages": [*content["passages"], *long]}
    draft.save()
    client, number, seen = signed_in(office), 1, ""
    while True:
        response = client.get(reverse("reporting:draft", args=[draft.pk]), {"phan": number})
        assert len(response.content) < 100_000
        seen += response.content.decode()
        if number == response.context["page"].pieces:
            break
        number += 1
    assert number > 3
    assert all(f"Đoạn số {place}." in seen for place in range(300))
    assert "Dài" in seen
