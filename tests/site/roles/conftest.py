"""Everyone who might ask, and one of each thing that an address can be of; it is 10 June 2026."""

from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import yaml
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import models
from django.test import Client
from django.urls import reverse

from dondoc.site import clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.import_register import take_in_register
from dondoc.site.agencies.models import Agency, Delegation, Spelling, Succession
from dondoc.site.agencies.people import Acting
from dondoc.site.api.actions.make_token import make_token
from dondoc.site.documents.models import Reading
from dondoc.site.evidence.actions.take_in import take_in
from dondoc.site.indicators.actions.enter_value import enter_value
from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.models import FigureSheet, Link, Measure
from dondoc.site.indicators.models.links import LinkState
from dondoc.site.pictures.models import Picture
from dondoc.site.programmes.actions.publish_programme import publish_programme
from dondoc.site.programmes.models import Programme
from dondoc.site.public.actions.mark_programme import mark_programme
from dondoc.site.reminders.actions.choose_ways import preference_of
from dondoc.site.reminders.models import Mail, Reminder, Rule
from dondoc.site.reporting.actions.compose_draft import begin_report, compose_draft
from dondoc.site.reporting.drafts import document_of, passages_of
from dondoc.site.reporting.matters import Matter
from dondoc.site.reporting.models import Draft, Issue, ReportKind
from dondoc.site.reporting.passages import Passage
from dondoc.site.reporting.stored import keyed, to_json
from dondoc.site.requests.actions.draft_request import draft_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.asking import Asked
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.saved.models import SavedView
from dondoc.site.signing.models import PreparedReport, SignedReport, TrustedAuthority
from dondoc.site.succession.models import Reorganisation
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.models import Aspect, Contribution, Cycle, Obligation, Report
from dondoc.site.tracking.progress import Progress
from dondoc.site.worksheets.models import ReturnedSheet
from dondoc.writers.official import Figure

_METHODS = {"page": "GET", "act": "POST", "put": "PUT"}
_DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="  # a PNG
MARKER = "Dauhieubanthao"  # what the construction department writes and nobody else may read


@dataclass(frozen=True)
class Row:
    """One line of the table: who gets the page or may do the act."""

    method: str
    name: str
    to: frozenset[str]
    of: tuple[str, ...] = ()
    given: str = ""
    after: str = ""
    fields: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.method} {self.name} {' '.join(self.of)}".strip()

    def address(self, things: dict[str, Any]) -> str:
        found = (things.get(word, word) for word in self.of)
        keys = [one.pk if isinstance(one, models.Model) else one for one in found]
        return reverse(self.name, args=keys) + (f"?{self.after}" if self.after else "")

    def sent(self, things: dict[str, Any]) -> dict[str, str]:
        """What the form sends; the name of a field may hold the key of a thing in braces."""
        keys = {name: one.pk for name, one in things.items() if isinstance(one, models.Model)}
        return {name.format(**keys): value for name, value in self.fields.items()}


@pytest.fixture(scope="session")
def rows() -> list[Row]:
    """The table of pages.yaml."""
    table = yaml.safe_load(Path(__file__).with_name("pages.yaml").read_text("utf-8"))
    return [_row(line, table["groups"]) for line in table["rows"]]


def _row(line: dict[str, Any], groups: dict[str, list[str]]) -> Row:
    return Row(
        method=next(method for key, method in _METHODS.items() if key in line),
        name=next(line[key] for key in _METHODS if key in line),
        to=frozenset(name for word in line["to"] for name in groups.get(word, [word])),
        of=tuple(line.get("of", ())),
        given=line.get("given", ""),
        after=line.get("after", ""),
        fields=line.get("with", {}),
    )


@pytest.fixture
def every_page(rows: list[Row], things: dict[str, Any]) -> list[str]:
    """The addresses of all pages, whoever gets them."""
    return [row.address(things) for row in rows if row.method == "GET"]


@pytest.fixture(autouse=True)
def _today(settings: Any, tmp_path: Any) -> None:
    settings.DONDOC_TODAY = "2026-06-10"
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def people(
    person: Callable[..., Acting],
    office: Acting,
    consolidator: Acting,
    construction_head: Acting,
    construction_officer: Acting,
    health_head: Acting,
    health_officer: Acting,
    leader: Acting,
    auditor: Acting,
    administrator: Acting,
    nobody: Acting,
    health: Agency,
) -> dict[str, Acting]:
    """Everyone with an account by the names of the table; 'own' is the construction department."""
    return {
        "nobody": nobody,
        "office": office,
        "consolidator": consolidator,
        "other_consolidator": person(Role.CONSOLIDATOR, health),
        "head": construction_head,
        "officer": construction_officer,
        "other_head": health_head,
        "other_officer": health_officer,
        "leader": leader,
        "auditor": auditor,
        "administrator": administrator,
    }


