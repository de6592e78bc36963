"""A running site and a real browser on it: Debian's chromium, by itself on the machine."""

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Response
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.actions.upload_file import upload_file
from dondoc.site.documents.models import Reading
from dondoc.site.indicators.actions.adopt_targets import adopt_targets
from dondoc.site.indicators.actions.enter_value import enter_value
from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.models import Measure
from dondoc.site.programmes.actions.publish_programme import publish_programme
from dondoc.site.programmes.models import Indicator, Programme, Target
from dondoc.site.searching import searchable

CHROMIUM = Path("/usr/bin/chromium")
PASSWORD = "correct horse battery"  # noqa: S105 - of a person who exists in these tests only

# Playwright runs an event loop in the thread of the test, where Django then refuses its database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here needs a browser."""
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)
            if not CHROMIUM.exists():
                item.add_marker(pytest.mark.skip(reason=f"{CHROMIUM} is not installed: apt-get install chromium"))


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """How the browser starts: without a sandbox of its own, and without asking its maker for anything."""
    quiet = ["quic", "gpu", "background-networking", "component-update", "sync", "default-apps"]
    flags = ["--no-sandbox", "--no-first-run", *(f"--disable-{what}" for what in quiet)]
    return {"executable_path": str(CHROMIUM), "args": flags}


@pytest.fixture(autouse=True)
def _fixed_day(settings: Settings) -> None:
    settings.DONDOC_TODAY = "2026-06-20"


@dataclass
class Seen:
    """What a page asked for and what the browser complained of."""

    responses: list[Response] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.on("response", lambda response: self.responses.append(response))
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        # A page that is refused or missing is the answer asked for, not a fault of the page.
        if message.type in ("error", "warning") and "the server responded with a status of 4" not in message.text:
            self.complaints.append(message.text)

    @property
    def hosts(self) -> set[str]:
        return {response.url.split("/")[2] for response in self.responses}

    @property
    def weight(self) -> int:
        """Bytes of all answers as a browser without compression would load them."""
        return sum(len(response.body()) for response in self.responses if response.status < 300)


@pytest.fixture
def watched() -> Callable[[Page], Seen]:
    """Listens to a page from now on."""

    def watch(page: Page) -> Seen:
        seen = Seen()
        seen.listen(page)
        return seen

    return watch


@pytest.fixture
def sample() -> Path:
    """A plan of four tasks in a table: one without a time, one led by an agency that no register knows."""
    return Path(__file__).with_name("ke-hoach.txt")


@pytest.fixture
def office(transactional_db: None) -> Acting:
    """The person of the committee's office, who takes in, reviews and publishes."""
    agency = Agency.objects.create(register_id="vp-ubnd-tinh", name="Văn phòng UBND tỉnh", kind="office", position=1)
    user = User.objects.create_user(username="van-phong", password=PASSWORD, display_name="Chuyên viên văn phòng")
    return Acting(user, Membership.objects.create(user=user, agency=agency, role=Role.OFFICE))


@pytest.fixture
def reading(office: Acting, sample: Path) -> Reading:
    """The sample, read and waiting for review."""
    queued = upload_file(office, sample.name, [sample.read_bytes()])
    queued.refresh_from_db()
    return queued


@pytest.fixture
def programme(office: Acting, reading: Reading) -> Programme:
    """The sample as a published programme."""
    return publish_programme(office, reading)


@pytest.fixture
def measure(programme: Programme, office: Acting) -> Measure:
    """An indicator of the programme, with a target for 2030 and the figures of four years."""
    name = "Tỷ lệ chợ có hệ thống chữa cháy"
    place = {"label": "1", "position": 1, "span_start": 0, "span_end": 1, "line_start": 1, "line_end": 1}
    indicator = Indicator.objects.create(programme=programme, text=name, search_text=searchable(name), **place)
    Target.objects.create(
        indicator=indicator, position=1, measure=name, comparator="ge", value=Decimal(90), unit="%", period_end="2030"
    )
    adopt_targets(programme)
    measure = Measure.objects.get()
    for year, amount in ((2022, 61), (2023, 64), (2024, 70), (2025, 72)):
        figure = Entry(str(year), Decimal(amount), is_estimate=False, on_day=date(2026, 3, 1), source="Niên giám")
        enter_value(office, measure, figure, seen=None, is_sure=True, submission_key=uuid4())
    return measure


@pytest.fixture
def site(live_server: LiveServer, office: Acting, browser: Browser) -> Iterator[str]:
    """The address of the running site, with the office's person in it."""
    yield str(live_server.url)
    for context in browser.contexts:
        context.close()
    _wait_for_answers()


def _wait_for_answers() -> None:
    """Let the threads that answered the browser end: they use the test's own connection to the database."""
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(timeout=10)


def sign_in(page: Page, site: str) -> None:
    page.goto(f"{site}/dang-nhap/")
    page.get_by_label("Tên đăng nhập").fill("van-phong")
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()


@pytest.fixture
def desk(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Opens a signed-in page: `desk(width=390, color_scheme="dark")`."""
    contexts = []

    def open_page(*, width: int = 1366, **options: Any) -> Page:
        context = browser.new_context(base_url=site, viewport={"width": width, "height": 800}, **options)
        contexts.append(context)
        page = context.new_page()
        sign_in(page, site)
        return page

    yield open_page
    for context in contexts:
        context.close()
