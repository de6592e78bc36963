"""The list of obligations: filters that stay in the address, orders, groups, files."""

import csv
import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from openpyxl import load_workbook

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking import choosing
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Obligation

ADDRESS = "/viec-phai-lam/"
Ask = Callable[..., list[str]]


@pytest.fixture
def programme(world: Any) -> Programme:
    """1.1 overdue, 1.2 due soon, 1.3 without deadline for justice; 2.1 due in December for health; 3 for both."""
    small: Programme = world.small_programme()
    world.task(small, "3", "so-tu-phap", "so-y-te", due_on=date(2026, 5, 1), text="Đề án cà phê")
    bind_obligations(small)
    return small


@pytest.fixture
def browser(world: Any, programme: Programme) -> Client:
    client: Client = world.client(world.office)
    return client


@pytest.fixture
def asked(browser: Client) -> Ask:
    """The rows that the list shows, as label and agency."""

    def ask(**query: str) -> list[str]:
        response = browser.get(ADDRESS, query)
        assert response.status_code == 200
        return [f"{row.label} {row.agency_id}" for row in response.context["shown"].rows]

    return ask


EVERYTHING = ["1.1 so-tu-phap", "3 so-tu-phap", "3 so-y-te", "1.2 so-tu-phap", "2.1 so-y-te", "1.3 so-tu-phap"]


def test_it_is_ordered_by_deadline_and_what_has_none_comes_last(asked: Ask) -> None:
    assert asked() == EVERYTHING


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ({"deadline": "overdue"}, ["1.1 so-tu-phap", "3 so-tu-phap", "3 so-y-te"]),
        ({"agency": "so-y-te"}, ["3 so-y-te", "2.1 so-y-te"]),
        ({"agency": "so-y-te", "deadline": "overdue"}, ["3 so-y-te"]),
        ({"q": "de an ca phe"}, ["3 so-tu-phap", "3 so-y-te"]),
        ({"thang": "2026-12"}, ["2.1 so-y-te"]),
        ({"state": "done"}, []),
        ({"programme": "999999"}, []),
    ],
)
def test_filters_hold_together(asked: Ask, query: dict[str, str], rows: list[str]) -> None:
    assert asked(**query) == rows


@pytest.mark.parametrize(
    "query",
    [
        {"deadline": "some day"},
        {"state": "x"},
        {"programme": "'; --"},
        {"programme": "9" * 40},
        {"thang": "2026-13"},
        {"agency": "no-such"},
        {"q": "\x00"},
        {"sort": "secret"},
        {"nhom": "x"},
        {"page": "-5"},
        {"xuat": "exe"},
    ],
)
def test_what_cannot_be_understood_asks_for_nothing(asked: Ask, query: dict[str, str]) -> None:
    assert asked(**query) == EVERYTHING


def test_headings_sort_both_ways(asked: Ask) -> None:
    by_words = asked(sort="text")
    assert by_words[0] == "1.1 so-tu-phap" or by_words == sorted(by_words)
    assert asked(sort="-due")[0] == "2.1 so-y-te"
    assert asked(sort="-due")[-1] == "1.3 so-tu-phap"  # without a deadline: last both ways


def test_one_task_of_several_agencies_can_be_put_under_one_heading(browser: Client) -> None:
    shown = browser.get(ADDRESS, {"nhom": "nhiem-vu", "q": "ca phe"}).context["shown"]
    assert [(heading, len(rows)) for heading, rows in shown.groups] == [("Đề án cà phê", 2)]


@pytest.mark.parametrize(
    ("group", "headings"),
    [
        ("co-quan", ["Sở Tư pháp", "Sở Y tế"]),
        ("thang", ["Đến hạn tháng 03/2026", "Đến hạn tháng 05/2026", "Đến hạn tháng 06/2026"]),
        ("tinh-trang", ["Chưa thực hiện"]),
    ],
)
def test_rows_stand_under_the_headings_of_their_groups(
    browser: Client, world: Any, group: str, headings: list[str]
) -> None:
    for position, (register_id, name) in enumerate((("so-tu-phap", "Sở Tư pháp"), ("so-y-te", "Sở Y tế"))):
        agency = world.agency(register_id)
        agency.name, agency.position = name, position
        agency.save()
    shown = browser.get(ADDRESS, {"nhom": group}).context["shown"]
    assert [heading for heading, _ in shown.groups][: len(headings)] == headings


def test_the_numbers_beside_the_chips_are_what_the_chips_lead_to(browser: Client) -> None:
    shown = browser.get(ADDRESS, {"agency": "so-tu-phap", "deadline": "due_soon"}).context["shown"]
    assert (shown.count, shown.total) == (1, 6)
    for chip in shown.chips:
        led_to = browser.get(ADDRESS, {"agency": "so-tu-phap", "deadline": chip.choice.value}).context["shown"]
        assert led_to.count == chip.number


def test_a_filter_can_be_taken_away_and_the_others_stay(browser: Client) -> None:
    page = browser.get(ADDRESS, {"agency": "so-y-te", "deadline": "overdue", "sort": "-due"}).content.decode()
    assert 'href="?deadline=overdue&amp;sort=-due" aria-current="true">Cơ quan chủ trì' in page


