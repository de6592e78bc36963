"""The board on the wall: nobody touches it, and it says what it knows and since when."""

from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import sign_in

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Obligation


class Door:
    """A server in front of the site, as in a server room: it can be shut, and opened again at the same address."""

    def __init__(self, site: str) -> None:
        self.site, self.port = urlsplit(site).netloc, 0
        self.open()

    def open(self) -> None:
        site = self.site

        class Passing(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._pass(None)

            def do_POST(self) -> None:
                self._pass(self.rfile.read(int(self.headers["Content-Length"])))

            def _pass(self, body: bytes | None) -> None:
                behind = HTTPConnection(site, timeout=30)
                behind.request(self.command, self.path, body, dict(self.headers) | {"Connection": "close"})
                answer = behind.getresponse()
                words = answer.read()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("connection", "content-length", "transfer-encoding", "date", "server"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(words)))
                self.end_headers()
                self.wfile.write(words)
                behind.close()

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self.server = HTTPServer(("127.0.0.1", self.port), Passing)
        self.port = self.server.server_port
        self.thread = Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05})
        self.thread.start()

    def shut(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def door(site: str) -> Iterator[Door]:
    """Opened before the wall, shut after it."""
    door = Door(site)
    yield door
    door.shut()


def overdue(page: Page) -> Any:
    return page.locator(".big li b").first


def test_the_wall_brings_the_new_state_by_itself_and_keeps_the_last_one_while_the_server_is_away(
    door: Door, desk: Callable[..., Page], programme: Programme
) -> None:
    wall, address = desk(width=1920), f"http://127.0.0.1:{door.port}"
    sign_in(wall, address)
    wall.goto(f"{address}/man-hinh/?giay=1")
    before = overdue(wall).inner_text()
    Obligation.objects.update(due_on="2026-06-01", state="running")
    after = str(Obligation.objects.count())
    assert before != after
    expect(overdue(wall)).to_have_text(after, timeout=15_000)
    expect(wall.locator(".lost")).to_be_hidden()
    door.shut()
    expect(wall.locator(".lost")).to_be_visible(timeout=15_000)
    expect(overdue(wall)).to_have_text(after)
    assert wall.locator("time").inner_text() in wall.locator(".lost").inner_text()
    door.open()
    expect(wall.locator(".lost")).to_be_hidden(timeout=30_000)
