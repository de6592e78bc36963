"""What is only to sum up what others do, and to report on it: a duty of whoever is told so, and no task.

'… tổng hợp, báo cáo UBND tỉnh trước ngày 25 hằng tháng. Chỉ thị này thay thế …': what a paper says of its own force in
the last sentence is told to nobody.
"""

import re

from dondoc.grammar.kinds.papers import THIS_PAPER
from dondoc.grammar.kinds.places import COMMITTEE, COMMITTEE_FOLDED, COUNCIL_FOLDED, PLACE
from dondoc.grammar.kinds.posts import HEAD
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

FOLLOWS_UP = any_of(
    "theo dõi", "đôn đốc", "kiểm tra", "giám sát", "tổng hợp", "đánh giá", "hướng dẫn", "sơ kết", "tổng kết"
)
# 'là cơ quan thường trực, …', 'đầu mối theo dõi …': as what one does it
_AS_WHAT = r"(?:là|làm) (?:cơ quan |đơn vị )?(?:thường trực|đầu mối)|đầu mối"
# '… định kỳ tổng hợp kết quả, báo cáo UBND tỉnh', and nothing else.
_REPORTS = re.compile(
    rf"[; ]*(?:(?:{_AS_WHAT}|có trách nhiệm|thường xuyên|chủ động"
    r"|định kỳ[^,;.()]{0,60}?(?: \([^()]{0,60}\))?)[ ,]+)*"
    rf"(?P<follows>{FOLLOWS_UP}(?:(?:[,;]| và) {FOLLOWS_UP})*[,;]? )?"
    r"(?:và )?(?:h[ằà]ng (?:tuần|tháng|quý|năm),? )?"
    r"(?:định kỳ(?:[^,;.()]|, (?=\d|h[ằà]ng |mỗi |quý|năm|đột xuất)){0,50}? (?=tổng hợp|báo cáo))?"
    r"(?:tổng hợp(?:,| và)? )?"
    r"(?:(?:kết quả|tình hình|tiến độ|việc)\b[^;.]{0,80}?,? ?)?(?:và )?"
    rf"(?P<prepares>tham mưu (?:(?:(?:cho|giúp|trình) )*(?:{COMMITTEE}|Ban|[Ll]ãnh đạo|(?i:{HEAD}))"
    r"[^,;:.]{0,40}? )?)?"
    r"báo cáo\b"
    r"(?!(?:,| và) cung cấp\b)[^;]{0,250}$"
)
# '… là đầu mối tổng hợp, trình Lãnh đạo Bộ.'
_ABOVE = (
    rf"(?:{HEAD}|{COMMITTEE_FOLDED}|{COUNCIL_FOLDED}|ban thường vụ|thường trực|(?:tỉnh|thành|đảng) uỷ)"
    rf"(?: (?:bộ|sở|tỉnh uỷ|{PLACE}|{COMMITTEE_FOLDED}))*"
)
_SUMS_UP = re.compile(
    rf"(?:(?:{_AS_WHAT})[ ,]+)?(?:tiếp nhận,? )?tổng hợp(?: chung)?(?:,| và)? (?:báo cáo|trình) "
    rf"{_ABOVE}(?:(?:,| và) {_ABOVE}){{0,4}}"
    r"(?:,? (?:trước|chậm nhất|muộn nhất|định kỳ|h[ằà]ng|vào|trong)\b[^;]{2,80}?)?[ .;/]*$"
)
_OF_RESULTS = re.compile(r"\b(?:kết quả|tình hình|tiến độ|định kỳ|h[ằà]ng (?:tuần|tháng|quý|năm))\b")
_OF_ITS_FORCE = re.compile(
    rf"[.;] (?i:{THIS_PAPER})(?: (?:được )?(?:ban hành|ký),?)? "
    r"(?:(?:để |và )?thay thế|có hiệu lực|bãi bỏ|làm hết hiệu lực)\b[^;]*$"
)
_HEADS_REPORTS = re.compile(r"(?:về )?chế độ (?:thông tin,? (?:và )?)?báo cáo\b[^:.;]{0,40}: ")


def tells_of_reports(paragraph: str) -> bool:
    """Return whether `paragraph` says at its head that it is on reports alone: 'Chế độ báo cáo: …'."""
    return "hế độ" in paragraph[:8] and _HEADS_REPORTS.match(fold(paragraph)) is not None


def only_reports(rest: str) -> bool:
    """Return whether `rest`, what somebody is to do, is only to sum up and to report, and perhaps to follow up.

    What the paper says behind it of the one that it replaces, or from when it is in force, does not count.
    """
    rest = _without_force(rest)
    if only_sums_up(rest):
        return True
    reports = _REPORTS.match(rest)
    if reports is None:
        return False
    several = re.search("[,;] ", (reports["follows"] or "").rstrip(", "))
    return bool(reports["prepares"] or several or _OF_RESULTS.search(rest))


def only_sums_up(rest: str) -> bool:
    """Return whether `rest` is only to sum up what others hand in for those above."""
    return "tổng hợp" in rest and _SUMS_UP.match(fold(rest)) is not None


def _without_force(rest: str) -> str:
    if " này " not in rest:
        return rest
    force = _OF_ITS_FORCE.search(rest)
    return rest[: force.start() + 1] if force else rest
