"""Urgings for the person who asks."""

from django.db.models import F, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.waiting import Waiting
from dondoc.site.urging.models import Urge
from dondoc.site.urging.rights import readable_urges

_OVER = (Stage.DONE, Stage.DROPPED)
ANSWERED = Q(obligation__last_update_at__gt=F("at")) | Q(obligation__state__in=_OVER)
UNANSWERED = Q(obligation__last_update_at__isnull=True) | Q(obligation__last_update_at__lte=F("at"))
UNANSWERED &= ~Q(obligation__state__in=_OVER)


def urges_for(acting: Acting) -> QuerySet[Urge]:
    """The urgings that the person may read."""
    must_read(acting)
    return Urge.objects.filter(readable_urges(acting))


def chosen_obligations(acting: Acting, keys: list[int]) -> QuerySet[Obligation]:
    """The obligations with these keys, with what an urging asks about."""
    must_read(acting)
    return Obligation.objects.filter(pk__in=keys).select_related("agency", "task__programme").order_by("due_on", "pk")


def waiting_urges(acting: Acting) -> Waiting | None:
    """What the person's agency was urged about and has not answered; None for who answers for no agency."""
    if not (acting.is_head or acting.is_officer):
        return None
    number = Urge.objects.filter(UNANSWERED, agency=acting.agency).count()
    return Waiting(number, _("tasks urged about"), f"{reverse('urging:list')}?tra-loi=chua") if number else None
