"""The general part of a report: written by officers, read by others as submitted, never lost."""

from html import unescape
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import GeneralPart, Report


def write(world: Any, report: Report, words: str, version: int = 0, **more: Any) -> Any:
    fields = {"situation": words, "version": version, "submission_key": str(uuid4())} | more
    return world.client(world.officer).post(reverse("tracking:general_part", args=[report.pk]), fields)


def seen_by(world: Any, who: str, report: Report) -> str:
    page = world.client(getattr(world, who)).get(reverse("tracking:report", args=[report.pk]))
    return unescape(page.content.decode())


def test_others_read_it_once_the_head_has_submitted_and_then_as_it_was_submitted(world: Any) -> None:
    report = world.report(world.cycle())
    assert write(world, report, "Đã họp giao ban.").status_code == 302
    assert "Đã họp giao ban." in seen_by(world, "head", report)
    assert "Đã họp giao ban." not in seen_by(world, "office", report)
    world.write(world.officer, world.obligation(report.cycle.programme))
    hand_to_head(world.officer, report)
    submit_report(world.head, report)
    assert "Đã họp giao ban." in seen_by(world, "office", report)
    return_report(world.office, report, "Bổ sung.")
    write(world, report, "Đã họp hai lần.", 1)
    assert "Đã họp hai lần." in seen_by(world, "officer", report)
    assert "Đã họp giao ban." in seen_by(world, "office", report)


def test_two_people_who_write_at_once_lose_nothing(world: Any) -> None:
    report = world.report(world.cycle())
    write(world, report, "Bản thứ nhất.")
    response = write(world, report, "Bản thứ hai.")
    words = unescape(response.content.decode())
    assert response.status_code == 409
    assert "Bản thứ nhất." in words
    assert "Bản thứ hai." in words
    assert write(world, report, "Bản thứ hai.", 1).status_code == 302


def test_the_same_form_sent_twice_is_one_saving(world: Any) -> None:
    report, key = world.report(world.cycle()), str(uuid4())
    for _time in range(2):
        assert write(world, report, "Một lần.", submission_key=key).status_code == 302
    assert GeneralPart.objects.count() == 1


def test_a_text_that_is_too_long_stays_on_the_page(world: Any) -> None:
    response = write(world, world.report(world.cycle()), "a" * 4001)
    assert response.status_code == 422
    assert "a" * 4001 in response.content.decode()


@pytest.mark.parametrize(
    ("who", "status"),
    [("officer", 200), ("head", 403), ("office", 403), ("auditor", 403), ("other_officer", 404)],
)
def test_only_the_officers_of_the_agency_write_it(world: Any, who: str, status: int) -> None:
    report = world.report(world.cycle())
    address = reverse("tracking:general_part", args=[report.pk])
    assert world.client(getattr(world, who)).get(address).status_code == status


def test_without_a_session_what_was_typed_comes_back(world: Any, client: Any) -> None:
    address = reverse("tracking:general_part", args=[world.report(world.cycle()).pk])
    assert client.get(address).status_code == 302
    response = client.post(address, {"situation": "Không được mất."})
    assert response.status_code == 403
    assert "Không được mất." in unescape(response.content.decode())
