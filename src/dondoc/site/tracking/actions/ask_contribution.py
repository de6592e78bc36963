"""The agency that leads a task asks one that cooperates for a contribution by a day, or needs it no longer."""

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.changing import must_be_unfinished
from dondoc.site.tracking.cooperation import cooperating_now
from dondoc.site.tracking.locking import hold_contribution, hold_obligation
from dondoc.site.tracking.models import Contribution, ContributionState, Obligation
from dondoc.site.tracking.progress import TEXT_LIMIT, tidy
from dondoc.site.tracking.refusals import BadContribution, KeyUsedElsewhere, WrongMoment
from dondoc.site.tracking.rights import may_ask_about


@transaction.atomic
def ask_contribution(
    acting: Acting, obligation: Obligation, agency: Agency | None, words: str, due_on: date | None, *, key: UUID
) -> Contribution:
    """Ask `agency`, which cooperates in the task today, for what `words` say, by `due_on`.

    The same `key` again changes nothing and returns what was stored. Raises NotAllowed; WrongMoment where the
    obligation is over; BadContribution; KeyUsedElsewhere.
    """
    obligation, words = hold_obligation(obligation), tidy(words)
    stored = Contribution.objects.filter(submission_key=key).first()
    if stored:
        return _same(stored, acting, obligation)
    must_be_unfinished(obligation)
    if not may_ask_about(acting, obligation):
        raise NotAllowed(_("Only the people of the leading agency ask for contributions."))
    found = _faults(obligation, agency, words, due_on)
    if found or agency is None or due_on is None:
        raise BadContribution(found)
    asked = Contribution.objects.create(
        obligation=obligation,
        lead=obligation.agency,
        agency=agency,
        words=words,
        due_on=due_on,
        asked_by=acting.person,
        asked_at=clock.now(),
        submission_key=key,
    )
    audit.record(acting.person, "tracking.contribution.asked", asked, due_on=due_on)
    return asked


def _same(stored: Contribution, acting: Acting, obligation: Obligation) -> Contribution:
    if (stored.obligation_id, stored.asked_by_id) != (obligation.pk, acting.person.pk):
        raise KeyUsedElsewhere(_("This form belongs to another saving; check the text below and save once more."))
    return stored


def _faults(obligation: Obligation, agency: Agency | None, words: str, due_on: date | None) -> dict[str, str]:
    found = {}
    if agency is None or agency not in cooperating_now(obligation):
        found["agency"] = _("Choose an agency that cooperates in the task.")
    if not words:
        found["words"] = _("Write what is needed.")
    elif len(words) > TEXT_LIMIT:
        found["words"] = _("The text is %(surplus)d characters too long.") % {"surplus": len(words) - TEXT_LIMIT}
    if due_on is None or due_on < clock.today():
        found["due_on"] = _("Write a day that has not passed, such as 30/09/2026.")
    return found


@transaction.atomic
def withdraw_contribution(acting: Acting, contribution: Contribution) -> Contribution:
    """Say that `contribution` is no longer needed. Raises NotAllowed, and WrongMoment once it is answered."""
    contribution = hold_contribution(contribution)
    if not may_ask_about(acting, contribution.obligation):
        raise NotAllowed(_("Only the people of the leading agency withdraw what they asked for."))
    if not contribution.is_waiting:
        raise WrongMoment(_("The contribution does not wait for an answer any more."))
    contribution.state = ContributionState.WITHDRAWN
    contribution.save(update_fields=["state"])
    audit.record(acting.person, "tracking.contribution.withdrawn", contribution)
    return contribution
