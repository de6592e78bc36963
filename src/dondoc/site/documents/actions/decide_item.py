"""A person's decision about one thing read: keep it, leave it out, or correct it.

What the three mean for a finding and for a line without a role stands at `models.Verdict`.
"""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting
from dondoc.site.documents import reviewing
from dondoc.site.documents.corrections import corrected
from dondoc.site.documents.models import ItemKind, Reading, ReadingState, ReviewDecision, Verdict
from dondoc.site.documents.selectors import decisions_of, result_of

# What was at fault stands in the finding, or in the line itself: a correction needs no further reason.
_SAYING_THEMSELVES = (ItemKind.FINDING, ItemKind.LINE)


class NotDecided(DondocError):
    """The decision cannot be taken; the message says why."""


def decide_item(
    acting: Acting,
    reading: Reading,
    item_kind: str,
    item_id: str,
    verdict: str,
    *,
    changes: Mapping[str, Any] | None = None,
    reason: str = "",
) -> ReviewDecision:
    """Store and return the decision about the item; the same decision sent twice is stored once.

    `changes` says what a corrected item shall be, in the words of `corrections.corrected`. Raises NotAllowed unless
    `acting` is the office, NotDecided for an item that is not there, a reading that is not under review or a missing
    reason (a corrected finding or line needs none), `corrections.BadCorrection` for changes that do not hold.
    """
    acting.must_be(Role.OFFICE, sentence=_("Only the office reviews what was read."))
    with transaction.atomic():
        locked = _under_review(reading)
        kind, choice = _kind(item_kind), _verdict(verdict)
        item = _item(locked, kind, item_id)
        values = corrected(kind, item, changes or {}) if choice == Verdict.CORRECTED else {}
        _check(kind, choice, values, reason.strip())
        former = decisions_of(locked).get((kind, item_id))
        if former and _says(former) == (choice, values, reason.strip()):
            return former
        return _decide(acting, locked, kind, item_id, choice, values, reason.strip())


def _under_review(reading: Reading) -> Reading:
    """The reading, locked so that publishing and deciding follow one another."""
    locked = Reading.objects.select_for_update().get(pk=reading.pk)
    if locked.state != ReadingState.DONE:
        raise NotDecided(_("The document has not been read yet."))
    if locked.published_at:
        raise NotDecided(_("The programme was published; what was read is no longer under review."))
    return locked


def _kind(value: str) -> ItemKind:
    if value not in ItemKind.values:
        raise NotDecided(_("No such item was read from this document."))
    return ItemKind(value)


def _verdict(value: str) -> Verdict:
    if value not in Verdict.values:
        raise NotDecided(_("Choose to keep the item, to leave it out or to correct it."))
    return Verdict(value)


def _item(reading: Reading, kind: ItemKind, item_id: str) -> dict[str, Any]:
    item = dict(reviewing.items_of(result_of(reading), kind)).get(item_id)
    if item is None:
        raise NotDecided(_("No such item was read from this document."))
    return item


def _check(kind: ItemKind, verdict: Verdict, values: dict[str, Any], reason: str) -> None:
    if verdict == Verdict.CORRECTED and not values:
        raise NotDecided(_("Nothing was changed. To confirm the item as it was read, keep it."))
    if verdict == Verdict.LEFT_OUT and kind == ItemKind.LINE:
        raise NotDecided(_("A line of the document cannot be left out; say what it is, or that it holds nothing."))
    says_itself = verdict == Verdict.CORRECTED and kind in _SAYING_THEMSELVES
    if verdict != Verdict.KEPT and not reason and not says_itself:
        raise NotDecided(_("Give the reason in a few words; it stands in the history."))


def _says(decision: ReviewDecision) -> tuple[str, dict[str, Any], str]:
    return decision.verdict, decision.changes, decision.reason


def _decide(
    acting: Acting,
    reading: Reading,
    kind: ItemKind,
    item_id: str,
    verdict: Verdict,
    changes: dict[str, Any],
    reason: str,
) -> ReviewDecision:
    decision = ReviewDecision.objects.create(
        reading=reading,
        item_kind=kind,
        item_id=item_id,
        verdict=verdict,
        changes=changes,
        reason=reason,
        decided_by=acting.person,
        decided_at=clock.now(),
    )
    audit.record(
        acting.user, f"documents.item.{verdict}", reading, reason, kind=kind, item=item_id, fields=sorted(changes)
    )
    return decision
