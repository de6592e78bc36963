"""Who decides on requests, and by when: data beside this module, not code."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from dondoc.data_files import data_beside
from dondoc.site.accounts.models import Role
from dondoc.site.tracking.regime.rules import regime


@dataclass(frozen=True, slots=True)
class Rule:
    """The roles that decide on a kind of request, and the working days that they have."""

    roles: frozenset[Role]
    days: int

    def last_day(self, submitted_on: date) -> date:
        """The last day for deciding on what was submitted on a day; weekends and holidays are not counted."""
        days_off, day, left = regime().days_off, submitted_on, self.days
        while left:
            day += timedelta(days=1)
            left -= not days_off.is_off(day)
        return day


def rule_for(kind: str) -> Rule:
    """The rule for requests of `kind` (an `Aspect` value)."""
    return _rules()[kind]


@cache
def _rules() -> Mapping[str, Rule]:
    read = data_beside(__package__, "rules.yaml")
    return {kind: Rule(frozenset(map(Role, rule["roles"])), int(rule["days"])) for kind, rule in read.items()}
