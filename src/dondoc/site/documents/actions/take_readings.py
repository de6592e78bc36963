"""Taking over at once how broken words must read, for all findings that say so and are still open."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.actions.decide_item import decide_item
from dondoc.site.documents.models import ItemKind, Reading, ReviewDecision, Verdict
from dondoc.site.documents.result import READING_KINDS
from dondoc.site.documents.reviewing import items_of
from dondoc.site.documents.selectors import decisions_of, result_of


def take_readings(acting: Acting, reading: Reading) -> list[ReviewDecision]:
    """Correct every finding of `reading` that nobody decided about as it suggests, and return the decisions.

    Only mere notes that say how their words must read; what is graver is looked at one by one. Each has a decision of
    its own, as if taken singly. Raises NotAllowed unless `acting` is the office, `decide_item.NotDecided` for a
    reading that is not under review.
    """
    acting.must_be(Role.OFFICE, sentence=_("Only the office reviews what was read."))
    with transaction.atomic():
        decided = decisions_of(reading)
        return [
            decide_item(
                acting,
                reading,
                ItemKind.FINDING,
                finding_id,
                Verdict.CORRECTED,
                changes={"reading": finding["suggestion"]},
            )
            for finding_id, finding in items_of(result_of(reading), ItemKind.FINDING)
            if finding["kind"] in READING_KINDS
            and finding["severity"] == "info"
            and finding["suggestion"]
            and (ItemKind.FINDING, finding_id) not in decided
        ]
