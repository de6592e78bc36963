"""What is sent and binds no agency: an entry for a contest, an application, a certificate.

A list of names, an opinion, a registration that somebody has to send to somebody by a day is a duty as a report is.
"""

import re

from dondoc.grammar.patterns import any_of, holds_any

_THINGS = (
    "hồ sơ dự thi", r"đơn (?!vị\b)", "bài dự thi", "bài viết", "tác phẩm", "giấy ", "hồ sơ dự thầu", "hồ sơ mời thầu",
    "hồ sơ tuyển sinh", "hồ sơ dự tuyển", "hồ sơ vay",
)  # fmt: skip
_SIGNS = ("hồ sơ", "đơn ", "bài ", "tác phẩm", "giấy ")  # one of these is in each of them
_SENDS = re.compile(r"\b(?:gửi|nộp)\b")
_SENT = re.compile(rf"(?:gửi|nộp)(?: lại| kèm| các| bản| 01| file)* {any_of(*_THINGS)}")
_SENT_BEFORE = re.compile(rf"{any_of(*_THINGS)}[^;:.]{{0,90}}?,? (?:và )?(?:gửi|nộp)\b")
_PURPOSE = re.compile(r"\b(?:để|nhằm|làm cơ sở) [^;]*")
_REPORT = ("báo cáo", "kết quả", "số liệu", "kế hoạch")


def sends_no_report(folded: str) -> bool:
    """Whether the `folded` sentence has only such a thing sent; what it serves does not count."""
    if not holds_any(folded, _SIGNS) or not _SENDS.search(folded):
        return False
    itself = _PURPOSE.sub("", folded)
    if holds_any(itself, _REPORT):
        return False
    sent = [match.span() for pattern in (_SENT, _SENT_BEFORE) for match in pattern.finditer(itself)]
    return all(any(start <= send.start() < end for start, end in sent) for send in _SENDS.finditer(itself))
