"""The values of the register: an agency or a group as it is on its days, and the mention of one in a text."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency, an office-holder, a place with its committee, or a group that stands for several of them.

    `name` is the one canonical name, `names` every spelling that a text may use for it, the canonical one
    first. It exists from `valid_from` to `valid_to`, both days included; None is 'always' at that end.
    `position` is its place in a list of all. `verified` says how far its days are supported by a dated
    public source ('confirmed', 'partly', 'unconfirmed'), `basis` names the sources by id.
    """

    id: str
    name: str
    kind: str
    group: bool = False
    short_name: str | None = None
    abbreviation: str | None = None
    names: tuple[str, ...] = ()
    parent: str | None = None
    code: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    position: int = 0
    basis: tuple[str, ...] = ()
    verified: str | None = None
    note: str | None = None

    def exists(self, on: date | None) -> bool:
        """Whether it exists on the day `on`; on no day in particular (None) everything does."""
        if on is None:
            return True
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)


class Mention(NamedTuple):
    """The characters [start, end) of a canonical text that name an agency: one, or several it may be."""

    start: int
    end: int
    agencies: tuple[Agency, ...]

    @property
    def agency(self) -> Agency | None:
        """The agency that is meant, or None where the words fit several."""
        return self.agencies[0] if len(self.agencies) == 1 else None


@dataclass(frozen=True, slots=True)
class Transfer:
    """What passed on `day` from `giver` to `heir`: one `field` of work, or (None) all that no other heir took."""

    day: date
    giver: str
    heir: str
    field: str | None = None
    basis: tuple[str, ...] = ()
    verified: str | None = None
    note: str | None = None
