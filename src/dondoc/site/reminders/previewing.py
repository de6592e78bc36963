"""Who would get what on a day, told to nobody."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dondoc.site.accounts.models import User
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.finding import Due, find_due
from dondoc.site.reminders.matching import Span
from dondoc.site.reminders.models import Rule
from dondoc.site.reminders.rights import must_keep_rules
from dondoc.site.reminders.wording import rule_in_words

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Told:
    """One person who would be told of one thing."""

    person: User
    due: Due


@dataclass(frozen=True, slots=True)
class RulePreview:
    """A rule in words, how many reminders it would make for how many people, and the first of them."""

    rule: Rule
    words: str
    number: int = 0
    people: int = 0
    first: tuple[Told, ...] = ()

    @property
    def more(self) -> int:
        return self.number - len(self.first)


def preview(acting: Acting, day: date) -> list[RulePreview]:
    """All rules, each with what it would tell on `day` as things stand now; two queries more than the finding."""
    must_keep_rules(acting)
    found: dict[int, list[Due]] = {}
    for due in find_due(Span(day, day)):
        found.setdefault(due.rule.pk, []).append(due)
    people = User.objects.in_bulk({due.addressee.user for dues in found.values() for due in dues[:_SHOWN]})
    return [_preview(rule, found.get(rule.pk, []), people) for rule in Rule.objects.all()]


def _preview(rule: Rule, dues: Iterable[Due], people: dict[int, User]) -> RulePreview:
    dues = list(dues)
    return RulePreview(
        rule=rule,
        words=rule_in_words(rule),
        number=len(dues),
        people=len({due.addressee.user for due in dues}),
        first=tuple(Told(people[due.addressee.user], due) for due in dues[:_SHOWN]),
    )
