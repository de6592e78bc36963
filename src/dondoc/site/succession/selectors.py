"""Reading the succession room."""

from django.db.models import Count, QuerySet
from django.shortcuts import get_object_or_404

from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.succession.models import Move, Reorganisation


def may_reorganise(acting: Acting) -> bool:
    """The office and administrators reorganise."""
    return acting.is_office or acting.is_administrator


def reorganisations_for(acting: Acting) -> QuerySet[Reorganisation]:
    """All reorganisations, the newest decision first, with the number of things moved; for anyone with a role."""
    if acting.membership is None:
        raise NotAllowed
    found = Reorganisation.objects.select_related("decided_by", "undone_by").prefetch_related(
        "handovers__giver", "handovers__heir"
    )
    return found.annotate(moved=Count("moves")).order_by("-decided_at", "-pk")


def reorganisation_for(acting: Acting, pk: int) -> Reorganisation:
    """The reorganisation `pk`; Http404 where there is none."""
    return get_object_or_404(reorganisations_for(acting), pk=pk)


def moves_of(made: Reorganisation) -> QuerySet[Move]:
    """Everything that moved, in the order in which it did."""
    return made.moves.select_related("giver", "heir")
