"""The progress form never loses what was typed: ended session, sent twice, two people at once, refused words."""

import re
from html import unescape
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.models import Cycle, Obligation, ProgressUpdate

WORDS = "Đã trình dự thảo Quyết định & <báo cáo> lần 2.\nCòn 3 đơn vị."
PASSWORD = "cheo-bo-2026"  # noqa: S105  # of a person made for this test


@pytest.fixture
def cycle(world: Any) -> Cycle:
    opened: Cycle = world.cycle()
    return opened


@pytest.fixture
def obligation(world: Any, cycle: Cycle) -> Obligation:
    found: Obligation = world.obligation(cycle.programme)
    return found


def address(obligation: Obligation) -> str:
    return reverse("tracking:progress", args=[obligation.pk])


def typed(obligation: Obligation, **changes: Any) -> dict[str, Any]:
    """What the browser sends when `WORDS` were typed into a form opened now."""
    form = {
        "state": "running",
        "percent": "65",
        "done_on": "",
        "result": WORDS,
        "obstacles": "Thiếu cán bộ.",
        "proposals": "",
        "version": str(obligation.version),
        "submission_key": str(uuid4()),
    }
    return form | changes


def text_of(response: Any) -> str:
    return unescape(response.content.decode())


def fields_in(response: Any) -> dict[str, str]:
    """The fields of the progress form on a page, as a browser would send them back."""
    page = response.content.decode()
    inputs = re.findall(r"<input[^>]*>", page)
    named = {m[1]: re.search(r'value="([^"]*)"', tag) for tag in inputs if (m := re.search(r'name="([^"]+)"', tag))}
    fields = {name: unescape(value[1]) if value else "" for name, value in named.items()}
    for name, value in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>\r?\n?(.*?)</textarea>', page, re.DOTALL):
        fields[name] = unescape(value)
    if chosen := re.search(r'<option value="([^"]+)" selected', page):
        fields["state"] = chosen[1]
    return fields


def test_the_form_starts_from_the_agencys_newest_words(world: Any, obligation: Obligation) -> None:
    world.write(world.officer, obligation, percent=30, result="Bản nháp trước.")
    fields = fields_in(world.client(world.officer).get(address(obligation)))
    assert (fields["percent"], fields["result"], fields["version"]) == ("30", "Bản nháp trước.", "1")


def test_saving_stores_a_draft_and_goes_back_to_the_report(world: Any, cycle: Cycle, obligation: Obligation) -> None:
    client = world.client(world.officer)
    response = client.post(address(obligation), typed(obligation), follow=True)
    (stored,) = ProgressUpdate.objects.all()
    assert (stored.percent, stored.result, stored.submitted_at) == (65, WORDS, None)
    assert response.redirect_chain == [
        (f"{reverse('tracking:report', args=[world.report(cycle).pk])}#viec-{obligation.pk}", 302)
    ]
    assert "Đã lưu bản nháp." in text_of(response)


def test_a_row_on_a_later_page_of_the_report_is_gone_back_to(world: Any) -> None:
    programme = world.programme()
    for number in range(25):
        world.task(programme, str(number), "so-tu-phap")
    bind_obligations(programme)
    world.cycle(programme)
    last = world.obligation(programme, "24")
    response = world.client(world.officer).post(address(last), typed(last))
    assert response["Location"].endswith(f"/?page=2#viec-{last.pk}")


# --- the session has ended ------------------------------------------------------------------------------


def with_password(acting: Acting) -> Acting:
    assert isinstance(acting.user, User)
    acting.user.set_password(PASSWORD)
    acting.user.save()
    return acting


def test_an_ended_session_asks_to_sign_in_and_shows_the_words_again(world: Any, obligation: Obligation) -> None:
    officer = with_password(world.officer)
    client = world.client(officer)
    form = typed(obligation)
    Session.objects.all().delete()
    asked = client.post(address(obligation), form)
    assert asked.status_code == 403
    assert "Đăng nhập lại để lưu" in text_of(asked)
    carried = fields_in(asked)
    assert {name: carried[name] for name in form} == form
    shown = client.post(
        address(obligation), carried | {"username": officer.user.username, "password": PASSWORD}, follow=True
    )
    assert shown.redirect_chain == [(address(obligation), 302)]
    assert "chưa được lưu" in text_of(shown)
    again = fields_in(shown)
    assert {name: again[name] for name in form} == form
    assert not ProgressUpdate.objects.exists()
    client.post(address(obligation), again)
    assert ProgressUpdate.objects.get().result == WORDS


