"""Finding names in a text: one pass of an Aho-Corasick automaton over the folded text, whole words only."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

import ahocorasick

from dondoc.register.guards import OPEN, Guard
from dondoc.text import fold

_PARAGRAPH = 2000  # characters
_TWO_WORDS = re.compile(r"(\w+)[\W_]*([^\W_]*)")
_BETWEEN = "\0"  # stands in no canonical text
_ALIKE = (("–", "-"), ("—", "-"), ("’", "'"), ("\n", " "))


class Hit(NamedTuple):
    """A spelling found: the characters [start, end) and the ids that it may stand for."""

    start: int
    end: int
    ids: tuple[str, ...]


class _Owners(NamedTuple):
    """The ids that a spelling may stand for, and the same with their guards; `guarded` is empty where all are open.

    One for all spellings of a name: a register has ten thousands of them.
    """

    ids: tuple[str, ...]
    guards: tuple[tuple[str, Guard], ...]
    guarded: tuple[tuple[str, Guard], ...]

    @classmethod
    def of(cls, guards: tuple[tuple[str, Guard], ...]) -> "_Owners":
        is_open = all(guard is OPEN for _, guard in guards)
        return cls(tuple([owner for owner, _ in guards]), guards, () if is_open else guards)


@dataclass
class Lexicon:
    """The spellings to look for, each with the ids that it may stand for and their guards."""

    _owners: dict[str, _Owners] = field(default_factory=dict)

    def add(self, spellings: Iterable[str], owner: str, guard: Guard) -> None:
        """Let each of `spellings` stand for the id `owner` wherever `guard` allows it; the first guard given counts."""
        guards = ((owner, OPEN if guard.is_open else guard),)
        alone = _Owners.of(guards)
        for shape in shapes_of(spellings):
            known = self._owners.setdefault(shape, alone)
            if owner not in known.ids:
                self._owners[shape] = _Owners.of(known.guards + guards)

    def lookup(self, name: str) -> tuple[str, ...]:
        """The ids that have `name`, and nothing else, as a spelling."""
        owners = self._owners.get(shape_of(name))
        return owners.ids if owners else ()

    def may_begin(self, text: str, start: int, others: Collection[str] = ()) -> bool:
        """Whether a spelling, or one of the `others` of which it is the first word, may begin at `start` of `text`."""
        words = _TWO_WORDS.match(text, start)
        if words is None:
            return False
        first = fold(words[1])
        seconds = self._openings.get(first, ())
        return first in others or "" in seconds or (bool(seconds) and fold(words[2]) in seconds)

    @cached_property
    def _openings(self) -> Mapping[str, Collection[str]]:
        """The second words of the spellings by their first ones, folded; it is empty where there is only one."""
        openings: dict[str, set[str]] = {}
        for shape in self._owners:
            if words := _TWO_WORDS.match(shape):
                openings.setdefault(words[1], set()).add(words[2])
        return openings

    def find(self, text: str) -> Sequence[Hit]:
        """The spellings in canonical `text`: whole words, the leftmost and of those the longest, none overlapping.

        A name may run on over a line break, unless the next line begins with a longer one of its own. What was found
        in a paragraph is kept for a while: one reader after the other asks for it.
        """
        return self._found_lately(text) if len(text) <= _PARAGRAPH else self._find(text)

    @cached_property
    def _found_lately(self) -> Callable[[str], Sequence[Hit]]:
        return lru_cache(maxsize=256)(self._find)

    def _find(self, text: str) -> Sequence[Hit]:
        spelt = self._spelt(text)
        at_line_heads: dict[int, int] = {}
        if "\n" in text:  # few are asked about more than one line
            at_line_heads = {start: -end for start, end, _ in reversed(spelt) if text[start - 1 : start] == "\n"}
        chosen: list[Hit] = []
        done = 0
        for start, negative_end, ids in spelt:
            if start >= done:
                hit = Hit(start, -negative_end, ids)
                if not (at_line_heads and _cuts_into(hit, text, at_line_heads)):
                    chosen.append(hit)
                    done = hit.end
        return chosen

    def _spelt(self, text: str) -> list[tuple[int, int, tuple[str, ...]]]:
        """Every spelling in `text`: its start, its end as a negative number, its ids; so the longer sorts first."""
        shape = shape_of(text)
        size = len(shape)
        found = []
        for last, (length, ids, guarded) in self._automaton.iter(shape):
            end = last + 1
            start = end - length
            if (end < size and shape[end].isalnum()) or (start and shape[start - 1].isalnum()):
                continue  # as `stands_alone`, without the call: this is asked of every place
            if start and shape[start - 1] == "-" and _ends_a_number(shape, start):
                continue
            if guarded:
                ids = tuple([owner for owner, guard in guarded if guard.allows(text, shape, start, end)])
            if ids:
                found.append((start, -end, ids))
        found.sort()
        return found

    @cached_property
    def _automaton(self) -> "ahocorasick.Automaton":
        automaton = ahocorasick.Automaton()
        for shape, owners in self._owners.items():
            automaton.add_word(shape, (len(shape), owners.ids, owners.guarded))
        automaton.make_automaton()
        return automaton


def shape_of(text: str) -> str:
    """Canonical `text` as names are compared: folded, dashes and apostrophes alike, a line break as a space.

    It is as long as `text`.
    """
    shape = fold(text)
    for sign, meant in _ALIKE:  # by a hundred times quicker than a table of characters
        shape = shape.replace(sign, meant)
    return shape


def shapes_of(texts: Iterable[str]) -> list[str]:
    """The shape of each of canonical `texts`, all in one go: a register has ten thousands of spellings."""
    together = _BETWEEN.join(texts)
    return shape_of(together).split(_BETWEEN) if together else []


def _cuts_into(hit: Hit, text: str, at_line_heads: dict[int, int]) -> bool:
    """Whether `hit` takes the first words of a name that begins the next line, as in 'Sở Y tế' above 'Tỉnh đoàn'."""
    break_at = text.find("\n", hit.start, hit.end)
    while break_at >= 0:
        if at_line_heads.get(break_at + 1, 0) > hit.end:
            return True
        break_at = text.find("\n", break_at + 1, hit.end)
    return False


def stands_alone(shape: str, start: int, end: int) -> bool:
    """Whether the characters [start, end) of `shape` are whole words."""
    return not (start and shape[start - 1].isalnum()) and not (end < len(shape) and shape[end].isalnum())


def _ends_a_number(shape: str, start: int) -> bool:
    """Whether what begins at `start`, behind a hyphen, is the end of a document's number, '12/KH-UBND', and no name."""
    return "/" in shape[shape.rfind(" ", 0, start) + 1 : start]