@pytest.fixture
def things(people: dict[str, Acting], published: Programme, construction: Agency, health: Agency) -> dict[str, Any]:
    """What stands in addresses, by the names of the table; all drafts of the construction department hold MARKER."""
    obligation = Obligation.objects.get(agency=construction)
    cycle = open_cycle(people["office"], published, date(2026, 6, 1))
    _write(people["officer"], obligation)
    found: dict[str, Any] = {
        "programme": published,
        "task": obligation.task,
        "agency": construction.register_id,
        "obligation": obligation,
        "cycle": cycle,
        "report": Report.objects.get(cycle=cycle, agency=construction),
        "receiver": cycle.receivers.get(),
        "returned": _returned_sheet(people["officer"], Report.objects.get(cycle=cycle, agency=construction)),
        "membership": people["officer"].membership,
        "delegation": _delegation(people),
        "spelling": Spelling.objects.create(agency=construction, words="Sở XD"),
        **_readings(published),
        **_requests(people, obligation),
        **_contribution(people, obligation, health),
        **_figures(people),
        **_reminders(people, obligation),
        **_kept(people, cycle),
        "import": take_in_register(people["administrator"], "danh-muc.xlsx", _workbook(people["administrator"])),
        "token": make_token(people["officer"], "Phần mềm", ["read"], 30).token,
        "reorganisation": _reorganisation(people["office"], construction, health),
    }
    return found | _public(people, construction)


def _public(people: dict[str, Acting], construction: Agency) -> dict[str, Any]:
    """The same programme once more, made public; the department has drafted progress in it."""
    copy = Reading.objects.get(pk=Programme.objects.get().reading_id)
    copy.pk, copy.published_at, copy._state.adding = None, None, True
    copy.save()
    programme = publish_programme(people["office"], copy)
    open_cycle(people["office"], programme, date(2026, 6, 1))
    obligation = Obligation.objects.get(agency=construction, task__programme=programme)
    _write(people["officer"], obligation)
    measure = Measure.objects.create(name="Diện tích nhà ở", unit="m2", key="dien tich nha o m2", search_text="")
    links = Link.objects.filter(target__indicator__programme=programme)
    links.update(measure=measure, state=LinkState.CONFIRMED)
    mark_programme(people["office"], programme, shows_tasks=True, shows_indicators=True)
    return {"public_programme": programme, "public_task": obligation.task, "public_measure": measure}


def _write(officer: Acting, obligation: Obligation) -> None:
    said = Progress(state="running", percent=40, result=f"{MARKER} kết quả", obstacles=MARKER, proposals=MARKER)
    record_progress(officer, obligation, said, seen_version=obligation.version, submission_key=uuid4())


def _returned_sheet(officer: Acting, report: Report) -> ReturnedSheet:
    return ReturnedSheet.objects.create(
        report=report, sheet_id=uuid4(), name="phieu.xlsx", by=officer.person, at=clock.now(), lines=[]
    )


def _readings(published: Programme) -> dict[str, Any]:
    """The reading of the programme, and another that the office has not published."""
    reading = published.reading
    file = reading.file
    file.content.name = default_storage.save("ke-hoach.txt", ContentFile(reading.text.encode()))
    file.save()
    other = Reading.objects.get(pk=reading.pk)
    other.pk, other.published_at, other._state.adding = None, None, True
    other.save()
    return {"reading": reading, "unpublished": other}


def _requests(people: dict[str, Acting], obligation: Obligation) -> dict[str, ChangeRequest]:
    def draft(kind: Aspect, reason: str, **facts: Any) -> ChangeRequest:
        asked = Asked(kind=kind, reason=reason, **facts)
        return draft_request(people["officer"], obligation, asked, submission_key=uuid4()).request

    late = {"due_on": date(2026, 9, 30), "cause_kind": "coordination"}
    return {
        "request": submit_request(people["head"], draft(Aspect.DROPPED, "Không còn phù hợp.")),
        "draft_request": draft(Aspect.DEADLINE, f"{MARKER} lý do", **late),
    }


def _contribution(people: dict[str, Acting], obligation: Obligation, health: Agency) -> dict[str, Any]:
    """What the department asked of health, and a file that bears its draft out."""
    officer = people["officer"]
    asked = Contribution.objects.create(
        obligation=obligation,
        lead=obligation.agency,
        agency=health,
        words="Số liệu 6 tháng.",
        due_on=clock.today(),
        asked_by=officer.person,
        asked_at=clock.now(),
        submission_key=uuid4(),
    )
    file = take_in(officer, SimpleUploadedFile(f"{MARKER}.pdf", b"%PDF-1.7"))
    obligation.updates.get().files.set([file])
    return {"contribution": asked, "draft_file": file}


