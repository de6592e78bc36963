"""What a figure sheet is of, what its locked cells say, and the seal over both."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.utils.crypto import constant_time_compare

from dondoc.site.indicators.selectors.entry_lines import EntryLine
from dondoc.site.ui.numbers import written
from dondoc.site.worksheets.identity import sealed

FORMAT = "figures-1"  # one that is read no more is refused by its name
FACTS = ("format", "sheet_id", "agency_id", "agency", "round")  # of the identity, one a row


@dataclass(frozen=True, slots=True)
class SheetIdentity:
    """The agency and the round that a sheet was made for; `round` is a period's code."""

    sheet_id: UUID
    agency_id: int
    agency: str
    round: str
    format: str = FORMAT

    @property
    def facts(self) -> dict[str, str]:
        return {name: str(getattr(self, name)) for name in FACTS}


@dataclass(frozen=True, slots=True)
class LockedRow:
    """A row as it was made: the measure, the entry that it builds on (0: none), and its locked cells by field."""

    measure_id: int
    version: int
    cells: Mapping[str, str]


def locked_row(line: EntryLine) -> LockedRow:
    """The locked part of the row of `line`."""
    before = line.before
    cells = {
        "name": line.measure.name,
        "unit": line.measure.unit,
        "period": line.period.code,
        "before": f"{written(before.amount)} ({before.period})" if before else "",
    }
    return LockedRow(line.measure.pk, line.version, cells)


def seal(identity: SheetIdentity, rows: Iterable[LockedRow]) -> str:
    """The signature over the identity and every locked cell, in the order of the measures."""
    parts = list(identity.facts.values())
    for row in sorted(rows, key=lambda one: one.measure_id):
        cells = (f"{name}={' '.join(text.split())}" for name, text in row.cells.items())
        parts += [str(row.measure_id), str(row.version), *cells]
    return sealed(parts)


def is_intact(identity: SheetIdentity, rows: Iterable[LockedRow], found: str) -> bool:
    """Whether `found` is the seal of just these values."""
    return constant_time_compare(seal(identity, rows), found)