def test_the_words_wait_until_they_are_saved_and_not_longer(world: Any, obligation: Obligation) -> None:
    officer = with_password(world.officer)
    client = Client()
    credentials = {"username": officer.user.username, "password": PASSWORD}
    client.post(address(obligation), typed(obligation) | credentials)
    for _reload in range(2):
        assert fields_in(client.get(address(obligation)))["result"] == WORDS
    other = world.obligation(obligation.task.programme, "1.2")
    assert fields_in(client.get(address(other)))["result"] == ""
    client.post(address(obligation), fields_in(client.get(address(obligation))))
    assert "chưa được lưu" not in text_of(client.get(address(obligation)))


def test_a_wrong_password_keeps_the_words(world: Any, obligation: Obligation) -> None:
    officer = with_password(world.officer)
    form = typed(obligation)
    wrong = {"username": officer.user.username, "password": "sai"}
    response = Client().post(address(obligation), form | wrong)
    assert response.status_code == 200
    assert "Chưa đăng nhập được" in text_of(response)
    carried = fields_in(response)
    assert {name: carried[name] for name in form} == form


def test_signing_in_as_someone_of_another_agency_keeps_the_words(world: Any, obligation: Obligation) -> None:
    other = with_password(world.other_officer)
    credentials = {"username": other.user.username, "password": PASSWORD}
    client = Client()
    client.post(address(obligation), typed(obligation) | credentials)
    assert client.get(address(obligation)).status_code == 403
    assert client.session["carried_progress"]["fields"]["result"] == WORDS


def test_having_signed_in_in_another_window_keeps_the_words(world: Any, obligation: Obligation) -> None:
    client = world.client(world.officer)
    credentials = {"username": "ai-do", "password": "gi-do"}
    response = client.post(address(obligation), typed(obligation) | credentials, follow=True)
    assert fields_in(response)["result"] == WORDS
    assert not ProgressUpdate.objects.exists()


def test_a_form_of_an_earlier_session_is_shown_again_by_the_refusal(world: Any, obligation: Obligation) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(world.officer.user)
    response = client.post(address(obligation), typed(obligation) | {"csrfmiddlewaretoken": "x" * 64})
    assert response.status_code == 403
    assert WORDS in text_of(response)


def test_what_is_carried_is_limited(world: Any, obligation: Obligation) -> None:
    response = Client().post(address(obligation), typed(obligation, result="x" * 300_000, evil="y"))
    carried = fields_in(response)
    assert len(carried["result"]) == 8_000
    assert "evil" not in carried


def test_opening_the_form_without_a_session_leads_to_the_sign_in_page(obligation: Obligation) -> None:
    response = Client().get(address(obligation))
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("accounts:sign_in"))


# --- sent twice -----------------------------------------------------------------------------------------


def test_the_same_form_sent_twice_is_saved_once_and_answers_the_same(world: Any, obligation: Obligation) -> None:
    client, form = world.client(world.officer), typed(obligation)
    first, second = client.post(address(obligation), form), client.post(address(obligation), form)
    assert first["Location"] == second["Location"]
    assert ProgressUpdate.objects.count() == 1


# --- two people at once ---------------------------------------------------------------------------------


def colleague(world: Any) -> Acting:
    user = User.objects.create(username="officer-2", display_name="Chuyên viên thứ hai")
    return Acting(user, Membership.objects.create(user=user, agency=world.agency("so-tu-phap"), role=Role.OFFICER))


