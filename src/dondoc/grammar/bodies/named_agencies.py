"""Every place where a text names an agency, and what the register makes of it on a day.

Reads canonical text. What names no one in particular ('UBND các cấp', 'các ngành') is no mention; a body with a name
of its own that the register does not know ('Công ty Cổ phần A') is one, with the reason why it is not known.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dondoc.grammar.bodies.organisations import ORGANISATION
from dondoc.grammar.kinds.bodies import Sort, patterns_of
from dondoc.grammar.patterns import any_of
from dondoc.model import Document
from dondoc.register import Agency, Mention, Register


class Standing(StrEnum):
    """What the register makes of a name."""

    KNOWN = "known"
    OTHER_DAY = "other_day"  # known, but it did not exist on the day
    AMBIGUOUS = "ambiguous"
    MISREAD = "misread"  # one letter from a name
    UNKNOWN = "unknown"


class Outside(StrEnum):
    """Why the register of a province does not know a body: what kind it seems to be."""

    ENTERPRISE = "enterprise"
    UNIT = "unit"  # of an agency: a centre, a school, a fund
    ASSOCIATION = "association"
    CENTRAL = "central"
    LOCAL = "local"  # a committee of another place
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NamedAgency:
    """The characters [start, end) of a text and whom they name: one agency, several that it may be, or none known."""

    start: int
    end: int
    standing: Standing
    agencies: tuple[Agency, ...] = ()
    outside: Outside | None = None

    @property
    def is_resolved(self) -> bool:
        """Whether exactly one agency is meant, be it of another day."""
        return self.standing in (Standing.KNOWN, Standing.OTHER_DAY)


@dataclass(frozen=True, slots=True)
class AgenciesNamed:
    """The agencies that `document` names, in reading order, by the register of `province` on `day` (None: on any).

    `is_own_day` says that the day is the one that the document bears.
    """

    document: Document
    province: str
    day: date | None
    is_own_day: bool
    named: tuple[NamedAgency, ...]

    @property
    def unresolved(self) -> tuple[NamedAgency, ...]:
        """Those of which the register cannot say which one agency is meant."""
        return tuple(one for one in self.named if not one.is_resolved)


_KINDS_OUTSIDE: tuple[tuple[Outside, re.Pattern[str]], ...] = tuple(
    (outside, re.compile(pattern, re.IGNORECASE))
    for outside, pattern in (
        (Outside.CENTRAL, rf"\b{any_of('Việt Nam', 'Trung ương', 'TW', 'quốc gia', 'Chính phủ')}\b|^(?:Tổng cục|Vụ) "),
        (Outside.ENTERPRISE, "^" + any_of(*patterns_of(Sort.FIRM))),
        (Outside.ASSOCIATION, "^" + any_of(*patterns_of(Sort.UNION), *("Liên hiệp", "Liên đoàn", "Liên minh"))),
        (Outside.LOCAL, "^" + any_of("UBND", "[UỦ][ỷy] ban nhân dân", "HĐND", "Đảng [uủ][ỷy]", "Huyện [uủ][ỷy]")),
        (
            Outside.UNIT,
            "^"
            + any_of(
                *patterns_of(Sort.SERVICE), "Phòng", "Ban", "Văn phòng",
            ),
        ),
    )
)  # fmt: skip


def find_named_agencies(
    text: str, register: Register, on: date | None, lists: Iterable[tuple[int, int]] = ()
) -> list[NamedAgency]:
    """Return the agencies that canonical `text` names on the day `on` (None: on any), in reading order.

    `lists` are the places [start, end) of cells that hold nothing but agencies: there names count without their head
    noun too.
    """
    found = [_named(mention, on) for mention in register.match(text, on=on)]
    for start, end in lists:
        tails = (_moved(tail, start) for tail in register.match_tails(text[start:end], on=on))
        found += _beside((_named(tail, on) for tail in tails if _is_item(text, start, end, tail)), found)
    misread = register.match_misread(text, on=on)
    found += _beside((NamedAgency(one.start, one.end, Standing.MISREAD, one.agencies) for one in misread), found)
    found += _beside(_unknown(text), found)
    return sorted(found, key=lambda named: named.start)


def unknown_at(text: str, start: int, end: int) -> NamedAgency:
    """The words [start, end) of `text`, which are known to name somebody, as a body outside the register."""
    return NamedAgency(start, end, Standing.UNKNOWN, outside=_outside(text[start:end]))


def _named(mention: Mention, on: date | None) -> NamedAgency:
    if mention.agency is None:
        standing = Standing.AMBIGUOUS
    else:
        standing = Standing.KNOWN if mention.agency.exists(on) else Standing.OTHER_DAY
    return NamedAgency(mention.start, mention.end, standing, mention.agencies)


def _moved(mention: Mention, by: int) -> Mention:
    return Mention(mention.start + by, mention.end + by, mention.agencies)


_SOON = 4  # words: 'Đài truyền hình Việt Nam' is a name, 'Trung tâm nghiên cứu trên địa bàn …' is not
_ITEM_BEFORE = re.compile(r"(?:^|[,;:(\n]|\bvà) ?$")
_ITEM_AFTER = re.compile(r" ?(?:[,;.)\n]|$|và\b)")


def _is_item(text: str, start: int, end: int, tail: Mention) -> bool:
    """Whether the name is one item of the list in [start, end)."""
    return bool(_ITEM_BEFORE.search(text[start : tail.start])) and bool(_ITEM_AFTER.match(text[tail.end : end]))


def _unknown(text: str) -> Iterator[NamedAgency]:
    """The bodies that bear a name: a capital soon after the first word tells that from 'UBND các cấp'."""
    for match in ORGANISATION.finditer(text):
        first, *rest = match[0].split()
        if first[:1].isupper() and first != "Các" and any(word[:1].isupper() for word in rest[:_SOON]):
            yield unknown_at(text, *match.span())


def _beside(new: Iterable[NamedAgency], old: Iterable[NamedAgency]) -> list[NamedAgency]:
    """Those of `new` that lie over none of `old`."""
    taken = {at for one in old for at in range(one.start, one.end)}
    return [one for one in new if taken.isdisjoint(range(one.start, one.end))]


def _outside(words: str) -> Outside:
    return next((outside for outside, pattern in _KINDS_OUTSIDE if pattern.search(words)), Outside.OTHER)
