"""When something can be done: the checks that several actions share."""

from django.utils.translation import gettext as _

from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.refusals import WrongMoment


def must_be_open(cycle: Cycle) -> None:
    """Raise WrongMoment where agencies may no longer report in `cycle`."""
    if not cycle.is_open:
        name = cycle.period.within_sentence
        raise WrongMoment(_("The cycle of %(period)s is closed; nothing in it can be changed.") % {"period": name})
