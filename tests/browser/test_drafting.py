"""A report is begun, put into other words and issued in a browser; its pages are usable on every width."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.tracking.actions.open_cycle import open_cycle

_MOST_BYTES = 100_000


@pytest.fixture
def draft(office: Acting, programme: Programme) -> Draft:
    return compose_draft(office, ReportKind.CONSOLIDATED, open_cycle(office, programme, date(2026, 6, 1)))


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_report_is_begun_reworded_and_issued(
    desk: Callable[..., Page], office: Acting, programme: Programme, scripts: bool
) -> None:
    open_cycle(office, programme, date(2026, 6, 1))
    page = desk(java_script_enabled=scripts)
    page.goto("/bao-cao/")
    page.get_by_role("button", name="Soạn báo cáo tổng hợp").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Báo cáo tổng hợp")
    page.get_by_role("link", name="Sửa, thêm, bớt").first.click()
    page.get_by_label("Lời mới").fill("Văn phòng báo cáo kết quả tháng 6 như sau.")
    page.get_by_role("button", name="Lưu").click()
    expect(page.get_by_text("Văn phòng báo cáo kết quả tháng 6 như sau.").first).to_be_visible()
    page.get_by_label("Số của báo cáo").fill("45/BC-UBND")
    page.get_by_role("button", name="Ghi là đã ban hành").click()
    expect(page.get_by_text("45/BC-UBND").first).to_be_visible()
    expect(page.get_by_role("button", name="Ghi là đã ban hành")).to_have_count(0)


@pytest.mark.parametrize("width", [390, 1366])
def test_the_pages_fit_their_width_and_have_no_serious_fault_of_access(
    desk: Callable[..., Page], draft: Draft, width: int
) -> None:
    page, axe = desk(width=width), Axe()
    for address in ("/bao-cao/", f"/bao-cao/{draft.pk}/"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found = axe.run(page).response["violations"]
        assert [fault["id"] for fault in found if fault["impact"] in ("serious", "critical")] == []


def test_the_page_of_a_draft_is_light_and_asks_nothing_of_other_hosts(
    desk: Callable[..., Page], draft: Draft, site: str, watched: Callable[[Page], Any]
) -> None:
    page = desk().context.new_page()
    seen = watched(page)
    page.goto(f"/bao-cao/{draft.pk}/")
    assert seen.hosts == {site.split("/")[2]}
    page_itself = [one for one in seen.responses if not one.url.endswith(".png")]  # charts come when they are looked at
    assert sum(len(one.body()) for one in page_itself) <= _MOST_BYTES
    assert seen.complaints == []
