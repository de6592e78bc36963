"""Who carries on what an agency had: the transfers of the register, followed from day to day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from dondoc.register.agency import Agency, Transfer

Portion = tuple[str, str | None]  # who holds it, and the field of work it is, None for all that no other heir took


@dataclass(frozen=True)
class Succession:
    """The transfers between `agencies`, in order of their days."""

    agencies: Mapping[str, Agency]
    transfers: tuple[Transfer, ...]

    def holders(self, agency_id: str, on: date, field: str | None) -> set[str]:
        """The ids of all that on `on` hold something of what `agency_id` had, `agency_id` itself among them."""
        portions: set[Portion] = {(agency_id, field)}
        for day, transfers in self._days(on):
            portions = {moved for portion in portions for moved in self._moved(portion, day, transfers)}
        return {holder for holder, _ in portions}

    def answering(self, agency_id: str, on: date, field: str | None) -> str | None:
        """The id of the one that answers on `on`: who exists then and holds `field`, or all but the fields given away.

        None where the work went to several and neither `field` nor an heir of the rest tells which.
        """
        portion: Portion = (agency_id, field)
        for day, transfers in self._days(on):
            heirs = self._moved(portion, day, transfers)
            if portion[1] is None:
                rest = {heir for heir in heirs if heir[1] is None}
                heirs = rest or heirs
            if len(heirs) != 1:
                return None
            (portion,) = heirs
        return portion[0] if self.agencies[portion[0]].exists(on) else None

    def _days(self, on: date) -> list[tuple[date, list[Transfer]]]:
        past = (transfer for transfer in self.transfers if transfer.day <= on)
        return [(day, list(transfers)) for day, transfers in groupby(past, key=lambda transfer: transfer.day)]

    def _moved(self, portion: Portion, day: date, transfers: list[Transfer]) -> set[Portion]:
        """What becomes of one portion on one day."""
        holder, field = portion
        given = [transfer for transfer in transfers if transfer.giver == holder]
        if not given:
            return {portion}
        goes_on = self.agencies[holder].exists(day)
        if field is None:
            return {(transfer.heir, transfer.field) for transfer in given} | ({portion} if goes_on else set())
        exact: set[Portion] = {(transfer.heir, field) for transfer in given if transfer.field == field}
        rest: set[Portion] = {(transfer.heir, field) for transfer in given if transfer.field is None}
        kept = {portion} if goes_on else set()
        return exact or rest or kept or {(transfer.heir, field) for transfer in given}
