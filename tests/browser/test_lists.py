"""Lists in a browser: kept views, rows chosen with Shift, files, search."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from dondoc.site.programmes.models import Programme
from dondoc.site.saved.models import SavedView
from dondoc.site.urging.models import Urge

LIST = "/viec-phai-lam/"

pytestmark = pytest.mark.usefixtures("programme")


def test_what_a_list_shows_is_kept_under_a_name_and_opens_the_list(desk: Callable[..., Page]) -> None:
    page = desk()
    page.goto(LIST)
    page.get_by_text("Lọc, xếp và nhóm").click()
    page.get_by_label("Nhóm theo").select_option(label="Cơ quan chủ trì")
    page.get_by_role("button", name="Lọc").click()
    page.get_by_text("Danh sách đã lưu").click()
    page.get_by_label("Lưu danh sách đang xem với tên").fill("Theo cơ quan")
    page.get_by_role("button", name="Lưu").click()
    expect(page.get_by_text("Đang xem: Theo cơ quan")).to_be_visible()
    page.get_by_text("Đang xem: Theo cơ quan").click()
    page.get_by_role("button", name="Mở đầu bằng danh sách này").click()
    page.goto(LIST)
    assert "nhom=co-quan" in page.url
    assert SavedView.objects.get().name == "Theo cơ quan"


def test_a_stretch_of_rows_is_chosen_with_shift_and_urged_about(desk: Callable[..., Page]) -> None:
    page = desk()
    page.goto(LIST)
    boxes = page.locator("input[name=chosen]")
    boxes.nth(0).click()
    boxes.nth(2).click(modifiers=["Shift"])
    expect(page.locator("[data-selected]")).to_have_text("3")
    page.get_by_label("Nội dung đôn đốc").fill("Báo cáo trước thứ Sáu")
    page.get_by_role("button", name="Đôn đốc").click()
    expect(page.get_by_text("Đã đôn đốc 3 việc.")).to_be_visible()
    assert Urge.objects.count() == 3


def test_what_is_chosen_comes_as_a_file(desk: Callable[..., Page], tmp_path: Path) -> None:
    page = desk()
    page.goto(LIST)
    page.locator("input[name=chosen]").nth(1).click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="CSV").click()
    file = tmp_path / "chosen.csv"
    waiting.value.save_as(file)
    assert len(list(csv.reader(file.read_text("utf-8").splitlines()))) == 2


def test_what_is_seen_comes_as_a_file(desk: Callable[..., Page], tmp_path: Path) -> None:
    page = desk()
    page.goto(f"{LIST}?sort=-due")
    page.get_by_text("Tải về").click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Excel (.xlsx)").click()
    assert waiting.value.suggested_filename == "viec-phai-lam-2026-06-20.xlsx"
    assert Path(waiting.value.path()).read_bytes().startswith(b"PK")


def test_a_slash_and_words_without_accents_find_a_task(desk: Callable[..., Page], programme: Programme) -> None:
    task = programme.tasks.first()
    assert task is not None
    page = desk()
    page.goto("/van-ban/")
    page.keyboard.press("/")
    page.keyboard.type(task.text[:30])
    page.keyboard.press("Enter")
    expect(page.locator("mark").first).to_be_visible()
    page.get_by_role("link").filter(has=page.locator("mark")).first.click()
    assert f"/nhiem-vu/{task.pk}/" in page.url


def test_a_list_is_filtered_and_acted_on_without_scripts(desk: Callable[..., Page]) -> None:
    page = desk(java_script_enabled=False, width=390)
    page.goto(LIST)
    page.locator("input[name=chosen]").first.check()
    page.get_by_label("Nội dung đôn đốc").fill("Đến đâu rồi?")
    page.get_by_role("button", name="Đôn đốc").click()
    expect(page.get_by_text("Đã đôn đốc 1 việc.")).to_be_visible()
