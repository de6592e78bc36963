"""Carrying out the rules of a day, and of the days before it on which nothing ran."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db import transaction

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.reminders.finding import Due, find_due
from dondoc.site.reminders.matching import Span
from dondoc.site.reminders.models import RemindedUpTo, Reminder, Way
from dondoc.site.reminders.outbox import post_at_once
from dondoc.site.reminders.wording import rule_in_words

LONGEST_GAP = 14  # days that are made up for after a silence
_ROW = 1  # the key of the one row that says how far things are


@transaction.atomic
def remind(day: date) -> int:
    """Tell everyone what the rules say for `day` and for each day since the last one carried out; return how many.

    Running it again tells nobody twice: the database holds one reminder for each cause, thing, day and person. All is
    stored in one transaction together with the mails that cannot wait.
    """
    reached, _created = RemindedUpTo.objects.select_for_update().get_or_create(
        pk=_ROW, defaults={"day": day - timedelta(days=1)}
    )
    made = _store(find_due(_open_days(reached.day, day)), day)
    if day > reached.day:
        reached.day = day
        reached.save(update_fields=["day"])
    return made


def _open_days(reached: date, day: date) -> Span:
    """The days to carry out; a day that was carried out before is looked at again, for what was entered since."""
    first = max(reached + timedelta(days=1), day - timedelta(days=LONGEST_GAP))
    return Span(min(first, day), day)


def _store(found: Iterable[Due], day: date) -> int:
    drafts = [_reminder(due, day) for due in found]
    known = _known(drafts)
    new = [draft for draft in drafts if _key(draft) not in known]
    Reminder.objects.bulk_create(new, ignore_conflicts=True, batch_size=500)
    post_at_once(_stored(new))
    return len(new)


def _reminder(due: Due, day: date) -> Reminder:
    thing, one = due.thing, due.addressee
    answers = one.role in (Role.OFFICER, Role.HEAD) and one.agency == thing.agency.pk
    return Reminder(
        cause=f"rule:{due.rule.pk}",
        kind=thing.kind,
        thing=thing.pk,
        day=due.day,
        user_id=one.user,
        rule=due.rule,
        agency=Agency(pk=one.agency),
        role=one.role,
        whose=thing.agency,
        due_on=thing.day,
        title=thing.title,
        place=thing.place[:400],
        why=rule_in_words(due.rule),
        address=thing.form if answers and one.role == Role.OFFICER else thing.page,
        way=due.rule.way,
        made_on=day,
    )


def _key(reminder: Reminder) -> tuple[str, str, int, date, int]:
    return reminder.cause, reminder.kind, reminder.thing, reminder.day, reminder.user_id


def _known(drafts: list[Reminder]) -> set[tuple[str, str, int, date, int]]:
    """The keys of what was told before on the days of `drafts`."""
    days = {draft.day for draft in drafts}
    rows = Reminder.objects.filter(day__in=days, cause__startswith="rule:")
    return set(rows.values_list("cause", "kind", "thing", "day", "user_id"))


def _stored(new: list[Reminder]) -> list[Reminder]:
    """Those of `new` that are to be mailed at once, with their keys: ignoring conflicts gives none back."""
    wanted = {_key(draft) for draft in new if draft.way == Way.AT_ONCE}
    if not wanted:
        return []
    rows = Reminder.objects.filter(day__in={key[3] for key in wanted}, way=Way.AT_ONCE, mail__isnull=True)
    return [row for row in rows if _key(row) in wanted]
