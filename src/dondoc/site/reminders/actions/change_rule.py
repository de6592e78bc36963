"""Setting when whom of what is told."""

from dataclasses import asdict, dataclass

from django.db import transaction

from dondoc.site import audit
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.models import Rule
from dondoc.site.reminders.rights import must_keep_rules
from dondoc.site.reminders.wording import rule_in_words


@dataclass(frozen=True, slots=True)
class RuleTerms:
    """What a rule says; see `Rule`."""

    about: str
    days: int
    every: int
    to: str
    way: str
    is_active: bool


@transaction.atomic
def change_rule(acting: Acting, rule: Rule | None, terms: RuleTerms) -> Rule:
    """Give `rule` (None: a new one) these terms from the next run on; what was told before stays told.

    Raises NotAllowed unless the administrator asks.
    """
    must_keep_rules(acting)
    changed = Rule() if rule is None else Rule.objects.select_for_update().get(pk=rule.pk)
    for name, value in asdict(terms).items():
        setattr(changed, name, value)
    changed.full_clean(exclude=["code"])
    changed.save()
    code = "reminders.rule.added" if rule is None else "reminders.rule.changed"
    audit.record(acting.person, code, changed, words=rule_in_words(changed), is_active=changed.is_active)
    return changed
