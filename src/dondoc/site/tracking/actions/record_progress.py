"""An officer says how far an obligation has come; nobody else reads it before the report is submitted."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from uuid import UUID, uuid4

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.tracking.conflicts import conflict_since
from dondoc.site.tracking.locking import hold_obligation, hold_report, hold_report_to_write_in
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Report, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.progress import Progress, faults
from dondoc.site.tracking.refusals import BadProgress, ChangedMeanwhile, KeyUsedElsewhere, WrongMoment
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.tracking.selectors.obligations import own_report


@dataclass(frozen=True, slots=True)
class Recorded:
    """The stored update, and whether it had been stored by an earlier sending of the same form."""

    update: ProgressUpdate
    is_repeated: bool


@transaction.atomic
def record_progress(
    acting: Acting,
    obligation: Obligation,
    said: Progress,
    *,
    seen_version: int | None,
    submission_key: UUID | None,
    report: Report | None = None,
    files: Sequence[EvidenceFile] = (),
) -> Recorded:
    """Store `said` with its `files` as a draft in `report`, or without one in the report that is to be written in now.

    `seen_version` is the obligation's version when the form was opened; None comes on top of whatever was saved since.
    `submission_key` is the form's own key: the same key again changes nothing and returns the stored update; None is
    a key that nobody had before. Raises NotAllowed; WrongMoment without an
    open cycle, with the report out of the officers' hands or the obligation dropped; BadProgress; ChangedMeanwhile
    where someone else saved since; KeyUsedElsewhere.
    """
    obligation = hold_obligation(obligation)
    if not may_write_for(acting, obligation.agency):
        raise NotAllowed(_("Only an officer of the agency writes its progress."))
    if submission_key and (stored := _stored_before(acting, obligation, submission_key)):
        return Recorded(stored, is_repeated=True)
    _must_be_reported(obligation)
    report = _report_to_write_in(obligation, report)
    said = said.settled(clock.today())
    if found := faults(said, clock.today()):
        raise BadProgress(found)
    _refuse_if_changed(obligation, seen_version)
    update = _store(acting, obligation, report, said, submission_key or uuid4())
    if files:
        update.files.add(*files)
    audit.record(
        acting.person, "tracking.progress.recorded", obligation, version=update.version, files=[one.pk for one in files]
    )
    return Recorded(update, is_repeated=False)


def _must_be_reported(obligation: Obligation) -> None:
    if obligation.state == Stage.DROPPED:
        raise WrongMoment(_("The task is not to be done any more; nothing is to be reported of it."))
    if obligation.suspended_on:
        raise WrongMoment(_("The task is paused by a decision; nothing is to be reported before it goes on."))
    if obligation.closed_on:
        raise WrongMoment(_("This round of the task is over; report in the present round."))


def _stored_before(acting: Acting, obligation: Obligation, key: UUID) -> ProgressUpdate | None:
    update = ProgressUpdate.objects.filter(submission_key=key).first()
    if update and (update.obligation_id, update.author_id) != (obligation.pk, acting.person.pk):
        raise KeyUsedElsewhere(_("This form belongs to another saving; check the text below and save once more."))
    return update


def _report_to_write_in(obligation: Obligation, wanted: Report | None) -> Report:
    agency, programme = obligation.agency, obligation.task.programme_id
    if wanted is None and (held := hold_report_to_write_in(agency, programme)):
        return held
    report = wanted or own_report(agency, programme)
    if report is None:
        raise WrongMoment(_("No reporting cycle is open for this programme now."))
    report = hold_report(report)
    must_be_open(report.cycle)
    if (report.agency_id, report.cycle.programme_id) != (obligation.agency_id, obligation.task.programme_id):
        raise WrongMoment(_("The task does not belong to this report any more; open the report again."))
    if not report.is_with_agency:
        raise WrongMoment(
            _("The report of this cycle has left the officers' hands; nothing can be added until it comes back.")
        )
    return report


def _refuse_if_changed(obligation: Obligation, seen_version: int | None) -> None:
    if seen_version is not None and obligation.version != seen_version:
        sentence = _("Someone else of your agency has saved this task since you opened the form.")
        raise ChangedMeanwhile(sentence, conflict_since(obligation, seen_version))


def _store(
    acting: Acting, obligation: Obligation, report: Report, said: Progress, submission_key: UUID
) -> ProgressUpdate:
    obligation.version += 1
    obligation.save(update_fields=["version"])
    if report.state != ReportState.DRAFT:
        report.state = ReportState.DRAFT
        report.save(update_fields=["state"])
        # What is written is the agency's own affair; that it has begun is counted on boards.
        audit.record(acting.person, "tracking.report.begun", report)
    return ProgressUpdate.objects.create(
        obligation=obligation,
        report=report,
        author=acting.person,
        on_behalf_of=acting.person.acts_for,
        at=clock.now(),
        version=obligation.version,
        submission_key=submission_key,
        **asdict(said),
    )
