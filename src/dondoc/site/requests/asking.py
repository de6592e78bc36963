"""What an agency asks for, as a value, and whether it can be asked of an obligation on a day."""

from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from dondoc.site.agencies.models import Agency
from dondoc.site.requests.models import KINDS, ChangeRequest
from dondoc.site.tracking.actions.change_lead import must_fit_as_lead
from dondoc.site.tracking.models import Aspect, CauseKind, Obligation
from dondoc.site.tracking.progress import TEXT_LIMIT, tidy
from dondoc.site.tracking.refusals import DoesNotFit

TEXTS = ("wording", "reason", "evidence")
NUMBER_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of one request: an `Aspect` value, what is asked for in its own field, and why, with evidence."""

    kind: str
    reason: str = ""
    due_on: date | None = None
    lead: Agency | None = None
    wording: str = ""
    evidence: str = ""
    evidence_number: str = ""
    evidence_on: date | None = None
    cause_kind: str = ""

    def settled(self) -> "Asked":
        """The same in tidy texts, and without what belongs to another kind of request."""
        return replace(
            self,
            due_on=self.due_on if self.kind == Aspect.DEADLINE else None,
            lead=self.lead if self.kind == Aspect.LEAD else None,
            wording=tidy(self.wording) if self.kind == Aspect.WORDING else "",
            reason=tidy(self.reason),
            evidence=tidy(self.evidence),
            evidence_number=tidy(self.evidence_number),
            cause_kind=self.cause_kind if self.kind == Aspect.DEADLINE else "",
        )


def asked_in(request: ChangeRequest) -> Asked:
    """What `request` asks for."""
    return Asked(
        kind=request.kind,
        reason=request.reason,
        due_on=request.due_on,
        lead=request.lead,
        wording=request.wording,
        evidence=request.evidence,
        evidence_number=request.evidence_number,
        evidence_on=request.evidence_on,
        cause_kind=request.cause_kind,
    )


def faults(asked: Asked, obligation: Obligation, today: date) -> dict[str, str]:
    """What cannot be asked like this, as a sentence for each field concerned; empty where all is well."""
    return _faults_of_change(asked, obligation, today) | _faults_of_words(asked, today)


def _faults_of_change(asked: Asked, obligation: Obligation, today: date) -> dict[str, str]:
    if asked.kind == Aspect.DEADLINE:
        sentence = _fault_of_day(asked.due_on, obligation.due_on, today)
        unsorted = {} if asked.cause_kind in CauseKind else {"cause_kind": _("Choose what made the deadline move.")}
        return unsorted | ({"due_on": sentence} if sentence else {})
    if asked.kind == Aspect.LEAD:
        sentence = _fault_of_lead(asked.lead, obligation)
        return {"lead": sentence} if sentence else {}
    if asked.kind == Aspect.WORDING and asked.wording in ("", obligation.words):
        return {"wording": _("Write how the task should be worded, other than it is now.")}
    return {} if asked.kind in KINDS else {"kind": _("Choose what should be changed.")}


def _fault_of_day(wanted: date | None, present: date | None, today: date) -> str:
    if present is None:
        return _("The task has no deadline that could be moved.")
    if wanted is None:
        return _("Write the later deadline, such as 30/09/2026.")
    if wanted <= present:
        return _("Write a day after the present deadline, %(day)s.") % {"day": f"{present:%d/%m/%Y}"}
    return _("Write a day that has not passed.") if wanted < today else ""


def _fault_of_lead(wanted: Agency | None, obligation: Obligation) -> str:
    if wanted is None:
        return _("Choose the agency that should lead the task.")
    try:
        must_fit_as_lead(obligation, wanted)
    except DoesNotFit as misfit:
        return str(misfit)
    return ""


def _faults_of_words(asked: Asked, today: date) -> dict[str, str]:
    found = {}
    if not asked.reason:
        found["reason"] = _("Write why this is needed.")
    for name in TEXTS:
        surplus = len(getattr(asked, name)) - TEXT_LIMIT
        if surplus > 0:
            found[name] = _("The text is %(surplus)d characters too long.") % {"surplus": surplus}
    if len(asked.evidence_number) > NUMBER_LIMIT:
        found["evidence_number"] = _("Write the number of the document only, such as 45/QD-UBND.")
    if asked.evidence_on and asked.evidence_on > today:
        found["evidence_on"] = _("The day of the document cannot lie ahead.")
    return found
