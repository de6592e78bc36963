"""Targets whose measure was found by its name and that wait for a person to say whether it is the same thing."""

from collections.abc import Sequence
from dataclasses import dataclass

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.models import Link
from dondoc.site.indicators.models.links import LinkState
from dondoc.site.indicators.rights import may_define
from dondoc.site.indicators.selectors.links import whole_links


@dataclass(frozen=True, slots=True)
class Proposal:
    """A target that waits, and the confirmed targets of the measure that it was found to be like."""

    link: Link
    others: tuple[Link, ...]


def waiting_links(acting: Acting) -> list[Link]:
    """The links that wait for the office, the newest document first; none for anyone else."""
    if not may_define(acting):
        return []
    waiting = whole_links().filter(state=LinkState.PROPOSED)
    return list(waiting.order_by("-target__indicator__programme__issued_on", "pk"))


def proposals_of(links: Sequence[Link]) -> list[Proposal]:
    """`links` each with what its measure is known by so far."""
    found = whole_links().filter(measure__in=[link.measure_id for link in links], state=LinkState.CONFIRMED)
    confirmed = list(found)
    return [Proposal(link, tuple(one for one in confirmed if one.measure_id == link.measure_id)) for link in links]
