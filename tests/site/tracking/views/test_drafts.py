"""In a browser: what is typed stays on the machine until it is saved, and an ended session costs nothing."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import BrowserContext, Page, expect

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Obligation, ProgressUpdate

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium"),
    pytest.mark.django_db(transaction=True),
]
PASSWORD = "cheo-bo-2026"  # noqa: S105  # of a person made for this test


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
def obligation(world: Any) -> Obligation:
    found: Obligation = world.obligation(world.cycle().programme)
    return found


def open_form(page: Page, context: BrowserContext, world: Any, live_server: Any, obligation: Obligation) -> str:
    """Open the form as the officer of the justice department; return its address."""
    session = world.client(world.officer).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    address: str = live_server.url + reverse("tracking:progress", args=[obligation.pk])
    page.goto(address)
    return address


def kept(page: Page) -> int:
    number: int = page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('dondoc.draft.')).length")
    return number


def test_typed_words_come_back_when_the_page_was_left(
    page: Page, context: BrowserContext, world: Any, live_server: Any, obligation: Obligation
) -> None:
    address = open_form(page, context, world, live_server, obligation)
    page.fill("#id_result", "Gõ dở, chưa lưu.")
    page.goto(address)
    expect(page.locator("[data-draft-notice]")).to_be_visible()
    page.click("[data-draft-restore]")
    expect(page.locator("#id_result")).to_have_value("Gõ dở, chưa lưu.")
    page.select_option("#id_state", "running")
    page.click("text=Lưu bản nháp")
    expect(page.locator(f"#viec-{obligation.pk}")).to_contain_text("Gõ dở, chưa lưu.")
    assert kept(page) == 0
    page.goto(address)
    expect(page.locator("[data-draft-notice]")).to_be_hidden()


def test_dropped_words_do_not_come_back(
    page: Page, context: BrowserContext, world: Any, live_server: Any, obligation: Obligation
) -> None:
    address = open_form(page, context, world, live_server, obligation)
    page.fill("#id_result", "Không dùng nữa.")
    page.goto(address)
    page.click("[data-draft-drop]")
    assert kept(page) == 0
    page.goto(address)
    expect(page.locator("[data-draft-notice]")).to_be_hidden()
    expect(page.locator("#id_result")).to_have_value("")


def test_words_brought_back_still_notice_what_a_colleague_saved(
    page: Page, context: BrowserContext, world: Any, live_server: Any, obligation: Obligation
) -> None:
    address = open_form(page, context, world, live_server, obligation)
    page.fill("#id_result", "Bản của tôi.")
    page.select_option("#id_state", "running")
    world.write(world.officer, obligation, result="Bản của người khác.")
    page.goto(address)
    page.click("[data-draft-restore]")
    page.click("text=Lưu bản nháp")
    expect(page.get_by_role("alert")).to_contain_text("Bản của người khác.")
    expect(page.locator("#id_result")).to_have_value("Bản của tôi.")


def test_a_session_that_ends_while_typing_costs_nothing(
    page: Page, context: BrowserContext, world: Any, live_server: Any, obligation: Obligation
) -> None:
    officer: Acting = world.officer
    officer.person.set_password(PASSWORD)
    officer.person.save()
    open_form(page, context, world, live_server, obligation)
    page.select_option("#id_state", "running")
    page.fill("#id_result", "Viết trong lúc phiên hết.")
    context.clear_cookies(name="sessionid")
    page.click("text=Lưu bản nháp")
    page.fill("#id_username", officer.person.username)
    page.fill("#id_password", PASSWORD)
    page.click("text=Đăng nhập và xem lại")
    expect(page.locator("#id_result")).to_have_value("Viết trong lúc phiên hết.")
    page.click("text=Lưu bản nháp")
    expect(page.locator(f"#viec-{obligation.pk}")).to_contain_text("Viết trong lúc phiên hết.")
    assert ProgressUpdate.objects.get().author == officer.user
