"""The board on the wall: nobody touches it, and it says what it knows and since when."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Obligation


def overdue(page: Page) -> Any:
    return page.locator(".big li b").first


def test_the_wall_brings_the_new_state_by_itself_and_keeps_the_last_one_while_the_server_is_away(
    desk: Callable[..., Page], programme: Programme
) -> None:
    wall = desk(width=1920)
    wall.goto("/man-hinh/?giay=1")
    before = overdue(wall).inner_text()
    Obligation.objects.update(due_on="2026-06-01", state="running")
    after = str(Obligation.objects.count())
    assert before != after
    expect(overdue(wall)).to_have_text(after, timeout=15_000)
    expect(wall.locator(".lost")).to_be_hidden()
    wall.context.set_offline(True)
    expect(wall.locator(".lost")).to_be_visible(timeout=15_000)
    expect(overdue(wall)).to_have_text(after)
    assert wall.locator("time").inner_text() in wall.locator(".lost").inner_text()
    wall.context.set_offline(False)
    expect(wall.locator(".lost")).to_be_hidden(timeout=15_000)
