"""Reading the agencies room."""

from datetime import date

from django.db.models import Exists, Min, OuterRef, Q, QuerySet
from django.http import Http404

from dondoc.site.agencies.models import Agency, Membership, Spelling
from dondoc.site.agencies.people import Acting
from dondoc.site.searching import searchable


def visible_agencies(acting: Acting) -> QuerySet[Agency]:
    """The agencies that the person may see, in the order of the register: all of them, for anyone with a role."""
    agencies = Agency.objects.all()
    return agencies if acting.membership else agencies.none()


def agency_of(acting: Acting, register_id: str) -> Agency:
    """The agency `register_id`; raises Http404 where there is none that the person may see."""
    agency = visible_agencies(acting).filter(register_id=register_id).first()
    if agency is None:
        raise Http404
    return agency


def named_like(agencies: QuerySet[Agency], words: str) -> QuerySet[Agency]:
    """Those of `agencies` whose name or own spelling holds each of `words`, with or without accents and capitals."""
    for word in searchable(words).split():
        spelt = Spelling.objects.filter(agency=OuterRef("pk"), search_words__contains=word)
        agencies = agencies.filter(Q(search_name__contains=word) | Exists(spelt))
    return agencies


def existing_on(agencies: QuerySet[Agency], day: date) -> QuerySet[Agency]:
    """Those of `agencies` that exist on `day`."""
    begun = Q(valid_from__isnull=True) | Q(valid_from__lte=day)
    not_ended = Q(valid_to__isnull=True) | Q(valid_to__gte=day)
    return agencies.filter(begun & not_ended)


def kinds_of(agencies: QuerySet[Agency]) -> list[str]:
    """The kinds that there are among `agencies`, in the order of the register."""
    kinds = agencies.order_by().values("kind").annotate(first=Min("position")).order_by("first")
    return [row["kind"] for row in kinds]


def memberships_of(acting: Acting) -> QuerySet[Membership]:
    """The memberships that the person may act in, with their agencies."""
    return Membership.objects.filter(user=acting.person).select_related("agency")
