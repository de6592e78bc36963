"""Takes the pictures of the documentation: plays the demonstration in a folder of its own, opens it in chromium.

    python docs/make_pictures.py

The demonstration is the same every time, so a changed picture is a changed page.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

PICTURES = Path(__file__).parent / "pictures"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
DESK, PHONE = (1280, 800), (390, 844)


@dataclass(frozen=True)
class Picture:
    """A page to show: who looks at it, how large their screen is, where they begin and which links they follow."""

    name: str
    who: str
    screen: tuple[int, int]
    address: str
    links: tuple[str, ...] = ()  # CSS selectors


SHOWN = (
    Picture("programme", "vanphong", DESK, "/chuong-trinh/", ("tr:has-text('215/QĐ-UBND') a",)),
    Picture(
        "review",
        "vanphong",
        DESK,
        "/van-ban/",
        ("tr:has-text('118/QĐ-UBND') a[href^='/van-ban/']", "a.found[href*=t1]"),
    ),
    Picture("cycle", "tonghop", DESK, "/ky-bao-cao/", ("tr:has-text('215/QĐ-UBND') a",)),
    Picture("my-work", "phuong", PHONE, "/viec-cua-toi/"),
)


def main() -> None:
    """Write every picture of `SHOWN` to docs/pictures/."""
    PICTURES.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        _demonstration(Path(home)) as (address, password),
        _chromium() as browser,
    ):
        for picture in SHOWN:
            _take(picture, browser, address, password)


@contextmanager
def _chromium() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        raise SystemExit("The pictures need chromium; on Debian: apt-get install chromium fonts-liberation2")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=found, args=list(QUIET))


@contextmanager
def _demonstration(home: Path) -> Iterator[tuple[str, str]]:
    """The address of a site with the demonstration's data in `home`, and the password of its people."""
    surroundings = {**os.environ, "DONDOC_HOME": str(home), "DONDOC_DATABASE_URL": ""}
    site = [sys.executable, "-m", "dondoc.site"]
    subprocess.run([*site, "demo"], env=surroundings, check=True, stdout=subprocess.DEVNULL)
    told = dict(line.split("=", 1) for line in (home / "demo.env").read_text("utf-8").splitlines())
    port = _free_port()
    serve = [*site, "serve", "--port", str(port), "--processes", "1"]
    with subprocess.Popen(serve, env=surroundings | told, stdout=subprocess.PIPE, text=True) as process:
        try:
            _wait_until_open(process)
            yield f"http://127.0.0.1:{port}", told["DONDOC_DEMO_PASSWORD"]
        finally:
            process.terminate()


def _wait_until_open(process: "subprocess.Popen[str]") -> None:
    """Return when the site says that it is open."""
    for line in process.stdout or ():
        if "http://" in line:
            return
    raise SystemExit("The site did not open; see its lines above.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _take(picture: Picture, browser: Browser, address: str, password: str) -> None:
    width, height = picture.screen
    page = browser.new_page(viewport={"width": width, "height": height}, locale="vi-VN")
    _sign_in(page, address, picture.who, password)
    page.goto(address + picture.address)
    for link in picture.links:
        page.locator(f"main {link}").first.click()
        page.wait_for_load_state()
    page.screenshot(path=PICTURES / f"{picture.name}.png")
    page.close()


def _sign_in(page: Page, address: str, who: str, password: str) -> None:
    page.goto(f"{address}/dang-nhap/")
    page.fill("[name=username]", who)
    page.fill("[name=password]", password)
    page.click("main form.card button.button")
    page.wait_for_load_state()


if __name__ == "__main__":
    main()
