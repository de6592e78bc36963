"""What a sheet is of, and the signature by which it is known to be ours and unchanged where it is locked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.utils.crypto import constant_time_compare, salted_hmac

from dondoc.site.tracking.progress import tidy

FORMAT = 2  # of the sheet; one that is read no more is refused by its number
_SALT = "dondoc.site.worksheets"
_BETWEEN = "\x1f"  # cannot stand in a cell


@dataclass(frozen=True, slots=True)
class Identity:
    """The report that a sheet was made for, by ids and by the words with which a refusal names them."""

    sheet_id: UUID
    report_id: int
    agency: str
    period: str
    programme: str
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class LockedLine:
    """A row as it was made: the obligation, its version then, and the texts of its locked cells by field."""

    obligation_id: int
    version: int
    cells: Mapping[str, str]


def signature(identity: Identity, lines: Iterable[LockedLine]) -> str:
    """The signature over the identity and every locked cell, in the order of the rows by obligation."""
    parts = [
        str(identity.format),
        str(identity.sheet_id),
        str(identity.report_id),
        identity.agency,
        identity.period,
        identity.programme,
    ]
    for line in sorted(lines, key=lambda one: one.obligation_id):
        cells = (f"{name}={tidy(text)}" for name, text in line.cells.items())
        parts += [str(line.obligation_id), str(line.version), *cells]
    return sealed(parts)


def sealed(parts: Iterable[str]) -> str:
    """The signature over `parts` in their order, under the site's secret."""
    return salted_hmac(_SALT, _BETWEEN.join(parts), algorithm="sha256").hexdigest()


def is_signed(identity: Identity, lines: Iterable[LockedLine], found: str) -> bool:
    """Whether `found` is the signature of just these values."""
    return constant_time_compare(signature(identity, lines), found)
