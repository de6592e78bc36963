"""Who has to be told what in a span of days: read from the rules and from what waits, stored nowhere."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dondoc.site.reminders.matching import Span, day_of_rule, due_days
from dondoc.site.reminders.models import Recipient, Rule
from dondoc.site.reminders.recipients import Addressee, Recipients
from dondoc.site.tracking.remindable import Remindable, Thing, remindables


@dataclass(frozen=True, slots=True)
class Due:
    """One person to be told of one thing by one rule, of `day`."""

    rule: Rule
    thing: Thing
    day: date
    addressee: Addressee


def find_due(within: Span, rules: Iterable[Rule] | None = None) -> list[Due]:
    """Everyone who has to be told something `within`, by the rules in use or by `rules`.

    A person hears of a thing once, by the rule whose day was last: whoever comes back after days of silence gets one
    reminder of it, not one for each day that was missed. The fixed number of queries grows with the kinds of things.
    """
    chosen: dict[tuple[int, str, int], Due] = {}
    for due in _matches(within, Rule.objects.filter(is_active=True) if rules is None else rules):
        key = (due.addressee.user, due.thing.kind, due.thing.pk)
        if key not in chosen or due.day > chosen[key].day:
            chosen[key] = due
    return list(chosen.values())


def _matches(within: Span, rules: Iterable[Rule]) -> Iterator[Due]:
    by_kind: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        by_kind[rule.about].append(rule)
    recipients, kinds = Recipients(), remindables()
    for kind in sorted(by_kind.keys() & kinds.keys()):
        for thing in _things(kinds[kind], by_kind[kind], within):
            for rule in by_kind[kind]:
                if day := day_of_rule(thing.day, rule.days, rule.every, within):
                    yield from (Due(rule, thing, day, one) for one in recipients.of(Recipient(rule.to), thing))


def _things(remindable: Remindable, rules: Iterable[Rule], within: Span) -> Iterator[Thing]:
    """What waits and has its day where any of `rules` can speak of it."""
    spans = [due_days(rule.days, rule.every, within) for rule in rules]
    first, last = min(span.first for span in spans), max(span.last for span in spans)
    waiting = remindable.waiting(remindable.rows(), within.last)
    for row in waiting.filter(**{f"{remindable.day}__range": (first, last)}).order_by(remindable.day, "pk"):
        yield remindable.thing(row)
