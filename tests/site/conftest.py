"""The fixed cast of the site's tests: four agencies, a person for each role, and one small document.

Everyone is an `Acting`; `signed_in(person)` gives a browser in which that person is signed in.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client

from dondoc.model import (
    AgencyRef,
    Comparator,
    Document,
    Duty,
    Finding,
    Head,
    Indicator,
    Ledger,
    Line,
    Programme,
    Schedule,
    Section,
    Span,
    Target,
    Task,
)
from dondoc.model import Role as LineRole
from dondoc.site import clock
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading, ReadingState, ReadingStep, SourceFile
from dondoc.site.programmes.actions.publish_programme import publish_programme
from dondoc.site.programmes.models import Programme as PublishedProgramme
from dondoc.writers.programme_json import as_json

_ASKING = {"db", "transactional_db", "django_db_setup"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What asks no database at all is run once: another would answer it nothing else."""
    for item in items:
        names = _ASKING.intersection(getattr(item, "fixturenames", ()))
        if item.path.is_relative_to(Path(__file__).parent) and not names and not item.get_closest_marker("django_db"):
            item.add_marker("once")


# --- agencies -------------------------------------------------------------------------------------------


@pytest.fixture
def committee_office(db: None) -> Agency:
    return Agency.objects.create(
        register_id="vp-ubnd-tinh", name="Văn phòng UBND tỉnh", short_name="VP UBND", kind="office", position=1
    )


@pytest.fixture
def finance(db: None) -> Agency:
    return Agency.objects.create(register_id="so-tai-chinh", name="Sở Tài chính", kind="department", position=2)


@pytest.fixture
def construction(db: None) -> Agency:
    return Agency.objects.create(register_id="so-xay-dung", name="Sở Xây dựng", kind="department", position=3)


@pytest.fixture
def health(db: None) -> Agency:
    return Agency.objects.create(register_id="so-y-te", name="Sở Y tế", kind="department", position=4)


# --- people ---------------------------------------------------------------------------------------------


@pytest.fixture
def person(db: None) -> Callable[..., Acting]:
    """Makes a person: `person(Role.OFFICER, agency)`."""

    def make(role: Role | None = None, agency: Agency | None = None) -> Acting:
        name = f"{role or 'nobody'}-{agency.register_id if agency else 'nowhere'}"
        user = User.objects.create_user(username=name, display_name=name)
        if role is None or agency is None:
            return Acting(user)
        return Acting(user, Membership.objects.create(user=user, agency=agency, role=role))

    return make


@pytest.fixture
def office(person: Callable[..., Acting], committee_office: Agency) -> Acting:
    return person(Role.OFFICE, committee_office)


@pytest.fixture
def leader(person: Callable[..., Acting], committee_office: Agency) -> Acting:
    return person(Role.LEADER, committee_office)


@pytest.fixture
def auditor(person: Callable[..., Acting], committee_office: Agency) -> Acting:
    return person(Role.AUDITOR, committee_office)


@pytest.fixture
def administrator(person: Callable[..., Acting], committee_office: Agency) -> Acting:
    return person(Role.ADMINISTRATOR, committee_office)


@pytest.fixture
def consolidator(person: Callable[..., Acting], finance: Agency) -> Acting:
    return person(Role.CONSOLIDATOR, finance)


@pytest.fixture
def construction_officer(person: Callable[..., Acting], construction: Agency) -> Acting:
    return person(Role.OFFICER, construction)


@pytest.fixture
def construction_head(person: Callable[..., Acting], construction: Agency) -> Acting:
    return person(Role.HEAD, construction)


@pytest.fixture
def health_officer(person: Callable[..., Acting], health: Agency) -> Acting:
    return person(Role.OFFICER, health)


@pytest.fixture
def health_head(person: Callable[..., Acting], health: Agency) -> Acting:
    return person(Role.HEAD, health)


@pytest.fixture
def nobody(person: Callable[..., Acting]) -> Acting:
    """A person with an account and no role anywhere."""
    return person()


@pytest.fixture
def signed_in() -> Callable[[Acting], Client]:
    """Gives a browser in which the person is signed in."""

    def browser(acting: Acting) -> Client:
        client = Client()
        client.force_login(acting.person)
        return client

    return browser


# --- one small document -----------------------------------------------------------------------------------

TEXT = "\n".join(
    [
        "KẾ HOẠCH phát triển nhà ở năm 2026",
        "I. Quy hoạch",
        "1. Rà soát quy hoạch nhà ở, hoàn thành trong Quý II/2026",
        "2. Kiểm tra định kỳ hằng năm các công trình y tế",
        "II. Chỉ tiêu",
        "Tỷ lệ nhà ở kiên cố đạt trên 85,5% vào năm 2026",
        "Các sở báo cáo kết quả trước ngày 18 hằng tháng",
    ]
)


