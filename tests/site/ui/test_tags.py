"""The template tags that every room writes its pages with."""

import re
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.timeliness import TimeClass, on_day
from dondoc.site.ui.quick import address_of

TODAY = date(2026, 2, 13)


def _rendered(source: str, address: str = "", **context: Any) -> str:
    request = RequestFactory().get(address or "/")
    return Template("{% load dondoc_ui %}" + source).render(Context({"request": request, **context})).strip()


# --- dates ------------------------------------------------------------------------------------------------

DATES = [
    ("{{ day|ngay }}", "05/02/2026"),
    ("{{ none|ngay }}", ""),
    ("{{ late_evening|ngay }}", "06/02/2026"),
    ("{{ late_evening|moment }}", "00:30 06/02/2026"),
    ("{{ none|moment }}", ""),
    ("{{ '2026-02-05'|iso|ngay }}", "05/02/2026"),
    ("{{ none|iso|ngay }}", ""),
    ("{{ day|weekday }}", "thứ Năm 05/02"),
    ("{{ sunday|weekday }}", "Chủ nhật 08/02"),
    ("{{ soon|distance:today }}", "còn 5 ngày"),
    ("{{ today|distance:today }}", "hôm nay"),
    ("{{ day|distance:today }}", "đã qua 8 ngày"),
    ("{{ none|distance:today }}", ""),
]


@pytest.mark.parametrize(("source", "words"), DATES)
def test_a_day_in_words(source: str, words: str) -> None:
    context = {
        "today": TODAY,
        "day": date(2026, 2, 5),
        "soon": date(2026, 2, 18),
        "sunday": date(2026, 2, 8),
        "late_evening": datetime(2026, 2, 5, 17, 30, tzinfo=UTC),
        "none": None,
    }
    assert _rendered(source, **context) == words


def test_no_number_is_no_words() -> None:
    assert _rendered("{{ none|number }}{{ 1234|number }}", none=None) == "1.234"


# --- states -----------------------------------------------------------------------------------------------

STANDINGS = [  # deadline, done on, class, words
    (date(2026, 2, 1), None, "is-late", "Quá hạn 12 ngày"),
    (date(2026, 2, 18), None, "is-soon", "Còn 5 ngày"),
    (date(2026, 2, 13), None, "is-soon", "Hạn hôm nay"),
    (date(2026, 4, 30), None, "is-course", "Còn 76 ngày"),
    (date(2026, 2, 13), date(2026, 2, 10), "is-done", "Xong trước hạn 3 ngày"),
    (date(2026, 2, 10), date(2026, 2, 10), "is-done", "Xong đúng hạn"),
    (date(2026, 2, 1), date(2026, 2, 10), "is-late", "Xong muộn 9 ngày"),
    (None, None, "is-none", "Không hạn"),
]


@pytest.mark.parametrize(("due_on", "done_on", "css", "words"), STANDINGS)
def test_a_standing_has_a_shape_and_words(due_on: date | None, done_on: date | None, css: str, words: str) -> None:
    badge = _rendered("{% timeliness one %}", one=on_day(TODAY, due_on=due_on, done_on=done_on))
    assert css in badge
    assert f">{words}<" in badge


def test_every_time_class_has_a_badge_of_its_own() -> None:
    class Standing(NamedTuple):
        kind: str
        days: int

    badges = {kind: _rendered("{% timeliness one %}", one=Standing(kind, 3)) for kind in TimeClass}
    assert len(set(badges.values())) == len(TimeClass)


def test_a_badge_escapes_its_words_and_tells_its_reason() -> None:
    badge = _rendered('{% badge "late" words reason %}', words="<b>", reason='"hạn gốc"')
    assert badge == '<span class="badge is-late" title="&quot;hạn gốc&quot;">&lt;b&gt;</span>'


def test_a_bar_says_what_it_measures() -> None:
    assert 'aria-label="Đã xong"' in _rendered('{% bar 40 "Đã xong" %}')
    assert "40%" in _rendered('{% bar 40 "Đã xong" %}')


# --- addresses --------------------------------------------------------------------------------------------


def test_a_chip_keeps_the_other_filters_and_forgets_the_page() -> None:
    chip = _rendered('{% chip "Quá hạn" "state" "late" 12 %}', "/?q=nhà&page=3")
    assert 'href="?q=nh%C3%A0&amp;state=late"' in chip
    assert "aria-current" not in chip


def test_the_chip_of_the_filter_that_holds_is_marked() -> None:
    assert "aria-current" in _rendered('{% chip "Quá hạn" "state" "late" %}', "/?state=late")
    assert "aria-current" in _rendered('{% chip "Tất cả" "state" %}', "/")
    assert 'href="?"' in _rendered('{% chip "Tất cả" "state" %}', "/?state=late")


def test_an_applied_filter_can_be_taken_away() -> None:
    assert 'href="?q=a"' in _rendered('{% applied "Cơ quan" "agency" %}', "/?q=a&agency=so-y-te&page=2")


