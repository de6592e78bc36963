"""Who keeps a measure's figures: the agencies that lead it by the documents, as they stand today."""

from collections.abc import Iterable
from datetime import date

from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency
from dondoc.site.indicators.models import Link
from dondoc.site.programmes.models import AgencyRole
from dondoc.site.tracking.answering import Bindings


class Keepers:
    """Who keeps what on `day`; reads the register once for all measures.

    A figure has one hand, so a group of leading agencies keeps nothing: there the consolidating agencies do.
    """

    def __init__(self, day: date) -> None:
        self._bindings = Bindings(History(), day)

    def of(self, links: Iterable[Link]) -> list[Agency]:
        """The agencies that keep the measure of `links` (their targets' indicators with their agencies at hand)."""
        confirmed = [link for link in links if link.is_confirmed]
        found = self._named(confirmed, AgencyRole.LEAD) or self._named(confirmed, AgencyRole.CONSOLIDATING)
        return list({agency.pk: agency for agency in found}.values())

    def _named(self, links: list[Link], role: AgencyRole) -> list[Agency]:
        parts = (part for link in links for part in link.target.indicator.agencies.all())
        alone = (part.agency for part in parts if part.role == role and not part.agency.is_group)
        return [answering for agency in alone for answering in self._bindings.of(agency).agencies]
