"""Words that a scan or a typist broke, told by the set phrases of the genre.

A pair of words that reads like a set phrase once all marks are stripped, and yet is not that phrase, is a misreading:
'phần đầu' for 'phấn đấu', 'chuyên dịch' for 'chuyển dịch'. Pairs that mean something of their own ('cũng có' beside
'củng cố') are named as exceptions. Letters that dropped out ('trển khai') are in a plain list.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

import ahocorasick

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

SET_PHRASES = (
    "phấn đấu", "chồng chéo", "kiện toàn", "củng cố", "cửa khẩu", "chuyển đổi", "chuyển dịch", "tiên tiến", "kiềm chế",
    "triển khai", "khuyến khích", "thích ứng", "tiến độ", "hoàn thiện", "từng bước", "đồng thời", "hiện đại",
    "bền vững", "giải ngân", "đẩy mạnh", "nâng cao", "tăng cường", "rà soát", "thủ tục", "quy hoạch", "đầu tư",
    "cải cách", "hành chính", "nhiệm vụ", "giải pháp", "chỉ tiêu", "kết quả", "chủ trì", "phối hợp", "thanh niên",
    "đa chiều",
    "buôn lậu", "an sinh", "giảm nghèo", "môi trường", "biến đổi", "khí hậu", "chất lượng", "hiệu quả",
)  # fmt: skip
EXCEPTIONS = frozenset(
    {
        "cũng có", "cùng có", "cung cố", "chuyên đề", "tiến đó", "đầu tư", "dau tu", "chủ trị", "thu tức", "kết quá",
        "nang cao", "đa chiều", "hoàn thiên", "hiện dài", "phan dau", "biên đội", "dấu tự", "nhiễm vụ",
        "thanh niên", "chi tiêu", "chỉ tiêu", "môi trưởng", "giải pháp", "khi hậu", "cửa khẩu", "phần dầu", "đã chiếu",
        "đại chiến", "rà soát", "ra soát", "tiền tiến", "tiến tiền", "tiền tiền", "hanh chinh", "an sinh", "ân sinh",
    }
)  # fmt: skip
# Readings that are also plain words: only before a word that a set phrase would have after it.
ONLY_BEFORE = {
    "phần đầu": re.compile(
        " "
        + any_of(
            "đạt", "đến", "tỷ lệ", "tốc độ", "xây dựng", "hoàn thành", "tổng", "có", "giảm", "tăng", "thực hiện",
            "toàn tỉnh", "trong", "khởi công", "tiếp tục", "tiết kiệm",
        )
    ),
}  # fmt: skip
DROPPED_LETTERS = {
    "trển khai": "triển khai", "khuyến kích": "khuyến khích", "thích ướng": "thích ứng", "tiến hộ": "tiến độ",
    "môi tường": "môi trường", "hoàn hiện": "hoàn thiện", "tùng bước": "từng bước", "đng thời": "đồng thời",
    "thanh tiên": "thanh niên", "sở, ngành nên quan": "sở, ngành liên quan", "một các sâu": "một cách sâu",
    "địa bản": "địa bàn", "giải phảp": "giải pháp", "che phủ rng": "che phủ rừng",
}  # fmt: skip
_MARKED_LETTERS = "ăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
_VIETNAMESE = re.compile(rf"[a-zđ {_MARKED_LETTERS}]+")
_BARE_LETTERS = {ord(letter): unicodedata.normalize("NFD", letter)[0] for letter in _MARKED_LETTERS} | {ord("đ"): "d"}


@dataclass(frozen=True, slots=True)
class Misspelling:
    """The characters [start, end) that were misread, and what they must mean."""

    start: int
    end: int
    reading: str


def find_misspellings(text: str) -> list[Misspelling]:
    """Return the broken set phrases of canonical `text`, in reading order."""
    folded = fold(text)
    bare = _strip(folded)
    found = []
    for last, (length, phrase, wrong) in _automaton().iter(bare):
        start, end = last - length + 1, last + 1
        words = folded[start:end]
        if not _whole_words(folded, start, end):
            continue
        misread = words == wrong if wrong else _is_misread(words, phrase, folded, end)
        if misread:
            found.append(Misspelling(start, end, phrase))
    return sorted(found, key=lambda misspelling: misspelling.start)


def _is_misread(words: str, phrase: str, folded: str, end: int) -> bool:
    if words == phrase or words in EXCEPTIONS or not _VIETNAMESE.fullmatch(words):
        return False
    guard = ONLY_BEFORE.get(words)
    return guard is None or bool(guard.match(folded, end))


def _whole_words(folded: str, start: int, end: int) -> bool:
    return not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum())


def _strip(folded: str) -> str:
    """The letters without any mark, each still one character, so that offsets hold."""
    return folded.translate(_BARE_LETTERS)


@cache
def _automaton() -> "ahocorasick.Automaton":
    automaton = ahocorasick.Automaton()
    for phrase in SET_PHRASES:
        bare = _strip(fold(phrase))
        automaton.add_word(bare, (len(bare), fold(phrase), None))
    for wrong, reading in DROPPED_LETTERS.items():
        bare = _strip(fold(wrong))
        automaton.add_word(bare, (len(bare), reading, fold(wrong)))
    automaton.make_automaton()
    return automaton
