"""What people do with each other in the month: evidence, a contribution asked and answered, a completion returned."""

import uuid
from collections.abc import Iterable, Iterator
from datetime import date

from django.core.files.base import ContentFile

from dondoc.site import clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.demo.bearing_out import minutes, products
from dondoc.site.demo.calendar import on
from dondoc.site.demo.cast import Cast
from dondoc.site.demo.data import Month, people
from dondoc.site.evidence.actions.take_in import take_in
from dondoc.site.evidence.models import EvidenceFile
from dondoc.site.indicators.models import Link
from dondoc.site.indicators.models.links import LinkState
from dondoc.site.programmes.models import Programme
from dondoc.site.public.actions.mark_programme import mark_programme
from dondoc.site.public.models import Publication
from dondoc.site.tracking.actions.answer_contribution import answer_contribution
from dondoc.site.tracking.actions.ask_contribution import ask_contribution
from dondoc.site.tracking.actions.judge_completion import confirm_completion, return_completion
from dondoc.site.tracking.cooperation import cooperating_now
from dondoc.site.tracking.models import Completion, CompletionJudgement, Cycle, Obligation, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.progress import Progress

_FORMS = uuid.UUID("0f5f3f0e-6c0d-4d5e-9a54-7f1b8c2ad8a1")  # the name space of the forms that were sent


def evidence_of(officer: Acting, obligation: Obligation, said: Progress, month: Month) -> list[EvidenceFile]:
    """The file that bears out what is said to be done, a document or a sheet in turn; none for what is not done yet."""
    if said.state != Stage.DONE:
        return []
    words = {"agency": obligation.agency.name, "task": obligation.words, "result": said.result}
    if EvidenceFile.objects.count() % 2:
        shape = month.evidence["products"]
        content = products(shape, words, clock.today())
    else:
        shape = month.evidence["minutes"]
        content = minutes(shape, words)
    return [take_in(officer, ContentFile(content, name=shape["name"]))]


def ask_each_other(programme: Programme, cast: Cast, month: Month) -> int:
    """Let two leads ask an agency that cooperates: one is answered, one still waits. Return how many were asked.

    Whoever may sign in is among them where the programme allows it: as the one who asks, then as the one who is asked.
    """
    own = {str(entry["agency"]) for entry in people()["may_sign_in"] if entry["role"] == Role.OFFICER}
    pairs = list(_pairs(programme, month))
    answered = sorted(pairs, key=lambda pair: pair[0].agency.register_id not in own)[:1]
    others = [pair for pair in pairs if pair not in answered]
    waiting = sorted(others, key=lambda pair: pair[1].register_id not in own)[:1]
    for obligation, agency in answered:
        _ask(obligation, agency, cast, month, answered=True)
    for obligation, agency in waiting:
        _ask(obligation, agency, cast, month, answered=False)
    return len(answered) + len(waiting)


def _pairs(programme: Programme, month: Month) -> Iterator[tuple[Obligation, Agency]]:
    """What is not done with each agency that cooperates in it, in the order of the document."""
    rows = Obligation.objects.filter(task__programme=programme).exclude(state__in=(Stage.DONE, Stage.DROPPED))
    with on(month.contribution["asked_on"]):
        for obligation in rows.select_related("agency", "task").order_by("task__position", "agency__position"):
            yield from ((obligation, agency) for agency in cooperating_now(obligation))


def _ask(obligation: Obligation, agency: Agency, cast: Cast, month: Month, *, answered: bool) -> None:
    said = month.contribution
    due_on: date = said["due_on" if answered else "waiting_until"]
    with on(said["asked_on"]):
        key = uuid.uuid5(_FORMS, f"{obligation.pk} {agency.pk}")
        lead = cast.acting(obligation.agency, Role.OFFICER)
        asked = ask_contribution(lead, obligation, agency, said["words"], due_on, key=key)
    if answered:
        with on(said["answered_on"]):
            answer_contribution(cast.acting(agency, Role.OFFICER), asked, said["answer"])


def judge_completions(cycle: Cycle, cast: Cast, month: Month) -> None:
    """Let the office return one completion of an accepted report and confirm the next, once in all documents."""
    if CompletionJudgement.objects.exists():
        return
    accepted = cycle.reports.filter(state=ReportState.ACCEPTED).values("agency")
    claimed = Obligation.objects.filter(
        task__programme=cycle.programme, agency__in=accepted, completion=Completion.CLAIMED
    ).order_by("task__position", "agency__position")
    office = cast.office()
    with on(month.accepted_on):
        for place, obligation in enumerate(claimed[:2]):
            if place == 0:
                return_completion(office, obligation, month.completion_returned)
            else:
                confirm_completion(office, obligation)


def open_to_everybody(programmes: Iterable[Programme], cast: Cast, month: Month) -> Publication | None:
    """Mark the one of `programmes` with the most confirmed indicators as public, with its tasks."""
    links = Link.objects.filter(state=LinkState.CONFIRMED)
    found = max(programmes, key=lambda one: links.filter(target__indicator__programme=one).count(), default=None)
    if found is None:
        return None
    with on(month.accepted_on):
        return mark_programme(cast.office(), found, shows_tasks=True, shows_indicators=True)