def test_csv_has_the_rows_and_the_order_of_the_page(browser: Client) -> None:
    query = {"agency": "so-tu-phap", "sort": "-due"}
    page = [row.words for row in browser.get(ADDRESS, query).context["shown"].rows]
    response = browser.get(ADDRESS, {**query, "xuat": "csv"})
    assert response.streaming
    rows = list(csv.reader(io.StringIO(b"".join(response.streaming_content).decode("utf-8"))))
    assert rows[0][:3] == ["TT", "Nhiệm vụ", "Cơ quan chủ trì"]
    assert [row[1] for row in rows[1:]] == page


def test_a_file_names_the_product_and_who_decided_that_the_work_rests(browser: Client, world: Any) -> None:
    cycle = world.cycle(Programme.objects.get())
    first, second = (world.obligation(cycle.programme, label) for label in ("1.1", "1.2"))
    product = {"product_number": "45/QĐ-STP", "product_on": date(2026, 6, 1)}
    world.write(world.officer, first, state="done", percent=100, **product)
    world.write(world.officer, second, state="paused", obstacles="Thiếu vốn.", decided_by="Chủ tịch")

    def told() -> dict[str, tuple[str, str, str]]:
        content = b"".join(browser.get(ADDRESS, {"xuat": "csv", "agency": "so-tu-phap"}).streaming_content)
        names = ("Sản phẩm: số văn bản", "Sản phẩm: ngày văn bản", "Ai quyết định tạm dừng, thôi thực hiện")
        rows = csv.DictReader(io.StringIO(content.decode()))
        return {row["TT"]: tuple(row[name] for name in names) for row in rows if any(row[name] for name in names)}

    assert told() == {}  # what the agency drafts is in no file
    hand_to_head(world.officer, world.report(cycle))
    submit_report(world.head, world.report(cycle))
    assert told() == {"1.1": ("45/QĐ-STP", "01/06/2026", ""), "1.2": ("", "", "Chủ tịch")}


def test_csv_for_excel_begins_with_a_byte_order_mark(browser: Client) -> None:
    content = b"".join(browser.get(ADDRESS, {"xuat": "csv-bom"}).streaming_content)
    assert content.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_text_in_csv_is_never_a_formula(browser: Client, world: Any, start: str) -> None:
    words = f'{start}HYPERLINK("http://x")'
    task = world.task(world.programme(number="9/KH"), "9", "so-y-te", text=words)
    bind_obligations(task.programme)
    content = b"".join(browser.get(ADDRESS, {"xuat": "csv", "programme": task.programme_id}).streaming_content)
    assert next(csv.DictReader(io.StringIO(content.decode())))["Nhiệm vụ"] == f"'{words}"


def test_the_workbook_repeats_its_headings_and_takes_text_for_text(browser: Client, world: Any) -> None:
    Obligation.objects.filter(task__label="1.1").update(wording="=1+1")
    content = b"".join(browser.get(ADDRESS, {"xuat": "xlsx"}).streaming_content)
    [sheet] = load_workbook(io.BytesIO(content)).worksheets
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.freeze_panes) == ("landscape", "A2")
    assert sheet.max_row == 7
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=1+1", "s")
    assert sheet["G2"].value.date() == date(2026, 3, 31)


def test_without_a_role_nothing_is_listed(world: Any) -> None:
    from dondoc.site.accounts.models import User

    stranger = Client()
    stranger.force_login(User.objects.create_user("stranger"))
    assert stranger.get(ADDRESS).status_code == 403
    assert Client().get(ADDRESS).status_code == 302


def test_an_empty_list_says_what_will_stand_here(world: Any) -> None:
    page = world.client(world.office).get(ADDRESS).content.decode()
    assert "Chưa có việc nào" in page


def test_the_number_of_queries_is_the_same_for_one_row_and_for_a_full_page(
    world: Any, django_assert_num_queries: Any
) -> None:
    client = world.client(world.office)
    programme = world.programme()
    world.task(programme, "1", "so-y-te", due_on=date(2026, 6, 30))
    bind_obligations(programme)
    with django_assert_num_queries(QUERIES):
        client.get(ADDRESS)
    for number in range(60):
        world.task(programme, f"2.{number}", "so-tu-phap", due_on=date(2026, 6, 30))
    bind_obligations(programme)
    with django_assert_num_queries(QUERIES):
        page = client.get(ADDRESS)
    assert len(page.context["shown"].rows) == 50
    assert len(page.content) < 90_000


QUERIES = 12  # the bell is one


def test_a_programme_that_is_not_among_the_newest_stays_chosen_and_is_named(
    world: Any, programme: Programme, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "_NEWEST_PROGRAMMES", 1)
    world.programme(number="999/KH")
    page = browser.get(ADDRESS, {"programme": programme.pk}).content.decode()
    assert f'<option value="{programme.pk}" selected>{programme}</option>' in page
    assert f'<option value="{programme.pk}"' not in browser.get(ADDRESS).content.decode()
