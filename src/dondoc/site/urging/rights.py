"""Who urges whom, and who reads it."""

from django.db.models import Q

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.rights import may_run_cycles_of


def may_urge_about(acting: Acting, obligation: Obligation) -> bool:
    """The office and the leaders about everything, a consolidator about the programmes that its agency consolidates."""
    return acting.is_leader or may_run_cycles_of(acting, obligation.task.programme)


def readable_urges(acting: Acting) -> Q:
    """Who sees everything reads all; an agency those that it received."""
    return Q() if acting.sees_everything else Q(agency=acting.agency)
