"""Reading reminders: one list for the page, the number on the bell and the mails."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from urllib.parse import urlencode

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.http import Http404
from django.urls import reverse

from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import Compiled
from dondoc.site.lists.asking import asked_for
from dondoc.site.reminders.models import Mail, Reminder
from dondoc.site.tracking.listing import all_obligations, obligation_listing
from dondoc.site.tracking.remindable import remindables
from dondoc.site.tracking.timeliness import TimeClass

BY_RULE = "rule:"  # how the causes begin of what no person's act has caused


def still_true(today: date) -> Q:
    """The reminders whose thing still waits on `today`, and news; the others are not shown, counted or mailed."""
    condition = Q(is_news=True)
    for kind, remindable in remindables().items():
        waiting = remindable.waiting(remindable.rows(), today).filter(pk=OuterRef("thing"))
        condition |= Q(Exists(waiting), kind=kind)
    return condition


def reminders_for(acting: Acting, today: date) -> QuerySet[Reminder]:
    """What the person is told in the role that they act in and what still waits, the newest first.

    Of what rules told of one thing again and again only the last stands: a task that is ten weeks overdue is one line.
    """
    return _standing(_sent_to(acting), today).select_related("whose")


def _standing(reminders: QuerySet[Reminder], today: date) -> QuerySet[Reminder]:
    return reminders.filter(still_true(today)).exclude(told_again())


def told_again() -> Q:
    """The reminders by rules after which another rule, or the same, told the same person of the same thing."""
    same = {field: OuterRef(field) for field in ("user", "agency", "role", "kind", "thing")}
    later = Reminder.objects.filter(**same, pk__gt=OuterRef("pk"), cause__startswith=BY_RULE)
    return Q(Exists(later), cause__startswith=BY_RULE)


def _sent_to(acting: Acting) -> QuerySet[Reminder]:
    if acting.membership is None:
        return Reminder.objects.none()
    return Reminder.objects.filter(user=acting.person, agency=acting.agency, role=acting.membership.role)


def unread_for(acting: Acting, today: date) -> QuerySet[Reminder]:
    """Those of `reminders_for` that the person has not opened: the list behind the number on the bell."""
    return reminders_for(acting, today).filter(read_at__isnull=True)


def unread_and_told_again(acting: Acting) -> QuerySet[Reminder]:
    """What the person has not opened and a later reminder stands for."""
    return _sent_to(acting).filter(told_again(), read_at__isnull=True)


def number_unread(acting: Acting, today: date) -> int:
    """How many `unread_for` would find: the number on the bell, which most pages of most people ask for."""
    if (place := acting.membership) is None:
        return 0
    counted = _unread_counted(today)(user=acting.person.pk, agency=place.agency_id, role=place.role)
    return counted[0][0] if counted else 0


@lru_cache(maxsize=4)
def _unread_counted(today: date) -> Compiled[tuple[int]]:
    """The question of one day: other days are days counted from it, which no argument could stand for."""

    def counted(user: int, agency: int, role: str) -> QuerySet[Reminder, tuple[int]]:
        rows = _standing(Reminder.objects.filter(user=user, agency=agency, role=role, read_at__isnull=True), today)
        return rows.order_by().values("user").annotate(number=Count("pk")).values_list("number")

    return Compiled(counted)


def told_by(acting: Acting, day: date) -> QuerySet[Reminder]:
    """What the person had been told by `day` in the role that they act in, whatever became of it, the newest first."""
    return _sent_to(acting).filter(made_on__lte=day).select_related("whose")


def unread_on(acting: Acting, day: date) -> QuerySet[Reminder]:
    """Those of `told_by` that the person had not opened by the end of `day`."""
    return told_by(acting, day).filter(Q(read_at__isnull=True) | Q(read_at__date__gt=day))


def reminder_for(acting: Acting, pk: int) -> Reminder:
    """The reminder `pk` of the person, in whatever role it came; Http404 for anybody else's."""
    found = Reminder.objects.filter(user=acting.person, pk=pk).select_related("agency").first()
    if found is None:
        raise Http404
    return found


def reminders_in(mail: Mail, today: date) -> QuerySet[Reminder]:
    """What `mail` still has to say on `today`, as its page and its text have it."""
    rows = mail.reminders.filter(still_true(today)).select_related("whose", "agency", "rule")
    return rows.order_by("agency", "role", "due_on", "pk")


def with_numbers(reminders: Iterable[Reminder], today: date) -> list[Reminder]:
    """`reminders` with how many rows the list has on `today` that each of them leads to: one query a kind of list."""
    found = list(reminders)
    for kind, remindable in remindables().items():
        of_kind = [one for one in found if one.kind == kind]
        if remindable.listed and of_kind:
            numbers = remindable.listed({one.thing for one in of_kind}, today)
            for one in of_kind:
                one.listed = numbers.get(one.thing, 0)
    return found


def with_numbers_then(reminders: Iterable[Reminder], acting: Acting, day: date) -> list[Reminder]:
    """`reminders` with how many rows their lists had on `day`, another one than today; none where that is too much."""
    found = list(reminders)
    for kind, remindable in remindables().items():
        of_kind = [one for one in found if one.kind == kind]
        if remindable.listed_then and of_kind:
            numbers = remindable.listed_then(acting, {one.thing for one in of_kind}, day)
            for one in of_kind:
                one.listed = numbers.get(one.thing)
    return found


def leads_to_list(reminder: Reminder) -> bool:
    """Whether the reminder is of a whole list, which can be asked for as of a day."""
    remindable = remindables().get(reminder.kind)
    return remindable is not None and remindable.listed is not None


@dataclass(frozen=True, slots=True)
class Number:
    """How many obligations are in a class of time, and the address of the list that shows just these."""

    kind: TimeClass
    number: int
    address: str


def numbers_for(acting: Acting, today: date, kinds: Iterable[TimeClass]) -> list[Number]:
    """The numbers that a mail tells beside its reminders: counted by the very selector behind the list they link to."""
    listing, everything = obligation_listing(today), all_obligations(acting)
    own = {} if acting.sees_everything or acting.agency is None else {"agency": acting.agency.register_id}
    found = []
    for kind in kinds:
        query = {"deadline": kind.value, **own}
        number = asked_for(listing, query).narrow(everything).count()
        found.append(Number(kind, number, f"{reverse('tracking:obligations')}?{urlencode(query)}"))
    return found
