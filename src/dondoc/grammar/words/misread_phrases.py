"""Misread set phrases in a text: a scan or a typist changed their marks, and other words of sense came out.

What each phrase may be misread as is told by `set_phrases`. Words that come out without sense are found by
`broken_words`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from dondoc.grammar.patterns import any_of, holds_any, places_of
from dondoc.grammar.words.compounds import lexicon
from dondoc.grammar.words.set_phrases import LOST_STROKES, readings_of_phrases
from dondoc.grammar.words.word_pairs import Mark, MarkedWords
from dondoc.text import fold
from dondoc.text.syllables import LETTERS, is_marked

# Readings that are also plain words: only before a word that a set phrase would have after it.
ONLY_BEFORE = {
    "phần đầu": re.compile(
        " "
        + any_of(
            "đạt", "đến", "tỷ lệ", "tốc độ", "xây dựng", "hoàn thành", "tổng", "có", "giảm", "tăng", "thực hiện",
            "toàn tỉnh", "trong", "khởi công", "tiếp tục", "tiết kiệm",
        )
    ),
    "mỗi trường": re.compile(
        r" ?[,;.)]|$| (?:và|sống|đầu tư|kinh doanh|làm việc|mạng|số|nước|không khí|đất|biển|tự nhiên)(?!\w)"
    ),
}  # fmt: skip
_SHORTEST_WORD, _LONGEST_WORD = 2, 8
_WORD = re.compile(rf"[{LETTERS}]+")
_WORD_AFTER = re.compile(rf" ([{LETTERS}]+)")
_WORD_BEFORE = re.compile(rf"(?:^|[^\w])([{LETTERS}]+) $")


@dataclass(frozen=True, slots=True)
class MisreadPhrase:
    """The characters [start, end) that were misread, and the phrase that they must be."""

    start: int
    end: int
    reading: str


def misread_pairs() -> Iterator[tuple[str, str]]:
    """Yield two words in a row of each misread phrase, which are no compound where the phrase has such a pair."""
    yield from _by_pair()


def find_misread_phrases(text: str, listed: MarkedWords) -> Iterator[MisreadPhrase]:
    """Yield the misread set phrases of canonical `text`, whose words are `listed`, in the order of their ends."""
    folded = fold(text)
    places = sorted({*_among(listed, folded), *_between(listed, folded)}, key=lambda place: (place[1], place[0]))
    for start, end in places:
        words = folded[start:end]
        guard = ONLY_BEFORE.get(words)
        if not (is_marked(words) or words in LOST_STROKES or _is_among_marked_words(text, folded, start, end)):
            continue
        if not _belongs_elsewhere(words, folded, start, end) and (guard is None or guard.match(folded, end)):
            yield MisreadPhrase(start, end, readings_of_phrases()[words])


def _among(listed: MarkedWords, folded: str) -> Iterator[tuple[int, int]]:
    """Where a misread phrase stands among the words of the text."""
    for stretch, i in listed.places_with(Mark.MISREAD):
        for phrase, before in _by_pair()[stretch.words[i], stretch.words[i + 1]]:
            start = stretch.span(i, i + 1)[0] - before
            if folded.startswith(phrase, max(start, 0)) and _whole_words(folded, start, start + len(phrase)):
                yield start, start + len(phrase)
    for word in LOST_STROKES:
        yield from (stretch.span(i, i + 1) for stretch, i in listed.places_of(word))


def _between(listed: MarkedWords, folded: str) -> Iterator[tuple[int, int]]:
    """Where one stands whose words are not all listed, because a sign makes one of them part of something else."""
    longer = [signs for signs in listed.parts[0::2] if len(signs) > _SHORTEST_WORD]
    known = _by_word().keys() & set(_WORD.findall(" ".join(longer)))
    for start, signs in listed.between if known else ():
        if len(signs) <= _SHORTEST_WORD or not holds_any(signs, known):
            continue
        for word in known.intersection(_WORD.findall(signs)):
            for phrase in _by_word()[word]:
                first, stop = max(0, start - len(phrase)), start + len(signs) + len(phrase)
                for place in places_of(phrase, folded[first:stop]):
                    if _whole_words(folded, first + place, first + place + len(phrase)):
                        yield first + place, first + place + len(phrase)


def _whole_words(folded: str, start: int, end: int) -> bool:
    return not (start and folded[start - 1].isalnum()) and not folded[end : end + 1].isalnum()


def _is_among_marked_words(text: str, folded: str, start: int, end: int) -> bool:
    """Whether words without any mark, [start, end), stand in small letters beside one that has marks.

    Else the whole text may have none, or they are of another language.
    """
    after = _WORD_AFTER.match(folded, end)
    before = _WORD_BEFORE.search(folded[max(0, start - _LONGEST_WORD) : start])
    beside = [match[1] for match in (after, before) if match]
    return text[start:end].islower() and any(map(is_marked, beside))


def _belongs_elsewhere(words: str, folded: str, start: int, end: int) -> bool:
    """Whether a neighbour makes a compound with the first or the last of `words`: 'cùng cơ' in 'cùng cơ quan'."""
    known = lexicon()
    after = _WORD_AFTER.match(folded, end)
    before = _WORD_BEFORE.search(folded[max(0, start - _LONGEST_WORD) : start])
    return bool(
        (after and known.has(words.rpartition(" ")[2], after[1]))
        or (before and known.has(before[1], words.partition(" ")[0]))
    )


@cache
def _by_pair() -> Mapping[tuple[str, str], list[tuple[str, int]]]:
    """The misread phrases by two words of each, with how many characters stand before these."""
    known = lexicon()
    found: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for phrase in readings_of_phrases().keys() - LOST_STROKES:
        pairs = list(pairwise(phrase.split(" ")))
        telling = next((pair for pair in pairs if not known.has(*pair)), pairs[0])
        found.setdefault(telling, []).append((phrase, phrase.index(" ".join(telling))))
    return found


@cache
def _by_word() -> Mapping[str, list[str]]:
    """The misread phrases by each of their words."""
    found: dict[str, list[str]] = {}
    for phrase in readings_of_phrases():
        for word in phrase.split(" "):
            found.setdefault(word, []).append(phrase)
    return found
