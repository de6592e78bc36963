"""An officer writes what the report says of the period as a whole; nobody else reads it before it is submitted."""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_report
from dondoc.site.tracking.models import GeneralPart, Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.progress import TEXT_LIMIT, tidy
from dondoc.site.tracking.refusals import BadProgress, WrongMoment
from dondoc.site.tracking.rights import may_write_for


@dataclass(frozen=True, slots=True)
class General:
    """The four texts, after the usual outline of a progress report; the results are in the tasks themselves."""

    situation: str = ""
    shortcomings: str = ""
    next_steps: str = ""
    recommendations: str = ""


GENERAL_TEXTS = ("situation", "shortcomings", "next_steps", "recommendations")


@transaction.atomic
def write_general_part(
    acting: Acting, report: Report, said: General, *, seen_version: int, submission_key: UUID
) -> GeneralPart:
    """Store `said` as the newest general part of `report`; the same key again returns what was stored.

    Raises NotAllowed; WrongMoment where the cycle is closed, the report out of the officers' hands, or somebody saved
    since `seen_version`; BadProgress for a text that is too long.
    """
    report = hold_report(report)
    if not may_write_for(acting, report.agency):
        raise NotAllowed(_("Only an officer of the agency writes its report."))
    if stored := GeneralPart.objects.filter(submission_key=submission_key, report=report).first():
        return stored
    must_be_open(report.cycle)
    if not report.is_with_agency:
        raise WrongMoment(
            _("The report of this cycle has left the officers' hands; nothing can be added until it comes back.")
        )
    texts = {name: tidy(getattr(said, name)) for name in GENERAL_TEXTS}
    if found := _too_long(texts):
        raise BadProgress(found)
    newest = GeneralPart.objects.filter(report=report).order_by("-version").first()
    version = newest.version if newest else 0
    if version != seen_version:
        raise WrongMoment(_("Someone else of your agency has saved the general part since you opened it."))
    part = GeneralPart.objects.create(
        report=report,
        version=version + 1,
        author=acting.person,
        at=clock.now(),
        submission_key=submission_key,
        **texts,
    )
    report.state = ReportState.DRAFT
    report.save(update_fields=["state"])
    audit.record(acting.person, "tracking.report.general_part", report, version=part.version)
    return part


def _too_long(texts: dict[str, str]) -> dict[str, str]:
    surplus = {name: len(text) - TEXT_LIMIT for name, text in texts.items()}
    sentence = _("The text is %(surplus)d characters too long.")
    return {name: sentence % {"surplus": over} for name, over in surplus.items() if over > 0}
