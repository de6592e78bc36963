"""Beginning a report: the program proposes it from the figures as they stand."""

from django.db import transaction

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.composing import composed
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.reporting.stored import to_json
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.selectors import cycle_summary


@transaction.atomic
def compose_draft(acting: Acting, kind: ReportKind, cycle: Cycle) -> Draft:
    """Return a new draft of a report of `kind` on `cycle`, with the figures of today (of its last day once closed).

    Raises NotAllowed, and `urging.NobodyToUrge` where a letter would have nobody to urge.
    """
    must_write_reports_of(acting, cycle)
    summary = cycle_summary(cycle)
    draft = Draft.objects.create(
        kind=kind,
        cycle=cycle,
        as_of=summary.as_of,
        composed_at=clock.now(),
        composed_by=acting.person,
        content=to_json(composed(kind, summary, cycle.programme.consolidator)),
    )
    audit.record(acting.person, "reporting.draft.composed", draft, kind=kind)
    return draft
