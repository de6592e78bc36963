"""The way of a document through the site, as a person of the office walks it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from dondoc.site.documents.models import Reading, ReadingState, ReadingStep, ReviewDecision, Verdict
from dondoc.site.programmes.models import Programme

_SURVEY = "Khảo sát hiện trạng các chợ hạng 3 và lập danh mục cần sửa chữa"


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_a_file_becomes_a_programme(desk: Callable[..., Page], sample: Path, scripts: bool) -> None:
    page = desk(java_script_enabled=scripts)
    page.goto("/van-ban/tai-len/")
    page.get_by_label("Văn bản đã ký").set_input_files(sample)
    page.get_by_role("button", name="Tải lên và đọc").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("45/KH-UBND")

    row = page.get_by_role("row").filter(has_text=_SURVEY)
    row.get_by_role("link", name="Nhiệm vụ", exact=False).click()
    expect(page.locator("mark")).to_have_text(_SURVEY)
    expect(page.locator("mark")).to_be_in_viewport()
    page.get_by_role("button", name="Giữ như đã đọc").click()
    expect(page.get_by_role("status")).to_contain_text("Đã ghi quyết định")

    page.get_by_role("link", name="Công bố…").click()
    page.get_by_role("button", name="Công bố").click()
    expect(page).to_have_url(re.compile(rf"/chuong-trinh/{Programme.objects.get().pk}/$"))
    expect(page.get_by_role("main")).to_contain_text(_SURVEY)


def test_a_span_in_the_source_chooses_its_item(desk: Callable[..., Page], reading: Reading) -> None:
    page = desk()
    page.goto(f"/van-ban/{reading.pk}/")
    page.get_by_role("link", name=_SURVEY).click()
    expect(page.locator("mark")).to_have_text(_SURVEY)
    expect(page.locator("#chosen")).to_contain_text("Sở Công Thương")


def test_a_correction_is_typed_beside_the_source(desk: Callable[..., Page], reading: Reading) -> None:
    page = desk()
    page.goto(f"/van-ban/{reading.pk}/")
    page.get_by_role("link", name=_SURVEY).click()
    page.get_by_text("Sửa nội dung đọc được").click()
    page.get_by_label("Hạn cuối").fill("30/04/2026")
    page.get_by_role("button", name="Lưu bản sửa").click()
    expect(page.get_by_role("alert")).to_contain_text("lý do")
    expect(page.get_by_label("Hạn cuối")).to_have_value("30/04/2026")

    page.get_by_label("Lý do").fill("Theo bản gốc")
    page.get_by_role("button", name="Lưu bản sửa").click()
    expect(page.locator("#chosen")).to_contain_text("30/04/2026")
    assert ReviewDecision.objects.get().verdict == Verdict.CORRECTED


def test_the_page_of_a_reading_follows_the_work(desk: Callable[..., Page], reading: Reading) -> None:
    work = Reading.objects.filter(pk=reading.pk)
    work.update(state=ReadingState.RUNNING, step=ReadingStep.FINDING, percent=30)
    page = desk()
    page.goto(f"/van-ban/{reading.pk}/")
    expect(page.get_by_role("main")).to_contain_text("30%")
    work.update(step=ReadingStep.STORING, percent=90, found_tasks=4)
    expect(page.get_by_role("main")).to_contain_text("90%")
    expect(page.get_by_role("main")).to_contain_text("4 nhiệm vụ")
    work.update(state=ReadingState.DONE, step=ReadingStep.FINISHED)
    expect(page.get_by_role("heading", level=1)).to_have_text("45/KH-UBND")


def test_a_chosen_file_is_named_before_it_is_sent(desk: Callable[..., Page], sample: Path) -> None:
    page = desk()
    page.goto("/van-ban/tai-len/")
    page.get_by_label("Văn bản đã ký").set_input_files(sample)
    expect(page.locator("[data-dropped]")).to_have_text(sample.name)


def test_a_file_may_be_dropped_on_the_form(desk: Callable[..., Page]) -> None:
    page = desk()
    page.goto("/van-ban/tai-len/")
    files = page.evaluate_handle(
        "const files = new DataTransfer(); files.items.add(new File(['KE HOACH'], 'ke-hoach.txt')); files"
    )
    page.locator("[data-drop]").dispatch_event("drop", {"dataTransfer": files})
    expect(page.locator("[data-dropped]")).to_have_text("ke-hoach.txt")
    page.get_by_role("button", name="Tải lên và đọc").click()
    expect(page).to_have_url(re.compile(r"/van-ban/\d+/$"))
