"""What the office or a leader decides, as a value, and whether it holds together."""

from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from dondoc.site.requests.asking import NUMBER_LIMIT
from dondoc.site.tracking.progress import TEXT_LIMIT, tidy


@dataclass(frozen=True, slots=True)
class Decision:
    """The words of a decision, and the number and day of the document that holds it.

    `due_on` is the deadline that is set where it is another than the one asked for.
    """

    words: str
    document_number: str = ""
    document_on: date | None = None
    due_on: date | None = None

    def settled(self) -> "Decision":
        """The same in tidy texts."""
        return replace(self, words=tidy(self.words), document_number=tidy(self.document_number))


def faults(decision: Decision, today: date, *, is_agreed: bool) -> dict[str, str]:
    """What is missing or wrong, as a sentence for each field; only agreeing needs a document."""
    found = {}
    if not decision.words:
        found["decision"] = _("Write what is decided and why.")
    elif len(decision.words) > TEXT_LIMIT:
        surplus = len(decision.words) - TEXT_LIMIT
        found["decision"] = _("The text is %(surplus)d characters too long.") % {"surplus": surplus}
    if is_agreed and not decision.document_number:
        found["decision_number"] = _("Write the number of the document by which this is agreed.")
    elif len(decision.document_number) > NUMBER_LIMIT:
        found["decision_number"] = _("Write the number of the document only, such as 45/QD-UBND.")
    if decision.document_on and decision.document_on > today:
        found["decision_on"] = _("The day of the document cannot lie ahead.")
    return found
