"""The successions of the data files: each row checked against the agencies that it speaks of."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from dondoc.register.agency import Agency, Transfer
from dondoc.register.files import Entry, Section, check_choice, check_keys
from dondoc.register.keys_of_entries import CERTAINTY

_REQUIRED: dict[str, type] = {"day": date, "from": str, "to": list}
_OPTIONAL: dict[str, type] = {"basis": list, "verified": str, "note": str}


def read_transfers(sections: list[Section]) -> list[tuple[Entry, Transfer]]:
    """The transfers of `sections` and where they stand; a later row replaces an earlier one of its day and giver.

    Raises InvalidRegister for a wrong key or value.
    """
    rows: dict[tuple[date, str], list[tuple[Entry, Transfer]]] = {}
    for row in (entry for section in sections for entry in section.entries("from")):
        check_keys(row, _REQUIRED, _OPTIONAL)
        check_choice(row, "verified", CERTAINTY)
        rows[row.values["day"], row.id] = list(_shares(row))
    return [transfer for transfers in rows.values() for transfer in transfers]


def check_transfers(
    found: list[tuple[Entry, Transfer]], agencies: Mapping[str, Agency], fields: Mapping[str, str]
) -> None:
    """Raise InvalidRegister where a transfer names nobody, or somebody on a day when he could not give or take."""
    for row, transfer in found:
        for agency_id in (transfer.giver, transfer.heir):
            if agency_id not in agencies:
                raise row.invalid(f"there is no agency '{agency_id}'", "add it or mend the id")
        if transfer.field is not None and transfer.field not in fields:
            raise row.invalid(f"unknown field '{transfer.field}'", f"use one of {', '.join(fields)}")
        _check_giver(row, transfer, agencies[transfer.giver])
        if not agencies[transfer.heir].exists(transfer.day):
            fault = f"'{transfer.heir}' does not exist on {transfer.day}"
            raise row.invalid(fault, "mend the day, or the days of the heir")


def _shares(row: Entry) -> Iterator[tuple[Entry, Transfer]]:
    for at, share in enumerate(row.values["to"], start=1):
        values = share if isinstance(share, dict) else {"heir": share}
        check_keys(Entry(row.file, f"{row.id}, heir {at}", row.level, values), {"heir": str}, {"field": str})
        yield (
            row,
            Transfer(
                day=row.values["day"],
                giver=row.id,
                heir=values["heir"],
                field=values.get("field"),
                basis=tuple(row.values.get("basis", ())),
                verified=row.values.get("verified"),
                note=row.values.get("note"),
            ),
        )


def _check_giver(row: Entry, transfer: Transfer, giver: Agency) -> None:
    """A giver may part with a field while it exists and on the day after; with all the rest on that day only."""
    ends = giver.valid_to + timedelta(days=1) if giver.valid_to else None
    if (giver.valid_from and transfer.day < giver.valid_from) or (ends and transfer.day > ends):
        raise row.invalid(f"gives on {transfer.day}, when it does not exist", "mend the day, or its own days")
    if transfer.field is None and transfer.day != ends:
        fault = f"gives all it has on {transfer.day} but goes on"
        raise row.invalid(fault, f"name the field, or let it end ('to: {transfer.day - timedelta(days=1)}')")
