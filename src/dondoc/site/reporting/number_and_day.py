"""The number and the day that a report gets when it is issued."""

from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.reporting.models import Draft
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.writers.official import Letterhead, OfficialDocument, formulae

_NAME = "\0"


def check_number_and_day(draft: Draft, number: str, issued_on: date) -> None:
    """Raise DoesNotFit for a number without figures, a day before the figures' own, or one that is still to come."""
    if not any(letter.isdigit() for letter in number.partition("/")[0]):
        raise DoesNotFit(_("Give the number under which the report is entered, such as 45/BC-STC."))
    if issued_on < draft.as_of:
        raise DoesNotFit(_("The report has figures of a later day; it cannot be issued before them."))
    if issued_on > clock.today():
        raise DoesNotFit(_("The day of issue is still to come; record it when the report has been signed."))


def signed(document: OfficialDocument, number: str, issued_on: date) -> OfficialDocument:
    """Return `document` with its number and day, which its appendices name, too.

    Raises DoesNotFit for a table, which is attached to a document.
    """
    if document.letterhead is None:
        raise DoesNotFit(_("A table is attached to a document; it has no number and day of its own."))
    head = replace(document.letterhead, number=number, issued_on=issued_on)
    was, now = _between_names(document.letterhead), _between_names(head)
    appendices = tuple(replace(one, attached_to=one.attached_to.replace(was, now)) for one in document.appendices)
    return replace(document, letterhead=head, appendices=appendices)


def _between_names(head: Letterhead) -> str:
    """What ties an appendix to its document between the names of the kind and of the issuer: number and day."""
    return formulae.attached_to(_NAME, head.number, head.issued_on, _NAME).split(_NAME)[1]


def asked_of(number: str, issued_on: date) -> dict[str, str]:
    """Number and day as a printing keeps them."""
    return {"number": number.strip(), "issued_on": issued_on.isoformat()}
