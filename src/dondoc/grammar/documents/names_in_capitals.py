"""Names that a letterhead prints in capitals, as sentences write them: 'SỞ Y TẾ HÀ TĨNH' is 'Sở Y tế Hà Tĩnh'.

Each word of the language begins with one capital ('Giáo dục'), names of places with one at each syllable, and what
only joins them has none. Source: Nghị định 30/2020/NĐ-CP, phụ lục II (viết hoa tên cơ quan, tổ chức, địa danh).
"""

import re
from collections.abc import Sequence
from functools import cache

from dondoc.grammar.kinds.places import PLACE_WORDS
from dondoc.grammar.patterns import any_of
from dondoc.grammar.words.compounds import lexicon
from dondoc.register import load_provinces
from dondoc.text import fold
from dondoc.text.syllables import is_syllable

_JOINING = frozenset(("và", "các", "của", "cho", "với", "trên", "tại", "về", "theo", "cấp", "thuộc", "trực"))
_KIND_OF_PLACE = re.compile(rf"(?<= )(?<!tác ){any_of(*PLACE_WORDS)}(?= (?!hội\b|ủy\b|uỷ\b|đoàn\b)|$)", re.IGNORECASE)
# Names in themselves, wherever they stand; trade and industry are one in the name of their ministry.
_PROPER = ("việt nam", "hồ chí minh", "tây bắc", "tây nguyên", "nam bộ", "công thương")
# What several words name together has one capital, and what only counts or places a body has none, as the offices
# write themselves: 'Bảo hiểm xã hội', 'Trung tâm Phục vụ hành chính công', 'Kho bạc Nhà nước khu vực X'.
_AS_ONE_TERM = (
    "Bảo hiểm xã hội", "Chính sách xã hội", "Khoa học xã hội", "Công tác xã hội", "Bảo trợ xã hội", "Tệ nạn xã hội",
    "hành chính công", "Hội đồng nhân dân", "Ủy ban nhân dân", "đại biểu Quốc hội", "Đảng đoàn", "Hợp tác xã",
    "Khu kinh tế", "khu công nghiệp", "Chi nhánh Khu vực", "khu vực", "chi nhánh",
)  # fmt: skip
_TERMS_BY_LETTERS = {term.lower(): term for term in _AS_ONE_TERM}
_TERM = re.compile(rf"(?:(?<= )|^){any_of(*_TERMS_BY_LETTERS)}(?![^\W\d_])", re.IGNORECASE)
_PIECE = re.compile(r"[^\W\d_]+|[\W\d_]+")


def in_sentence_letters(name: str) -> str:
    """Return the `name` of a body, all in capitals, with those capitals that it has in a sentence."""
    place = _KIND_OF_PLACE.search(name)
    end = place.end() if place else len(name)
    pieces = _PIECE.findall(name[:end])
    seconds = _second_syllables([fold(piece) for piece in pieces])
    written = [_letters(piece, place_in_name, seconds) for place_in_name, piece in enumerate(pieces)]
    before = _TERM.sub(lambda term: _as_one(term, begins=not term.start()), "".join(written))
    if place:
        before = before[: place.start()] + before[place.start() :].lower()
    return _named_places().sub(lambda proper: _each_capital(proper[0]), before) + _each_capital(name[end:])


def _as_one(term: re.Match[str], *, begins: bool) -> str:
    written = _TERMS_BY_LETTERS[term[0].lower()]
    return written[0].upper() + written[1:] if begins else written


def _letters(piece: str, place: int, seconds: frozenset[int]) -> str:
    if not is_syllable(fold(piece)):
        return piece  # 'TNCS', or what stands between two words
    return piece.lower() if place in seconds or (place and fold(piece) in _JOINING) else piece.capitalize()


def _second_syllables(pieces: Sequence[str]) -> frozenset[int]:
    """Which of the folded `pieces` of a name are the second syllable of a word.

    As many words of two syllables as there can be; of two ways the one whose words stand further behind, for what
    kind of body it is stands first: 'sở | y tế'.
    """
    has = lexicon().has
    best: list[tuple[int, frozenset[int]]] = [(0, frozenset())]
    for end in range(1, len(pieces) + 1):
        count, chosen = best[end - 1]
        if end >= 3 and pieces[end - 2] == " " and has(pieces[end - 3], pieces[end - 1]):
            earlier, others = best[end - 3]
            if earlier + 1 >= count:
                count, chosen = earlier + 1, others | {end - 1}
        best.append((count, chosen))
    return best[-1][1]


def _each_capital(words: str) -> str:
    return _PIECE.sub(lambda piece: piece[0].capitalize(), words)


@cache
def _named_places() -> re.Pattern[str]:
    """Proper names, and at the end of a name a province of today or of before 2025."""
    names = {name for each in load_provinces() for name in (each.name, *each.formed_from)}
    provinces = any_of(*map(re.escape, sorted(names, key=lambda name: (-len(name), name))))
    return re.compile(rf"(?<= )(?:{any_of(*_PROPER)}|{provinces}$)", re.IGNORECASE)
