"""What holds for every page: it can be used by everyone, on every width, and asks nothing of other hosts."""

from collections.abc import Callable
from typing import Any

import pytest
from heard import faults_in
from looked_at import serious_faults, widths_too_narrow
from playwright.sync_api import Page

from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading, ReadingState, ReadingStep
from dondoc.site.indicators.models import Measure
from dondoc.site.programmes.models import Programme
from dondoc.site.public.actions.mark_programme import mark_programme

_MOST_BYTES = 100_000

PAGES = {  # name: address, with the keys of what it shows
    "work": "/",
    "programmes": "/chuong-trinh/",
    "programme": "/chuong-trinh/{programme}/",
    "tasks": "/nhiem-vu/",
    "task": "/nhiem-vu/{task}/",
    "obligations": "/viec-phai-lam/",
    "obligations-grouped": "/viec-phai-lam/?nhom=nhiem-vu&agency=so-cong-thuong&sort=-due",
    "rates": "/viec-phai-lam/theo-co-quan/",
    "board-leaders": "/tong-quan/lanh-dao/",
    "board-office": "/tong-quan/van-phong/",
    "board-agency": "/tong-quan/co-quan/so-cong-thuong/",
    "board-programme": "/tong-quan/chuong-trinh/{programme}/",
    "board-communes": "/tong-quan/xa-phuong/?xep=qua-han",
    "board-wall": "/man-hinh/",
    "board-silent": "/tong-quan/im-lang/",
    "public": "/cong-khai/",
    "public-programme": "/cong-khai/chuong-trinh/{programme}/",
    "public-task": "/cong-khai/nhiem-vu/{task}/",
    "public-measures": "/cong-khai/chi-tieu/",
    "public-measure": "/cong-khai/chi-tieu/{measure}/",
    "open-data": "/du-lieu-mo/",
    "found": "/tim/?q=ke+hoach",
    "found-nothing": "/tim/?q=khongcogi",
    "agency-reports": "/bao-cao-co-quan/",
    "urges": "/don-doc/",
    "indicators": "/chi-tieu/",
    "measures": "/chi-tieu/theo-doi/",
    "measure": "/chi-tieu/{measure}/",
    "measure-history": "/chi-tieu/{measure}/lich-su/",
    "measure-entry": "/chi-tieu/{measure}/nhap/",
    "measure-definition": "/chi-tieu/{measure}/dinh-nghia/",
    "measures-grid": "/chi-tieu/bang-nhap/",
    "measures-sheets": "/chi-tieu/phieu/",
    "measures-matched": "/chi-tieu/ghep/",
    "measures-programme": "/chuong-trinh/{programme}/chi-tieu/",
    "cycles": "/ky-bao-cao/",
    "agencies": "/co-quan/",
    "agency": "/co-quan/so-cong-thuong/",
    "agencies-tree": "/co-quan/?xem=cay",
    "agencies-then": "/co-quan/?ngay=2026-05-31",
    "tasks-then": "/nhiem-vu/?ngay=2026-05-31",
    "reorganisations": "/sap-xep/",
    "reorganisation": "/sap-xep/moi/",
    "requests": "/de-nghi/",
    "documents": "/van-ban/",
    "upload": "/van-ban/tai-len/",
    "review": "/van-ban/{reading}/",
    "review-chosen": "/van-ban/{reading}/?muc={item}",
    "review-head": "/van-ban/{reading}/?muc=document",
    "progress": "/van-ban/{progress}/",
    "failed": "/van-ban/{failed}/",
    "publish": "/van-ban/{ready}/cong-bo/",
    "missing": "/khong-co/",
}


@pytest.fixture
def addresses(programme: Programme, measure: Measure, office: Acting) -> dict[str, str]:
    """Every page of a site in which a document is in each of its states, and the programme is public."""
    mark_programme(office, programme, shows_tasks=True, shows_indicators=True)
    ready = Reading.objects.get(pk=programme.reading_id)
    again = {"text": ready.text, "result": ready.result, "file": ready.file, "queued_at": ready.queued_at}
    states = {
        "reading": {"state": ReadingState.DONE, "finished_at": ready.finished_at},
        "ready": {"state": ReadingState.DONE, "finished_at": ready.finished_at},
        "progress": {"state": ReadingState.RUNNING, "step": ReadingStep.FINDING, "percent": 30},
        "failed": {"state": ReadingState.FAILED, "fault": "Tệp có mật khẩu; hãy bỏ mật khẩu rồi tải lại."},
    }
    keys = {name: Reading.objects.create(**again, **values).pk for name, values in states.items()}
    task = programme.tasks.first()
    assert task is not None
    assert ready.result is not None
    keys |= {"programme": programme.pk, "measure": measure.pk, "task": task.pk, "item": ready.result["tasks"][0]["id"]}
    return {name: address.format(**keys) for name, address in PAGES.items()}


def test_no_page_has_a_serious_fault_of_access(desk: Callable[..., Page], addresses: dict[str, str]) -> None:
    page, faults = desk(), {}
    for name, address in addresses.items():
        page.goto(address)
        if found := serious_faults(page):
            faults[name] = found
    assert faults == {}


def test_every_page_makes_sense_to_who_hears_it(desk: Callable[..., Page], addresses: dict[str, str]) -> None:
    page = desk()
    faults = []
    for name, address in addresses.items():
        page.goto(address)
        faults += [f"{name}: {fault}" for fault in faults_in(page)]
    assert not faults, "\n".join(faults)


def test_no_page_scrolls_sideways(desk: Callable[..., Page], addresses: dict[str, str]) -> None:
    page, wide = desk(), {}
    for name, address in addresses.items():
        page.goto(address)
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
        assert seen.weight < _MOST_BYTES, name
        fresh.close()