def _figures(people: dict[str, Acting]) -> dict[str, Any]:
    measure = Measure.objects.get()
    entry = Entry("2025", Decimal(84), is_estimate=False, on_day=date(2026, 3, 1), source=f"{MARKER} nguồn")
    value = enter_value(people["officer"], measure, entry, seen=None, is_sure=True, submission_key=uuid4()).value
    sheet = FigureSheet.objects.create(
        kind="own", agency=value.agency, sheet_id=uuid4(), name="x.xlsx", by=value.entered_by, at=clock.now(), lines=[]
    )
    return {"measure": measure, "link": Link.objects.first(), "figure": value, "figure_sheet": sheet}


def _reminders(people: dict[str, Acting], obligation: Obligation) -> dict[str, Any]:
    officer = people["officer"]
    mail = Mail.objects.create(user=officer.person, kind="digest", day=clock.today(), next_try_at=clock.now())
    reminder = Reminder.objects.create(
        cause="rule:0",
        kind="obligation",
        thing=obligation.pk,
        day=clock.today(),
        user=officer.person,
        agency=obligation.agency,
        role=Role.OFFICER,
        whose=obligation.agency,
        title=obligation.words,
        place="",
        why=f"{MARKER} vì sao",
        address="/viec-cua-toi/",
        way="digest",
        made_on=clock.today(),
        mail=mail,
    )
    return {
        "mail": mail,
        "reminder": reminder,
        "rule": Rule.objects.first(),
        "calendar": preference_of(officer).calendar_secret,
    }


def _reorganisation(office: Acting, giver: Agency, heir: Agency) -> Reorganisation:
    Succession.objects.create(giver=giver, heir=heir, day=date(2026, 1, 1), field="x", basis="1/NQ-HĐND")
    return Reorganisation.objects.create(
        day=date(2026, 1, 1), basis="1/NQ-HĐND", decided_by=office.person, decided_at=clock.now()
    )


def _delegation(people: dict[str, Acting]) -> Delegation:
    """Of the head's place to a colleague of theirs, for days to come: nobody acts by it yet."""
    return Delegation.objects.create(
        membership=people["head"].membership,
        delegate=people["nobody"].person,
        from_day=date(2026, 7, 1),
        to_day=date(2026, 7, 3),
        document_number="2/GUQ",
        document_on=date(2026, 6, 1),
        granted_by=people["head"].person,
        granted_at=clock.now(),
    )


def _kept(people: dict[str, Acting], cycle: Cycle) -> dict[str, Any]:
    """A view that the officer keeps alone, a picture of some page, and a report that the office is writing."""
    officer, page = people["officer"], reverse("tracking:obligations")
    view = SavedView.objects.create(
        owner=officer.person, agency=officer.agency, page=page, query="", name=f"{MARKER} lọc", saved_at=clock.now()
    )
    draft = compose_draft(people["office"], ReportKind.CONSOLIDATED, cycle)
    [(key, passage)] = keyed([Passage(Figure(b64decode(_DOT), "Biểu đồ"))])
    Draft.objects.filter(pk=draft.pk).update(
        content={**draft.content, "passages": [*draft.content["passages"], to_json(passage)]}
    )
    draft.refresh_from_db()
    picture = Picture.objects.create(key="0" * 40, spec="{}", svg="<svg/>", asked_on=clock.today())
    own = people["officer"].agency
    matter = Matter(ReportKind.OWN, cycle.programme, cycle, own, owner=own)
    return {
        **_issued(people["office"], cycle),
        "view": view,
        "picture": picture,
        "picture_passage": key,
        "report_draft": draft,
        "passage": next(key for key, _ in passages_of(draft)),
        "own_draft": begin_report(people["officer"], matter),
    }


def _issued(office: Acting, cycle: Cycle) -> dict[str, Any]:
    """A report that was given out for signing and came back, and an authority that is trusted."""
    draft = compose_draft(office, ReportKind.CONSOLIDATED, cycle)
    person, at = office.person, clock.now()
    content = to_json(document_of(draft))
    issue = Issue.objects.create(
        draft=draft, number="1/BC", issued_on=clock.today(), recorded_at=at, recorded_by=person, content=content
    )
    PreparedReport.objects.create(issue=issue, pdf=b"%PDF-", prepared_at=at, prepared_by=person)
    found: dict[str, Any] = {"signatures": [], "is_issued": True, "only_signed": True}
    SignedReport.objects.create(issue=issue, pdf=b"%PDF-", verdict=found, kept_at=at, kept_by=person)
    trusted = TrustedAuthority.objects.create(name="Gốc", valid_from=at, valid_to=at, added_at=at, added_by=person)
    return {"issued_report": draft, "authority": trusted}


def _workbook(administrator: Acting) -> bytes:
    """The register as it is downloaded."""
    client = Client()
    client.force_login(administrator.person)
    return b"".join(client.get(reverse("agencies:xlsx")))
