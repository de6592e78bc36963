"""A fixed cast of people and agencies, and one small published programme, on Wednesday 10 June 2026."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.registering import agency_for
from dondoc.site.documents.models import Reading, SourceFile
from dondoc.site.programmes.models import AgencyRole, Programme, ReportingDuty, Section, Task, TaskAgency
from dondoc.site.searching import searchable
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.progress import Progress

TODAY = date(2026, 6, 10)


@dataclass
class World:
    """People by agency and role, and the rows that a test makes; everything goes through the actions."""

    people: dict[tuple[str, str], Acting] = field(default_factory=dict)

    def agency(self, register_id: str) -> Agency:
        return agency_for(register_id, register_id, False)

    def acting(self, register_id: str, role: Role) -> Acting:
        """The person with `role` at an agency, made when first asked for."""
        key = (register_id, role.value)
        if key not in self.people:
            name = f"{role.value}-{register_id}"
            user = User.objects.create(username=name, display_name=name.replace("-", " "))
            membership = Membership.objects.create(user=user, agency=self.agency(register_id), role=role)
            self.people[key] = Acting(user, membership)
        return self.people[key]

    @property
    def office(self) -> Acting:
        return self.acting("vp-ubnd-tinh", Role.OFFICE)

    @property
    def officer(self) -> Acting:
        return self.acting("so-tu-phap", Role.OFFICER)

    @property
    def head(self) -> Acting:
        return self.acting("so-tu-phap", Role.HEAD)

    @property
    def other_officer(self) -> Acting:
        return self.acting("so-y-te", Role.OFFICER)

    @property
    def other_head(self) -> Acting:
        return self.acting("so-y-te", Role.HEAD)

    @property
    def consolidator(self) -> Acting:
        return self.acting("so-tai-chinh", Role.CONSOLIDATOR)

    @property
    def leader(self) -> Acting:
        return self.acting("ubnd-tinh", Role.LEADER)

    @property
    def auditor(self) -> Acting:
        return self.acting("ubnd-tinh", Role.AUDITOR)

    def client(self, acting: Acting) -> Client:
        """A browser in which the person has signed in and acts in that membership."""
        client = Client()
        assert isinstance(acting.user, User)
        client.force_login(acting.user)
        session = client.session
        session["membership"] = acting.membership.pk if acting.membership else None
        session.save()
        return client

    def programme(self, *, number: str = "161/QĐ-UBND", duty_day: int | None = 18) -> Programme:
        """A published programme without tasks, consolidated by the finance department."""
        file = SourceFile.objects.create(
            name=f"{number}.docx",
            sha256=uuid4().hex * 2,
            size=1,
            content="x",
            uploaded_by=self.office.person,
            uploaded_at=timezone.now(),
        )
        reading = Reading.objects.create(file=file, state="done", queued_at=timezone.now(), text="")
        programme = Programme.objects.create(
            reading=reading,
            number=number,
            kind="Quyết định",
            issuer="UBND tỉnh",
            issued_on=date(2026, 1, 22),
            title="Chương trình hành động thực hiện kế hoạch năm 2026",
            published_at=timezone.now(),
            published_by=self.office.person,
            consolidator=self.agency("so-tai-chinh"),
        )
        if duty_day:
            ReportingDuty.objects.create(
                programme=programme,
                position=1,
                who="Các sở",
                what="Báo cáo",
                recurrence="monthly",
                day=duty_day,
                **_place(),
            )
        return programme

    def task(
        self,
        programme: Programme,
        label: str,
        *leads: str,
        due_on: date | None = None,
        text: str = "",
        section: Section | None = None,
        **more: Any,
    ) -> Task:
        """A task led by the agencies with these ids of the register; not bound yet."""
        words = text or f"Nhiệm vụ số {label}"
        task = Task.objects.create(
            programme=programme,
            section=section,
            label=label,
            position=programme.tasks.count() + 1,
            text=words,
            quote=words,
            due_on=due_on,
            search_text=searchable(f"{label} {words}"),
            **_place(),
            **more,
        )
        for place, lead in enumerate(leads):
            TaskAgency.objects.create(
                task=task, agency=self.agency(lead), role=AgencyRole.LEAD, raw=lead, position=place
            )
        return task

    def section(self, programme: Programme, label: str, title: str) -> Section:
        return Section.objects.create(
            programme=programme, label=label, title=title, level=1, position=programme.sections.count()
        )

    def small_programme(self) -> Programme:
        """Three tasks of the justice department (overdue, due soon, no deadline) and one of the health department."""
        programme = self.programme()
        section = self.section(programme, "I", "Hoàn thiện thể chế")
        self.task(
            programme,
            "1.1",
            "so-tu-phap",
            due_on=date(2026, 3, 31),
            section=section,
            text="Rà soát văn bản quy phạm pháp luật",
            schedule_raw="Quý I/2026",
        )
        self.task(
            programme,
            "1.2",
            "so-tu-phap",
            due_on=date(2026, 6, 20),
            section=section,
            text="Đa dạng hóa phổ biến pháp luật",
        )
        self.task(programme, "1.3", "so-tu-phap", section=section)
        self.task(programme, "2.1", "so-y-te", due_on=date(2026, 12, 31), text="Mở rộng bảo hiểm y tế")
        bind_obligations(programme)
        return programme

    def cycle(self, programme: Programme | None = None, month: date = TODAY) -> Cycle:
        return open_cycle(self.office, programme or self.small_programme(), month)

    def report(self, cycle: Cycle, register_id: str = "so-tu-phap") -> Report:
        return Report.objects.get(cycle=cycle, agency__register_id=register_id)

    def obligation(self, programme: Programme, label: str = "1.1", register_id: str | None = None) -> Obligation:
        found = Obligation.objects.filter(task__programme=programme, task__label=label)
        return found.get(agency__register_id=register_id) if register_id else found.get()

    def write(self, acting: Acting, obligation: Obligation, **said: Any) -> Obligation:
        """Save progress on `obligation` on top of whatever stands there; return it as it is then."""
        obligation.refresh_from_db()
        words = {"state": "running", "percent": 40, "result": "Đã ban hành kế hoạch."} | said
        record_progress(acting, obligation, Progress(**words), seen_version=obligation.version, submission_key=uuid4())
        obligation.refresh_from_db()
        return obligation

    def submitted(self, cycle: Cycle, **said: Any) -> Report:
        """The report of the justice department, with an update of task 1.1, submitted by its head."""
        report = self.report(cycle)
        self.write(self.officer, self.obligation(cycle.programme), **said)
        hand_to_head(self.officer, report)
        return submit_report(self.head, report)


def _place() -> dict[str, int]:
    return {"span_start": 0, "span_end": 10, "line_start": 12, "line_end": 12}


@pytest.fixture
def world(db: None, settings: Any) -> World:
    settings.DONDOC_TODAY = TODAY.isoformat()
    return World()


@pytest.fixture
def on_day(settings: Any) -> Callable[[date], None]:
    """Move the site's clock to another day."""

    def move(day: date) -> None:
        settings.DONDOC_TODAY = day.isoformat()

    return move
