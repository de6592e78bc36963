"""From entries of the data files to agencies: each key checked, each spelling made."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dondoc.register.agency import Agency
from dondoc.register.files import Entry, Section
from dondoc.register.matching import Guard
from dondoc.register.spelling import SpellingRules

KINDS = (
    "committee", "office-holder", "council", "office", "department", "inspectorate", "board", "project-board",
    "force", "procuracy", "court", "central-branch", "party", "front", "union", "association", "public-unit",
    "press", "party-group", "assembly", "government", "ministry", "steering-body", "district", "commune", "group",
)  # fmt: skip
CERTAINTY = ("confirmed", "partly", "unconfirmed")
LEVELS = ("province", "central", "place", "group")
_OPTIONAL: dict[str, type] = {
    "short": str, "abbreviation": str, "initials": list, "also": list, "in_lists": list, "parent": str, "code": str,
    "from": date, "to": date, "basis": list, "verified": str, "note": str, "lowercase": bool, "not_after": list,
    "not_before": list, "members": dict,
}  # fmt: skip
_TYPES_IN_WORDS = {
    str: "words", list: "a list [a, b]", date: "a day as 2025-03-01", bool: "true or false", dict: "a mapping {a: b}",
}  # fmt: skip
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class Head:
    """A head noun that several names share, as in 'các sở: Xây dựng; Tài chính', and what must not stand before it."""

    head: str
    not_after: tuple[str, ...]


@dataclass(frozen=True)
class Described:
    """An agency with what finding it takes: its guard, and its spellings inside lists of agencies only."""

    agency: Agency
    guard: Guard
    in_lists: tuple[str, ...]
    members: dict[str, list[str]] | None
    entry: Entry


def heads_of(sections: list[Section]) -> tuple[Head, ...]:
    """The head nouns that names may share."""
    return tuple(Head(row["head"], tuple(row["not_after"])) for section in sections for row in section.content)


def describe(entry: Entry, position: int, rules: SpellingRules, heads: tuple[Head, ...]) -> Described:
    """Return the agency that `entry` describes; raises InvalidRegister for a wrong key, value or order of days."""
    check_keys(entry)
    values = entry.values
    names = tuple(dict.fromkeys(spellings(entry, rules)))
    agency = Agency(
        id=entry.id,
        name=names[0],
        kind=values["kind"],
        group=values["kind"] == "group",
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
    listed = tuple(dict.fromkeys(_in_lists(entry, names, rules, heads)))
    return Described(agency, _guard(entry, names, heads), listed, values.get("members"), entry)


def check_keys(entry: Entry) -> None:
    """Raise InvalidRegister for an unknown or missing key, a value of a wrong type, days that run backwards."""
    values = entry.values
    unknown = sorted(set(values) - {"id", "name", "kind", *_OPTIONAL})
    if unknown:
        raise entry.invalid(f"unknown key '{unknown[0]}'", f"use one of {', '.join(_OPTIONAL)}")
    if not _ID.fullmatch(entry.id):
        raise entry.invalid("the id is not small letters, digits and hyphens", "write it like so-tai-chinh")
    for key, kind in (("name", str), ("kind", str), *_OPTIONAL.items()):
        if key in values and not isinstance(values[key], kind):
            raise entry.invalid(f"'{key}' is {values[key]!r}", f"give {_describe_type(kind)}")
    for key in ("name", "kind"):
        if key not in values:
            raise entry.invalid(f"no '{key}'", f"add '{key}:'")
    _check_choice(entry, "kind", KINDS)
    _check_choice(entry, "verified", CERTAINTY)
    if values.get("from") and values.get("to") and values["to"] < values["from"]:
        raise entry.invalid(
            f"ends on {values['to']}, before it begins on {values['from']}", "exchange or mend the days"
        )


def spellings(entry: Entry, rules: SpellingRules) -> Iterator[str]:
    """Every spelling of an entry, the canonical name first."""
    patterns = [entry.values["name"], *entry.values.get("also", ())]
    for spelling in (spelling for pattern in patterns for spelling in rules.expand(pattern)):
        if entry.level == "group":
            yield spelling
        elif entry.level == "province":
            yield from (full for form in rules.variants(spelling) for full in rules.with_tails(form))
        else:
            yield from rules.variants(spelling)
    yield from (full for form in _initials(entry, rules) for full in rules.with_tails(form))


def _initials(entry: Entry, rules: SpellingRules) -> Iterator[str]:
    letters = entry.values.get("initials")
    head = entry.values["name"].split(" ")[0] + " "
    return rules.initials(head, letters) if letters else iter(())


def _in_lists(entry: Entry, names: tuple[str, ...], rules: SpellingRules, heads: tuple[Head, ...]) -> Iterator[str]:
    """What may stand for the agency inside a list of agencies: its names without the head noun, and those listed."""
    for pattern in entry.values.get("in_lists", ()):
        yield from rules.expand(pattern)
    if entry.level in ("province", "place"):
        for name in names:
            bare = next((name.removeprefix(head.head) for head in heads if name.startswith(head.head)), "")
            if len(bare) > 2 and bare != rules.province:
                yield bare


def _guard(entry: Entry, names: tuple[str, ...], heads: tuple[Head, ...]) -> Guard:
    before = {word for head in heads if names[0].startswith(head.head) for word in head.not_after}
    before.update(entry.values.get("not_after", ()))
    capital = entry.level != "group" and not entry.values.get("lowercase", False)
    return Guard(
        capital,
        tuple(sorted(f"{word} " for word in before)),
        tuple(f" {word}" for word in entry.values.get("not_before", ())),
    )


def _check_choice(entry: Entry, key: str, choices: tuple[str, ...]) -> None:
    value = entry.values.get(key)
    if value is not None and value not in choices:
        raise entry.invalid(f"'{key}' is '{value}'", f"use one of {', '.join(choices)}")


def _describe_type(kind: type) -> str:
    return _TYPES_IN_WORDS[kind]
