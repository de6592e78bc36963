"""What happened to a measure: its definition, its targets and every figure, with who did it, when and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from dondoc.site.agencies.people import Acting
from dondoc.site.audit.models import Entry
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.indicators.rights import readable_values


@dataclass(frozen=True, slots=True)
class Event:
    """An entry of the trail with what it speaks of: a figure, or the target of a link; neither for a definition.

    `changes` is (field, before, now) of a definition.
    """

    entry: Entry
    value: Value | None = None
    link: Link | None = None

    @property
    def kind(self) -> str:
        """The last two words of the entry's code: 'value.entered', 'link.decided', …"""
        return self.entry.code.removeprefix("indicators.")

    @property
    def changes(self) -> list[tuple[str, Any, Any]]:
        said = self.entry.data.get("changed", {})
        return [(name, *pair) for name, pair in said.items()] if isinstance(said, dict) else []


def history_of(acting: Acting, measure: Measure) -> list[Event]:
    """Everything about `measure` that the person may read, the newest first, in four queries."""
    people = ("agency", "entered_by")
    values = {str(one.pk): one for one in measure.values.filter(readable_values(acting)).select_related(*people)}
    links = {str(one.pk): one for one in measure.links.select_related("target__indicator__programme")}
    entries = Entry.objects.filter(
        _about(Measure, [str(measure.pk)]) | _about(Value, values) | _about(Link, links)
    ).select_related("actor", "on_behalf_of")
    return [_event(entry, values, links) for entry in entries.order_by("-at", "-pk")]


def _about(model: type[Measure | Value | Link], keys: Iterable[str]) -> Q:
    return Q(subject_type=model._meta.label_lower, subject_id__in=list(keys))


def _event(entry: Entry, values: dict[str, Value], links: dict[str, Link]) -> Event:
    if entry.subject_type == Value._meta.label_lower:
        return Event(entry, value=values[entry.subject_id])
    if entry.subject_type == Link._meta.label_lower:
        return Event(entry, link=links[entry.subject_id])
    return Event(entry)
