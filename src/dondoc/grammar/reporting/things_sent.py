"""What is sent and is no report: a list of names, an opinion on a draft, a file, an application."""

import re

from dondoc.grammar.patterns import any_of, holds_any

_THINGS = (
    "danh sách", "ý kiến", "văn bản góp ý", "hồ sơ", "đăng ký", "phiếu", "đề nghị khen", "đơn ", "bài dự thi",
    "bài viết", "tác phẩm", "bản cam kết", "giấy ", "nội dung góp ý",
)  # fmt: skip
_SENDS = re.compile(r"\b(?:gửi|nộp)\b")
_SENT = re.compile(rf"(?:gửi|nộp)(?: lại| kèm| các| bản| 01| file)* {any_of(*_THINGS)}")
_SENT_BEFORE = re.compile(rf"{any_of(*_THINGS)}[^;:.]{{0,90}}?,? (?:và )?(?:gửi|nộp)\b")
_PURPOSE = re.compile(r"\b(?:để|nhằm|làm cơ sở) [^;]*")
_REPORT = ("báo cáo", "kết quả", "số liệu", "kế hoạch")


def sends_no_report(folded: str) -> bool:
    """Whether the `folded` sentence has only such a thing sent; what it serves does not count."""
    if not holds_any(folded, _THINGS) or not _SENDS.search(folded):
        return False
    itself = _PURPOSE.sub("", folded)
    if holds_any(itself, _REPORT):
        return False
    sent = [match.span() for pattern in (_SENT, _SENT_BEFORE) for match in pattern.finditer(itself)]
    return all(any(start <= send.start() < end for start, end in sent) for send in _SENDS.finditer(itself))
