"""A programme of 40 tasks, two months under way, and a draft of every kind of report on it, as of 20 July 2026."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from dondoc.model import AgencyRef, Comparator, Head, Indicator, Ledger, Schedule, Section, Span, Target, Task
from dondoc.model import Programme as ReadProgramme
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions.compose_draft import begin_report
from dondoc.site.reporting.matters import Matter, on_cycle
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.actions.write_general_part import General, write_general_part
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.progress import Progress

PLACE = Span(0, 10, 1, 1)
NAMES = {
    "so-xay-dung": "Sở Xây dựng",
    "so-y-te": "Sở Y tế",
    "so-tai-chinh": "Sở Tài chính",
    "ubnd-xa-muong-la": "UBND xã Mường La",
}
SECTIONS = ("Quy hoạch và đất đai", "Nhà ở xã hội", "Hạ tầng kỹ thuật")
LONG = "Rà soát, điều chỉnh quy hoạch phân khu các khu dân cư mới, công bố công khai và cắm mốc giới ngoài thực địa"


def _ref(register_id: str) -> AgencyRef:
    return AgencyRef(NAMES[register_id], NAMES[register_id], register_id)


def _task(number: int) -> Task:
    section = number % len(SECTIONS)
    leads = [list(NAMES)[number % len(NAMES)]]
    if number % 5 == 0:
        leads.append(list(NAMES)[(number + 1) % len(NAMES)])
    due = date(2026, 3 + number % 9, 28)
    schedule = (Schedule(f"Trước ngày {due:%d/%m/%Y}", "deadline", end=due),) if number % 7 else ()
    return Task(
        id=f"t{number}",
        label=f"{['I', 'II', 'III'][section]}/{number}",
        text=f"{LONG} số {number}" if number % 4 else f"Lập đề án số {number}",
        source=Span(number * 10, number * 10 + 5, 1, 1),
        section=SECTIONS[section],
        section_id=f"s{section}",
        leads=tuple(_ref(one) for one in leads),
        cooperating=(_ref("so-tai-chinh"),) if number % 3 and "so-tai-chinh" not in leads else (),
        schedule=schedule,
    )


@pytest.fixture
def extracted() -> ReadProgramme:
    tasks = sorted((_task(number) for number in range(1, 41)), key=lambda task: (task.section_id or "", task.id))
    targets = (Target("Nhà ở kiên cố", Comparator.GT, "%", "trên 85,5%", value=Decimal("85.5"), period_end="2026"),)
    return ReadProgramme(
        document=Head(
            number="12/KH-UBND",
            kind="Kế hoạch",
            issuer="UBND tỉnh Sơn La",
            issued_on=date(2026, 1, 20),
            title="Phát triển nhà ở giai đoạn 2026-2030",
        ),
        sections=tuple(Section(f"s{n}", ["I", "II", "III"][n], title, 1, PLACE) for n, title in enumerate(SECTIONS)),
        tasks=tuple(tasks),
        indicators=(Indicator("i1", "1", "Tỷ lệ nhà ở kiên cố", PLACE, leads=(_ref("so-xay-dung"),), targets=targets),),
        ledger=Ledger(roles=(), characters=0),
    )


@pytest.fixture
def commune(db: None) -> Agency:
    return Agency.objects.create(register_id="ubnd-xa-muong-la", name="UBND xã Mường La", kind="commune", position=50)


@pytest.fixture
def programme(published: Programme) -> Programme:
    return published


@pytest.fixture
def published(
    office: Acting, reading: Any, finance: Agency, construction: Agency, health: Agency, commune: Agency
) -> Programme:
    from dondoc.site.programmes.actions.publish_programme import publish_programme

    return publish_programme(office, reading, consolidator=finance)


@pytest.fixture
def today(settings: Any) -> Callable[[date], None]:
    def set_today(day: date) -> None:
        settings.DONDOC_TODAY = day.isoformat()

    set_today(date(2026, 6, 10))
    return set_today


def _said(place: int, obligation: Obligation) -> Progress:
    if place % 4 == 0:
        return Progress(state="done", percent=100, done_on=date(2026, 6, 5), result=f"Đã ban hành sản phẩm {place}.")
    obstacles = "Chưa bố trí được vốn." if place % 3 == 0 else ""
    return Progress(
        state="running",
        percent=10 + place,
        result="Đang lấy ý kiến các cơ quan liên quan về dự thảo, tiếp thu và hoàn thiện hồ sơ trình thẩm định.",
        obstacles=obstacles,
        proposals="=1+1 bổ sung vốn trong đợt điều chỉnh giữa năm." if obstacles else "",
    )


def report_for(cycle: Cycle, officer: Acting, head: Acting, *, submit: bool = True) -> Report:
    """Let the agency of `officer` write all its tasks and a general part in `cycle`, and send it."""
    report = Report.objects.select_related("agency", "cycle").get(cycle=cycle, agency=officer.agency)
    mine = Obligation.objects.filter(agency=officer.agency).select_related("task", "agency")
    for place, obligation in enumerate(mine.order_by("task__position")):
        if obligation.state != "done":
            said = _said(place, obligation)
            record_progress(officer, obligation, said, seen_version=obligation.version, submission_key=uuid4())
    general = General(
        situation="Đã ban hành kế hoạch thực hiện và phân công đơn vị đầu mối.",
        shortcomings="Nhân lực còn thiếu.",
        next_steps="Tập trung hoàn thành các hồ sơ trình thẩm định.",
        recommendations="Đề nghị bổ sung biên chế.",
    )
    write_general_part(officer, report, general, seen_version=0, submission_key=uuid4())
    if submit:
        hand_to_head(officer, report)
        submit_report(head, report)
    return report


@pytest.fixture
def cycle(
    today: Callable[[date], None],
    office: Acting,
    programme: Programme,
    construction_officer: Acting,
    construction_head: Acting,
    health_officer: Acting,
    health_head: Acting,
) -> Cycle:
    """The cycle of July, open; that of June before it is closed. Two agencies have reported in both."""
    june = open_cycle(office, programme, date(2026, 6, 1))
    for officer, head in ((construction_officer, construction_head), (health_officer, health_head)):
        accept_report(office, report_for(june, officer, head))
    today(date(2026, 7, 1))
    close_cycle(office, june)
    july = open_cycle(office, programme, date(2026, 7, 1))
    today(date(2026, 7, 10))
    accept_report(office, report_for(july, construction_officer, construction_head))
    today(date(2026, 7, 19))
    report_for(july, health_officer, health_head)
    today(date(2026, 7, 20))
    return july


@pytest.fixture
def commune_officer(person: Callable[..., Acting], commune: Agency) -> Acting:
    return person(Role.OFFICER, commune)


ASKED = {
    "asker": "Bộ Xây dựng",
    "number": "4699/BXD-QLN",
    "day": "10/07/2026",
    "about": "tình hình phát triển nhà ở xã hội 6 tháng đầu năm 2026",
}


@pytest.fixture
def matters(cycle: Cycle, programme: Programme, construction: Agency, commune: Agency) -> dict[str, Matter]:
    """What each draft is about; those with an owner are begun by its officer, the others by the office."""
    section = programme.sections.order_by("position")[1]
    assigned = ReportKind.ASSIGNED
    return {
        "consolidated": on_cycle(ReportKind.CONSOLIDATED, cycle),
        "urging": on_cycle(ReportKind.URGING, cycle),
        "notice": on_cycle(ReportKind.NOTICE, cycle),
        "own": Matter(ReportKind.OWN, programme, cycle, construction, owner=construction),
        "answer letter": Matter(ReportKind.ANSWER, programme, asked={**ASKED, "form": "letter"}),
        "answer report": Matter(ReportKind.ANSWER, programme, section=section, asked={**ASKED, "form": "report"}),
        "final": Matter(ReportKind.FINAL, programme),
        "plan": Matter(ReportKind.PLAN, programme, agency=construction, owner=construction),
        "commune's plan": Matter(ReportKind.PLAN, programme, agency=commune, owner=commune),
        "assigned by agency": Matter(assigned, programme, asked={"by": "by_agency"}),
        "assigned by commune": Matter(assigned, programme, asked={"by": "by_commune"}),
        "assigned by section": Matter(assigned, programme, asked={"by": "by_section"}),
        "assigned to one": Matter(assigned, None, agency=construction),
        "assigned in a section": Matter(assigned, programme, section=section),
    }


@pytest.fixture
def drafts(
    matters: dict[str, Matter], office: Acting, construction_officer: Acting, commune_officer: Acting
) -> dict[str, Draft]:
    """A draft of every kind, by its name."""
    own = {person.agency: person for person in (construction_officer, commune_officer)}
    return {name: begin_report(own.get(matter.owner, office), matter) for name, matter in matters.items()}
