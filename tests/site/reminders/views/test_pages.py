"""The pages of reminders: the list behind the bell, a person's own choice, the administrator's rules."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.actions.remind import remind
from dondoc.site.reminders.models import Preference, Reminder, Rule
from dondoc.site.tracking.models import Obligation, Stage

TODAY = date(2026, 6, 10)

Browse = Callable[[Acting], Client]
Owe = Callable[..., Obligation]
Rules = Callable[..., list[Rule]]


@pytest.fixture
def told(owe: Owe, construction: Agency, construction_officer: Acting) -> Reminder:
    """What the officer of the construction department was told this morning."""
    owe(construction, TODAY)
    remind(TODAY)
    return Reminder.objects.get(user=construction_officer.person)


def words(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_the_bell_counts_what_is_unread_and_the_list_says_why(
    told: Reminder, construction_officer: Acting, signed_in: Browse
) -> None:
    page = words(signed_in(construction_officer), "/nhac-viec/")
    assert 'href="/nhac-viec/">Nhắc việc <b>1</b></a>' in page
    assert told.why in page
    assert f'href="/nhac-viec/{told.pk}/mo/"' in page


def test_opening_a_reminder_leads_to_the_form_and_takes_it_off_the_bell(
    told: Reminder, construction_officer: Acting, signed_in: Browse
) -> None:
    browser = signed_in(construction_officer)
    response = browser.get(f"/nhac-viec/{told.pk}/mo/")
    assert response["Location"] == f"/viec-phai-lam/{told.thing}/cap-nhat/"
    page = words(browser, "/nhac-viec/")
    assert "<b>1</b></a>" not in page
    assert "Đã đọc hết" in page
    assert told.title in words(browser, "/nhac-viec/?xem=tat-ca")


def test_what_is_told_week_after_week_is_one_line_which_takes_all_of_it_off_the_bell(
    owe: Owe, only_rules: Rules, construction: Agency, construction_officer: Acting, signed_in: Browse, settings: Any
) -> None:
    only_rules({"days": 1, "every": 7})
    owe(construction, TODAY - timedelta(days=1))
    for weeks in range(3):
        day = TODAY + timedelta(weeks=weeks)
        settings.DONDOC_TODAY = day.isoformat()
        remind(day)
    newest = Reminder.objects.order_by("pk").last()
    assert newest is not None
    assert Reminder.objects.filter(user=construction_officer.person).count() == 3
    browser = signed_in(construction_officer)
    response = browser.get("/nhac-viec/?xem=tat-ca")
    assert [one.pk for one in response.context["page"]] == [newest.pk]
    assert response.context["bell"].number == 1
    browser.get(f"/nhac-viec/{newest.pk}/mo/")
    assert not Reminder.objects.filter(read_at__isnull=True).exists()


def test_the_button_takes_what_was_told_before_off_the_bell_too_and_counts_lines(
    owe: Owe, only_rules: Rules, construction: Agency, construction_officer: Acting, signed_in: Browse, settings: Any
) -> None:
    only_rules({"days": 1, "every": 7})
    for days in (1, 15):
        owe(construction, TODAY - timedelta(days=days))
    for weeks in range(2):
        settings.DONDOC_TODAY = (TODAY + timedelta(weeks=weeks)).isoformat()
        remind(TODAY + timedelta(weeks=weeks))
    told = signed_in(construction_officer).post("/nhac-viec/da-doc/", follow=True).content.decode()
    assert "Đã đánh dấu đọc 2 nhắc việc." in told
    assert not Reminder.objects.filter(read_at__isnull=True).exists()


def test_words_of_a_person_stay_beside_what_the_rules_tell_of_the_same(
    told: Reminder, construction_officer: Acting, leader: Acting, signed_in: Browse, settings: Any
) -> None:
    audit.record(leader.person, "urging.agency.urged", Obligation.objects.get(pk=told.thing), "Xong trước thứ Sáu.")
    settings.DONDOC_TODAY = (TODAY + timedelta(days=1)).isoformat()
    remind(TODAY + timedelta(days=1))
    page = signed_in(construction_officer).get("/nhac-viec/")
    reasons = [one.why for one in page.context["page"]]
    assert len(reasons) == 2
    assert "Việc này vừa được đôn đốc. “Xong trước thứ Sáu.”" in reasons


def test_it_opens_in_the_role_in_which_it_came(
    told: Reminder, construction_officer: Acting, finance: Agency, signed_in: Browse
) -> None:
    other = Membership.objects.create(user=construction_officer.person, agency=finance, role=Role.OFFICER)
    browser = signed_in(construction_officer)
    browser.post("/chuyen-co-quan/", {"membership": other.pk})
    assert "Chưa có nhắc việc nào" in words(browser, "/nhac-viec/")
    assert browser.get(f"/nhac-viec/{told.pk}/mo/", follow=True).status_code == 200
    assert browser.session["membership"] == construction_officer.membership.pk  # type: ignore[union-attr]


def test_everything_can_be_marked_as_read_at_once(
    told: Reminder, construction_officer: Acting, signed_in: Browse
) -> None:
    browser = signed_in(construction_officer)
    page = browser.post("/nhac-viec/da-doc/", follow=True).content.decode()
    assert "Đã đánh dấu đọc 1 nhắc việc." in page
    told.refresh_from_db()
    assert told.read_at is not None


def test_what_is_done_leaves_the_list_by_itself(
    told: Reminder, construction_officer: Acting, signed_in: Browse
) -> None:
    Obligation.objects.filter(pk=told.thing).update(state=Stage.DONE, done_on=TODAY)
    page = words(signed_in(construction_officer), "/nhac-viec/?xem=tat-ca")
    assert told.why not in page
    assert "Chưa có nhắc việc nào" in page


def test_nobody_opens_or_reads_anothers_reminders(
    told: Reminder, construction_head: Acting, administrator: Acting, signed_in: Browse
) -> None:
    for person in (construction_head, administrator):
        browser = signed_in(person)
        assert browser.get(f"/nhac-viec/{told.pk}/mo/").status_code == 404
        assert told.title not in words(browser, "/nhac-viec/?xem=tat-ca")
    told.refresh_from_db()
    assert told.read_at is None


def test_a_person_chooses_where_mails_go(construction_officer: Acting, signed_in: Browse) -> None:
    browser = signed_in(construction_officer)
    page = browser.post("/nhac-viec/cua-toi/", {"email": "toi@example.gov.vn"}, follow=True).content.decode()
    assert "Đã lưu lựa chọn của bạn." in page
    construction_officer.person.refresh_from_db()
    assert construction_officer.person.email == "toi@example.gov.vn"
    assert Preference.objects.get().wants_mail is False


def test_what_is_no_address_is_shown_again_with_the_reason(construction_officer: Acting, signed_in: Browse) -> None:
    response = signed_in(construction_officer).post("/nhac-viec/cua-toi/", {"email": "toi", "wants_mail": "on"})
    assert response.status_code == 422
    assert 'value="toi"' in response.content.decode()


def test_a_person_finds_the_address_of_the_calendar_and_can_change_it(
    construction_officer: Acting, signed_in: Browse
) -> None:
    browser = signed_in(construction_officer)
    before = browser.get("/nhac-viec/cua-toi/").context["calendar"]
    assert before.startswith("https://dondoc.example.gov.vn/lich/")
    browser.post("/nhac-viec/cua-toi/doi-dia-chi-lich/")
    assert browser.get("/nhac-viec/cua-toi/").context["calendar"] != before


@pytest.mark.usefixtures("construction_officer", "construction_head")
def test_the_administrator_sees_who_would_be_told_what_on_a_day_and_nobody_is(
    owe: Owe, construction: Agency, administrator: Acting, signed_in: Browse
) -> None:
    thing = owe(construction, TODAY + timedelta(days=19))
    page = words(signed_in(administrator), "/nhac-viec/quy-tac/?ngay=22/06/2026")
    assert "<b>1</b> nhắc việc" in page
    assert f"officer-so-xay-dung: {thing.words}" in page
    assert Reminder.objects.count() == 0


def test_the_administrator_changes_a_rule(administrator: Acting, signed_in: Browse) -> None:
    rule = Rule.objects.get(code="obligation-7-before")
    terms: dict[str, Any] = {
        "about": "obligation",
        "side": "before",
        "number": 10,
        "every": 0,
        "to": "head",
        "way": "site",
        "is_active": "on",
    }
    signed_in(administrator).post(f"/nhac-viec/quy-tac/{rule.pk}/", terms)
    rule.refresh_from_db()
    assert (rule.days, rule.to, rule.way, rule.code) == (-10, "head", "site", "obligation-7-before")


def test_the_administrator_adds_a_rule(administrator: Acting, signed_in: Browse) -> None:
    terms = {"about": "report", "side": "after", "number": 5, "every": 5, "to": "leader", "way": "digest"}
    page = signed_in(administrator).post("/nhac-viec/quy-tac/them/", terms, follow=True).content.decode()
    assert (
        "Nhắc lãnh đạo UBND tỉnh khi báo cáo chưa gửi đã quá hạn 5 ngày, sau đó cứ 5 ngày một lần. <b>(không dùng)</b>"
        in page
    )


def test_terms_that_cannot_be_are_shown_again(administrator: Acting, signed_in: Browse) -> None:
    terms = {"about": "weather", "side": "after", "number": 5000, "every": 0, "to": "leader", "way": "digest"}
    response = signed_in(administrator).post("/nhac-viec/quy-tac/them/", terms)
    assert response.status_code == 422
    assert set(response.context["form"].errors) == {"about", "number"}


@pytest.mark.parametrize("address", ["/nhac-viec/quy-tac/", "/nhac-viec/quy-tac/them/", "/nhac-viec/quy-tac/1/"])
def test_rules_are_the_administrators_alone(office: Acting, signed_in: Browse, address: str) -> None:
    assert signed_in(office).get(address).status_code == 403
