"""The month as it is played: who reports when, who does not, and what became of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Membership
from dondoc.site.agencies.registering import store_register
from dondoc.site.demo.cast import Cast
from dondoc.site.demo.data import month, people
from dondoc.site.demo.playing import play, publish, take_in
from dondoc.site.documents.models import ReadingState
from dondoc.site.programmes.actions.publish_programme import NotPublished
from dondoc.site.tracking.models import Cycle, Obligation, ProgressUpdate, Report
from dondoc.site.tracking.selectors.days import local_day

pytestmark = pytest.mark.once  # the demonstration is played on SQLite

DEPARTMENTS = [
    "Sở Ngoại vụ",
    "Sở Y tế",
    "Sở Xây dựng",
    "Sở Giáo dục và Đào tạo",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Nông nghiệp và Môi trường",
    "Sở Nội vụ",
    "Sở Tư pháp",
]
Play = Callable[..., Cycle]


@pytest.fixture
def cast(db: None) -> Cast:
    store_register()
    cast = Cast()
    cast.sign_in_people()
    return cast


@pytest.fixture
def played(cast: Cast, tmp_path: Path, document: Callable[..., str]) -> Play:
    """Plays a document with a task for each agency and returns its cycle."""

    def run(*leads: str, number: str = "12/KH-UBND") -> Cycle:
        path = tmp_path / f"{number.replace('/', '-')}.txt"
        path.write_text(document(*leads, number=number), "utf-8")
        return play(publish(take_in(path, cast, month()), cast, month()), cast, month())

    return run


def states(cycle: Cycle) -> dict[str, str]:
    return {report.agency.register_id: report.state for report in cycle.reports.select_related("agency")}


def report_of(cycle: Cycle, agency: str) -> Report:
    return cycle.reports.get(agency__register_id=agency)


def test_each_agency_comes_as_far_as_the_month_has_it(played: Play) -> None:
    assert states(played(*DEPARTMENTS)) == {
        "so-ngoai-vu": "not_begun",
        "so-y-te": "accepted",
        "so-xay-dung": "accepted",
        "so-gddt": "returned",
        "so-vhttdl": "draft",
        "so-nn-mt": "awaiting_head",
        "so-noi-vu": "submitted",
        "so-tu-phap": "accepted",
    }


def test_late_agencies_are_late_by_the_days_of_the_month(played: Play) -> None:
    cycle = played(*DEPARTMENTS)
    assert cycle.due_on == date(2026, 6, 17)
    days = {agency: local_day(report_of(cycle, agency).first_submitted_at) for agency in ("so-y-te", "so-xay-dung")}
    assert days == month().late
    others = cycle.reports.exclude(agency__register_id__in=month().late).filter(first_submitted_at__isnull=False)
    assert all((local_day(report.first_submitted_at) or date.max) <= cycle.due_on for report in others)
    assert others.count() == 3


def test_a_returned_report_says_what_is_missing_from_it(played: Play) -> None:
    assert report_of(played("Sở Giáo dục và Đào tạo"), "so-gddt").remark == month().returned["so-gddt"]


def test_who_is_silent_has_written_nothing(played: Play) -> None:
    played("Sở Ngoại vụ", "Sở Tư pháp")
    authors = ProgressUpdate.objects.values_list("obligation__agency__register_id", flat=True)
    assert set(authors) == {"so-tu-phap"}


def test_one_agency_does_something_else_in_every_document(played: Play) -> None:
    name = "Sở Nông nghiệp và Môi trường"
    found = [states(played(name, number=f"{number}/KH-UBND"))["so-nn-mt"] for number in (1, 2, 3)]
    assert found == ["awaiting_head", "not_begun", "draft"]


def test_one_commune_in_six_is_silent_and_so_is_the_one_that_may_sign_in(played: Play) -> None:
    found = states(played("UBND các xã, phường"))
    silent = [agency for agency, state in found.items() if state == "not_begun"]
    assert len(found) == 75
    assert len(silent) == 13
    assert "phuong-moc-chau" in silent
    assert set(found.values()) == {"not_begun", "accepted"}


def test_what_is_not_submitted_is_not_public(played: Play) -> None:
    played(*DEPARTMENTS)
    public = {one.agency.register_id: one.state for one in Obligation.objects.select_related("agency")}
    assert {public[agency] for agency in ("so-ngoai-vu", "so-vhttdl", "so-nn-mt")} == {"not_started"}
    assert public["so-y-te"] == "running"


def test_only_those_who_may_sign_in_can(played: Play) -> None:
    played(*DEPARTMENTS)
    active = Membership.objects.filter(user__is_active=True).values_list("user__username", flat=True)
    assert set(active) == {entry["username"] for entry in people()["may_sign_in"]}
    assert Membership.objects.filter(user__is_active=False, role=Role.HEAD).exists()
    assert all(one.user.check_password(people()["password"]) for one in Membership.objects.filter(user__is_active=True))


def test_a_document_that_cannot_be_read_is_not_published(cast: Cast, tmp_path: Path) -> None:
    path = tmp_path / "hong.docx"
    path.write_bytes(b"PK\x03\x04 and no more")
    reading = take_in(path, cast, month())
    assert reading.state == ReadingState.FAILED
    with pytest.raises(NotPublished, match="hỏng"):
        publish(reading, cast, month())


def test_a_document_without_tasks_is_not_published(cast: Cast, tmp_path: Path) -> None:
    path = tmp_path / "thu.txt"
    path.write_text("Thư mời họp\n", "utf-8")
    with pytest.raises(NotPublished):
        publish(take_in(path, cast, month()), cast, month())
