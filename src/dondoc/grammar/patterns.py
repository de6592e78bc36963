"""Putting patterns together from lists of phrases, so that vocabulary reads as lists and not as one long line."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from typing import Any, cast

import ahocorasick

# Letters for a class of characters: the capitals of Vietnamese, and one letter that is none.
CAPITALS = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
SMALL = rf"[^\W\d_{CAPITALS}]"
_MANY = 8  # phrases: fewer are tried one by one as quickly
_REPEATS = ("?", "*", "+", "{")
_INNERMOST = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|\([^()\[\\]*\)")  # what may hold a '|' that divides no phrase


def any_of(*phrases: str) -> str:
    """Return a pattern for any one of `phrases`, each itself a pattern; the earlier is tried first.

    In a long list those that begin with the same letter stand together: what matches is the same, and few are tried.
    """
    return _either(_letter_by_letter(phrases) if len(phrases) >= _MANY else phrases)


def _letter_by_letter(phrases: Iterable[str]) -> Iterator[str]:
    """`phrases`, in each row of those that say themselves how they begin the ones with the same letter as one."""
    for plain, row in groupby(phrases, key=_begins_with_its_letter):
        alike: dict[str, list[str]] = {}
        together = list(row)
        for phrase in together:
            alike.setdefault(phrase[:1], []).append(phrase)
        apart = len({letter.lower() for letter in alike}) == len(alike)  # else capitals may be taken for small letters
        yield from map(_as_one, alike.values()) if plain and apart else together


def _as_one(alike: Sequence[str]) -> str:
    """A pattern for any one of the phrases `alike`, all of which begin with the same letter."""
    return alike[0] if len(alike) == 1 else f"{alike[0][0]}{_either(phrase[1:] for phrase in alike)}"


def _begins_with_its_letter(phrase: str) -> bool:
    """Whether whatever `phrase` matches begins with its first letter."""
    if not phrase[:1].isalpha() or phrase.startswith(_REPEATS, 1):
        return False
    while (shorter := _INNERMOST.sub("", phrase)) != phrase:
        phrase = shorter
    return "|" not in phrase


def _either(phrases: Iterable[str]) -> str:
    return f"(?:{'|'.join(phrases)})"


def by_first_letter(*phrases: str) -> str:
    """Return a pattern for any one of `phrases`, those that begin alike together: of a long list few are tried.

    A phrase that begins with a letter stands for itself; one that looks behind first is tried before all of them.
    """
    letters: dict[str, list[str]] = {}
    for phrase in phrases:
        letters.setdefault(phrase[0] if phrase[0].isalpha() else "", []).append(phrase)
    others = letters.pop("", [])
    return any_of(*others, *(f"{letter}{any_of(*(one[1:] for one in ones))}" for letter, ones in letters.items()))


def late_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return `pattern` as `re.compile` does, but compiled when it is first asked for.

    For the longest, with verbs or names of bodies in them: each takes some milliseconds, and few documents need all.
    """
    return cast("re.Pattern[str]", _LatePattern(pattern, flags))


class _LatePattern:
    """Stands for a pattern; what was asked of it once it has itself, and is no slower than the pattern."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def __getattr__(self, name: str) -> Any:  # called for what is not there yet
        found = self.__dict__[name] = getattr(self._compiled, name)
        return found


def holds_any(text: str, phrases: Iterable[str]) -> bool:
    """Return whether `text` holds one of `phrases`: the cheap look before the dear one of a pattern."""
    for phrase in phrases:  # noqa: SIM110 - half the time of any(), and this is asked of every sentence
        if phrase in text:
            return True
    return False


class Signs:
    """Dozens of phrases, one of which a passage may hold: a single pass tells, where `holds_any` looks for each."""

    def __init__(self, *phrases: str) -> None:
        self._automaton = ahocorasick.Automaton()
        for phrase in phrases:
            self._automaton.add_word(phrase, phrase)
        self._automaton.make_automaton()

    def stand_in(self, passage: str) -> bool:
        """Return whether `passage` holds one of them."""
        return next(self._automaton.iter(passage), None) is not None

    def begin_a_word_in(self, passage: str) -> bool:
        """Return whether one of them stands in `passage` where a word begins."""
        for last, phrase in self._automaton.iter(passage):
            before = last - len(phrase)
            if before < 0 or not (passage[before].isalnum() or passage[before] == "_"):
                return True
        return False


def has_figure(text: str) -> bool:
    """Return whether `text` holds one of the figures 0 to 9: ten looks, each faster by far than one at every place."""
    return holds_any(text, "0123456789")


def any_word_of(*phrases: str) -> str:
    """Return a pattern for any one of `phrases` where a word begins; the first letter of each stands for itself.

    The same as a word boundary before `any_of`, but a search goes from letter to letter and not from place to place.
    """
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        rests.setdefault(phrase[0], []).append(phrase[1:])
    return _either(f"{letter}(?<!\\w{letter}){_either(ones)}" for letter, ones in rests.items())


def places_of(words: str, text: str) -> Iterator[int]:
    """Yield the places in `text` where `words` begin."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def matches_at(words: str, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches in `text` of `pattern`, each of which begins with `words`: these are found sooner."""
    return filter(None, (pattern.match(text, place) for place in places_of(words, text)))
