"""What others changed in an obligation since a form was opened."""

from dataclasses import dataclass, fields
from datetime import datetime

from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.progress import Progress, said_in


@dataclass(frozen=True, slots=True)
class Saving:
    """Who saved, and when."""

    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of the form with its value when the form was opened and its value now."""

    field: str
    before: object
    now: object


@dataclass(frozen=True, slots=True)
class Conflict:
    """The savings since, oldest first, the fields that differ, and the version to save on top of."""

    version: int
    savings: tuple[Saving, ...]
    changes: tuple[FieldChange, ...]


def conflict_since(obligation: Obligation, seen_version: int) -> Conflict:
    """What was saved on `obligation` after the version that a form carried."""
    updates = list(
        obligation.updates.filter(version__gte=seen_version)
        .select_related("author", "on_behalf_of")
        .order_by("version")
    )
    seen = next((update for update in updates if update.version == seen_version), None)
    since = [update for update in updates if update.version > seen_version]
    return Conflict(
        version=obligation.version,
        savings=tuple(Saving(update.by_whom, update.at) for update in since),
        changes=_changes(said_in(seen), said_in(since[-1] if since else seen)),
    )


def _changes(before: Progress, now: Progress) -> tuple[FieldChange, ...]:
    names = [field.name for field in fields(Progress)]
    pairs = ((name, getattr(before, name), getattr(now, name)) for name in names)
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)
