"""Telling people of what just happened, in the transaction in which it did."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from dondoc.site import clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.audit.models import Entry
from dondoc.site.reminders.defaults import events
from dondoc.site.reminders.models import Recipient, Reminder, Way
from dondoc.site.reminders.outbox import post_at_once
from dondoc.site.reminders.recipients import Addressee, Recipients
from dondoc.site.reminders.wording import event_in_words
from dondoc.site.tracking.models import Nudge, ObligationChange, Report
from dondoc.site.tracking.remindable import Thing, remindables


def on_entry(sender: Any, *, instance: Entry, created: bool, **_more: Any) -> None:
    """Tell those whom `events.yaml` names for the code of a new audit entry."""
    event = events().get(instance.code)
    if event is None or not created or event.kind not in remindables():
        return
    remindable = remindables()[event.kind]
    row = remindable.rows().filter(pk=instance.subject_id).first()
    if row is not None:
        words = _with_reason(event_in_words(instance.code), instance.reason)
        tell(
            f"entry:{instance.pk}",
            [_asked_for(remindable.thing(row)) if event.asker else remindable.thing(row)],
            event.to,
            event.way,
            words,
            news=event.news,
            but=instance.actor_id,
        )


def on_nudged(sender: Any, *, nudge: Nudge, reports: Collection[Report], **_more: Any) -> None:
    """Tell the agencies that the consolidating one asks for their reports, whatever the rules say."""
    remindable = remindables()["report"]
    rows = remindable.rows().filter(pk__in=[report.pk for report in reports])
    words = _with_reason(event_in_words("tracking.cycle.nudged"), nudge.words)
    things = [remindable.thing(row) for row in rows]
    tell(f"nudge:{nudge.pk}", things, (Recipient.OFFICER, Recipient.HEAD), Way.AT_ONCE, words, but=nudge.by_id)


def on_decided(sender: Any, *, change: ObligationChange, **_more: Any) -> None:
    """Tell the agency that answers for a task what was decided about it, without its asking."""
    remindable = remindables()["obligation"]
    things = [remindable.thing(row) for row in remindable.rows().filter(pk=change.obligation_id)]
    words = _with_reason(event_in_words(f"tracking.obligation.{change.aspect}_changed"), change.reason)
    to = (Recipient.OFFICER, Recipient.HEAD)
    tell(f"change:{change.pk}", things, to, Way.AT_ONCE, words, news=True, but=change.by_id)


def tell(
    cause: str,
    things: Collection[Thing],
    to: Collection[Recipient],
    way: Way,
    why: str,
    *,
    news: bool = False,
    but: int | None = None,
) -> int:
    """Tell everyone whom `to` means of each of `things`, but the person `but`; return how many were told.

    `cause` is what makes it once: the same cause tells nobody a second time. Call it in the transaction of what it
    tells of.
    """
    recipients, made = Recipients(), []
    for thing in things:
        people: dict[int, Addressee] = {}
        for one in (one for role in to for one in recipients.of(role, thing) if one.user != but):
            people.setdefault(one.user, one)  # once, and an officer who stands in for the head as an officer
        made += [_reminder(cause, thing, one, way, why, news) for one in people.values()]
    Reminder.objects.bulk_create(made, ignore_conflicts=True, batch_size=500)
    if way == Way.AT_ONCE:
        post_at_once(Reminder.objects.filter(cause=cause))
    return len(made)


def _reminder(cause: str, thing: Thing, one: Addressee, way: Way, why: str, news: bool) -> Reminder:
    today = clock.today()
    return Reminder(
        cause=cause,
        kind=thing.kind,
        thing=thing.pk,
        day=today,
        user_id=one.user,
        agency=Agency(pk=one.agency),
        role=one.role,
        whose=thing.agency,
        due_on=thing.day,
        title=thing.title,
        place=thing.place[:400],
        why=why,
        address=thing.form if one.role == Role.OFFICER else thing.page,
        way=way,
        is_news=news,
        made_on=today,
    )


def _asked_for(thing: Thing) -> Thing:
    """`thing` as it concerns the agency that asked for it."""
    return replace(thing, agency=thing.asker) if thing.asker else thing


def _with_reason(words: str, reason: str) -> str:
    return f"{words} “{reason}”" if reason else words
