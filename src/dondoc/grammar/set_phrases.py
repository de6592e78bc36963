"""Set phrases of the genre whose marks a scan or a typist changed, so that other words of sense came out.

Two words of the language that are a set phrase with other marks, and no compound, are a misreading: 'phần đầu' for
'phấn đấu', 'sữa chữa' for 'sửa chữa'. Pairs that mean something of their own ('cũng có' beside
'củng cố') are named as exceptions. Words that come out without sense are found by `broken_words`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

import ahocorasick

from dondoc.grammar.compounds import lexicon, near_syllables
from dondoc.grammar.near_spellings import ONLY_MARKS
from dondoc.grammar.patterns import any_of
from dondoc.grammar.syllables import LETTERS, is_marked
from dondoc.text import fold

SET_PHRASES = (
    "phấn đấu", "chồng chéo", "kiện toàn", "củng cố", "cửa khẩu", "chuyển đổi", "chuyển dịch", "tiên tiến", "kiềm chế",
    "triển khai", "khuyến khích", "thích ứng", "tiến độ", "hoàn thiện", "từng bước", "đồng thời", "hiện đại",
    "bền vững", "giải ngân", "đẩy mạnh", "nâng cao", "tăng cường", "rà soát", "thủ tục", "quy hoạch", "đầu tư",
    "cải cách", "hành chính", "nhiệm vụ", "giải pháp", "chỉ tiêu", "kết quả", "chủ trì", "phối hợp", "thanh niên",
    "đa chiều",
    "buôn lậu", "an sinh", "giảm nghèo", "môi trường", "biến đổi", "khí hậu", "chất lượng", "hiệu quả",
    "nỗ lực", "sửa chữa", "chỉ đạo", "hỗ trợ", "nghị quyết", "quyết định", "kế hoạch", "chương trình", "tổ chức",
    "thực hiện", "phát triển", "xây dựng", "sử dụng", "hướng dẫn", "kiểm tra", "giám sát", "tuyên truyền",
    "công nghiệp", "nông nghiệp", "doanh nghiệp", "hợp tác xã", "nông thôn", "dịch vụ", "thương mại", "du lịch",
    "giáo dục", "đào tạo", "khoa học", "công nghệ", "văn hóa", "thể thao", "dân tộc", "tôn giáo", "quốc phòng",
    "biên giới", "đối ngoại", "thanh tra", "khiếu nại", "tố cáo", "tham mưu", "đề xuất", "báo cáo", "tổng hợp",
    "đôn đốc", "phân công", "trách nhiệm", "hoàn thành", "năng lực", "hiệu lực", "nguồn lực", "nhân lực",
    "lao động", "việc làm", "thu nhập", "bảo đảm", "an toàn", "trật tự", "an ninh", "ban hành", "địa phương",
)  # fmt: skip
# Phrases so frequent that scans misread both of their words.
MISREAD_WHOLE = frozenset({"phấn đấu"})
EXCEPTIONS = frozenset(
    {
        "cũng có", "cùng có", "cung cố", "chuyên đề", "tiến đó", "đầu tư", "chủ trị", "thu tức", "kết quá", "nhận lúc",
        "đa chiều", "hoàn thiên", "hiện dài", "biên đội", "dấu tự", "nhiễm vụ",
        "thanh niên", "chi tiêu", "chỉ tiêu", "môi trưởng", "giải pháp", "khi hậu", "cửa khẩu", "phần dầu", "đã chiếu",
        "đại chiến", "rà soát", "ra soát", "tiền tiến", "tiến tiền", "tiền tiền", "an sinh", "ân sinh",
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
# Words of sense that never stand together, and what they must be.
NEVER_TOGETHER = {
    "một các": "một cách",
    "đội phá": "đột phá",
    "thể mạnh": "thế mạnh",
    "tiêu thụ công nghiệp": "tiểu thủ công nghiệp",
}
# Abbreviations whose Đ lost its stroke.
LOST_STROKES = {
    "khhgd": "khhgđ",
    "hdnd": "hđnd",
    "bdkh": "bđkh",
    "dbscl": "đbscl",
    "ldtbxh": "lđtbxh",
}
_LONGEST_WORD = 8
_WORD_AFTER = re.compile(rf" ([{LETTERS}]+)")
_WORD_BEFORE = re.compile(rf"(?:^|[^\w])([{LETTERS}]+) $")


@dataclass(frozen=True, slots=True)
class MisreadPhrase:
    """The characters [start, end) that were misread, and the phrase that they must be."""

    start: int
    end: int
    reading: str


def find_misread_phrases(text: str) -> Iterator[MisreadPhrase]:
    """Yield the misread set phrases of canonical `text`, in the order of their ends."""
    folded = fold(text)
    for last, (length, phrase) in _automaton().iter(folded):
        start, end = last - length + 1, last + 1
        words = folded[start:end]
        if not _whole_words(folded, start, end) or _belongs_elsewhere(words, folded, start, end):
            continue
        guard = ONLY_BEFORE.get(words)
        if guard is None or guard.match(folded, end):
            yield MisreadPhrase(start, end, phrase)


def _whole_words(folded: str, start: int, end: int) -> bool:
    return not (start and folded[start - 1].isalnum()) and not folded[end : end + 1].isalnum()


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
def _automaton() -> "ahocorasick.Automaton":
    automaton = ahocorasick.Automaton()
    for phrase in map(fold, SET_PHRASES):
        for misread in _misreadings(phrase):
            if misread != phrase and misread not in EXCEPTIONS and is_marked(misread):
                automaton.add_word(misread, (len(misread), phrase))
    for wrong, reading in (NEVER_TOGETHER | LOST_STROKES).items():
        automaton.add_word(fold(wrong), (len(wrong), reading))
    automaton.make_automaton()
    return automaton


def _misreadings(phrase: str) -> Iterator[str]:
    """What `phrase` may be misread as: words of the language, with other marks, that are no compound themselves.

    Words that the language lacks are none of them, for these make no sense and are found by that.
    """
    near, known = near_syllables(), lexicon()
    words = phrase.split(" ")
    choices = [[word, *(other for other, steps in near.of(word).items() if steps == ONLY_MARKS)] for word in words]
    for misread in product(*choices):
        changed = sum(one != other for one, other in zip(misread, words, strict=True))
        if changed <= (2 if phrase in MISREAD_WHOLE else 1) and not any(map(known.has, misread, misread[1:])):
            yield " ".join(misread)
