"""Beginning a report: the program proposes it from the figures as they stand."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.reporting.composing import composed
from dondoc.site.reporting.gathering import gather
from dondoc.site.reporting.matters import OF_AGENCY, OF_CYCLE, Matter, on_cycle
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.reporting.phrasings import phrasings_in_force
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.reporting.stored import to_json
from dondoc.site.reporting.wording import worded
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.refusals import DoesNotFit


def compose_draft(acting: Acting, kind: ReportKind, cycle: Cycle) -> Draft:
    """Return a new draft of a report of `kind` on `cycle`; see `begin_report`."""
    return begin_report(acting, on_cycle(kind, cycle))


@transaction.atomic
def begin_report(acting: Acting, matter: Matter) -> Draft:
    """Return a new draft on `matter`, with the figures of today (of a cycle's last day once it is closed).

    Raises NotAllowed, DoesNotFit where the matter lacks what its kind needs, `urging.NobodyToUrge` where a letter would
    have nobody to urge, `plan.NothingToPlan` for an agency without a task, and `assigned.NothingAssigned` for a table
    without one.
    """
    must_write_reports_of(acting, matter)
    _check(matter)
    material = gather(acting, matter)
    with worded(phrasings_in_force()):
        proposed = composed(matter.kind, material)
    draft = Draft.objects.create(
        kind=matter.kind,
        cycle=matter.cycle,
        programme=matter.programme,
        agency=matter.agency,
        section=matter.section,
        owner=matter.owner,
        asked=dict(matter.asked),
        as_of=material.summary.as_of,
        composed_at=clock.now(),
        composed_by=acting.person,
        content=to_json(proposed),
    )
    audit.record(acting.person, "reporting.draft.composed", draft, kind=matter.kind)
    return draft


def _check(matter: Matter) -> None:
    """Refuse what cannot be written; whose an agency's own report is, is not for the asker to say."""
    kind, cycle = matter.kind, matter.cycle
    if kind in OF_AGENCY and (matter.owner is None or matter.owner != matter.agency):
        raise NotAllowed(_("Only the people of an agency write its own reports and plans."))
    if kind in (*OF_CYCLE, ReportKind.OWN) and cycle is None:
        raise DoesNotFit(_("Choose the reporting cycle that the report is about."))
    if kind == ReportKind.OWN and not Report.objects.filter(cycle=cycle, agency=matter.agency).exists():
        raise DoesNotFit(_("The agency has no report in this cycle."))
    if kind != ReportKind.ASSIGNED and matter.programme is None:
        raise DoesNotFit(_("Choose the programme that the report is about."))
    if kind == ReportKind.ASSIGNED and matter.programme is None and matter.agency is None:
        raise DoesNotFit(_("Choose the programme or the agency whose tasks the table lists."))
    if kind == ReportKind.ANSWER and not all(matter.asked.get(name) for name in ("asker", "number", "about")):
        raise DoesNotFit(_("Say who asks, by which document, and about what."))
