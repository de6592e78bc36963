"""Words that say when, and nothing else: 'Quý III/2026', 'hoàn thành trước ngày 30/6'."""

import re

from dondoc.text import fold

_OF_TIME = frozenset(
    (
        "thời", "gian", "hạn", "thực", "hiện", "hoàn", "thành", "xong", "trình", "dự", "kiến", "trong", "trước", "đến",
        "hết", "cuối", "đầu", "giữa", "chậm", "nhất", "vào", "từ", "ngày", "tháng", "quý", "quí", "năm", "giai",
        "đoạn", "kỳ", "hằng", "hàng", "định", "mỗi", "và", "là", "i", "ii", "iii", "iv", "tuần", "lần", "nay", "chạy",
        # How, how often and which part besides.
        "q", "qi", "qii", "qiii", "qiv", "t", "của", "các", "những", "tiếp", "theo", "sau", "khoảng", "cả", "không",
        "quá", "để", "muộn", "trễ", "hơn", "cùng", "ít", "tối", "thiểu", "một", "hai", "ba", "tư", "bốn", "sáu", "chín",
        "nửa", "học", "nhiệm", "tới", "kể", "bắt", "trở", "đi", "giờ", "phút", "thường", "xuyên", "niên", "thượng",
        "trung", "hạ", "chót", "dịp", "thứ", "hoặc", "il", "li", "ll",
        "iil", "ili", "lii", "ill", "lil", "lli", "lll", "lv",
    )
)  # fmt: skip
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_IN_WORDS = re.compile(
    r"\b(?:(?:h[ằà]ng|mỗi) (?:tuần|tháng|quý|năm)|qu[ýí] i[iv]{0,2}|(?:trong|cuối|hết) năm|cuối quý)\b"
)
_LONGEST = 60  # characters of words that are a time and nothing else
_OPENS_TIME = re.compile(
    r"(?:(?:trong|trước|đến|hết|từ|xong|chậm nhất) )*(?:năm|tháng|qu[ýí]|ngày|giai đoạn) [\divx/-]+"
    r"(?:$| (?:và|đến|tới)\b|[,;(])"
    r"|(?:thường xuyên|h[ằà]ng (?:năm|quý|tháng|tuần)|(?:trong|cả) năm)"  # and not 'thường xuyên kiểm tra …'
    r"(?:$|[.,;:(]| [-–]| (?:và|hoặc|đến|tới|trong|theo|từ|khi|sau|trước|cả|h[ằà]ng|định kỳ|liên tục|thường|bắt đầu)\b)"
)


def is_only_time(words: str) -> bool:
    """Whether `words` say when, and nothing else."""
    if len(words) > _LONGEST:
        return False
    folded = fold(words)
    if not (any(map(str.isdigit, folded)) or _IN_WORDS.search(folded)):
        return False
    return all(token.isdigit() or token in _OF_TIME for token in _TOKEN.findall(folded))


def opens_with_time(words: str) -> bool:
    """Whether `words` begin with a time that goes on with another or with what is said of it."""
    return _OPENS_TIME.match(fold(words)) is not None
