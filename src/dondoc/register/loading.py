"""The data files of a province as one whole: agencies, transfers, members, each reference checked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dondoc.register.agency import Transfer
from dondoc.register.entries import Described, describe, heads_of
from dondoc.register.files import Entry, InvalidRegister, Section, layered, read_rows, read_sections
from dondoc.register.places import formed_from, place_entries
from dondoc.register.spelling import SpellingRules

_SECTIONS = ("province", "spelling", "agencies", "heads", "successions", "fields", "sources")


@dataclass(frozen=True)
class Contents:
    """What the files of one province say, in the order of positions."""

    described: tuple[Described, ...]
    transfers: tuple[Transfer, ...]
    members: dict[str, tuple[str, ...]]
    fields: dict[str, str]


def load_contents(province: str) -> Contents:
    """Read, check and put together all that is known of `province`; raises InvalidRegister."""
    sections = read_sections(province)
    _check_sections(sections)
    rules = _rules(sections)
    heads = heads_of(sections.get("heads", []))
    rows = list(read_rows(province, "places.csv"))
    entries = [*layered(sections["agencies"]).values(), *place_entries(rows, rules.province)]
    described = tuple(describe(entry, at, rules, heads) for at, entry in enumerate(entries, start=1))
    fields = {key: label for section in sections.get("fields", []) for key, label in section.content.items()}
    transfers = (*read_transfers(sections.get("successions", [])), *_formations(rows))
    return Contents(
        described=described,
        transfers=tuple(sorted(transfers, key=lambda transfer: transfer.day)),
        members=_members(described),
        fields=fields,
    )


def _formations(rows: list[Entry]) -> Iterator[Transfer]:
    for day, giver, heir, _ in formed_from(rows):
        yield Transfer(day, giver, heir, field=None, verified="partly")


def read_transfers(sections: list[Section]) -> list[Transfer]:
    """The transfers of `sections`; those of a later section replace earlier ones of the same day and giver."""
    found: dict[tuple[date, str], list[Transfer]] = {}
    for section in sections:
        for row in section.content:
            found[row["day"], row["from"]] = [
                Transfer(
                    day=row["day"],
                    giver=row["from"],
                    heir=share["heir"],
                    field=share.get("field"),
                    basis=tuple(row.get("basis", ())),
                    verified=row.get("verified"),
                    note=row.get("note"),
                )
                for share in row["to"]
            ]
    return [transfer for transfers in found.values() for transfer in transfers]


def _members(described: tuple[Described, ...]) -> dict[str, tuple[str, ...]]:
    """The ids that each group with fixed members may stand for, on whatever day."""
    return {
        group.agency.id: tuple(
            each.agency.id for each in described if each.agency.kind in group.members.get("kinds", ())
        )
        for group in described
        if group.members
    }


def _check_sections(sections: dict[str, list[Section]]) -> None:
    for key, found in sections.items():
        if key not in _SECTIONS:
            raise InvalidRegister(found[0].file, key, "unknown section", f"use one of {', '.join(_SECTIONS)}")


def _rules(sections: dict[str, list[Section]]) -> SpellingRules:
    province = sections["province"][-1].content["name"]
    rules = sections["spelling"][-1].content
    return SpellingRules(
        province=province,
        parts=rules["parts"],
        joins=tuple(rules["joins"]),
        joined_as=tuple(rules["joined_as"]),
        equivalents=tuple(tuple(group) for group in rules["equivalents"]),
        tails=tuple(tail.replace("{province}", province) for tail in rules["tails"]),
        initials_joined_as=tuple(rules["initials_joined_as"]),
    )
