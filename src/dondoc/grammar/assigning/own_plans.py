"""Groups that are told to make a plan of their own for the document: a duty by its day, and no task.

'Căn cứ Kế hoạch này, các sở, ban, ngành xây dựng kế hoạch của đơn vị mình trước ngày …' stands at the end of many
programmes; a plan against floods that somebody is told to make is work like any other.
"""

import re
from collections.abc import Iterable

from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.kinds.papers import PAPERS, THIS_PAPER
from dondoc.grammar.patterns import any_of
from dondoc.model import AgencyRef

_UNIT = "(?:cơ quan|đơn vị|địa phương|ngành|cấp)"
_UPON = r"(?:(?:căn cứ|trên cơ sở|theo) [^;.]{3,160}?,? )?"
_HOW = r"(?:(?:chủ động|khẩn trương|kịp thời|có trách nhiệm|nghiêm túc|tập trung|phải)[ ,]+)*"
_PLAN = r"(?:các )?(?:kế hoạch|chương trình(?: hành động)?|văn bản)(?:(?:,|/| hoặc) (?:kế hoạch|chương trình|văn bản))*"
_OF_ITS_OWN = any_of(
    "công tác", "hành động", "cụ thể(?: hoá)?", "chi tiết", "riêng", "(?:tổ chức |triển khai ){1,2}thực hiện",
    "triển khai", "thực hiện", rf"của {_UNIT}(?:,? {_UNIT})*(?: mình)?", rf"tại {_UNIT}(?:,? {_UNIT})*(?: mình)?",
    r"năm \d{4}", "phù hợp(?: với [^;.,]{3,80})?", r"giai đoạn \d{4} ?[-–] ?\d{4}",
)  # fmt: skip
_OF_THE_DOCUMENT = (
    rf"(?:(?:các )?(?:nội dung|nhiệm vụ)(?: của| tại)? )?{any_of(*PAPERS)}(?: hành động)?(?: này| trên| của tỉnh)?"
)
_WHEN = r"(?:trước|chậm nhất|muộn nhất|xong|trong|hoàn thành|ban hành|gửi)\b"
_MORE = (
    r"(?:tổ chức|triển khai|thực hiện|bảo đảm|đảm bảo|lồng ghép|định kỳ|(?:kết quả )?báo cáo"
    r"|h[ằà]ng (?:tháng|quý|năm))\b"
)
_TAIL = rf"(?:(?:, (?:và )?| và | (?={_WHEN}))(?:{_MORE}|{_WHEN})[^;.]*)?(?:; (?:và )?(?:{_MORE}|{_WHEN})[^;.]*)*"
_OWN_PLAN = re.compile(
    rf"{_UPON}{_HOW}(?:xây dựng|ban hành|cụ thể hoá)(?:(?:,| và) (?:ban hành|triển khai))? {_PLAN}"
    rf"(?=.*\b(?:mình|triển khai|thực hiện|cụ thể|chi tiết|riêng|này)\b)(?: {_OF_ITS_OWN})*(?: {_OF_THE_DOCUMENT})?"
    rf"(?: {_OF_ITS_OWN})*{_TAIL}[ ./]*"
)
# The plan in other words: 'cụ thể hóa Nghị quyết này, hoàn thành trước ngày …'.
_MADE_CONCRETE = re.compile(
    rf"{_UPON}{_HOW}cụ thể hoá (?:(?:các )?(?:nội dung|nhiệm vụ)(?: của| tại)? )?{THIS_PAPER}"
    rf"(?: {_OF_ITS_OWN})*{_TAIL}[ ./]*"
)
_CONCRETE = "cụ thể hoá "


def tells_groups_to_plan(rest: str, leads: Iterable[AgencyRef]) -> bool:
    """Whether `rest` (folded) tells nothing but groups to make their own plan for the document."""
    if not are_groups(leads):
        return False
    if _CONCRETE in rest and _MADE_CONCRETE.fullmatch(rest):
        return True
    return "kế hoạch" in rest and _OWN_PLAN.fullmatch(rest) is not None
