"""Lines below an agency that only open the points under them: 'Chủ trì:', 'Nhiệm vụ cụ thể:', 'Về tuyên truyền:'.

What is to be done stands in those points. 'Rà soát các xã biên giới:' is work of its own, whatever stands below it.
"""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_MOST_WORDS = 14
_PART = any_of("chủ trì", "phối hợp", "trực tiếp", "chủ động", "tham mưu", "tổ chức", "triển khai", "thực hiện")
_THINGS = any_of("nội dung", "nhiệm vụ", "công việc", "giải pháp", "việc", "trách nhiệm")
_WHICH = any_of("cụ thể", "trọng tâm", "chủ yếu", "chính", "được giao", "sau(?: đây)?", "như sau", "chung", "riêng")
_SAYS_NO_WORK = re.compile(
    rf"(?:có (?:trách nhiệm|nhiệm vụ)|có trách nhiệm,? {_PART}"
    rf"|(?:{_PART},? (?:và )?){{0,3}}{_PART}(?: (?:các |những |một số )?{_THINGS}(?: {_WHICH})*| {_WHICH})?"
    rf"|(?:các |những |một số )?{_THINGS}(?: {_WHICH})*|(?:trong đó|cụ thể|gồm|bao gồm))"
)
_WHOM_IT_ADVISES = re.compile(
    r"tham mưu(?:,? (?:cho|giúp|trình|đề xuất))*"
    r" (?:ubnd|uỷ ban nhân dân|chủ tịch ubnd|chủ tịch uỷ ban nhân dân|tỉnh uỷ|ban thường vụ tỉnh uỷ|hđnd)"
    r"(?: (?:tỉnh|thành phố|xã|phường))?"
)
_OF_WHAT = re.compile(
    r"(?:về|đối với|(?:trong |về )?(?:lĩnh vực|công tác)|trong việc|liên quan đến) [^;.:]{2,90}", re.IGNORECASE
)


def only_opens_points(words: str) -> bool:
    """Whether `words` say nothing but that points stand below them, and of what these are."""
    if words.count(" ") >= _MOST_WORDS:
        return False
    said = fold(words).strip(" :")
    return bool(_SAYS_NO_WORK.fullmatch(said)) or (
        words.endswith(":") and bool(_WHOM_IT_ADVISES.fullmatch(said) or _OF_WHAT.fullmatch(said))
    )