def _place(words: str) -> Span:
    start = TEXT.index(words)
    line = TEXT.count("\n", 0, start) + 1
    return Span(start, start + len(words), line, line)


def _agency(register_id: str | None, name: str) -> AgencyRef:
    return AgencyRef(name=name, raw=name, agency=register_id)


@pytest.fixture
def read_document() -> Document:
    """The document as the library reads it."""
    starts, lines = 0, []
    for number, words in enumerate(TEXT.split("\n"), start=1):
        lines.append(Line(number, starts, starts + len(words)))
        starts += len(words) + 1
    return Document(name="ke-hoach.txt", format="text", text=TEXT, lines=tuple(lines))


@pytest.fixture
def extracted() -> Programme:
    """What is in the document: two sections, two tasks, an indicator with a target, a monthly duty, a finding."""
    return Programme(
        document=Head(
            number="12/KH-UBND",
            kind="Kế hoạch",
            issuer="UBND tỉnh Sơn La",
            issued_on=date(2026, 1, 20),
            title="Phát triển nhà ở năm 2026",
        ),
        sections=(
            Section("s1", "I", "Quy hoạch", 1, _place("I. Quy hoạch")),
            Section("s2", "II", "Chỉ tiêu", 1, _place("II. Chỉ tiêu")),
        ),
        tasks=(
            Task(
                id="t1",
                label="I/1",
                text="Rà soát quy hoạch nhà ở, hoàn thành trong Quý II/2026",
                source=_place("Rà soát quy hoạch nhà ở, hoàn thành trong Quý II/2026"),
                section="Quy hoạch",
                section_id="s1",
                leads=(_agency("so-xay-dung", "Sở Xây dựng"),),
                cooperating=(_agency("so-tai-chinh", "Sở Tài chính"),),
                schedule=(Schedule("Quý II/2026", "deadline", date(2026, 4, 1), date(2026, 6, 30)),),
            ),
            Task(
                id="t2",
                label="I/2",
                text="Kiểm tra định kỳ hằng năm các công trình y tế",
                source=_place("Kiểm tra định kỳ hằng năm các công trình y tế"),
                section="Quy hoạch",
                section_id="s1",
                leads=(_agency("so-y-te", "Sở Y tế"), _agency(None, "Hội Kiến trúc sư tỉnh")),
                schedule=(Schedule("hằng năm", "period", recurrence="yearly"),),
            ),
        ),
        indicators=(
            Indicator(
                id="i1",
                label="II/1",
                text="Tỷ lệ nhà ở kiên cố",
                source=_place("Tỷ lệ nhà ở kiên cố"),
                section="Chỉ tiêu",
                leads=(_agency("so-xay-dung", "Sở Xây dựng"),),
                targets=(
                    Target(
                        measure="Tỷ lệ nhà ở kiên cố",
                        comparator=Comparator.GT,
                        unit="%",
                        raw="trên 85,5%",
                        value=Decimal("85.5"),
                        period_end="2026",
                    ),
                ),
            ),
        ),
        duties=(
            Duty(
                who="Các sở",
                what="báo cáo kết quả",
                recurrence="monthly",
                source=_place("Các sở báo cáo kết quả trước ngày 18 hằng tháng"),
                day=17,
            ),
        ),
        findings=(Finding("truncated_cell", "warning", "a cell is cut", _place("2. Kiểm tra")),),
        ledger=Ledger(roles=(LineRole.TITLE,) * 7, characters=len(TEXT)),
    )


@pytest.fixture
def source_file(office: Acting) -> SourceFile:
    return SourceFile.objects.create(
        name="ke-hoach.txt",
        sha256="0" * 64,
        size=len(TEXT.encode()),
        uploaded_by=office.person,
        uploaded_at=clock.now(),
        content="00/none",
    )


@pytest.fixture
def reading(source_file: SourceFile, extracted: Programme) -> Reading:
    """A reading that is done and waits for review."""
    return Reading.objects.create(
        file=source_file,
        state=ReadingState.DONE,
        step=ReadingStep.FINISHED,
        percent=100,
        found_tasks=2,
        queued_at=clock.now(),
        started_at=clock.now(),
        finished_at=clock.now(),
        text=TEXT,
        format="text",
        result=as_json(extracted),
    )


@pytest.fixture
def published(
    office: Acting, reading: Reading, finance: Agency, construction: Agency, health: Agency
) -> PublishedProgramme:
    """The programme of the document, published by the office and consolidated by the department of finance."""
    return publish_programme(office, reading, consolidator=finance)
