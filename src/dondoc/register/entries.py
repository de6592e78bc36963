"""From entries of the data files to agencies: each spelling made, under its guard."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dondoc.register.agency import Agency
from dondoc.register.files import Entry, Section, check_keys
from dondoc.register.guards import Guard
from dondoc.register.keys_of_entries import GROUP, PLACE, PROVINCE
from dondoc.register.matching import shape_of
from dondoc.register.spelling import SpellingRules

_PATTERN: dict[str, type] = {"not_after": list, "not_before": list}
_WORDS_OF_A_TYPE = 2  # a kind of place has at most so many before its name: 'thành phố', 'thị xã'
_SHORTEST_BARE_NAME = 3  # letters; two capitals alone ('CT', 'TP') are mostly something else


@dataclass(frozen=True)
class Head:
    """A head noun that several names share, as in 'các sở: Xây dựng; Tài chính', and what must not stand before it."""

    noun: str
    not_after: tuple[str, ...]


@dataclass(frozen=True)
class Named:
    """Spellings under one guard."""

    spellings: tuple[str, ...]
    guard: Guard


@dataclass(frozen=True)
class Described:
    """An agency with what it takes to find it: in any text; inside a list of agencies; there without its head noun."""

    entry: Entry
    agency: Agency
    anywhere: tuple[Named, ...]
    in_lists: tuple[Named, ...]
    bare: Named


def heads_of(sections: list[Section]) -> tuple[Head, ...]:
    """The head nouns that names may share; raises InvalidRegister for a wrong key."""
    rows = [entry for section in sections for entry in section.entries("head")]
    for entry in rows:
        check_keys(entry, {"head": str}, {"not_after": list})
    return tuple(Head(entry.id + " ", tuple(entry.values.get("not_after", ()))) for entry in rows)


def describe(entry: Entry, position: int, rules: SpellingRules, heads: tuple[Head, ...]) -> Described:
    """Return the agency that `entry` describes; raises InvalidRegister for a wrong key, value or order of days."""
    anywhere = tuple(_named(entry, rules, heads))
    names = tuple(dict.fromkeys(name for named in anywhere for name in named.spellings))
    values = entry.values
    agency = Agency(
        id=entry.id,
        name=names[0],
        kind=values["kind"],
        group=values["kind"] == GROUP,
        short_name=values.get("short") or next(_initials(entry, rules), None),
        abbreviation=values.get("abbreviation"),
        names=names,
        parent=values.get("parent"),
        code=values.get("code"),
        valid_from=values.get("from"),
        valid_to=values.get("to"),
        position=position,
        basis=tuple(values.get("basis", ())),
        verified=values.get("verified"),
        note=values.get("note"),
    )
    in_lists = tuple(_in_lists(entry, names, rules, heads))
    return Described(entry, agency, anywhere, in_lists, _bare(entry, names, rules, heads))


def _named(entry: Entry, rules: SpellingRules, heads: tuple[Head, ...]) -> Iterator[Named]:
    """The spellings of an entry for any text, the canonical name first, each pattern under its own guard."""
    for pattern in (entry.values["name"], *entry.values.get("also", ())):
        written, own = _pattern(pattern, entry)
        spellings = (form for each in rules.expand(written, entry) for form in _forms(each, entry, rules))
        yield Named(tuple(spellings), _guard(entry, own, heads))
    initials = (form for each in _initials(entry, rules) for form in rules.with_tails(each))
    yield Named(tuple(initials), _guard(entry, {}, heads))


def _in_lists(entry: Entry, names: tuple[str, ...], rules: SpellingRules, heads: tuple[Head, ...]) -> Iterator[Named]:
    """The names that count inside a list of agencies, where small letters are no argument against one."""
    yield Named(names, Guard(not_after=_folded(_head_guards(entry.values["name"], heads))))
    if "abbreviation" in entry.values:
        yield Named((entry.values["abbreviation"],), Guard(capital=1))
    if entry.level == PROVINCE and entry.values["kind"] == "department":
        yield Named(tuple(_by_letter(entry, rules)), Guard(capital=1))
    listed = (name for pattern in entry.values.get("in_lists", ()) for name in rules.expand(pattern, entry))
    yield Named(tuple(listed), Guard())


def _bare(entry: Entry, names: tuple[str, ...], rules: SpellingRules, heads: tuple[Head, ...]) -> Named:
    """The names without the head noun that a list shares: 'Tài chính', 'Mường La'."""
    if entry.level == PROVINCE:
        bare = tuple(_without_heads(names, heads))
    else:
        bare = tuple(name for name in entry.values.get("bare", ()) if name != rules.province)
    not_after = (word + head.noun for head in heads for word in head.not_after)
    guard = Guard(
        not_after=_folded(tuple(not_after)),
        only_after=_folded(rules.bare_after),
        only_before=_folded(rules.bare_before),
    )
    return Named(bare, guard)


def _without_heads(names: tuple[str, ...], heads: tuple[Head, ...]) -> Iterator[str]:
    for name in names:
        bare = next((name.removeprefix(head.noun) for head in heads if name.startswith(head.noun)), "")
        if len(bare) >= _SHORTEST_BARE_NAME:
            yield bare


def _forms(spelling: str, entry: Entry, rules: SpellingRules) -> Iterator[str]:
    if entry.level == GROUP:
        return iter((spelling,))
    variants = rules.variants(spelling)
    if entry.level == PROVINCE:
        return (form for variant in variants for form in rules.with_tails(variant))
    return variants


def _initials(entry: Entry, rules: SpellingRules) -> Iterator[str]:
    letters = entry.values.get("initials")
    head = entry.values["name"].partition(" ")[0]
    return rules.initials(head, letters) if letters else iter(())


def _by_letter(entry: Entry, rules: SpellingRules) -> Iterator[str]:
    """The names of a department with a letter for their head noun: 'S.TC', 'S. Tài chính', 'SNN&MT'."""
    head, _, name = entry.values["name"].partition(" ")
    initials = [each.removeprefix(f"{head} ") for each in _initials(entry, rules)]
    for bare in dict.fromkeys((name, entry.values.get("abbreviation", "")[1:], *initials)):
        if bare == name or (bare and " " not in bare):
            yield from (f"{head[0]}.{bare}", f"{head[0]}. {bare}")
    yield from (head[0] + letters for letters in initials if " " not in letters)


def _pattern(pattern: Any, entry: Entry) -> tuple[str, dict[str, list[str]]]:
    """A pattern as written, and the words that it must not stand beside, where it is a mapping that says so."""
    if isinstance(pattern, str):
        return pattern, {}
    if not isinstance(pattern, dict):
        raise entry.invalid(f"'also' has {pattern!r}", "give words, or {write: words, not_after: [words]}")
    check_keys(Entry(entry.file, f"{entry.id}, also", entry.level, pattern), {"write": str}, _PATTERN)
    return pattern["write"], pattern


def _guard(entry: Entry, own: dict[str, list[str]], heads: tuple[Head, ...]) -> Guard:
    values = entry.values
    head_guards = _head_guards(values["name"], heads)
    return Guard(
        capital=_capital(entry, heads),
        not_after=_folded((*head_guards, *values.get("not_after", ()), *own.get("not_after", ()))),
        not_before=_folded((*values.get("not_before", ()), *own.get("not_before", ()))),
    )


def _capital(entry: Entry, heads: tuple[Head, ...]) -> int:
    """Among how many of its first words a name must have a capital: a head noun may be written small."""
    if entry.level == GROUP or entry.values.get("lowercase", False):
        return 0
    shares_head = any(entry.values["name"].startswith(head.noun) for head in heads)
    if entry.level == PLACE:
        return _WORDS_OF_A_TYPE + 1
    return 2 if shares_head else 1


def _head_guards(name: str, heads: tuple[Head, ...]) -> tuple[str, ...]:
    return tuple(word for head in heads if name.startswith(head.noun) for word in head.not_after)


def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(shape_of, words)))
