"""Reading the agencies room."""

from datetime import date

from django.db.models import Exists, Min, OuterRef, Q, QuerySet
from django.http import Http404
from django.utils.timezone import localdate

from dondoc.site import clock
from dondoc.site.accounts.models import User
from dondoc.site.agencies.models import Agency, Delegation, Membership, Spelling
from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.searching import searchable


def visible_agencies(acting: Acting) -> QuerySet[Agency]:
    """The agencies that the person may see, in the order of the register: all of them, for anyone with a role."""
    agencies = Agency.objects.all()
    return agencies if acting.membership else agencies.none()


def agency_of(acting: Acting, register_id: str) -> Agency:
    """The agency `register_id`; raises Http404 where there is none that the person may see."""
    found = _agency_named(register_id=register_id) if acting.membership else []
    if not found:
        raise Http404
    return found[0]


@compiled
def _agency_named(register_id: str) -> QuerySet[Agency]:
    return Agency.objects.filter(register_id=register_id)


def named_like(agencies: QuerySet[Agency], words: str) -> QuerySet[Agency]:
    """Those of `agencies` whose name or own spelling holds each of `words`, with or without accents and capitals."""
    for word in searchable(words).split():
        agencies = agencies.filter(name_holds(word))
    return agencies


def name_holds(word: str) -> Q:
    """The agencies whose name or own spelling holds the searchable `word`."""
    spelt = Spelling.objects.filter(agency=OuterRef("pk"), search_words__contains=word)
    return Q(search_name__contains=word) | Q(Exists(spelt))


def existing_on(agencies: QuerySet[Agency], day: date) -> QuerySet[Agency]:
    """Those of `agencies` that exist on `day`."""
    begun = Q(valid_from__isnull=True) | Q(valid_from__lte=day)
    not_ended = Q(valid_to__isnull=True) | Q(valid_to__gte=day)
    return agencies.filter(begun & not_ended)


def agencies_named(name: str) -> list[Agency]:
    """The agencies, no groups, that have `name` as their whole name, in any capitals; of several those of today."""
    words = searchable(name)
    like = Agency.objects.filter(search_name__startswith=words, is_group=False) if words else Agency.objects.none()
    found = [one for one in like if searchable(one.name) == words]
    today = existing_on(Agency.objects.filter(pk__in=[one.pk for one in found]), clock.today())
    return list(today) or found


def agencies_to_choose() -> list[str]:
    """The names of the agencies of today, offered while one is typed."""
    return list(existing_on(Agency.objects.filter(is_group=False), clock.today()).values_list("name", flat=True))


def kinds_of(agencies: QuerySet[Agency]) -> list[str]:
    """The kinds that there are among `agencies`, in the order of the register."""
    kinds = agencies.order_by().values("kind").annotate(first=Min("position")).order_by("first")
    return [row["kind"] for row in kinds]


def places_to_delegate(acting: Acting) -> QuerySet[Membership]:
    """The memberships that the person may delegate: a head's own, for an administrator all; none for a stand-in."""
    places = Membership.objects.select_related("agency", "user").order_by("agency__position", "user__display_name")
    if acting.stands_in_for is not None or acting.membership is None:
        return places.none()
    if acting.is_administrator:
        return places
    return places.filter(pk=acting.membership.pk) if acting.is_head else places.none()


def people_to_delegate_to(acting: Acting) -> list[User] | None:
    """Whom the person may let stand in, as far as they are few enough to choose from: None where it may be anybody."""
    if acting.is_administrator or acting.agency is None:
        return None
    colleagues = User.objects.filter(memberships__agency=acting.agency, is_active=True).exclude(pk=acting.person.pk)
    return list(colleagues.distinct().order_by("display_name", "pk"))


def delegations_for(acting: Acting) -> QuerySet[Delegation]:
    """The delegations that the person may know of: granted from or to them; for an administrator all."""
    rows = Delegation.objects.select_related("membership__agency", "membership__user", "delegate")
    if acting.is_administrator:
        return rows
    return rows.filter(Q(delegate=acting.person) | Q(membership__user=acting.person))


def delegations_then(acting: Acting, day: date) -> list[Delegation]:
    """Those of `delegations_for` that had been granted by `day`, as they stood then; for reading only."""
    rows = list(delegations_for(acting).filter(granted_at__date__lte=day))
    for one in rows:
        if one.revoked_at and localdate(one.revoked_at) > day:
            one.revoked_at, one.revoked_by = None, None
    return rows
