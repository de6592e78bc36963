"""The site without a mouse."""

from collections.abc import Callable

from playwright.sync_api import Page, expect
from pytest_django import Settings

from dondoc.site.documents.models import Reading


def test_a_slash_goes_to_the_search_and_is_a_letter_inside_it(desk: Callable[..., Page]) -> None:
    page = desk()
    page.goto("/van-ban/")
    page.keyboard.press("/")
    search = page.get_by_label("Tìm trong mọi nội dung")
    expect(search).to_be_focused()
    page.keyboard.type("5/2026")
    expect(search).to_have_value("5/2026")


def test_the_first_tab_skips_to_the_content(desk: Callable[..., Page]) -> None:
    page = desk()
    page.goto("/van-ban/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Đến nội dung chính")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


def test_a_decision_takes_only_keys(desk: Callable[..., Page], reading: Reading) -> None:
    page = desk()
    page.goto(f"/van-ban/{reading.pk}/")
    page.get_by_role("link", name="Nhiệm vụ I.1", exact=True).first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Giữ như đã đọc").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#chosen")).to_contain_text("Đã giữ")


def test_shift_selects_a_stretch_of_rows(desk: Callable[..., Page], settings: Settings) -> None:
    settings.DEBUG = True
    page = desk()
    page.goto("/kieu-mau/")
    page.get_by_label("Chọn dòng 2").click()
    page.get_by_label("Chọn dòng 5").click(modifiers=["Shift"])
    expect(page.locator("input[name=pick]:checked")).to_have_count(4)
    expect(page.locator("[data-selected]")).to_have_text("4")


def test_the_menu_of_a_phone_opens_without_scripts(desk: Callable[..., Page]) -> None:
    page = desk(width=390, java_script_enabled=False)
    page.goto("/van-ban/")
    page.get_by_text("Mục lục").click()
    page.get_by_role("link", name="Cơ quan").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Cơ quan")


def test_the_theme_is_chosen_without_scripts(desk: Callable[..., Page]) -> None:
    page = desk(java_script_enabled=False)
    page.goto("/van-ban/?state=done")
    page.get_by_role("button", name="Tối").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.url.endswith("/van-ban/?state=done")
