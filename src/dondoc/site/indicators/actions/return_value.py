"""The head sends a figure back to the officers, with the reason."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.actions.confirm_value import hold_waiting_value
from dondoc.site.indicators.models import Value
from dondoc.site.tracking.refusals import ReasonMissing


@transaction.atomic
def return_value(acting: Acting, value: Value, reason: str) -> Value:
    """Send `value` back. Raises NotAllowed, WrongMoment as `confirm_value` does, and ReasonMissing."""
    value = hold_waiting_value(acting, value)
    if not reason.strip():
        raise ReasonMissing(_("Write why the figure goes back, so that it can be set right."))
    value.returned_by, value.returned_at, value.return_reason = acting.person, clock.now(), reason.strip()
    value.save(update_fields=["returned_by", "returned_at", "return_reason"])
    audit.record(acting.person, "indicators.value.returned", value, value.return_reason, period=value.period)
    return value
