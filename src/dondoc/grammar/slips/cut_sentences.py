"""Words that no phrase ends with: where a cell ends in one, the rest of it was cut off."""

import re

from dondoc.grammar.kinds.places import PLACE
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

# Each of these wants another word after it: conjunctions, prepositions, plural words, first halves of compounds.
OPEN_ENDS = (
    "và", "các", "của", "với", "cho", "tại", "trong", "những", "về", "do", "bởi", "hoặc", "bằng", "từ", "nhằm",
    "nguy", "phát", "chuyển đổi và", "đối với", "trên", "theo", "để", "gồm", "là",
)  # fmt: skip
# Compounds that end in such a word and are whole, and what comes back from where it was: 'cấp huyện chuyển về'.
_WHOLE_END = re.compile(
    any_of("(?:mặt|đồng|công|cân|văn|thăng|ngang) bằng", "(?:chứng|danh|tính|động) từ", "(?:l[ýí]|tự|nguyên) do",
           "(?:tồn|hiện|thực|nội) tại", "bên trong", "(?:lạm|cấp|tự|tái|bùng|phân|bộc|xuất|khởi|kích|phản|tán) phát",
           "nội các", "tiền của", "(?:chuyển|trở|quay|đưa|gửi|nộp|rút|kéo|giao|điều) về",
           "(?:cấp (?:huyện|tỉnh|trên|xã)|trung ương|nước ngoài|nơi khác|các nơi) về",
           "(?:toàn|cấp|bên|nói|nêu|như|kể|người|tuyến|trở|ở|phía|trang|dẫn) trên",
           "(?:tiếp|kèm|đi|noi|làm|mang|dựa|tuân|chạy|học|nghe|phỏng|năm tiếp) theo")
    + "$"
)  # fmt: skip
# Behind one of these the same sentence goes on, whatever the next word begins with.
_WANTS_MORE = tuple(f" {word}" for word in ("và", "của", "với", "các", "hoặc", "những", "bởi", "nhằm", "đối với"))
# The same before a page break, of words that a heading may well end with elsewhere: 'danh sách đã được'.
_WANTS_MORE_THERE = tuple(
    f" {word}"
    for word in ("đã được", "sẽ được", "do", "theo", "trong", "cho", "tại", "từ", "về", "bằng", "đã", "sẽ", "đang",
                 "bị", "được", "khi", "nếu", "vào", "giữa", "trên", "dưới", "qua", "để", "gồm", "là", "cùng")
)  # fmt: skip
_MAY_END = re.compile(
    any_of("(?:đạt|thu|có|giành|nhận|làm|biết) được", "(?:toàn|cấp|bên|nói|nêu|như|kể|người) trên", "bên dưới",
           "(?:cấp|tuyến) dưới", "(?:trải|vượt|thông|bỏ) qua", "(?:trang|thiết|chuẩn|dự) bị")
    + "$"
)  # fmt: skip
_OPENS_GROUP = re.compile(
    r"(?:nhóm|lĩnh vực|phần|mục|các nhiệm vụ|nhiệm vụ|giải pháp|về|khối|đối với)\b", re.IGNORECASE
)
_FEWEST_WORDS_OF_REST = 3
_HALF_SUM = re.compile(rf" {any_of('triệu', 'tỷ', 'tỉ', 'nghìn', 'ngàn')}$")
_CURRENCY = re.compile(r"(?:USD|VNĐ|VND|EUR)\b")
_HALF_PLACE = re.compile(rf" {PLACE}$")
_PLACE = re.compile(r"(?:[^\W\d_]+ ){1,2}[^\W\d_]+[.;]?")
_LAST = tuple(fold(words) for words in OPEN_ENDS)
_LONGEST_END = 40  # characters; none of them is as long
_BODIES = ("Sở", "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "Bộ", "Phòng", "Cục", "Chi cục")
_CUT_ENDS = (",", " -", *(f"{sign} {body}" for sign in ",;" for body in _BODIES))  # bodies without their names
_OPEN_END = re.compile(rf"(?:^|[\s,;:]){any_of(*OPEN_ENDS)}$")


def is_cut(words: str) -> bool:
    """Whether the phrase `words` breaks off in the middle."""
    ending = words[-_LONGEST_END:].rstrip()
    if ending.endswith(_CUT_ENDS):
        return True
    if not ending.lower().endswith(_LAST):
        return False
    folded = fold(ending)
    return bool(_OPEN_END.search(folded)) and not _WHOLE_END.search(folded)


def wants_more(line: str) -> bool:
    """Whether the `line` ends in a word that no sentence, heading or name ends with."""
    return line.endswith(_WANTS_MORE)


def is_completed_by(line: str, below: str) -> bool:
    """Whether `below`, which begins with a capital, can only be the rest of the `line` that a page break cut.

    It is the currency of a sum, the name of a place behind its noun, or stands behind a word that nothing ends with.
    """
    if _HALF_SUM.search(line):
        return bool(_CURRENCY.match(below))
    if _HALF_PLACE.search(line):
        return bool(_PLACE.fullmatch(below)) and all(word.istitle() for word in below.split())
    return wants_more(line)


def is_rest_of_name(line: str, below: str) -> bool:
    """Whether the `line` ends in the first word of a name, and `below` is names alone: 'đường Nguyễn⏎Huệ, Lê Lợi'.

    Names of one word are few, so that two that a line ends with may be a whole one.
    """
    *before, last = line.rsplit(" ", 2)
    if len(before) < 2 or not last.istitle() or not last.isalpha() or not before[-1].islower():
        return False
    return all(word.istitle() for word in below.rstrip(" .;").replace(",", " ").split())


def is_rest_over_page(line: str, below: str, *, groups_numbered: bool) -> bool:
    """Whether `below`, which begins with a capital on a new page, goes on with the `line` cut there and heads no group.

    The line breaks off in the middle; or it ends without a stop where the groups of the table all have numbers
    (`groups_numbered`), and these words, which have none, do not read as the name of one.
    """
    if below.isupper() or _OPENS_GROUP.match(below):
        return False
    if is_cut(line):
        return True
    if line.lower().endswith(_WANTS_MORE_THERE):
        folded = fold(line[-_LONGEST_END:])
        return not (_WHOLE_END.search(folded) or _MAY_END.search(folded))
    return groups_numbered and len(below.split()) >= _FEWEST_WORDS_OF_REST and not below.endswith(":")
