"""Words that are one too many: one written twice ('khu khu du lịch'), two prepositions in a row ('từ của'), years."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

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
# 'lực lượng bảo vệ bảo vệ mục tiêu': who does it has the word in his name; 'kế hoạch kế hoạch hóa' is of two words.
_WHO_DOES = frozenset(
    {
        "lượng", "bộ", "đoàn", "tổ", "đội", "người", "quan", "ban", "nhân", "viên", "phòng", "sở", "vụ", "cục", "bên",
        "vị", "hội", "nghề", "lớp", "môn",
    }
)  # fmt: skip
_LONGER = frozenset({"hóa", "xã", "sinh", "viên", "học", "hoá", "gia"})
_MOST_TWICE = 100  # of one text; what repeats itself more often is no writing
# Two words that the language doubles, or that end one thing and begin the next.
_PAIRS_ON_PURPOSE = frozenset(
    {
        ("từng", "bước"), ("thường", "xuyên"), ("hết", "sức"), ("thanh", "tra"), ("kiểm", "toán"), ("quản", "lý"),
        ("bảo", "vệ"), ("công", "tác"),
    }
)  # fmt: skip
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
    """The characters [start, end) hold a word too many; `once` is what stands twice there, None where nothing does."""

    start: int
    end: int
    once: str | None = None


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
            yield ExtraWord(start, end, text[slice(*stretch.span(i, i + 1))] if twice else None)
    yield from _compounds_twice(text, listed)
    for place, length in islice(listed.more_twice_in_a_row(), _MOST_TWICE):
        start, end = place.stretch.span(place.i, place.i + 2 * length)
        if "\n" in text[start:end] or _has_capitals(text[start:end]):
            continue
        if len(set(place.stretch.words[place.i : place.i + length])) > 1:
            yield ExtraWord(start, end, text[slice(*place.stretch.span(place.i, place.i + length))])
    folded = fold(text)
    for words, pattern in _AROUND_YEARS:
        for match in matches_at(words, pattern, folded):
            yield ExtraWord(*match.span())


def _compounds_twice(text: str, listed: MarkedWords) -> Iterator[ExtraWord]:
    """Compounds of two words that stand twice in a row."""
    known = lexicon()
    for stretch, i in islice(listed.twice_in_a_row(), _MOST_TWICE):
        words = stretch.words
        pair = words[i], words[i + 1]
        earlier, before = words[i - 2] if i > 1 else "", words[i - 1] if i else ""
        after = words[i + 4] if i + 4 < len(words) else ""
        if pair[0] == pair[1] or not known.has(*pair) or pair in _PAIRS_ON_PURPOSE:
            continue
        if before in _WHO_DOES or after in _LONGER or known.has(pair[1], after):
            continue
        if known.has(before, pair[0]) and not known.has(earlier, before):
            continue
        start, end = stretch.span(i, i + 4)
        if i and text[start].isupper():
            continue  # the end of a name: 'Sở Giáo dục và Đào tạo đào tạo'
        if "\n" not in text[start:end] and not _has_capitals(text[start:end]):
            yield ExtraWord(start, end, text[slice(*stretch.span(i, i + 2))])


def _are_two_compounds(words: Sequence[str], i: int) -> bool:
    """Whether the word at `i` and the same behind it belong to different compounds ('giao thông thông suốt')."""
    known = lexicon()
    before = words[i - 1] if i else ""
    after = words[i + 2] if i + 2 < len(words) else ""
    return known.has(before, words[i]) and (words[i] in ENDS_AND_BEGINS or known.has(words[i], after))


def _has_capitals(words: str) -> bool:
    """Whether the second word begins with a capital, as a name or a sentence does."""
    return any(word[0].isupper() for word in words.split(" ")[1:]) and not words.isupper()
