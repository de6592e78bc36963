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
# Whoever applies for something is bound by his own wish alone: 'Thí sinh nộp hồ sơ về Sở X trước ngày …'.
_BY_PEOPLE = re.compile(
    r"(?:\W|các |mỗi )*(?:thí sinh|người (?:dân|dự thi|dự tuyển|lao động|nộp|có nhu cầu)|công dân|học sinh|phụ huynh"
    r"|ứng viên|tác giả|cá nhân|hộ (?:dân|gia đình|kinh doanh)|nhà (?:thầu|đầu tư)|thân nhân)\b"
)
_PURPOSE = re.compile(r"\b(?:để|nhằm|làm cơ sở) [^;]*")
_REPORT = ("báo cáo", "kết quả", "số liệu", "kế hoạch")


def sends_no_report(folded: str) -> bool:
    """Whether the `folded` sentence has only such a thing sent; what it serves does not count."""
    by_people = _BY_PEOPLE.match(folded) is not None
    if not (by_people or holds_any(folded, _SIGNS)) or not _SENDS.search(folded):
        return False
    itself = _PURPOSE.sub("", folded)
    if holds_any(itself, _REPORT):
        return False
    if by_people:
        return True
    sent = [match.span() for pattern in (_SENT, _SENT_BEFORE) for match in pattern.finditer(itself)]
    return all(any(start <= send.start() < end for start, end in sent) for send in _SENDS.finditer(itself))
