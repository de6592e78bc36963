"""What was decided about an obligation since it was bound, for everyone who has a role."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Aspect, Obligation, ObligationChange
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.selectors.traces import may_have_changes


@dataclass(frozen=True, slots=True)
class Changes:
    """The decisions about one obligation, oldest first, with whom it bound first and who holds it since when."""

    decided: tuple[ObligationChange, ...]
    first_agency: Agency
    held_since: date


def changes_of(acting: Acting, obligation: Obligation) -> Changes:
    """The decisions about `obligation`, in one query, or none where it is marked that there are none."""
    must_read(acting)
    if not may_have_changes(obligation):
        return Changes((), *_lead(obligation, ()))
    found = obligation.changes.select_related("by", "on_behalf_of", "agency_before", "agency_after").order_by(
        "at", "pk"
    )
    decided = tuple(found)
    return Changes(decided, *_lead(obligation, [one for one in decided if one.aspect == Aspect.LEAD]))


def _lead(obligation: Obligation, moves: Sequence[ObligationChange]) -> tuple[Agency, date]:
    if not moves:
        return obligation.agency, obligation.bound_on
    return moves[0].agency_before or obligation.agency, local_day(moves[-1].at) or obligation.bound_on
