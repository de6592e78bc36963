"""A row of a sheet as a proposed figure, or with what is wrong with it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from dondoc.site.indicators.entries import Entry


@dataclass(frozen=True, slots=True)
class ProposedFigure:
    """What the row `row` (as the sheet counts) says: of which measure, named how there, and which figure.

    `version` is the entry that it builds on, 0 for none. Without `entry` there are `faults`, whole sentences.
    """

    row: int
    named: str
    measure_id: int | None = None
    entry: Entry | None = None
    version: int = 0
    faults: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The row's measure and period, by which one applied sheet knows what it brought."""
        return f"{self.measure_id}/{self.entry.period}" if self.entry else ""


def as_json(one: ProposedFigure) -> dict[str, Any]:
    """`one` as it is stored."""
    said = asdict(one)
    if one.entry:
        said["entry"] |= {"amount": str(one.entry.amount), "on_day": one.entry.on_day.isoformat()}
    return said


def from_json(stored: Mapping[str, Any]) -> ProposedFigure:
    """The row that `as_json` stored."""
    said = {**stored, "faults": tuple(stored["faults"])}
    if stored["entry"]:
        words = dict(stored["entry"])
        words |= {"amount": Decimal(words["amount"]), "on_day": date.fromisoformat(words["on_day"])}
        said["entry"] = Entry(**words)
    return ProposedFigure(**said)
