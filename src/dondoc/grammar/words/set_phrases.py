"""Set phrases of the genre whose marks a scan or a typist changed, so that other words of sense came out.

Two words of the language that are a set phrase with other marks, and no compound, are a misreading: 'phần đầu' for
'phấn đấu', 'sữa chữa' for 'sửa chữa'. Pairs that mean something of their own ('cũng có' beside
'củng cố') are named as exceptions. Words that come out without sense are found by `broken_words`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product

from dondoc.grammar.patterns import any_of, holds_any, places_of
from dondoc.grammar.words.compounds import lexicon, syllables_by_letters
from dondoc.grammar.words.word_pairs import Mark, MarkedWords
from dondoc.text import fold
from dondoc.text.syllables import LETTERS, bare, is_marked

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
    "công trình", "đơn vị", "danh mục", "chính sách", "điều kiện", "khai thác", "quản lý", "vướng mắc", "kinh phí",
    "ngân sách", "giai đoạn", "minh bạch", "công khai", "phát động", "nắng nóng", "thẩm định", "nghiệm thu",
    "giải phóng", "mặt bằng", "quyết toán", "cập nhật", "chuyên môn", "khắc phục", "phòng ngừa", "lực lượng", "tỉnh ủy",
)  # fmt: skip
# Phrases so frequent that scans misread both of their words.
MISREAD_WHOLE = frozenset({"phấn đấu"})
EXCEPTIONS = frozenset(
    {
        "cũng có", "cùng có", "cung cố", "chuyên đề", "tiến đó", "đầu tư", "chủ trị", "thu tức", "kết quá", "nhận lúc",
        "đa chiều", "hoàn thiên", "hiện dài", "biên đội", "dấu tự", "nhiễm vụ",
        "thanh niên", "chi tiêu", "chỉ tiêu", "môi trưởng", "giải pháp", "khi hậu", "cửa khẩu", "phần dầu", "đã chiếu",
        "đại chiến", "rà soát", "ra soát", "tiền tiến", "tiến tiền", "tiền tiền", "an sinh", "ân sinh",
        "cấp nhất", "chuyển môn", "thăm đình", "quyết toàn", "cổng trình", "đón vị", "giải đoán", "giải đoàn",
        "mất bằng", "mất bảng", "giải phong",
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
    "mỗi trường": re.compile(
        r" ?[,;.)]|$| (?:và|sống|đầu tư|kinh doanh|làm việc|mạng|số|nước|không khí|đất|biển|tự nhiên)(?!\w)"
    ),
}  # fmt: skip
# 'Bài tập chung' is one for all; nobody does 'tập chung nguồn lực'.
_GATHERED = (
    "nguồn lực", "chỉ đạo", "thực hiện", "triển khai", "lãnh đạo", "đầu tư", "rà soát", "giải quyết", "phát triển",
    "xây dựng", "tháo gỡ", "tuyên truyền", "hoàn thành", "vào", "huy động",
)  # fmt: skip
# Words of sense that never stand together, and what they must be.
NEVER_TOGETHER = {
    "một các": "một cách",
    "đội phá": "đột phá",
    "đèn tính hiệu": "đèn tín hiệu",
    "thể mạnh": "thế mạnh",
    "tiêu thụ công nghiệp": "tiểu thủ công nghiệp",
    "tiêu thủ công nghiệp": "tiểu thủ công nghiệp",
    "cải các hành chính": "cải cách hành chính",
    **{f"tập chung {what}": f"tập trung {what}" for what in _GATHERED},
}
# Abbreviations whose Đ lost its stroke.
LOST_STROKES = {
    "khhgd": "khhgđ",
    "hdnd": "hđnd",
    "bdkh": "bđkh",
    "dbscl": "đbscl",
    "ldtbxh": "lđtbxh",
}
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
        if not _belongs_elsewhere(words, folded, start, end) and (guard is None or guard.match(folded, end)):
            yield MisreadPhrase(start, end, _readings()[words])


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
def _readings() -> Mapping[str, str]:
    """The misread phrases, and what each must be."""
    misread = {
        misread: phrase
        for phrase in map(fold, SET_PHRASES)
        for misread in _misreadings(phrase)
        if misread != phrase and misread not in EXCEPTIONS and is_marked(misread)
    }
    return misread | {fold(wrong): reading for wrong, reading in (NEVER_TOGETHER | LOST_STROKES).items()}


@cache
def _by_pair() -> Mapping[tuple[str, str], list[tuple[str, int]]]:
    """The misread phrases by two words of each, with how many characters stand before these."""
    known = lexicon()
    found: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for phrase in _readings().keys() - LOST_STROKES:
        pairs = list(pairwise(phrase.split(" ")))
        telling = next((pair for pair in pairs if not known.has(*pair)), pairs[0])
        found.setdefault(telling, []).append((phrase, phrase.index(" ".join(telling))))
    return found


@cache
def _by_word() -> Mapping[str, list[str]]:
    """The misread phrases by each of their words."""
    found: dict[str, list[str]] = {}
    for phrase in _readings():
        for word in phrase.split(" "):
            found.setdefault(word, []).append(phrase)
    return found


def _misreadings(phrase: str) -> Iterator[str]:
    """What `phrase` may be misread as: words of the language, with other marks, that are no compound themselves.

    Words that the language lacks are none of them, for these make no sense and are found by that.
    """
    alike, known = syllables_by_letters(), lexicon()
    words = phrase.split(" ")
    choices = [dict.fromkeys((word, *alike.get(bare(word), ()))) for word in words]
    for misread in product(*choices):
        changed = sum(one != other for one, other in zip(misread, words, strict=True))
        if changed <= (2 if phrase in MISREAD_WHOLE else 1) and not any(map(known.has, misread, misread[1:])):
            yield " ".join(misread)