def test_the_later_one_sees_who_changed_what_and_may_save_on_top(world: Any, obligation: Obligation) -> None:
    form = typed(obligation)
    world.write(colleague(world), obligation, percent=20, result="Người kia đã ghi.")
    client = world.client(world.officer)
    response = client.post(address(obligation), form)
    page, again = text_of(response), fields_in(response)
    assert response.status_code == 409
    assert "Chuyên viên thứ hai lưu lúc" in page
    assert "Người kia đã ghi." in page
    assert (again["result"], again["percent"], again["version"]) == (WORDS, "65", "1")
    assert client.post(address(obligation), again).status_code == 302
    assert [update.result for update in obligation.updates.all()] == ["Người kia đã ghi.", WORDS]


def test_a_form_without_its_version_is_compared_with_everything(world: Any, obligation: Obligation) -> None:
    world.write(colleague(world), obligation)
    response = world.client(world.officer).post(address(obligation), typed(obligation, version="", submission_key="?"))
    assert response.status_code == 409
    assert fields_in(response)["result"] == WORDS


# --- refused --------------------------------------------------------------------------------------------

BAD_WORDS = [
    ({"percent": "sáu mươi"}, "id_percent"),
    ({"percent": "100"}, "id_percent"),
    ({"percent": "-3"}, "id_percent"),
    ({"state": "bay"}, "id_state"),
    ({"state": "dropped"}, "id_state"),
    ({"state": "done", "done_on": "31/02/2026"}, "id_done_on"),
    ({"state": "done", "done_on": "11/06/2026"}, "id_done_on"),
    ({"state": "paused", "obstacles": " "}, "id_obstacles"),
    ({"proposals": "dài " * 1001}, "id_proposals"),
]


@pytest.mark.parametrize(("changes", "field"), BAD_WORDS)
def test_refused_words_stay_in_the_form_with_a_link_to_the_fault(
    world: Any, obligation: Obligation, changes: dict[str, str], field: str
) -> None:
    form = typed(obligation, **changes)
    response = world.client(world.officer).post(address(obligation), form)
    assert response.status_code == 422
    assert f'href="#{field}"' in text_of(response)
    kept = fields_in(response)
    texts = ("percent", "done_on", "result", "obstacles", "proposals", "version", "submission_key")
    assert {name: kept[name] for name in texts} == {name: form[name] for name in texts}
    assert not ProgressUpdate.objects.exists()


def test_a_report_that_has_left_refuses_and_keeps_the_words(world: Any, cycle: Cycle, obligation: Obligation) -> None:
    world.write(world.officer, obligation)
    hand_to_head(world.officer, world.report(cycle))
    obligation.refresh_from_db()
    response = world.client(world.officer).post(address(obligation), typed(obligation))
    assert response.status_code == 409
    assert "đã rời tay chuyên viên" in text_of(response)
    assert fields_in(response)["result"] == WORDS


def test_a_key_used_elsewhere_gets_a_new_one(world: Any, obligation: Obligation) -> None:
    client, form = world.client(world.officer), typed(obligation)
    client.post(address(obligation), form)
    other = world.obligation(obligation.task.programme, "1.2")
    response = client.post(address(other), form)
    again = fields_in(response)
    assert response.status_code == 409
    assert again["result"] == WORDS
    assert again["submission_key"] != form["submission_key"]
    assert client.post(address(other), again).status_code == 302


@pytest.mark.parametrize("who", ["head", "other_officer", "office", "consolidator", "leader", "auditor"])
def test_others_are_refused_with_their_words_still_on_the_page(world: Any, obligation: Obligation, who: str) -> None:
    world.write(world.officer, obligation, result="Nội bộ Sở Tư pháp.")
    client = world.client(getattr(world, who))
    response = client.post(address(obligation), typed(obligation))
    assert response.status_code == 403
    assert WORDS in text_of(response)
    assert "Nội bộ Sở Tư pháp." not in text_of(response)
    assert client.get(address(obligation)).status_code == 403
    assert ProgressUpdate.objects.count() == 1


def test_the_form_says_at_once_that_the_report_has_left_the_officers(world: Any) -> None:
    report = world.submitted(world.cycle())
    address = reverse("tracking:progress", args=[world.obligation(report.cycle.programme).pk])
    page = world.client(world.officer).get(address).content.decode()
    assert "đã rời tay chuyên viên" in page
    assert f'href="{reverse("tracking:report", args=[report.pk])}"' in page
