"""PDF files of a report: made in the background, once for all who ask, anew for other words, with a word of failure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.http import Http404
from django.test import Client
from django.urls import reverse
from django_tasks_db.models import DBTaskResult
from pytest_django import Settings

from dondoc.site import clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions import ask_printing as asking
from dondoc.site.reporting.actions import issue_report as issuing
from dondoc.site.reporting.actions import make_printing as making
from dondoc.site.reporting.actions.ask_printing import ask_printing
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.actions.make_printing import make_printing
from dondoc.site.reporting.actions.prepare_issue import prepare_issue
from dondoc.site.reporting.actions.reword_passage import reword_passage
from dondoc.site.reporting.caretaking import look_after_printings, restart_lost_printings
from dondoc.site.reporting.drafts import composed_of, document_of
from dondoc.site.reporting.models import Draft, Issue, Paper, Printing, PrintingState, ReportKind
from dondoc.site.reporting.printings import is_short, pages_of, printed, printings_of
from dondoc.site.reporting.stored import keyed
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.writers.official import OfficialDocument, Paragraph
from dondoc.writers.official.pdf import CannotPrint

SignedIn = Callable[[Acting], Client]
DAY = date(2026, 7, 20)


class Printer:
    """Stands for Typst: counts what it makes."""

    made = 0

    def __call__(self, _document: OfficialDocument) -> bytes:
        self.made += 1
        return b"%%PDF file %d" % self.made


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Printer:
    made = Printer()
    monkeypatch.setattr(making, "to_pdf", made)
    return made


@pytest.fixture
def draft(office: Acting, published: Programme, settings: Settings) -> Draft:
    settings.DONDOC_TODAY = "2026-07-20"
    return compose_draft(office, ReportKind.CONSOLIDATED, open_cycle(office, published, date(2026, 7, 1)))


@pytest.fixture
def _long(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every report is long, and its job waits in the database."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    monkeypatch.setattr("dondoc.site.reporting.actions.ask_printing.is_short", lambda _document: False)


def work() -> None:
    """What a worker does: the jobs that wait, one after the other."""
    for job in DBTaskResult.objects.ready().order_by("enqueued_at"):
        make_printing(*job.args_kwargs["args"])


def reword(acting: Acting, draft: Draft, words: str) -> None:
    reword_passage(acting, draft, next(keyed(composed_of(draft).passages))[0], words)


def progress(client: Client, draft: Draft) -> str:
    return client.get(reverse("reporting:printings", args=[draft.pk])).content.decode()


def faulty(error: Exception) -> Callable[..., bytes]:
    def fail(*_: Any, **__: Any) -> bytes:
        raise error

    return fail


@pytest.mark.parametrize("name", ["draft_pdf", "pack"])
def test_a_short_file_is_the_answer_itself(
    office: Acting, draft: Draft, printer: Printer, signed_in: SignedIn, name: str
) -> None:
    answer = signed_in(office).get(reverse(f"reporting:{name}", args=[draft.pk]))
    assert (answer["Content-Type"], answer.content) == ("application/pdf", b"%PDF file 1")


@pytest.mark.usefixtures("_long")
@pytest.mark.parametrize(("name", "query"), [("draft_pdf", ""), ("draft_pdf", "?nguon=1"), ("pack", "")])
def test_a_long_file_leads_to_its_progress_and_then_is_had_from_the_same_address(
    office: Acting, draft: Draft, printer: Printer, signed_in: SignedIn, name: str, query: str
) -> None:
    client, address = signed_in(office), reverse(f"reporting:{name}", args=[draft.pk]) + query
    waits = client.get(address)
    assert (waits.status_code, waits["Location"]) == (302, reverse("reporting:printings", args=[draft.pk]))
    page = progress(client, draft)
    assert "Chờ đến lượt" in page
    assert '<meta http-equiv="refresh" content="3">' in page
    assert "hx-get" in client.get(reverse("reporting:draft", args=[draft.pk])).content.decode()
    assert printer.made == 0
    work()
    page = progress(client, draft)
    assert f'href="{address}"' in page
    assert "refresh" not in page
    assert "hx-get" not in page
    assert client.get(address).content == client.get(address).content == b"%PDF file 1"


@pytest.mark.usefixtures("_long")
def test_who_asks_twice_or_after_another_waits_for_the_same_file(
    office: Acting, leader: Acting, draft: Draft, printer: Printer
) -> None:
    asked = [ask_printing(who, draft, Paper.PACK) for who in (office, office, leader)]
    assert len({one.pk for one in asked}) == 1
    assert DBTaskResult.objects.count() == 1
    work()
    assert ask_printing(leader, draft, Paper.PACK).state == PrintingState.DONE
    assert printer.made == 1


@pytest.mark.usefixtures("_long")
def test_other_words_make_another_file(office: Acting, draft: Draft, printer: Printer) -> None:
    ask_printing(office, draft, Paper.REPORT)
    work()
    reword(office, draft, "Lời của văn phòng.")
    assert printed(draft, Paper.REPORT) is None
    assert printings_of(office, draft) == []
    assert ask_printing(office, draft, Paper.REPORT).state == PrintingState.QUEUED
    work()
    assert printed(draft, Paper.REPORT) == b"%PDF file 2"


@pytest.mark.usefixtures("_long", "printer")
def test_a_report_that_changes_before_its_turn_is_not_kept_as_what_was_asked_for(office: Acting, draft: Draft) -> None:
    printing = ask_printing(office, draft, Paper.REPORT)
    reword(office, draft, "Lời của văn phòng.")
    work()
    printing.refresh_from_db()
    assert printing.state == PrintingState.FAILED
    assert "đã được sửa" in printing.fault


@pytest.mark.usefixtures("_long")
def test_a_job_that_was_overtaken_writes_nothing(office: Acting, draft: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    def overtaken(_document: OfficialDocument) -> bytes:
        reword(office, draft, "Lời của văn phòng.")
        ask_printing(office, draft, Paper.REPORT)
        return b"old words"

    monkeypatch.setattr(making, "to_pdf", overtaken)
    former = ask_printing(office, draft, Paper.REPORT)
    make_printing(former.pk, former.version)
    now = Printing.objects.get()
    assert (now.state, now.percent, bytes(now.pdf)) == (PrintingState.QUEUED, 0, b"")
    assert now.version != former.version


@pytest.mark.usefixtures("_long")
def test_the_progress_tells_the_stage_and_about_how_many_pages_are_being_set(
    office: Acting, draft: Draft, signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, seen = signed_in(office), []

    def told() -> str:
        return client.get(reverse("reporting:printing_progress", args=[draft.pk])).content.decode()

    def paper(*_: object) -> OfficialDocument:
        seen.append((Printing.objects.get().percent, "đang tập hợp nội dung" in told()))
        return document_of(draft)

    def printer(document: OfficialDocument) -> bytes:
        seen.append((Printing.objects.get().percent, f"đang dàn khoảng {pages_of(document)} trang" in told()))
        return b"%PDF"

    ask_printing(office, draft, Paper.REPORT)
    monkeypatch.setattr(making, "paper_of", paper)
    monkeypatch.setattr(making, "to_pdf", printer)
    work()
    assert seen == [(5, True), (40, True)]
    assert Printing.objects.get().percent == 100


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(CannotPrint("no font"), "hãy dùng tệp Word"), (RuntimeError("a bug"), "lỗi của chương trình")],
)
def test_a_file_that_cannot_be_made_says_why_and_is_made_on_asking_again(
    office: Acting,
    draft: Draft,
    signed_in: SignedIn,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    sentence: str,
) -> None:
    client, address = signed_in(office), reverse("reporting:pack", args=[draft.pk])
    monkeypatch.setattr(making, "to_pdf", faulty(error))
    page = client.get(address, follow=True).content.decode()
    assert "Không làm được" in page
    assert sentence in page
    again = reverse("reporting:print_again", args=[draft.pk, Paper.PACK])
    assert f'action="{again}"' in page
    monkeypatch.setattr(making, "to_pdf", Printer())
    assert client.get(address).status_code == 302
    assert address in client.post(again, follow=True).content.decode()
    assert client.get(address).content == b"%PDF file 1"


@pytest.mark.usefixtures("_long")
def test_looking_at_the_head_of_an_address_asks_for_nothing(office: Acting, draft: Draft, signed_in: SignedIn) -> None:
    assert signed_in(office).head(reverse("reporting:pack", args=[draft.pk])).status_code == 302
    assert not Printing.objects.exists()


def test_who_may_not_see_the_draft_asks_for_no_file(construction_officer: Acting, draft: Draft) -> None:
    with pytest.raises((NotAllowed, Http404)):
        ask_printing(construction_officer, draft, Paper.REPORT)
    assert not Printing.objects.exists()


def test_a_reader_asks_for_no_file_to_be_issued_and_sees_none(
    leader: Acting,
    office: Acting,
    draft: Draft,
    printer: Printer,
    signed_in: SignedIn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(NotAllowed):
        prepare_issue(leader, draft, number="45/BC-STC", issued_on=DAY)
    monkeypatch.setattr(asking, "issue_as_asked", lambda _printing: None)
    monkeypatch.setattr(making, "issue_as_asked", lambda _printing: None)
    prepare_issue(office, draft, number="45/BC-STC", issued_on=DAY)
    assert printings_of(leader, draft) == []
    assert signed_in(leader).get(reverse("reporting:to_be_issued", args=[draft.pk])).status_code == 403


@pytest.mark.usefixtures("_long")
def test_a_long_report_is_issued_in_one_step_when_its_file_is_there(
    office: Acting, draft: Draft, printer: Printer, signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(issuing, "to_pdf", faulty(AssertionError("the file is there")))
    client, address = signed_in(office), reverse("reporting:issue", args=[draft.pk])
    waits = client.post(address, {"number": "45/BC-STC", "issued_on": "20/07/2026"})
    assert waits["Location"] == reverse("reporting:printings", args=[draft.pk])
    assert not Issue.objects.exists()
    assert "Báo cáo số 45/BC-STC ngày 20/07/2026, sắp ban hành" in progress(client, draft)
    work()
    issue = Issue.objects.get()
    assert issue.recorded_by == office.person
    assert "45/BC-STC" in client.get(reverse("reporting:printing_progress", args=[draft.pk])).content.decode()
    assert (issue.number, issue.issued_on, bytes(issue.pdf)) == ("45/BC-STC", DAY, b"%PDF file 1")
    assert not Printing.objects.exists()
    assert client.get(reverse("reporting:draft_pdf", args=[draft.pk])).content == b"%PDF file 1"


@pytest.mark.usefixtures("_long")
def test_what_is_changed_before_its_turn_is_not_issued_and_says_so(
    office: Acting, draft: Draft, printer: Printer, signed_in: SignedIn
) -> None:
    prepare_issue(office, draft, number="45/BC-STC", issued_on=DAY)
    reword(office, draft, "Lời của văn phòng.")
    work()
    assert not Issue.objects.exists()
    assert Printing.objects.get().state == PrintingState.FAILED


@pytest.mark.usefixtures("_long")
def test_who_may_no_longer_write_the_report_by_then_does_not_issue_it(
    office: Acting, draft: Draft, printer: Printer
) -> None:
    prepare_issue(office, draft, number="45/BC-STC", issued_on=DAY)
    assert office.membership
    office.membership.role = Role.LEADER
    office.membership.save()
    work()
    assert not Issue.objects.exists()
    assert Printing.objects.get().fault


@pytest.mark.usefixtures("_long")
@pytest.mark.parametrize("changed", ["number", "words"])
def test_a_file_of_other_words_or_another_number_is_not_issued(
    office: Acting, draft: Draft, printer: Printer, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    monkeypatch.setattr(issuing, "to_pdf", lambda _document: b"made now")
    prepare_issue(office, draft, number="45/BC-STC", issued_on=DAY)
    if changed == "words":
        reword(office, draft, "Lời của văn phòng.")
    number = "46/BC-STC" if changed == "number" else "45/BC-STC"
    assert bytes(issue_report(office, draft, number=number, issued_on=DAY).pdf) == b"made now"


def test_a_report_is_issued_without_a_pdf_file_where_none_can_be_made(
    office: Acting, draft: Draft, signed_in: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "to_pdf", faulty(CannotPrint("no font")))
    address = reverse("reporting:issue", args=[draft.pk])
    signed_in(office).post(address, {"number": "45/BC-STC", "issued_on": "20/07/2026"})
    issue = Issue.objects.get()
    assert (bytes(issue.pdf), issue.pdf_sha256) == (b"", "")
    assert bytes(issue.docx)


@pytest.mark.usefixtures("_long")
def test_a_lost_printing_is_queued_again_and_the_second_time_given_up(office: Acting, draft: Draft) -> None:
    printing = ask_printing(office, draft, Paper.REPORT)
    DBTaskResult.objects.all().delete()
    silent = {"state": PrintingState.RUNNING, "worker": "another", "alive_at": clock.now() - timedelta(seconds=90)}
    Printing.objects.update(**silent, attempts=1)
    assert restart_lost_printings() == [printing]
    assert [job.args_kwargs["args"] for job in DBTaskResult.objects.ready()] == [[printing.pk, printing.version]]
    assert restart_lost_printings() == []
    Printing.objects.update(**silent, attempts=2)
    look_after_printings()
    printing.refresh_from_db()
    assert printing.state == PrintingState.FAILED
    assert "đã dừng hơn một lần" in printing.fault
    assert DBTaskResult.objects.ready().count() == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("_long", "printer")
def test_a_worker_takes_the_job_from_the_database(office: Acting, draft: Draft) -> None:
    ask_printing(office, draft, Paper.REPORT)
    call_command("db_worker", batch=True, interval=0, startup_delay=False, reload=False, verbosity=0)
    assert Printing.objects.get().state == PrintingState.DONE
    assert DBTaskResult.objects.successful().count() == 1


def test_long_is_told_from_short_by_the_words(draft: Draft) -> None:
    document = document_of(draft)
    assert is_short(document)
    assert not is_short(replace(document, body=(Paragraph("Kết quả thực hiện. " * 8_000),)))
