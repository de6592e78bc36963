"""The pages of the room: for whom, what they show, and the whole way by hand."""

from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dondoc.site.tracking.models import Report
from dondoc.site.worksheets.models import ReturnedSheet

GOOD = {"state": "Đang thực hiện", "percent": 45, "result": "Trong phiếu."}


def upload(client: Client, report: Report, content: bytes) -> Any:
    file = SimpleUploadedFile("phieu.xlsx", content)
    return client.post(reverse("worksheets:sheet", args=[report.pk]), {"file": file})


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("construction_officer", 200),
        ("construction_head", 403),
        ("health_officer", 404),
        ("office", 403),
        ("consolidator", 403),
        ("leader", 403),
        ("auditor", 403),
        ("administrator", 404),
    ],
)
def test_only_the_officers_of_the_agency_get_and_send_its_sheet(
    request: pytest.FixtureRequest, signed_in: Any, report: Report, blank: Any, who: str, status: int
) -> None:
    client = signed_in(request.getfixturevalue(who))
    for name in ("sheet", "download"):
        assert client.get(reverse(f"worksheets:{name}", args=[report.pk])).status_code == status
    if status != 200:
        assert upload(client, report, blank(report)).status_code == status


def test_without_signing_in_every_address_leads_to_the_sign_in(report: Report) -> None:
    for name in ("sheet", "download"):
        assert Client().get(reverse(f"worksheets:{name}", args=[report.pk])).status_code == 302


def test_a_sheet_goes_its_whole_way(signed_in: Any, construction_officer: Any, report: Report, fill: Any) -> None:
    client = signed_in(construction_officer)
    assert (
        reverse("worksheets:sheet", args=[report.pk])
        in client.get(reverse("tracking:report", args=[report.pk])).content.decode()
    )
    download = client.get(reverse("worksheets:download", args=[report.pk]))
    assert download["Content-Disposition"] == 'attachment; filename="phieu-so-xay-dung-12-kh-ubnd-2026-06.xlsx"'
    response = upload(client, report, fill(download.content, {1: GOOD, 2: {"state": "Hoàn thành"}}))
    returned = ReturnedSheet.objects.get()
    address = reverse("worksheets:returned", args=[report.pk, returned.pk])
    assert response["Location"] == address
    words = unescape(client.get(address).content.decode())
    assert "Sẽ thay đổi" in words
    assert "Không nhận" in words
    assert "Trong phiếu." in words
    assert client.post(address)["Location"] == reverse("tracking:report", args=[report.pk])
    assert report.updates.get().result == "Trong phiếu."
    assert client.post(address).status_code == 409


def test_a_refusal_stands_on_the_page(signed_in: Any, construction_officer: Any, report: Report) -> None:
    client = signed_in(construction_officer)
    response = upload(client, report, b"nothing")
    assert response.status_code == 422
    assert "không phải bảng tính Excel" in unescape(response.content.decode())
    empty = client.post(reverse("worksheets:sheet", args=[report.pk]))
    assert empty.status_code == 422


def test_the_number_of_queries_does_not_grow_with_the_rows(
    signed_in: Any, construction_officer: Any, report: Report, blank: Any, fill: Any
) -> None:
    client, numbers = signed_in(construction_officer), []
    for filled in ({1: GOOD}, {1: GOOD, 2: GOOD, 3: GOOD}):
        address = upload(client, report, fill(blank(report), filled))["Location"]
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        numbers.append(len(queries))
    assert numbers[0] == numbers[1] < 25
