"""Every spelling of a name: from the canonical one, by rules that stand as data in `vietnam/spelling.yaml`.

A pattern is plain words, `(a|b|)` for 'one of these or nothing', `<part>` for a part defined under `parts` (which
may use those above it) and `{province}` for the province's name. In a name, phrases that stand for one another
('Ủy ban nhân dân', 'UBND') and the signs that join its parts (', ', ' và ', ' & ' …) are exchanged by the rules, so
that the data need not list every product.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from dondoc.register.files import Entry, Section, check_keys
from dondoc.text import fold

_SIGN = re.compile(r"([()|])")
_PART = re.compile(r"<([^<>]+)>")
_PROVINCE = "{province}"
_RULES: dict[str, type] = {
    "joins": list, "joined_as": list, "tails": list, "initials_joined_as": list, "equivalents": list, "parts": dict,
    "bare_after": list, "bare_before": list,
}  # fmt: skip


@dataclass(frozen=True)
class SpellingRules:
    """The rules for one province: `joins` part a name, `equivalents` are exchangeable phrases, `tails` may follow.

    `bare_after` and `bare_before` are the words beside which a name without its head noun is still one of a list.
    """

    province: str
    joins: tuple[str, ...]
    joined_as: tuple[str, ...]
    tails: tuple[str, ...]
    initials_joined_as: tuple[str, ...]
    equivalents: tuple[tuple[str, ...], ...]
    parts: dict[str, str]
    bare_after: tuple[str, ...]
    bare_before: tuple[str, ...]

    def expand(self, pattern: str, entry: Entry) -> list[str]:
        """Each string that `pattern` of `entry` stands for, the one of the first choices first.

        Raises InvalidRegister for a part that is not defined or brackets that do not match.
        """
        whole = self._whole(pattern, entry).replace(_PROVINCE, self.province)
        if not _balanced(whole):
            raise entry.invalid(f"brackets do not match in '{pattern}'", "close each '(' with one ')'")
        return _alternatives(iter(_SIGN.split(whole)))

    def variants(self, name: str) -> Iterator[str]:
        """`name` with each exchangeable phrase and each join in each of its forms, `name` itself first."""
        pieces = self._exchangeable.split(name)
        choices = [self._forms(piece) if index % 2 else (piece,) for index, piece in enumerate(pieces)]
        return ("".join(choice) for choice in product(*choices))

    def with_tails(self, spelling: str) -> Iterator[str]:
        """`spelling`, and what it is with 'tỉnh', the province or both behind it.

        A name that ends in the word for the province ('Công an tỉnh') keeps a tail, for without one it is
        the name of something else.
        """
        ending = next((tail for tail in self.tails if tail and spelling.endswith(tail)), "")
        stem = spelling.removesuffix(ending)
        yield spelling
        yield from (stem + tail for tail in self.tails if tail not in (ending, ""))

    def initials(self, head: str, letters: Iterable[str]) -> Iterator[str]:
        """The abbreviations of a name by the initials of its parts: 'Sở LĐ-TB&XH', 'Sở LĐTBXH' …"""
        first, *others = letters
        for joins in product(self.initials_joined_as, repeat=len(others)):
            yield f"{head} {first}" + "".join(join + part for join, part in zip(joins, others, strict=True))

    def _whole(self, pattern: str, entry: Entry) -> str:
        """`pattern` with its parts in place; a part may use those that stand before it."""
        for name in [*reversed(self.parts)]:
            pattern = pattern.replace(f"<{name}>", self.parts[name])
        unknown = _PART.search(pattern)
        if unknown:
            raise entry.invalid(f"unknown part {unknown[0]}", f"use one of {', '.join(self.parts)}")
        return pattern

    def _forms(self, phrase: str) -> tuple[str, ...]:
        forms = self._forms_of[fold(phrase)]
        return (phrase, *(form for form in forms if form != phrase))

    @cached_property
    def _forms_of(self) -> dict[str, tuple[str, ...]]:
        forms = dict.fromkeys(self.joins, self.joined_as)
        return forms | {fold(phrase): group for group in self.equivalents for phrase in group}

    @cached_property
    def _exchangeable(self) -> re.Pattern[str]:
        phrases = sorted((phrase for group in self.equivalents for phrase in group), key=len, reverse=True)
        words = "|".join(map(re.escape, phrases))
        return re.compile(rf"(\b(?:{words})\b|{'|'.join(map(re.escape, self.joins))})", re.IGNORECASE)


def spelling_rules(section: Section, province: str) -> SpellingRules:
    """The rules of `section` for the province that is called `province`; raises InvalidRegister for a wrong key."""
    entry = section.entry()
    check_keys(entry, _RULES, {})
    values = {key: tuple(value) for key, value in entry.values.items() if isinstance(value, list)}
    return SpellingRules(
        province=province,
        joins=values["joins"],
        joined_as=values["joined_as"],
        tails=tuple(tail.replace(_PROVINCE, province) for tail in values["tails"]),
        initials_joined_as=values["initials_joined_as"],
        equivalents=tuple(tuple(group) for group in values["equivalents"]),
        parts=entry.values["parts"],
        bare_after=values["bare_after"],
        bare_before=values["bare_before"],
    )


def _balanced(pattern: str) -> bool:
    depth = 0
    for sign in _SIGN.findall(pattern):
        depth += {"(": 1, ")": -1, "|": 0}[sign]
        if depth < 0:
            return False
    return depth == 0


def _alternatives(pieces: Iterator[str]) -> list[str]:
    """The strings of a choice whose pieces follow, up to its closing bracket or the end."""
    found: list[str] = []
    current = [""]
    for piece in pieces:
        if piece == ")":
            break
        if piece == "|":
            found, current = found + current, [""]
        else:
            more = _alternatives(pieces) if piece == "(" else [piece]
            current = [before + after for before in current for after in more]
    return found + current
