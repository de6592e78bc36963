"""Words that are one too many: one written twice ('khu khu du lịch'), two prepositions in a row ('từ của'), years."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import eq

from dondoc.grammar.compounds import lexicon
from dondoc.grammar.word_list import WordList
from dondoc.text import fold

# Of these pairs one word is too many, whatever follows.
NEVER_IN_A_ROW = (
    "từ của", "của với", "tại của", "với của", "về của", "cho của", "các những", "những các", "trong tại",
)  # fmt: skip
_NEVER = tuple((first, second) for first, second in map(str.split, NEVER_IN_A_ROW))
# Words that the language itself doubles.
DOUBLED_ON_PURPOSE = frozenset(
    {
        "dần", "luôn", "ngày", "từ", "mãi", "lần", "xanh", "thường", "khăng", "ào", "rì", "hay", "gần", "xa",
        "lâu", "đời", "người", "nhà", "đêm", "năm", "tháng", "chiều", "sáng", "rất", "vân", "quá", "cao", "ba",
        "cả", "ai", "đâu", "nơi", "chỗ", "đường", "khá", "hơi", "nhè", "khe", "song", "đa",
    }
)  # fmt: skip


# A horizon with half of 'tầm nhìn' before it, and a 'năm' behind the years of a stretch that no number follows.
_AROUND_YEARS = re.compile(
    r"(?<!\w)(?:tầm đến(?= năm \d{4}\b[^.;\n]{0,12}\btầm nhìn\b)"
    r"|giai đoạn \d{4} ?[-–] ?\d{4} năm(?= (?!đầu|cuối|nào|sau|trước)[^\W\d]))"
)


@dataclass(frozen=True, slots=True)
class ExtraWord:
    """The characters [start, end) hold a word too many."""

    start: int
    end: int


def find_extra_words(text: str, listed: WordList) -> Iterator[ExtraWord]:
    """Yield the places in canonical `text`, whose words are `listed`, where one of two words is too many."""
    words = listed.words
    twice = {i for i in _doubled(words) if not _is_meant(words, i)}
    for i in sorted(twice.union(*(listed.places_of_pair(*pair) for pair in _NEVER))):
        start, end = listed.span(i, i + 2)
        if "\n" not in text[start:end] and not (i in twice and _has_capitals(text[start:end])):
            yield ExtraWord(start, end)
    for match in _AROUND_YEARS.finditer(fold(text)):
        yield ExtraWord(*match.span())


def _doubled(words: Sequence[str]) -> Iterator[int]:
    """The places of words that the same word follows."""
    return compress(count(), map(eq, words, words[1:]))


def _is_meant(words: Sequence[str], i: int) -> bool:
    """Whether the language doubles the word at `i`, or both belong to different compounds ('giao thông thông suốt')."""
    word = words[i]
    known = lexicon()
    if word not in known.free or word in DOUBLED_ON_PURPOSE or known.has(word, word):
        return True  # only words that stand alone are doubled by mistake; others are names, of animals or places
    before = words[i - 1] if i else ""
    after = words[i + 2] if i + 2 < len(words) else ""
    return known.has(before, word) and known.has(word, after)


def _has_capitals(words: str) -> bool:
    """Whether the second word begins with a capital, as a name or a sentence does."""
    return any(word[0].isupper() for word in words.split(" ")[1:]) and not words.isupper()
