"""The rules and events that come with the site, from their files."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from dondoc.data_files import data_beside
from dondoc.site.reminders.models import Recipient, Rule, Way


@dataclass(frozen=True, slots=True)
class Event:
    """Who is told at once when an audit entry with a certain code is written about a thing of `kind`.

    `asker` says that they are people of the agency that asked for the thing.
    """

    kind: str
    to: tuple[Recipient, ...]
    way: Way
    news: bool
    asker: bool


def store_default_rules(**_signal: Any) -> None:
    """Store those rules of `rules.yaml` that are not stored yet; what an administrator made of the others stays."""
    known = set(Rule.objects.exclude(code="").values_list("code", flat=True))
    missing = [Rule(code=code, **fields) for code, fields in _load("rules.yaml").items() if code not in known]
    Rule.objects.bulk_create(missing, ignore_conflicts=True)


@cache
def events() -> dict[str, Event]:
    """The events of `events.yaml` by the codes of their audit entries."""
    return {
        code: Event(
            kind=fields["kind"],
            to=tuple(Recipient(role) for role in fields["to"]),
            way=Way(fields["way"]),
            news=fields.get("news", False),
            asker=fields.get("asker", False),
        )
        for code, fields in _load("events.yaml").items()
    }


def _load(name: str) -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = data_beside(__package__, name)
    return loaded
