"""Every spelling of a name: from the canonical one, by rules that stand as data in `vietnam/spelling.yaml`.

A pattern is plain words, `(a|b|)` for 'one of these or nothing' and `<part>` for a part defined under `parts`.
In a name, phrases that stand for one another ('Ủy ban nhân dân', 'UBND') and the signs that join its parts
(', ', ' và ', ' & ' …) are exchanged by the rules, so that the data need not list the products.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from dondoc.text import fold

_SIGN = re.compile(r"([()|])")
_PART = re.compile(r"<([^<>]+)>")
PROVINCE = "{province}"


@dataclass(frozen=True)
class SpellingRules:
    """The rules of one province: `joins` part a name, `equivalents` are exchangeable phrases, `tails` may follow."""

    province: str
    parts: dict[str, str]
    joins: tuple[str, ...]
    joined_as: tuple[str, ...]
    equivalents: tuple[tuple[str, ...], ...]
    tails: tuple[str, ...]
    initials_joined_as: tuple[str, ...]

    def expand(self, pattern: str) -> list[str]:
        """Each string that `pattern` stands for, the one of the first choices first."""
        whole = _PART.sub(lambda match: self.parts[match[1]], pattern).replace(PROVINCE, self.province)
        return _alternatives(iter(_SIGN.split(whole)))

    def variants(self, name: str) -> Iterator[str]:
        """`name` with each exchangeable phrase and each join in each of its forms, `name` itself first."""
        pieces = self._exchangeable.split(name)
        choices = [self._forms(piece) if index % 2 else (piece,) for index, piece in enumerate(pieces)]
        return ("".join(choice) for choice in product(*choices))

    def with_tails(self, spelling: str) -> Iterator[str]:
        """`spelling` and what it is with 'tỉnh', the province or both behind it.

        A name that ends in the word for the province ('Công an tỉnh') keeps a tail, for without one it is
        the name of something else.
        """
        ending = next((tail for tail in self.tails if tail and spelling.endswith(tail)), "")
        stem = spelling.removesuffix(ending)
        yield spelling
        yield from (stem + tail for tail in self.tails if tail != ending and (tail or not ending))

    def initials(self, head: str, letters: Iterable[str]) -> Iterator[str]:
        """The abbreviations of a name by the initials of its parts: 'Sở LĐ-TB&XH', 'Sở LĐTBXH' …"""
        first, *others = letters
        for joins in product(self.initials_joined_as, repeat=len(others)):
            yield head + first + "".join(join + part for join, part in zip(joins, others, strict=True))

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
