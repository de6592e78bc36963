"""The compounds of the genre, and which syllables stand alone: what a word must be part of to make sense.

The lists lie in `lexicon/`, written for this project: `compounds.txt`, `free_syllables.txt`, `phrases.txt`, and
`frequent.txt` with the compounds that most programmes have.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import pairwise, product

from dondoc.grammar.words.near_spellings import NearSyllables
from dondoc.text import fold
from dondoc.text.syllables import bare


@dataclass(frozen=True)
class Lexicon:
    """Pairs of syllables that belong together, from either side, and syllables that need no partner.

    `first`, `middle` and `last` say which syllable a set phrase has before, between or after two others
    ('che phủ' + 'rừng'); their keys are the two others with a space between.
    """

    followers: dict[str, frozenset[str]]
    leaders: dict[str, frozenset[str]]
    free: frozenset[str]
    particles: frozenset[str]
    frequent: frozenset[tuple[str, str]]
    phrases: tuple[tuple[str, ...], ...]
    first: dict[str, frozenset[str]]
    middle: dict[str, frozenset[str]]
    last: dict[str, frozenset[str]]

    @cached_property
    def syllables(self) -> frozenset[str]:
        """Every syllable that is a word or part of a compound."""
        return self.free.union(self.followers, self.leaders)

    def has(self, first: str, second: str) -> bool:
        """Whether the two syllables, folded, are a compound."""
        return second in self.followers.get(first, _NONE)


# Words that stand before or after anything, so that a neighbour says nothing about them.
_PARTICLES = (
    "và các của với cho tại trong những về do bởi hoặc bằng từ nhằm là có được không đã đang sẽ cũng vẫn còn mà thì "
    "nếu khi để đến tới ra vào lên xuống đi lại theo trên dưới trước sau giữa như này đó nào một hai ba mọi mỗi từng "
    "chưa cả chỉ đều rất quá hơn nhất phải cần nên bị"
)
_I_OR_Y = tuple("iìíỉĩịyỳýỷỹỵ")
_I_AND_Y = str.maketrans("iìíỉĩịyỳýỷỹỵ", "yỳýỷỹỵiìíỉĩị")
_OPEN_I = re.compile("(?:h|k|l|m|s|t|qu)[iìíỉĩịyỳýỷỹỵ]")
_NONE: frozenset[str] = frozenset()


@cache
def near_syllables() -> NearSyllables:
    """Which syllables of the lexicon a written one may have been."""
    known = lexicon()
    return NearSyllables(sorted(known.syllables))


@cache
def syllables_by_letters() -> Mapping[str, list[str]]:
    """The syllables of the lexicon by their letters without any marks."""
    syllables = sorted(lexicon().syllables)
    found: dict[str, list[str]] = {}
    for letters, syllable in zip(bare(" ".join(syllables)).split(" "), syllables, strict=True):
        found.setdefault(letters, []).append(syllable)
    return found


@cache
def lexicon() -> Lexicon:
    """The lexicon of the genre."""
    phrases = [words for line in _lines("phrases.txt") for part in line.split(", ") if len(words := part.split()) > 1]
    pairs = set(_pairs("compounds.txt"))
    triples = [triple for words in phrases for triple in zip(words, words[1:], words[2:], strict=False)]
    free = [word for line in _lines("free_syllables.txt") for word in line.split()]
    return Lexicon(
        followers=_grouped(pairs),
        leaders=_grouped((second, first) for first, second in pairs),
        free=frozenset(free),
        particles=frozenset(_PARTICLES.split()),
        frequent=frozenset(_pairs("frequent.txt")) | {pair for words in phrases for pair in pairwise(words)},
        phrases=tuple(tuple(words) for words in phrases),
        first=_grouped((f"{b} {c}", a) for a, b, c in triples),
        middle=_grouped((f"{a} {c}", b) for a, b, c in triples),
        last=_grouped((f"{a} {b}", c) for a, b, c in triples),
    )


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for key, value in pairs:
        groups.setdefault(key, set()).add(value)
    return {key: frozenset(values) for key, values in groups.items()}


def _pairs(name: str) -> Iterator[tuple[str, str]]:
    """The pairs of the list, in both spellings of an open i: 'lý luận' and 'lí luận'."""
    for line in _lines(name):
        first, _, followers = line.partition(": ")
        for second in followers.split():
            yield from product(_spellings(first), _spellings(second))


def _spellings(syllable: str) -> tuple[str, ...]:
    if syllable.endswith(_I_OR_Y) and _OPEN_I.fullmatch(syllable):
        return syllable, syllable[:-1] + syllable[-1].translate(_I_AND_Y)
    return (syllable,)


def _lines(name: str) -> Iterator[str]:
    text = files(__package__).joinpath("lexicon", name).read_text("utf-8")
    return (line for line in fold(text).splitlines() if line and not line.startswith("#"))
