"""Urgings for the person who asks."""

from datetime import date

from django.db.models import F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Stage
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.waiting import Waiting
from dondoc.site.urging.models import Urge
from dondoc.site.urging.rights import readable_urges

_OVER = (Stage.DONE, Stage.DROPPED)


def answered(state: str = "obligation__state", updated: str = "obligation__last_update_at") -> Q:
    """The urgings after which the agency said something, or the task was over; the rows say so at these paths."""
    return Q(**{f"{updated}__gt": F("at")}) | Q(**{f"{state}__in": _OVER})


def unanswered(state: str = "obligation__state", updated: str = "obligation__last_update_at") -> Q:
    """The others."""
    said_nothing = Q(**{f"{updated}__isnull": True}) | Q(**{f"{updated}__lte": F("at")})
    return said_nothing & ~Q(**{f"{state}__in": _OVER})


def as_urges_stood(urges: QuerySet[Urge], day: date) -> QuerySet[Urge]:
    """Those of `urges` made by `day`, with `state_then` and `updated_then` by what had been submitted by then."""
    said = ProgressUpdate.objects.filter(obligation=OuterRef("obligation"), submitted_at__date__lte=day)
    newest = said.order_by("-version")
    return urges.filter(at__date__lte=day).annotate(
        state_then=Coalesce(Subquery(newest.values("state")[:1]), Value(Stage.NOT_STARTED.value)),
        updated_then=Subquery(newest.values("submitted_at")[:1]),
    )


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
    number = Urge.objects.filter(unanswered(), agency=acting.agency).count()
    return Waiting(number, _("tasks urged about"), f"{reverse('urging:list')}?tra-loi=chua") if number else None
