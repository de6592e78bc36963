"""The demonstration from the first document to the last report, through the same actions that people's clicks run."""

import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.demo.calendar import on
from dondoc.site.demo.cast import Cast
from dondoc.site.demo.data import Month, people
from dondoc.site.demo.together import ask_each_other, evidence_of, judge_completions
from dondoc.site.documents.actions.read_file import read_reading
from dondoc.site.documents.actions.upload_file import upload_file
from dondoc.site.documents.models import Reading, ReadingState
from dondoc.site.programmes.actions.publish_programme import NotPublished, publish_programme
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.progress import Progress

_COMMUNE_KINDS = ("commune", "ward")
_FORMS = uuid.UUID("6d1f0c52-9a55-4c0e-8f8e-0f6a3c1f2f10")  # the name space of the forms that were sent


def take_in(path: Path, cast: Cast, month: Month) -> Reading:
    """Take in the document `path` and read it, on the day the month begins.

    Raises what `upload_file` raises for a file that is not taken in, and OSError for one that cannot be read.
    """
    with on(month.begins_on):
        reading = upload_file(cast.office(), path.name, [path.read_bytes()])
        read_reading(reading.pk)
    return Reading.objects.select_related("file").get(pk=reading.pk)


def publish(reading: Reading, cast: Cast, month: Month) -> Programme:
    """Publish what was read; raises NotPublished where it could not be read or holds nothing to publish."""
    if reading.state != ReadingState.DONE:
        raise NotPublished(reading.fault)
    with on(month.begins_on):
        consolidator = Agency.objects.get(register_id=people()["consolidator"])
        return publish_programme(cast.office(), reading, consolidator)


def play(programme: Programme, cast: Cast, month: Month) -> Cycle:
    """Open the month's cycle of `programme` and let its agencies report, or not, as the data says."""
    with on(month.begins_on):
        cycle = open_cycle(cast.office(), programme, month.month)
    ask_each_other(programme, cast, month)
    reports = list(cycle.reports.select_related("agency", "cycle").order_by("agency__position", "agency_id"))
    document = Programme.objects.filter(pk__lt=programme.pk).count()
    for turn, (day, report) in enumerate(_by_day(reports, month, document)):
        with on(day):
            _report(report, cast, month, turn, document)
    with on(month.accepted_on):
        _judge(cycle, cast, month, document)
    judge_completions(cycle, cast, month)
    return cycle


def _by_day(reports: list[Report], month: Month, document: int) -> list[tuple[date, Report]]:
    """Each report that is begun, with the day on which it is; the agencies take turns at the usual days."""
    begun = [report for report in reports if not _is_silent(report, reports, month, document)]
    days = [(_day_of(report, place, month), report) for place, report in enumerate(begun)]
    return sorted(days, key=lambda pair: (pair[0], pair[1].pk))


def _day_of(report: Report, place: int, month: Month) -> date:
    return month.late.get(report.agency.register_id) or month.days[place % len(month.days)]


def _is_silent(report: Report, reports: list[Report], month: Month, document: int) -> bool:
    if month.stops(report.agency.register_id, document, "silent"):
        return True
    places = [other.agency_id for other in reports if other.agency.kind in _COMMUNE_KINDS]
    if report.agency_id not in places:
        return False
    if report.agency.register_id in _signing_in():
        return True  # who may sign in for a commune finds its report still to be written
    return places.index(report.agency_id) % month.silent_place["every"] == month.silent_place["first"]


def _signing_in() -> set[str]:
    return {str(entry["agency"]) for entry in people()["may_sign_in"]}


def _report(report: Report, cast: Cast, month: Month, turn: int, document: int) -> None:
    officer = cast.acting(report.agency, Role.OFFICER)
    for obligation, said in _said(report, month, turn):
        key = uuid.uuid5(_FORMS, str(obligation.pk))
        files = evidence_of(officer, obligation, said, month)
        record_progress(officer, obligation, said, seen_version=obligation.version, submission_key=key, files=files)
    agency = report.agency.register_id
    if month.stops(agency, document, "drafting"):
        return
    hand_to_head(officer, report)
    if not month.stops(agency, document, "before_head"):
        submit_report(cast.acting(report.agency, Role.HEAD), report)


def _said(report: Report, month: Month, turn: int) -> Iterator[tuple[Obligation, Progress]]:
    own = Obligation.objects.filter(agency=report.agency, task__programme=report.cycle.programme)
    file_name = report.cycle.programme.reading.file.name
    for place, obligation in enumerate(own.select_related("task", "agency").order_by("task__position")):
        yield obligation, month.said_of(file_name, obligation.task.label, turn + place)


def _judge(cycle: Cycle, cast: Cast, month: Month, document: int) -> None:
    office = cast.office()
    for report in cycle.reports.filter(state="submitted").select_related("agency"):
        agency = report.agency.register_id
        if agency in month.returned:
            return_report(office, report, month.returned[agency])
        elif not month.stops(agency, document, "not_judged"):
            accept_report(office, report)
