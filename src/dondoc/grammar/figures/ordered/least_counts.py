"""So many at least of something, made by a day: 'Tổ chức ít nhất 02 cuộc diễn tập trước ngày 30/9/2026' sets a goal."""

import re

from dondoc.grammar.patterns import any_of, holds_any

LEAST = ("tối thiểu", "ít nhất", "không dưới")
_ALL_OF_ALL = r"(?P<all>\d{1,3})/(?P=all) "  # 'giải phóng mặt bằng xong 26/26 dự án'
_SO_MANY = (
    rf"(?:{any_of(*LEAST)} \d[\d.]* |{_ALL_OF_ALL})"
    rf"(?!{any_of('ngày', 'giờ', 'tháng', 'năm', 'tuần', 'phút', 'lần', 'đồng', 'triệu', 'tỷ')}\b)[^\W\d]"
)
_BY = (
    r"(?:trước|trong|chậm nhất|muộn nhất|hết|đến)(?: là)?(?: hết)?"
    r" (?:(?:ngày )?\d{1,2}/\d{1,2}/|(?:tháng|quý) [\divx]{1,4}(?:/| năm )|năm )20\d\d"
)
_SO_MANY_BY = re.compile(
    rf"(?:^|[.;:] ?)(?:{_BY},? )?(?P<work>(?!có\b)[^.;:%\d]{{2,90}}?) {_SO_MANY}(?:[^.;:%]{{2,90}}?\b(?P<by>{_BY}))?"
)
# 'Bảo đảm mở ít nhất 60 điểm cấp nước trong mùa khô': so many that are made sure of, at whatever time.
_ASSURED = re.compile(rf"\b(?:bảo đảm|đảm bảo|phấn đấu) (?P<work>(?:[^\W\d]+ ){{1,5}}?){_SO_MANY}")
_ASSURES = ("bảo đảm", "đảm bảo", "phấn đấu")
_OPENS_BY = re.compile(rf"[.;:]? ?{_BY}")
_NO_WORK = re.compile(r"\b(?:mỗi|từng|đã|có|phải|nếu|khi|đạt)\b")


def assures_so_many(folded: str) -> bool:
    """Whether the `folded` words, which say what is to be done, make sure of so many of something at least."""
    if not (holds_any(folded, LEAST) and holds_any(folded, _ASSURES)):
        return False
    return any(not _NO_WORK.search(so_many["work"]) for so_many in _ASSURED.finditer(folded))


def makes_so_many_by_a_day(folded: str) -> bool:
    """Whether the `folded` words order so many of something at least, by a day or in a time that they name."""
    if not holds_any(folded, LEAST) and "/" not in folded:
        return False
    found = (so_many for so_many in _SO_MANY_BY.finditer(folded) if not _NO_WORK.search(so_many["work"]))
    return any(so_many["by"] or _OPENS_BY.match(folded, so_many.start()) for so_many in found)
