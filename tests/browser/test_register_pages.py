"""The administrator's pages of the register, with something on each of them: usable by everyone, on every width."""

import os
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from looked_at import serious_faults, widths_too_narrow
from openpyxl import load_workbook
from playwright.sync_api import Page

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.enrol_member import enrol_member
from dondoc.site.agencies.actions.import_register import take_in_register
from dondoc.site.agencies.actions.place_agency import place_agency
from dondoc.site.agencies.actions.spell_agency import add_spelling
from dondoc.site.agencies.exporting import register_workbook
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.registering import store_register
from dondoc.site.programmes.models import Programme
from dondoc.site.succession.actions.reorganise import reorganise
from dondoc.site.succession.plan import Plan, Share
from dondoc.site.tracking.actions.open_cycle import open_cycle

DAY, BASIS = date(2026, 6, 1), "Nghị quyết 10/NQ-HĐND ngày 30/5/2026 của HĐND tỉnh"
PICTURES = os.environ.get("DONDOC_PICTURES")  # a folder that gets a picture of each page, to be looked at


def the(register_id: str) -> Agency:
    return Agency.objects.get(register_id=register_id)


@pytest.fixture
def administrator(programme: Programme, office: Acting) -> Acting:
    """The person of the office as the administrator, after some changes to the register."""
    Agency.objects.filter(register_id="vp-ubnd-tinh").update(is_edited=True)
    store_register()
    assert office.membership is not None
    Membership.objects.filter(pk=office.membership.pk).update(role=Role.ADMINISTRATOR)
    acting = Acting(office.person, Membership.objects.get(pk=office.membership.pk))
    place_agency(acting, the("chi-cuc-kiem-lam"), parent=the("so-nn-mt"), day=DAY, basis=BASIS)
    enrol_member(acting, the("g-bao-chi"), the("bao-ptth"), day=DAY, basis=BASIS)
    add_spelling(acting, the("so-nn-mt"), "Sở NNMT Sơn La")
    return acting


def _workbook(**changed: str) -> bytes:
    """The register as it goes out, with the short name of departments changed, and one fault where `changed` has it."""
    book = load_workbook(BytesIO(register_workbook(Agency.objects.prefetch_related("spellings"), date(2026, 6, 20))))
    sheet = book["Cơ quan"]
    for row in sheet.iter_rows(min_row=2):
        if row[0].value in changed:
            row[2].value = changed[str(row[0].value)]
    new = sheet.max_row + 1
    for at, value in enumerate(
        ["so-du-lich", "Sở Du lịch", "Sở DL", sheet.cell(12, 4).value, "", "ubnd-tinh"], start=1
    ):
        sheet.cell(new, at).value = value
    data = BytesIO()
    book.save(data)
    return data.getvalue()


@pytest.fixture
def addresses(administrator: Acting, programme: Programme) -> dict[str, str]:
    open_cycle(administrator_as_office(administrator), programme, DAY)
    imported = take_in_register(
        administrator, "danh-muc-2026.xlsx", _workbook(**{"so-y-te": "SYT", "so-noi-vu": "SNV"})
    )
    plan = {"giver_1": "Công an tỉnh", "heir_1": "Sở Nội vụ", "day": "01/06/2026", "basis": BASIS}
    made = reorganise(administrator, Plan((the("so-cong-thuong"),), (Share(the("so-tai-chinh")),), DAY, BASIS))
    return {
        "add": "/danh-muc/them/",
        "edit": "/danh-muc/sua/so-nn-mt/",
        "edit-group": "/danh-muc/sua/g-bao-chi/",
        "agency-ended": "/co-quan/so-ldtbxh/",
        "agency-group": "/co-quan/g-so-ban-nganh/",
        "agency-placed": "/co-quan/chi-cuc-kiem-lam/",
        "import": "/danh-muc/nhap/",
        "differences": f"/danh-muc/nhap/{imported.pk}/",
        "plan": "/sap-xep/moi/?giver_1=so-tu-phap",
        "check": f"/sap-xep/xem-truoc/?{urlencode(plan)}",
        "made": f"/sap-xep/{made.pk}/",
        "reorganisations": "/sap-xep/",
        "agencies-all": "/co-quan/?all=1&q=so",
        "cycles-then": "/ky-bao-cao/?ngay=2026-06-21",
    }


def administrator_as_office(administrator: Acting) -> Acting:
    """Cycles are the office's to open."""
    assert administrator.membership is not None
    return Acting(administrator.person, Membership(agency=administrator.membership.agency, role=Role.OFFICE))


def test_no_page_has_a_serious_fault_of_access(desk: Callable[..., Page], addresses: dict[str, str]) -> None:
    page, faults = desk(), {}
    for name, address in addresses.items():
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, name
        if found := serious_faults(page):
            faults[name] = found
    assert faults == {}


def test_no_page_scrolls_sideways(desk: Callable[..., Page], addresses: dict[str, str]) -> None:
    page, wide = desk(), {}
    for name, address in addresses.items():
        page.goto(address)
        page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
        if PICTURES:
            page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)
        if found := widths_too_narrow(page):
            wide[name] = found
    assert wide == {}


def test_pages_are_light_and_ask_nothing_of_other_hosts(
    desk: Callable[..., Page], addresses: dict[str, str], site: str, watched: Callable[[Page], Any]
) -> None:
    page = desk()
    for name, address in addresses.items():
        fresh = page.context.new_page()
        seen = watched(fresh)
        fresh.goto(address)
        assert seen.hosts == {site.removeprefix("http://")}, name
        assert seen.complaints == [], name
        assert seen.weight < 100_000, name
        fresh.close()
