"""Words that are one too many: one written twice ('khu khu du lịch'), two prepositions in a row ('từ của'), years."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dondoc.grammar.patterns import matches_at
from dondoc.grammar.words.compounds import lexicon
from dondoc.grammar.words.word_pairs import Mark, MarkedWords
from dondoc.text import fold

# Of these pairs one word is too many, whatever follows.
NEVER_IN_A_ROW = (
    "từ của", "của với", "tại của", "với của", "về của", "cho của", "các những", "những các", "trong tại",
)  # fmt: skip
# Words that the language itself doubles.
DOUBLED_ON_PURPOSE = frozenset(
    {
        "dần", "luôn", "ngày", "từ", "mãi", "lần", "xanh", "thường", "khăng", "ào", "rì", "hay", "gần", "xa",
        "lâu", "đời", "người", "nhà", "đêm", "năm", "tháng", "chiều", "sáng", "rất", "vân", "quá", "cao", "ba",
        "cả", "ai", "chung", "đều", "vừa", "lớp", "đâu", "nơi", "chỗ", "đường", "khá", "hơi", "nhè", "khe", "song",
        "đa",
    }
)  # fmt: skip
# Words that end a compound and begin what follows it: 'khắc phục tồn tại tại chợ', 'năm tiếp theo theo lịch'.
ENDS_AND_BEGINS = frozenset({"tại", "theo"})
# A horizon with half of 'tầm nhìn' before it, and a 'năm' behind the years of a stretch that no number follows.
_AROUND_YEARS = (
    ("tầm đến", re.compile(r"(?<!\w)tầm đến(?= năm \d{4}\b[^.;\n]{0,12}\btầm nhìn\b)")),
    (
        "giai đoạn",
        re.compile(r"(?<!\w)giai đoạn \d{4} ?[-–] ?\d{4} năm(?= (?!đầu|cuối|nào|sau|trước)[^\W\d])"),
    ),
)


@dataclass(frozen=True, slots=True)
class ExtraWord:
    """The characters [start, end) hold a word too many."""

    start: int
    end: int


def pairs_too_many() -> Iterator[tuple[str, str]]:
    """Yield the pairs of words of which one may be too many: only words that stand alone are doubled by mistake.

    Other words that come twice are names, of animals or places.
    """
    for pair in NEVER_IN_A_ROW:
        first, second = pair.split(" ")
        yield first, second
    known = lexicon()
    yield from ((word, word) for word in known.free - DOUBLED_ON_PURPOSE if not known.has(word, word))


def find_extra_words(text: str, listed: MarkedWords) -> Iterator[ExtraWord]:
    """Yield the places in canonical `text`, whose words are `listed`, where one of two words is too many."""
    for stretch, i in listed.places_with(Mark.TOO_MANY):
        twice = stretch.words[i] == stretch.words[i + 1]
        if twice and _are_two_compounds(stretch.words, i):
            continue
        start, end = stretch.span(i, i + 2)
        if "\n" not in text[start:end] and not (twice and _has_capitals(text[start:end])):
            yield ExtraWord(start, end)
    folded = fold(text)
    for words, pattern in _AROUND_YEARS:
        for match in matches_at(words, pattern, folded):
            yield ExtraWord(*match.span())


def _are_two_compounds(words: Sequence[str], i: int) -> bool:
    """Whether the word at `i` and the same behind it belong to different compounds ('giao thông thông suốt')."""
    known = lexicon()
    before = words[i - 1] if i else ""
    after = words[i + 2] if i + 2 < len(words) else ""
    return known.has(before, words[i]) and (words[i] in ENDS_AND_BEGINS or known.has(words[i], after))


def _has_capitals(words: str) -> bool:
    """Whether the second word begins with a capital, as a name or a sentence does."""
    return any(word[0].isupper() for word in words.split(" ")[1:]) and not words.isupper()
