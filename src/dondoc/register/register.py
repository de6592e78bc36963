"""The register of one province: its agencies, groups and places on any day, and their names in texts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property, lru_cache
from types import MappingProxyType

from dondoc.register.agency import Agency, Mention, Transfer
from dondoc.register.guards import Guard
from dondoc.register.lexicons import lexicon_of, long_names
from dondoc.register.loading import load_contents
from dondoc.register.matching import Hit, Lexicon
from dondoc.register.membership import NOBODY, Members
from dondoc.register.misreading import Misreadings
from dondoc.register.provinces import heir_of, province_of
from dondoc.register.shortened_lists import ShortenedLists
from dondoc.register.succession import Succession
from dondoc.text import canonical


@dataclass(frozen=True)
class Register:
    """Everything that the data files say of one province. Made by `load_register`; never changes.

    `called` is the name of the province without 'tỉnh', which may be one that is no more. `agencies` has every agency,
    group and place by id, in the order of their positions. `fields` and `sources` say by id in words what fields of
    work transfers speak of and what the days rest on.
    """

    province: str
    called: str
    agencies: Mapping[str, Agency]
    transfers: tuple[Transfer, ...]
    fields: Mapping[str, str]
    sources: Mapping[str, str]
    _succession: Succession
    _members: Mapping[str, Members]
    _names: Lexicon
    _listed: Lexicon
    _lists: ShortenedLists
    _misreadings: Misreadings

    def may_begin(self, text: str, start: int) -> bool:
        """Whether a name that `match` finds, or what opens a list of names, may begin at `start`, by its first words.

        'Chủ trì' begins none, though 'Chủ tịch' does: of most paragraphs two words tell that they begin with nobody.
        """
        return self._names.may_begin(text, start, self._lists.first_words)

    def match(self, text: str, *, on: date | None = None) -> tuple[Mention, ...]:
        """Return the mentions in canonical `text`, in reading order, the longest of those that overlap.

        Where the words fit several agencies, those that exist on `on` are meant; where none of them does,
        all are given, for the document still names them. A group that only heads a list of some of its members
        ('UBND các huyện: Mường La, Vân Hồ') is not mentioned, its members are, as are the later names of
        'Sở Nội vụ, Tài chính, Y tế' and those of 'các sở: Xây dựng; Tài chính'.
        """
        hits = self._names.find(text)
        shortened = [item for item in self._lists.find(text, hits) if self._exists_any(item.ids, on)]
        found = sorted([*hits, *shortened], key=lambda hit: hit.start) if shortened else hits
        return tuple(self._mentions(text, found, on))

    def list_heads(self, text: str) -> Mapping[int, int]:
        """Return where words that only open a list ('UBND các huyện: ') stand, and where its first name does.

        Of words that are no name themselves ('các sở') it is not said whether a name follows.
        """
        return self._lists.heads(text, self._names.find(text))

    def match_tails(self, text: str, *, on: date | None = None) -> tuple[Mention, ...]:
        """Like `match`, for the inside of a list of agencies only: names without their head noun count too.

        'Các sở: Xây dựng; Tài chính' mentions two departments. Capitals do not matter here.
        """
        return tuple(self._mentions(text, self._listed.find(text), on))

    def match_misread(self, text: str, *, on: date | None = None) -> tuple[Mention, ...]:
        """Return the long names in canonical `text` that have one letter misread, dropped or added.

        A reading to be shown and confirmed, not to be taken for the name. It lies beside the mentions that `match`
        gives, or around one of a shorter name. Places are left out, for their names are too much alike. Where the
        words come near several names, all of them are given.
        """
        return tuple(self._mentions(text, self._misreadings.find(text, self._names.find(text)), on))

    def resolve(self, name: str, *, on: date | None = None) -> tuple[Agency, ...]:
        """Return what `name` as a whole (in any letter case and Unicode form) may stand for on `on`.

        Abbreviations of document numbers ('SKHĐT') count here. Nothing known gives ().
        """
        words = canonical(name).strip(" .,;:\n\t")
        return self._alive(self._listed.lookup(words), on)

    def members(self, group_id: str, *, on: date) -> tuple[Agency, ...]:
        """Return whom the group `group_id` stands for on `on`; () for a group without fixed members."""
        rule = self.membership(group_id)
        members = self._ordered({each for each in rule.ever if rule.include(each, on)})
        return tuple(member for member in members if member.exists(on))

    def membership(self, group_id: str) -> Members:
        """Return the rule by which `group_id` has members, and what is entered beside it; empty for an open group."""
        return self._members.get(self._agency(group_id).id, NOBODY)

    def successors(self, agency_id: str, *, on: date, field: str | None = None) -> tuple[Agency, ...]:
        """Return who on `on` holds something of what `agency_id` had (only of `field`, if given), itself left out."""
        holders = self._succession.holders(self._agency(agency_id).id, on, field)
        return self._ordered(holders - {agency_id})

    def predecessors(self, agency_id: str) -> tuple[Agency, ...]:
        """Return all that ever handed something over to `agency_id`, in one step."""
        agency = self._agency(agency_id)
        return self._ordered({transfer.giver for transfer in self.transfers if transfer.heir == agency.id})

    def responsible(self, agency_id: str, *, on: date, field: str | None = None) -> Agency | None:
        """Return who answers on `on` for what `agency_id` was given; itself while it exists.

        An heir of all but some named fields answers unless `field` is one of those. None where there are
        several heirs and nothing says which, or none at all.
        """
        found = self._succession.answering(self._agency(agency_id).id, on, field)
        return self.agencies[found] if found else None

    def _mentions(self, text: str, hits: Sequence[Hit], on: date | None) -> list[Mention]:
        meant, is_no_group, heads_a_list = self._meant, self._lists.members.keys().isdisjoint, self._lists.heads_a_list
        return [
            Mention(hit.start, hit.end, meant(hit.ids, on))
            for hit in hits
            if is_no_group(hit.ids) or not heads_a_list(text, hit)
        ]

    @cached_property
    def _meant(self) -> Callable[[tuple[str, ...], date | None], tuple[Agency, ...]]:
        """`_alive`, whose answers are kept: one document names the same agencies all the time."""
        return lru_cache(maxsize=4096)(self._alive)

    def _exists_any(self, ids: tuple[str, ...], on: date | None) -> bool:
        return any(self.agencies[each].exists(on) for each in ids)

    def _alive(self, ids: tuple[str, ...], on: date | None) -> tuple[Agency, ...]:
        agencies = self._ordered(set(ids)) if len(ids) > 1 else tuple(map(self._agency, ids))
        return tuple(agency for agency in agencies if agency.exists(on)) or agencies

    def _ordered(self, ids: set[str]) -> tuple[Agency, ...]:
        return tuple(sorted(map(self._agency, ids), key=lambda agency: agency.position))

    def _agency(self, agency_id: str) -> Agency:
        if agency_id not in self.agencies:
            raise KeyError(f"no agency '{agency_id}' in the register of {self.province}")
        return self.agencies[agency_id]


def load_register(province: str = "son-la") -> Register:
    """Return the register of `province` (an id or a code of `load_provinces`), read once and kept.

    A province without files of its own has what every province has, a city the same under a city's names. Raises
    InvalidRegister for an unknown province and, naming file, entry and way out, where the data are at fault.
    """
    return _loaded(province_of(province).id)


def load_former_register(name: str) -> Register:
    """Return the register of the province `name` that went into another on 01/7/2025, read once and kept.

    It has what every province has, under its own name, and is counted to the province of today. Raises
    InvalidRegister where no province was called so.
    """
    return _loaded(heir_of(name).id, name)


@cache
def _loaded(province: str, former: str | None = None) -> Register:
    contents = load_contents(province, former)
    agencies = MappingProxyType({each.agency.id: each.agency for each in contents.described})
    return Register(
        province=province,
        called=former or province_of(province).name,
        agencies=agencies,
        transfers=contents.transfers,
        fields=MappingProxyType(dict(contents.fields)),
        sources=MappingProxyType(dict(contents.sources)),
        _succession=Succession(agencies, contents.transfers),
        _members=contents.members,
        _names=lexicon_of((each.agency, each.anywhere) for each in contents.described),
        _listed=lexicon_of((each.agency, (*each.in_lists, each.bare)) for each in contents.described),
        _lists=ShortenedLists(
            openers=contents.openers,
            members={group: rule.ever for group, rule in contents.members.items() if rule.ever},
            names=lexicon_of((each.agency, (replace(each.bare, guard=Guard()),)) for each in contents.described),
            items=lexicon_of((each.agency, (each.bare,)) for each in contents.described),
            agencies=agencies,
        ),
        _misreadings=Misreadings(tuple(long_names(contents.described))),
    )