def test_a_heading_sorts_upwards_then_downwards() -> None:
    source = '{% heading "Thời hạn" "due" %}'
    assert 'href="?sort=due"' in _rendered(source, "/")
    upwards = _rendered(source, "/?sort=due")
    assert 'aria-sort="ascending"' in upwards
    assert 'href="?sort=-due"' in upwards
    assert 'aria-sort="descending"' in _rendered(source, "/?sort=-due")


def test_the_foot_of_a_list_counts_and_leads_on() -> None:
    foot = _rendered('{% pages page "nhiệm vụ" %}', "/?q=a&page=2", page=Paginator(range(1234), 50).page(2))
    assert "51–100 trên 1.234 nhiệm vụ" in foot
    assert 'href="?q=a&amp;page=3"' in foot
    assert 'rel="prev"' in foot


def test_an_empty_list_says_so() -> None:
    assert "Không có nhiệm vụ nào" in _rendered('{% pages page "nhiệm vụ" %}', page=Paginator([], 50).page(1))


# --- fields -----------------------------------------------------------------------------------------------


class _Form(forms.Form):
    result = forms.CharField(label="Kết quả", help_text="Ghi số liệu", error_messages={"required": "Hãy ghi kết quả."})
    stage = forms.ChoiceField(label="Trạng thái", choices=[("a", "A")], widget=forms.RadioSelect)
    sure = forms.BooleanField(label="Tôi chắc chắn")


def test_a_field_ties_label_hint_and_error_together() -> None:
    field = _rendered("{% field form.result %}", form=_Form({}))
    assert '<label for="id_result">Kết quả' in field
    assert 'id="id_result_helptext">Ghi số liệu' in field
    assert 'id="id_result_error"' in field
    assert 'aria-describedby="id_result_helptext id_result_error"' in field
    assert 'aria-invalid="true"' in field


def test_radios_stand_in_a_fieldset_and_a_check_box_labels_itself() -> None:
    assert "<legend>Trạng thái" in _rendered("{% field form.stage %}", form=_Form())
    assert "<label" in _rendered("{% field form.sure %}", form=_Form()).split("<input")[0]


def test_an_optional_field_says_so() -> None:
    assert "(không bắt buộc)" in _rendered("{% field form.result True %}", form=_Form())
    assert "(không bắt buộc)" not in _rendered("{% field form.result %}", form=_Form())


def test_the_summary_links_each_error_to_its_field() -> None:
    summary = _rendered("{% error_summary form %}", form=_Form({}))
    assert '<a href="#id_result">Kết quả: Hãy ghi kết quả.</a>' in summary
    assert _rendered("{% error_summary form %}", form=_Form()) == ""


# --- frame ------------------------------------------------------------------------------------------------


def test_the_place_of_the_page_is_marked() -> None:
    documents, agencies = '<a href="/van-ban/" aria-current="page">', '<a href="/co-quan/" aria-current="page">'
    assert _marked_places("/van-ban/12/") == [documents]
    assert _marked_places("/co-quan/") == [agencies]
    assert _marked_places("/co-quan/", place="documents") == [documents]
    assert _marked_places("/van-ban/", place="agencies") == [agencies]
    assert _marked_places("/nhac-viec/") == []


def test_only_who_makes_reports_has_their_place() -> None:
    assert "Báo cáo" in _rail(Role.HEAD)
    assert "Báo cáo" in _rail(Role.OFFICE)
    assert "Báo cáo" not in _rail(Role.ADMINISTRATOR)
    assert "Báo cáo" not in _rail(None)


def test_a_room_that_is_not_there_has_no_address() -> None:
    assert address_of("nowhere:list") == ""
    assert address_of("documents:list") == "/van-ban/"


def _rail(role: Role | None, path: str = "/", **context: Any) -> str:
    request = RequestFactory().get(path)
    membership = Membership(role=role, agency=Agency(name="Sở Y tế")) if role else None
    setattr(request, "acting", Acting(AnonymousUser(), membership))  # noqa: B010  what the middleware sets
    template = Template("{% load dondoc_frame %}{% rail %}")
    return template.render(Context({"request": request, **context}))


def _marked_places(path: str, **context: Any) -> list[str]:
    return re.findall(r'<a [^>]*aria-current="page">', _rail(Role.OFFICE, path, **context))


@pytest.mark.parametrize(
    ("cookie", "attribute"), [("dark", ' data-theme="dark"'), ("light", ' data-theme="light"'), ('"><script>', "")]
)
def test_only_a_known_theme_reaches_the_page(cookie: str, attribute: str) -> None:
    request = RequestFactory().get("/")
    request.COOKIES["theme"] = cookie
    rendered = Template("{% load dondoc_ui %}{% theme_attribute %}").render(Context({"request": request}))
    assert rendered == attribute
