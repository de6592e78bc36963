"""The head confirms a figure: from then on others read it and it is judged."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.indicators.models import Value
from dondoc.site.indicators.rights import may_judge
from dondoc.site.tracking.refusals import WrongMoment


@transaction.atomic
def confirm_value(acting: Acting, value: Value) -> Value:
    """Confirm `value`. Raises NotAllowed, and WrongMoment unless it is the newest for its period and waits."""
    value = hold_waiting_value(acting, value)
    value.confirmed_by, value.confirmed_at = acting.person, clock.now()
    value.save(update_fields=["confirmed_by", "confirmed_at"])
    audit.record(acting.person, "indicators.value.confirmed", value, period=value.period)
    return value


def hold_waiting_value(acting: Acting, value: Value) -> Value:
    """`value` as it is stored now, locked, if `acting` may judge it now; raises as `confirm_value` says."""
    value = Value.objects.select_related("measure", "agency").select_for_update(of=("self",)).get(pk=value.pk)
    if not may_judge(acting, value):
        raise NotAllowed(_("Only the head of the agency that entered the figure decides on it."))
    if not value.is_waiting:
        raise WrongMoment(_("This figure has been decided on already."))
    if Value.objects.filter(supersedes=value).exists():
        raise WrongMoment(_("A newer figure for this period has been entered; decide on that one."))
    return value
