"""The consolidated report of a cycle has gone on to its next receiver: recorded, with its number and day."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.models import Receiver
from dondoc.site.tracking.refusals import DoesNotFit, ReasonMissing, WrongMoment
from dondoc.site.tracking.rights import may_run_cycles_of

_NUMBER_LENGTH = 100


@transaction.atomic
def send_on(acting: Acting, receiver: Receiver, number: str, on: date) -> Receiver:
    """Record that the consolidation went to `receiver` on the day `on` as the document `number`.

    Raises NotAllowed; WrongMoment for the level of the agencies' own reports, and where it was recorded before;
    ReasonMissing without a number; DoesNotFit for a day ahead.
    """
    rows = Receiver.objects.select_for_update(of=("self",)).select_related("cycle__programme")
    receiver, number = rows.get(pk=receiver.pk), number.strip()
    if not may_run_cycles_of(acting, receiver.cycle.programme):
        raise NotAllowed(_("Only the office or the consolidating agency of the programme sends its report on."))
    if receiver.level == 1:
        raise WrongMoment(_("The agencies send these reports themselves."))
    if receiver.sent_on:
        raise WrongMoment(_("That this report was sent has been recorded already."))
    if not number:
        raise ReasonMissing(_("Write the number of the document with which it was sent."))
    if on > clock.today():
        raise DoesNotFit(_("The day of sending cannot lie ahead."))
    receiver.sent_on, receiver.sent_by, receiver.document_number = on, acting.person, number[:_NUMBER_LENGTH]
    receiver.save(update_fields=["sent_on", "sent_by", "document_number"])
    audit.record(acting.person, "tracking.cycle.sent_on", receiver.cycle, to=receiver.name, number=number, on=on)
    return receiver
