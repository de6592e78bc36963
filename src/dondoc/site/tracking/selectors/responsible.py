"""Who answered for an obligation on a day: by what was decided about it, and by the register for the days before."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from dondoc.site.agencies.history import Answer, History
from dondoc.site.tracking.models import Aspect, Obligation, ObligationChange
from dondoc.site.tracking.selectors.days import local_day


class Responsible:
    """Who answered on `day` for each of `obligations`, which come with their agency and `bound_by__agency`.

    A decision about one obligation counts from the day it was recorded; a succession of agencies from its own day,
    whenever it was entered. Before the obligation was bound, the agency that the document names answered, or who had
    taken over from it by then.
    """

    def __init__(self, obligations: Iterable[Obligation], day: date, history: History | None = None) -> None:
        self._day, self._history = day, history or History()
        self._moves: dict[int, list[ObligationChange]] = defaultdict(list)
        changes = ObligationChange.objects.filter(
            aspect=Aspect.LEAD, obligation__in=[obligation.pk for obligation in obligations]
        )
        for change in changes.select_related("agency_before", "agency_after").order_by("at", "pk"):
            self._moves[change.obligation_id].append(change)

    def of(self, obligation: Obligation) -> Answer | None:
        """Who answered for `obligation`; None where nobody alone did, or the agency did not exist yet."""
        base = self._holder(obligation)
        found = self._history.answering(base, self._day)
        return found or self._chosen_later(obligation, base)

    def _holder(self, obligation: Obligation) -> str:
        """Who had it by the decisions up to the day, whether or not that agency still existed then."""
        moves = self._moves[obligation.pk]
        named = obligation.bound_by.agency
        if self._day < obligation.bound_on and not named.is_group:
            return named.register_id
        past = [move.agency_after for move in moves if (local_day(move.at) or self._day) <= self._day]
        if past and past[-1]:
            return past[-1].register_id
        first = moves[0].agency_before if moves else obligation.agency
        return (first or obligation.agency).register_id

    def _chosen_later(self, obligation: Obligation, base: str) -> Answer | None:
        """Of several heirs the one that the task was given to, be it recorded later; only one that existed then."""
        heirs = {heir.register_id: heir for heir in self._history.heirs(base, self._day)}
        later = [move.agency_after for move in self._moves[obligation.pk]] or [obligation.agency]
        return next((heirs[agency.register_id] for agency in later if agency and agency.register_id in heirs), None)
