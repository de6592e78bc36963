"""Words that were left out: 'phối hợp Sở Y tế' lacks 'với', 'trên địa tỉnh' lacks 'bàn'."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from dondoc.grammar.patterns import any_of, matches_at
from dondoc.grammar.words.compounds import lexicon
from dondoc.grammar.words.word_list import Place
from dondoc.text import fold

# What an agency's name begins with, in the letters that a name has.
NAME_OPENINGS = (
    "Sở", "Cục", "Chi cục", "Ban", "Ủy ban", "Uỷ ban", "UBND", "HĐND", "Văn phòng", "Công an", "Bộ", "Thanh tra",
    "Viện", "Thuế", "Tòa án", "Toà án", "Kho bạc", "Ngân hàng", "Hội", "Liên minh", "Bảo hiểm", "Trường", "Đài",
)  # fmt: skip
_COOPERATE = "hối hợp "
_WITHOUT_WITH = re.compile(rf"{_COOPERATE}(?={any_of(*NAME_OPENINGS)} )")
_LEADS = re.compile(r"(?<!\w)chủ trì,? p$", re.IGNORECASE)
_LONGEST_OPENING = 12
_WITH = "với"
_STOPS = (";", ",", ".", ")")


@dataclass(frozen=True, slots=True)
class LeftOutWord:
    """The characters [start, end) lack the word `missing`; with it they read `reading`."""

    start: int
    end: int
    missing: str
    reading: str


@dataclass(frozen=True, slots=True)
class _Shortened:
    """A set phrase without one of its words; the word `torn` then makes no sense."""

    words: tuple[str, ...]
    torn: int
    missing: str
    whole: str


# Phrases that never stop before their last word, though the words that are left make sense.
_NEVER_WITHOUT = tuple(
    (words, re.compile(rf"(?<!\w){words}{ends}"), missing)
    for words, ends, missing in (
        ("ngân sách nhà", r"(?! (?:nước|trường|thầu|hát|văn)\b)(?!\n)(?=[ ,;.])", "nước"),
        ("an toàn thông", r"(?=[,;.])", "tin"),
        *(
            (f"{shared} dùng", r"(?=[,;.]| của (?:tỉnh|thành phố|xã|phường|ngành|quốc gia|các)\b)", "chung")
            for shared in ("nền tảng", "nền tảng số", "dữ liệu", "hạ tầng")
        ),
        ("vùng khó", r"(?=[,;.])", "khăn"),
        ("hoàn cảnh khó", r"(?=[,;.])", "khăn"),
    )
)
# Phrases that lack a word before what follows them.
_NEVER_BEFORE = (
    ("tầm đến", re.compile(r"(?<!\w)tầm(?P<after> đến năm \d{4}\b)(?!.{0,12}\btầm nhìn\b)"), "nhìn"),
    (
        "phát ",
        re.compile(
            r"(?<!\w)(?<!tự )(?<!xuất )(?<!khởi )(?<!lạm )(?<!bộc )phát(?P<after> "
            r"(?:doanh nghiệp|kinh tế|nông nghiệp|công nghiệp|du lịch|hợp tác xã|hạ tầng|nguồn nhân lực)\b)"
        ),
        "triển",
    ),
)
# A plan is for carrying out a document of another kind; names of offices ('Phòng Kế hoạch Quy hoạch') are none of both.
_CARRIED_OUT = any_of("Quy hoạch", "Nghị quyết", "Chỉ thị", "Kết luận", "Nghị định", "Luật", "Đề án")
_OFFICES = "".join(rf"(?<!{office} Kế hoạch )" for office in ("Sở", "Phòng", "Ban", "Vụ"))
_PLANS_OF = tuple(
    (plan, re.compile(rf"{plan} {_OFFICES}(?P<kind>{_CARRIED_OUT})(?= [^\W\d_]|,? số \d)"))
    for plan in ("Kế hoạch", "Chương trình hành động")
)
_CARRIES_OUT = "thực hiện"
# 'Khoa Công nghệ thông tin' of a university lacks no 'học'.
_FACULTY = re.compile("Khoa [A-ZĐ]")


def find_left_out_words(text: str, puzzles: Iterable[Place]) -> Iterator[LeftOutWord]:
    """Yield the places in canonical `text` that lack one word of a set phrase.

    `puzzles` are those of its words that make no sense.
    """
    for match in matches_at(_COOPERATE, _WITHOUT_WITH, text):
        opening = _LEADS.search(text, max(0, match.start() - _LONGEST_OPENING), match.start())
        if opening:
            words = fold(text[opening.start() : match.end() - 1])
            yield LeftOutWord(opening.start(), match.end() - 1, _WITH, f"{words} {_WITH}")
    yield from _without_last_word(text)
    for plan, pattern in _PLANS_OF:
        for match in matches_at(plan, pattern, text):
            reading = f"{text[match.start() : match.start('kind')]}{_CARRIES_OUT} {match['kind']}"
            yield LeftOutWord(match.start(), match.end(), _CARRIES_OUT, reading)
    for puzzle in puzzles:
        yield from _of_phrase(text, puzzle)


def _without_last_word(text: str) -> Iterator[LeftOutWord]:
    folded = fold(text)
    for words, pattern, missing in _NEVER_WITHOUT:
        for match in matches_at(words, pattern, folded):
            yield LeftOutWord(match.start(), match.end(), missing, f"{match[0]} {missing}")
    for words, pattern, missing in _NEVER_BEFORE:
        for match in matches_at(words, pattern, folded):
            before = folded[match.start() : match.start("after")]
            yield LeftOutWord(match.start(), match.end(), missing, f"{before} {missing}{match['after']}")


def _of_phrase(text: str, puzzle: Place) -> Iterator[LeftOutWord]:
    """The set phrase of which the word `puzzle` is what is left of a compound."""
    words = puzzle.stretch.words
    for short in shortened_phrases().get(puzzle.word, ()):
        first = puzzle.i - short.torn
        stop = first + len(short.words)
        if first < 0 or tuple(words[first:stop]) != short.words:
            continue
        begin, end = puzzle.stretch.span(first, stop)
        torn_last = short.torn == len(short.words) - 1
        if torn_last and text[end : end + 1] not in _STOPS:
            continue  # the next word may be the one that is missing, or may be it with a slip
        if "\n" not in text[begin:end] and not _FACULTY.match(text, begin):
            yield LeftOutWord(begin, end, short.missing, short.whole)
            return


@cache
def shortened_phrases() -> dict[str, list[_Shortened]]:
    """Set phrases of four words and more with one left out, by the word that is torn by it."""
    known = lexicon()
    found: dict[str, list[_Shortened]] = {}
    for phrase in known.phrases:
        for gap in range(1, len(phrase)):
            torn, missing = phrase[gap - 1], phrase[gap]
            if len(phrase) >= 4 and torn not in known.free and known.has(torn, missing):
                short = _Shortened((*phrase[:gap], *phrase[gap + 1 :]), gap - 1, missing, " ".join(phrase))
                found.setdefault(torn, []).append(short)
    return found
