"""For whom a group stands: all agencies of some kinds, and those entered or left out from a day to a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dondoc.register.agency import Agency
from dondoc.register.entries import Described
from dondoc.register.files import Entry, check_keys
from dondoc.register.keys_of_entries import KINDS

_RULE: dict[str, type] = {"kinds": list}
_MORE: dict[str, type] = {"entered": list}
_ENTERED: dict[str, type] = {"agency": str, "from": date}
_MORE_OF_ENTERED: dict[str, type] = {"to": date, "out": bool, "basis": list}


@dataclass(frozen=True, slots=True)
class Enrolment:
    """That `agency` belongs to a group from a day to a day, both included, or with `is_out` does not despite its kind.

    `valid_to` is None where no end is known; `basis` names the sources by id.
    """

    agency: str
    valid_from: date
    valid_to: date | None = None
    is_out: bool = False
    basis: tuple[str, ...] = ()

    def covers(self, on: date) -> bool:
        """Whether it says something of the day `on`."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True)
class Members:
    """The rule of one group: its `kinds`, the ids `by_kind` of agencies of those, and what is entered beside that."""

    kinds: tuple[str, ...] = ()
    by_kind: tuple[str, ...] = ()
    entered: tuple[Enrolment, ...] = ()

    @property
    def ever(self) -> tuple[str, ...]:
        """The ids of all that the group may stand for on whatever day."""
        return tuple(dict.fromkeys((*self.by_kind, *(one.agency for one in self.entered if not one.is_out))))

    def include(self, agency_id: str, on: date) -> bool:
        """Whether the agency belongs on `on`, if it exists: by the last entry that covers the day, else by its kind."""
        said = [one for one in self.entered if one.agency == agency_id and one.covers(on)]
        return not said[-1].is_out if said else agency_id in self.by_kind


NOBODY = Members()


def members_of(described: Iterable[Described]) -> dict[str, Members]:
    """The rule of each group that has one, by its id; raises InvalidRegister where it names what there is not."""
    everyone = tuple(described)
    agencies = {each.agency.id: each.agency for each in everyone}
    return {
        group.agency.id: _rule(group.entry, everyone, agencies) for group in everyone if "members" in group.entry.values
    }


def _rule(group: Entry, described: tuple[Described, ...], agencies: dict[str, Agency]) -> Members:
    rule = Entry(group.file, f"{group.id}, members", group.level, group.values["members"])
    check_keys(rule, _RULE, _MORE)
    kinds: list[str] = rule.values["kinds"]
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise rule.invalid(f"unknown kind '{unknown[0]}'", f"use one of {', '.join(KINDS)}")
    entered = tuple(_enrolment(rule, row, agencies) for row in rule.values.get("entered", ()))
    return Members(tuple(kinds), tuple(each.agency.id for each in described if each.agency.kind in kinds), entered)


def _enrolment(rule: Entry, row: object, agencies: dict[str, Agency]) -> Enrolment:
    if not isinstance(row, dict):
        raise rule.invalid(f"'entered' has {row!r}", "write '- {agency: id, from: 2025-03-01}'")
    entry = Entry(rule.file, f"{rule.id}, entered", rule.level, row)
    check_keys(entry, _ENTERED, _MORE_OF_ENTERED)
    agency = agencies.get(row["agency"])
    if agency is None or agency.group:
        raise entry.invalid(f"there is no agency '{row['agency']}'", "add it or mend the id; a group has no groups")
    return Enrolment(row["agency"], row["from"], row.get("to"), row.get("out", False), tuple(row.get("basis", ())))
