"""Completions that wait for the office, and what was found of those of one obligation."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Completion, CompletionJudgement, Obligation, ProgressUpdate, Stage
from dondoc.site.tracking.rights import may_judge_completions, must_read
from dondoc.site.tracking.selectors.traces import may_have_judgements
from dondoc.site.tracking.selectors.waiting import Waiting


@dataclass(frozen=True, slots=True)
class ClaimedRow:
    """An obligation that is said to be done, with the submitted words that say so."""

    obligation: Obligation
    update: ProgressUpdate | None


def claimed_completions(acting: Acting) -> QuerySet[Obligation]:
    """What is said to be done and not judged yet, task by task, so that what many agencies did is judged together."""
    must_read(acting)
    rows = Obligation.objects.filter(completion=Completion.CLAIMED, state=Stage.DONE)
    rows = rows.select_related("agency", "task__programme")
    return rows.order_by("task__programme_id", "task__position", "agency__position", "pk")


def claimed_rows(obligations: Iterable[Obligation]) -> list[ClaimedRow]:
    """The rows of a page of `obligations`: two queries more."""
    page = list(obligations)
    updates = ProgressUpdate.objects.filter(obligation__in=page, submitted_at__isnull=False, state=Stage.DONE)
    newest = {one.obligation_id: one for one in updates.order_by("version").prefetch_related("files")}
    return [ClaimedRow(one, newest.get(one.pk)) for one in page]


def judgements_of(acting: Acting, obligation: Obligation) -> list[CompletionJudgement]:
    """What was found of the completions of `obligation`, oldest first."""
    must_read(acting)
    if not may_have_judgements(obligation):
        return []
    return list(obligation.judgements.select_related("by", "on_behalf_of", "update").order_by("at", "pk"))


def waiting_completions(acting: Acting) -> Waiting | None:
    """The completions that the person has to judge; None for the other roles."""
    if not may_judge_completions(acting):
        return None
    number = claimed_completions(acting).count()
    return Waiting(number, _("completions to confirm"), reverse("tracking:completions"))
