"""The data files of a province as one whole: agencies, transfers and members, each reference checked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dondoc.register.agency import Agency, Transfer
from dondoc.register.cities import CITY_SECTIONS, CityWords, city_words
from dondoc.register.entries import Described, describe, heads_of
from dondoc.register.files import Entry, InvalidRegister, Section, check_choice, check_keys, layered, read_sections
from dondoc.register.keys_of_entries import KINDS, check_entry
from dondoc.register.membership import NOBODY, Members, members_of
from dondoc.register.places import committee_of, committees, formations, read_places
from dondoc.register.provinces import province_of
from dondoc.register.spelling import spelling_rules
from dondoc.register.transfers import check_transfers, read_transfers
from dondoc.text import fold

_NEEDED = ("spelling", "heads", "places", "agencies")
_SECTIONS = (*_NEEDED, *CITY_SECTIONS, "openers", "successions", "fields", "sources")


@dataclass(frozen=True)
class Contents:
    """What the files of one province say, agencies in the order of their positions, transfers in that of their days.

    `members` has the rule of each group with fixed members; `openers` the kind of the
    agencies in a list by the words that open it.
    """

    described: tuple[Described, ...]
    transfers: tuple[Transfer, ...]
    members: Mapping[str, Members]
    openers: Mapping[str, str]
    fields: Mapping[str, str]
    sources: Mapping[str, str]


def load_contents(province: str, former: str | None = None) -> Contents:
    """Read, check and put together all that is known of `province`; raises InvalidRegister.

    Of a `former` province that went into it nothing is known but its name and what every province has.
    """
    asked = province_of(province)
    sections = read_sections(None) if former else read_sections(asked.id, is_city=asked.kind == "city")
    _check_sections(sections)
    places = [] if former else read_places(asked.id)
    described = _described(sections, places, former or asked.name)
    agencies = {each.agency.id: each.agency for each in described}
    fields, sources = _labels(sections, "fields"), _labels(sections, "sources")
    found = [*read_transfers(sections.get("successions", [])), *formations(places)]
    check_transfers(found, agencies, fields)
    members = members_of(described)
    _check_references(described, found, agencies, members, sources)
    _check_names(described)
    return Contents(
        described=described,
        transfers=tuple(sorted((transfer for _, transfer in found), key=lambda transfer: transfer.day)),
        members=members,
        openers=_openers(sections.get("openers", [])),
        fields=fields,
        sources=sources,
    )


def _described(sections: dict[str, list[Section]], places: list[Entry], province: str) -> tuple[Described, ...]:
    words = city_words(sections)
    spelling = sections["spelling"][-1]
    rules = spelling_rules(words.in_spelling(spelling) if words else spelling, province)
    heads = heads_of(sections["heads"])
    common = committees(sections["places"][-1])
    entries = [*_agencies(sections, words), *(committee_of(place, common, province) for place in places)]
    for entry in entries:
        check_entry(entry)
    entries.sort(key=lambda entry: KINDS.index(entry.values["kind"]))
    return tuple(describe(entry, at, rules, heads) for at, entry in enumerate(entries, start=1))


def _agencies(sections: dict[str, list[Section]], words: CityWords | None) -> Iterable[Entry]:
    entries = layered(sections["agencies"]).values()
    return words.in_entries(entries) if words else entries


def _check_sections(sections: dict[str, list[Section]]) -> None:
    for key, found in sections.items():
        if key not in _SECTIONS:
            raise InvalidRegister(found[0].file, key, "unknown section", f"use one of {', '.join(_SECTIONS)}")
    for key in _NEEDED:
        if key not in sections:
            raise InvalidRegister("data", key, "no file has this section", f"add '{key}:' to a file of the country")


def _labels(sections: dict[str, list[Section]], key: str) -> dict[str, str]:
    labels: dict[str, str] = {}
    for section in sections.get(key, []):
        entry = section.entry()
        check_keys(entry, {}, dict.fromkeys(entry.values, str))
        labels |= entry.values
    return labels


def _openers(sections: list[Section]) -> dict[str, str]:
    openers: dict[str, str] = {}
    for entry in (entry for section in sections for entry in section.entries("opener")):
        check_keys(entry, {"opener": str, "kind": str}, {})
        check_choice(entry, "kind", KINDS)
        openers[fold(entry.id)] = entry.values["kind"]
    return openers


def _check_references(
    described: tuple[Described, ...],
    transfers: list[tuple[Entry, Transfer]],
    agencies: Mapping[str, Agency],
    members: Mapping[str, Members],
    sources: Mapping[str, str],
) -> None:
    for each in described:
        if each.agency.parent is not None and each.agency.parent not in agencies:
            raise each.entry.invalid(f"there is no agency '{each.agency.parent}'", "add it or mend 'parent'")
    cited = [(each.entry, each.agency.basis) for each in described]
    cited += [(row, transfer.basis) for row, transfer in transfers]
    cited += [(each.entry, one.basis) for each in described for one in members.get(each.agency.id, NOBODY).entered]
    for entry, basis in cited:
        for source in basis:
            if source not in sources:
                raise entry.invalid(f"unknown source '{source}'", "add it under 'sources:' or mend 'basis'")


def _check_names(described: tuple[Described, ...]) -> None:
    """No two agencies may have one canonical name at the same time."""
    by_name: dict[str, list[Described]] = {}
    for each in described:
        for other in by_name.setdefault(each.agency.name.casefold(), []):
            if _overlap(each.agency, other.agency):
                fault = f"has the name of '{other.agency.id}' at the same time"
                raise each.entry.invalid(fault, "give one of them another name, or days that do not overlap")
        by_name[each.agency.name.casefold()].append(each)


def _overlap(one: Agency, other: Agency) -> bool:
    return not (
        (one.valid_to and other.valid_from and one.valid_to < other.valid_from)
        or (other.valid_to and one.valid_from and other.valid_to < one.valid_from)
    )
