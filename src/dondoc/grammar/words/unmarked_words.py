"""Misspelt words that have no mark of Vietnamese: borrowed ones a letter off, short forms with one letter twice.

'Logisstics', 'UBBND'. Borrowed words are long and stand in a list, so that nothing else is one letter away from them;
of short forms a letter that is written once more than it should be is the only slip that leaves no other short form.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dondoc.grammar.words.near_spellings import ONE_LETTER, distance
from dondoc.grammar.words.word_list import Place

BORROWED = (
    "logistics", "logistic", "internet", "website", "marketing", "container", "blockchain", "startup", "fintech",
    "homestay", "smartphone", "dashboard", "livestream", "facebook", "youtube", "robotics", "biogas", "hackathon",
    "portal", "online", "offline", "outsourcing", "farmstay", "glamping", "workshop", "chatbot", "showroom",
)  # fmt: skip
SHORT_FORMS = (
    "ubnd", "hđnd", "mttq", "ubmttq", "nsnn", "cntt", "kbnn", "nhnn", "gpmb", "vbqppl", "htx", "mtqg", "nntm", "ktxh",
    "xdnt", "thpt", "thcs", "gdđt", "khcn", "kcn", "ccn", "đtc", "attp", "pccc", "qlnn", "tthc", "cchc", "bhxh", "bhyt",
)  # fmt: skip
_SHORTEST_BORROWED = 6
_LONGEST_BORROWED = max(map(len, BORROWED)) + 1
_SOUND = frozenset(BORROWED)
_WITH_ONE_MORE = {
    form[:i] + form[i] + form[i:]: form for form in SHORT_FORMS for i in range(len(form))
}  # 'ubbnd' for 'ubnd'


@dataclass(frozen=True, slots=True)
class UnmarkedWord:
    """The characters [start, end) are a misspelt word without marks; `reading` is what was meant."""

    start: int
    end: int
    reading: str


def find_misspelt_unmarked_words(text: str, puzzles: Iterable[Place]) -> Iterator[UnmarkedWord]:
    """Yield the borrowed words and short forms of canonical `text` that are misspelt, in reading order.

    `puzzles` are those of its words that make no sense.
    """
    for puzzle in puzzles:
        reading = unmarked_reading(puzzle.word)
        if reading is None:
            continue
        start, end = puzzle.stretch.span(puzzle.i, puzzle.i + 1)
        if reading in _SOUND or text[start:end].isupper():
            yield UnmarkedWord(start, end, reading)


@lru_cache(maxsize=2048)
def unmarked_reading(word: str) -> str | None:
    """Return the borrowed word or short form that the folded `word` is a slip of; None where there is none."""
    return _WITH_ONE_MORE.get(word) or _borrowed(word)


def _borrowed(word: str) -> str | None:
    """The borrowed word that `word` is one letter away from; None for a sound one and its plural."""
    if (
        not _SHORTEST_BORROWED <= len(word) <= _LONGEST_BORROWED
        or not word.isascii()
        or word in _SOUND
        or word.removesuffix("s") in _SOUND
    ):
        return None
    near = (meant for meant in BORROWED if abs(len(meant) - len(word)) <= 1)  # a letter more or less, or another
    return next((meant for meant in near if distance(word, meant) == ONE_LETTER), None)
