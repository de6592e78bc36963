"""Contributions for the person who asks: those about an obligation, one, and how many wait."""

from datetime import date

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.agencies.people import Acting
from dondoc.site.audit.models import Entry
from dondoc.site.tracking.models import Contribution, ContributionState, Obligation
from dondoc.site.tracking.rights import may_answer_for, must_read, readable_contributions
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.selectors.traces import may_have_contributions
from dondoc.site.tracking.selectors.waiting import Waiting


def contributions_for(acting: Acting) -> QuerySet[Contribution]:
    """The contributions that the person may read: what waits first, by its day."""
    must_read(acting)
    rows = Contribution.objects.filter(readable_contributions(acting))
    rows = rows.select_related("agency", "lead", "asked_by", "answered_by", "obligation__agency")
    rows = rows.select_related("obligation__task__programme", "obligation__task__section")
    return rows.prefetch_related("files").order_by("-state", "due_on", "pk")


def contributions_then(acting: Acting, day: date) -> list[Contribution]:
    """Those that had been asked for by `day`, as they stood then; for reading only, not to be saved."""
    rows = list(contributions_for(acting).filter(asked_at__date__lte=day))
    taken_back = dict(
        Entry.objects.filter(
            code="tracking.contribution.withdrawn", subject_id__in=[str(row.pk) for row in rows], at__date__gt=day
        ).values_list("subject_id", "pk")
    )
    for row in rows:
        answered = local_day(row.answered_at)
        if (answered and answered > day) or str(row.pk) in taken_back:
            row.state, row.answered_at, row.answered_by, row.answer = ContributionState.ASKED, None, None, ""
    return sorted(rows, key=lambda row: (not row.is_waiting, row.due_on, row.pk))


def contribution_for(acting: Acting, pk: int) -> Contribution:
    """The contribution `pk`; Http404 where there is none or the person may not know of it."""
    return get_object_or_404(contributions_for(acting), pk=pk)


def done_by_whom(contribution: Contribution) -> dict[str, str]:
    """Who `asked` and who `answered`, with whom they stood in for; the contribution alone does not know that."""
    by_code = {entry.code: entry.by_whom for entry in audit.entries_of(contribution)}
    return {
        "asked": by_code.get("tracking.contribution.asked", str(contribution.asked_by)),
        "answered": by_code.get("tracking.contribution.answered", str(contribution.answered_by or "")),
    }


def contributions_about(acting: Acting, obligation: Obligation) -> list[Contribution]:
    """What the person may read of the contributions to `obligation`."""
    if not may_have_contributions(obligation):
        return []
    return list(contributions_for(acting).filter(obligation=obligation))


def waiting_contributions(acting: Acting) -> Waiting | None:
    """The contributions that the person's agency has still to give; None where the role answers none."""
    if acting.agency is None or not may_answer_for(acting, acting.agency):
        return None
    number = Contribution.objects.filter(agency=acting.agency, state=ContributionState.ASKED).count()
    return Waiting(number, _("contributions to give"), reverse("tracking:contributions"))
