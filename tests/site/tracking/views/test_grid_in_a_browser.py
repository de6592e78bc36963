"""In a browser: the grid saves each line as it is left, keeps both texts of a conflict, and works without scripts."""

import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, expect

from dondoc.site.tracking.models import Cycle, Obligation, ProgressUpdate

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium"),
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture(scope="session", autouse=True)
def _django_beside_playwright() -> Iterator[None]:
    """Playwright keeps an event loop in this thread; Django must work beside it all the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    quiet = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": quiet}


@pytest.fixture(scope="session")
def base_url() -> None:
    """No common address; the plugin's own fixture of this name is written in a way that pytest warns of."""


@pytest.fixture
def cycle(world: Any) -> Cycle:
    found: Cycle = world.cycle()
    return found


def sign_in(context: BrowserContext, world: Any, live_server: Any) -> None:
    session = world.client(world.officer).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])


def address(world: Any, live_server: Any, cycle: Cycle) -> str:
    where: str = live_server.url + reverse("tracking:grid", args=[world.report(cycle).pk])
    return where


def line(page: Page, obligation: Obligation) -> Any:
    return page.locator(f"#dong-{obligation.pk}")


def write(page: Page, obligation: Obligation, result: str, percent: str = "40") -> None:
    prefix = f"viec-{obligation.pk}"
    page.locator(f"[name={prefix}-state]").select_option("running")
    page.locator(f"[name={prefix}-percent]").fill(percent)
    page.locator(f"[name={prefix}-result]").fill(result)


def test_a_line_is_saved_when_it_is_left(
    page: Page, context: BrowserContext, world: Any, live_server: Any, cycle: Cycle
) -> None:
    sign_in(context, world, live_server)
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(address(world, live_server, cycle))
    first, second = (world.obligation(cycle.programme, label) for label in ("1.1", "1.2"))
    write(page, first, "Viết bằng bàn phím.")
    page.locator(f"[name=viec-{second.pk}-result]").focus()
    expect(line(page, first).locator("[data-line-status]")).to_have_text(re.compile(r"^đã lưu \d\d:\d\d$"))
    write(page, first, "Viết thêm.")
    page.locator(f"[name=viec-{second.pk}-result]").focus()
    expect(page.locator("[data-grid-status]")).to_have_text("Mọi dòng đã lưu")
    assert [update.result for update in first.updates.all()] == ["Viết bằng bàn phím.", "Viết thêm."]
    assert told == []


def test_a_fault_stands_beside_its_field_until_it_is_mended(
    page: Page, context: BrowserContext, world: Any, live_server: Any, cycle: Cycle
) -> None:
    sign_in(context, world, live_server)
    page.goto(address(world, live_server, cycle))
    first, second = (world.obligation(cycle.programme, label) for label in ("1.1", "1.2"))
    write(page, first, "Gần xong.", "100")
    page.locator(f"[name=viec-{second.pk}-result]").focus()
    expect(line(page, first).locator(".error")).to_have_count(1)
    page.locator(f"[name=viec-{first.pk}-percent]").fill("90")
    page.locator(f"[name=viec-{second.pk}-result]").focus()
    expect(line(page, first).locator(".error")).to_have_count(0)
    expect(line(page, first).locator("[data-line-status]")).to_contain_text("đã lưu")
    assert ProgressUpdate.objects.get().percent == 90


def test_what_a_colleague_saved_meanwhile_is_shown_beside_the_own_words(
    page: Page, context: BrowserContext, world: Any, live_server: Any, cycle: Cycle
) -> None:
    sign_in(context, world, live_server)
    page.goto(address(world, live_server, cycle))
    first, second = (world.obligation(cycle.programme, label) for label in ("1.1", "1.2"))
    world.write(world.officer, first, result="Bản của đồng nghiệp.")
    write(page, first, "Bản của tôi.")
    page.locator(f"[name=viec-{second.pk}-result]").focus()
    expect(line(page, first)).to_contain_text("Bản của đồng nghiệp.")
    expect(page.locator(f"[name=viec-{first.pk}-result]")).to_have_value("Bản của tôi.")
    assert first.updates.count() == 1
    page.get_by_role("button", name="Lưu trang này").click()
    expect(page.get_by_text("Đã lưu 1 việc.")).to_be_visible()
    assert [update.result for update in first.updates.all()] == ["Bản của đồng nghiệp.", "Bản của tôi."]


def test_without_scripts_one_button_saves_the_page(
    browser: Browser, world: Any, live_server: Any, cycle: Cycle
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})
    sign_in(context, world, live_server)
    page = context.new_page()
    page.goto(address(world, live_server, cycle))
    first = world.obligation(cycle.programme, "1.1")
    write(page, first, "Không cần JavaScript.")
    page.get_by_role("button", name="Lưu trang này").click()
    expect(page.get_by_text("Đã lưu 1 việc.")).to_be_visible()
    assert first.updates.get().result == "Không cần JavaScript."
    context.close()
