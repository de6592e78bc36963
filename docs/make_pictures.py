"""Takes the pictures of the documentation: `python docs/make_pictures.py`.

Plays the demonstration in a temporary folder, opens the site there, signs in as those who may and photographs their
pages. Needs chromium; the picture of the consolidated report also needs LibreOffice and pdftoppm and is left as it is
where they are missing.
"""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
PICTURES = Path(__file__).with_name("pictures")
PASSWORD = "dondoc-2026"  # noqa: S105 - printed by every demonstration
SCREEN, PHONE = (1366, 1000), (390, 844)
MARGIN, GREY = 20, "#d9dde3"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--lang=vi"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> None:
    """Take all pictures anew."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        sys.exit("Chromium is not installed; on Debian: apt-get install chromium")
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        play(home)
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        with served(home) as address:
            for name, picture in pictures(browser, address, home):
                keep(name, picture)
        browser.close()


def play(home: Path) -> None:
    """Play the demonstration in `home`."""
    subprocess.run([sys.executable, "-m", "dondoc.site", "demo"], cwd=ROOT, env=surroundings(home), check=True)


@contextmanager
def served(home: Path) -> Iterator[str]:
    """Serve the site in `home` on a free port; yields its address."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "dondoc.site", "serve", "--port", str(port), "--processes", "1"]
    with subprocess.Popen(command, cwd=ROOT, env=surroundings(home), stdout=subprocess.PIPE, text=True) as server:
        try:
            if server.stdout is None or not server.stdout.readline():
                sys.exit("The site did not open; its own lines above say why.")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def surroundings(home: Path) -> dict[str, str]:
    """Return the environment of the site in `home`: what is there, and what the demonstration left in its mark."""
    mark = home / "demo.env"
    lines = mark.read_text("utf-8").splitlines() if mark.exists() else []
    left = dict(line.split("=", 1) for line in lines)
    return {**os.environ, "DONDOC_HOME": str(home), "DONDOC_DATABASE_URL": "", "DONDOC_LOG_LEVEL": "ERROR", **left}


def keep(name: str, picture: Image.Image) -> None:
    """Store `picture` as `name`.png in 256 colours, the rare ones among them, and say so."""
    path = PICTURES / f"{name}.png"
    few = picture.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    sys.stdout.write(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1000:.0f} kB\n")


def pictures(browser: Browser, address: str, home: Path) -> Iterator[tuple[str, Image.Image]]:
    """Yield every picture with its name."""
    leader = signed_in(browser, address, "lanhdao")
    yield "programme", at(leader, "/chuong-trinh/1/")
    yield "leaders", at(leader, "/tong-quan/lanh-dao/")
    yield "indicator", indicator(leader)
    office = signed_in(browser, address, "vanphong")
    yield "cycle", at(office, "/ky-bao-cao/1/")
    yield "review", review(office, home)
    officer = signed_in(browser, address, "chuyenvien")
    yield "my-work", at(officer, "/viec-cua-toi/")
    yield "task", task(officer)
    on_phone = signed_in(browser, address, "chuyenvien", PHONE)
    yield "phone", side_by_side([at(on_phone, "/viec-cua-toi/"), task(on_phone)])
    if pages := report_pages(home):
        yield "report", side_by_side(pages)


def signed_in(browser: Browser, address: str, username: str, size: tuple[int, int] = SCREEN) -> Page:
    """Return a page of `size` on which `username` is signed in."""
    viewport = {"width": size[0], "height": size[1]}
    context = browser.new_context(base_url=address, viewport=viewport, locale="vi-VN", color_scheme="light")
    page = context.new_page()
    page.goto("/dang-nhap/")
    page.get_by_label("Tên đăng nhập").fill(username)
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()
    page.wait_for_url("**/")
    return page


def at(page: Page, address: str) -> Image.Image:
    """Return what stands at `address`, as much as fits on the screen."""
    page.goto(address)
    return photograph(page)


def photograph(page: Page) -> Image.Image:
    """Return what the screen shows."""
    return Image.open(BytesIO(page.screenshot()))


def indicator(leader: Page) -> Image.Image:
    """Return an indicator with its path, its values and what another document in force says of it."""
    leader.goto("/chi-tieu/theo-doi/?q=do+thi+hoa")
    leader.get_by_role("main").get_by_role("link", name="Tỷ lệ đô thị hóa").first.click()
    leader.locator("figure img").first.evaluate("picture => picture.decode()")
    return photograph(leader)


def task(officer: Page) -> Image.Image:
    """Return a task with its source and the form for its progress."""
    officer.goto("/viec-cua-toi/")
    officer.get_by_role("link", name="hệ thống cảnh báo cháy rừng").click()
    return photograph(officer)


def review(office: Page, home: Path) -> Image.Image:
    """Return a document under review: take in another edition of a sample and select one of its tasks."""
    sample = ROOT / "samples" / "chuong-trinh-2026-2030.txt"
    edition = home / "chuong-trinh-moi.txt"
    edition.write_text(sample.read_text("utf-8").replace("215/QĐ-UBND", "321/QĐ-UBND"), "utf-8")
    office.goto("/van-ban/tai-len/")
    office.locator("input[type=file]").set_input_files(edition)
    office.get_by_role("button", name="Tải lên và đọc").click()
    office.get_by_role("link", name="Công bố").wait_for()
    office.goto(office.url.partition("?")[0] + "?phan=2")
    office.get_by_role("link", name="Nhiệm vụ I.2", exact=True).click()
    office.evaluate("scrollBy(0, -300)")  # so that the head of the table is in the picture
    return photograph(office)


def report_pages(home: Path) -> list[Image.Image]:
    """Return the first page of a consolidated report and the first page of its appendix; nothing without the tools."""
    writer, printer = shutil.which("soffice"), shutil.which("pdftoppm")
    if not (writer and printer):
        sys.stdout.write("report.png is left as it is: LibreOffice and pdftoppm are not both installed\n")
        return []
    document = home / "bao-cao" / "quyet-dinh-2026-2026-06.docx"
    convert = [writer, f"-env:UserInstallation=file://{home}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run([*convert, "--outdir", home, document], check=True, capture_output=True)
    subprocess.run([printer, "-r", "65", "-png", home / f"{document.stem}.pdf", home / "page"], check=True)
    pages = [Image.open(path) for path in sorted(home.glob("page-*.png"))]
    return [pages[0], next(page for page in pages if page.width > page.height)]


def side_by_side(shown: list[Image.Image]) -> Image.Image:
    """Return the pictures `shown` side by side on grey."""
    width = sum(one.width for one in shown) + MARGIN * (len(shown) + 1)
    sheet = Image.new("RGB", (width, max(one.height for one in shown) + 2 * MARGIN), GREY)
    left = MARGIN
    for one in shown:
        sheet.paste(one, (left, MARGIN))
        left += one.width + MARGIN
    return sheet


if __name__ == "__main__":
    main()
