"""Who says in a sentence that he issues what follows, and whom the line under an appendix's title names."""

import re

from dondoc.grammar.documents.issuers import short_issuer
from dondoc.grammar.kinds.places import COMMITTEE, COUNCIL, PLACE
from dondoc.grammar.patterns import any_of

_ISSUERS = any_of(
    "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "HĐND", "Hội đồng nhân dân", "Thủ tướng", "Bộ", "Chủ tịch"
)  # fmt: skip
# Those that other names hold, too, stand at the end: no 'Chương trình hành động của Chính phủ ban hành kèm theo …'.
_AT_END = any_of("Chính phủ", "Quốc hội", "(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ)[^)]*", "(?:Sở|Ban) [^)]*")
_OF_ISSUER = re.compile(rf"\bcủa (?P<issuer>{_ISSUERS}[^)]*|{_AT_END}(?=[)\W]*$))", re.IGNORECASE)
_SAYS_WHO_ISSUES = re.compile(
    rf"\b(?P<issuer>(?:{COMMITTEE}|{COUNCIL}) {PLACE}"
    r"(?: [A-ZĐÂÊÔƠƯÁÀẢÃẠ][^\W\d_]*){1,4}) (?:ban hành|xây dựng|triển khai|yêu cầu|đề ra)"
)
# '…; Bộ Y tế ban hành Kế hoạch … như sau:', where no letterhead is left: who says so to open what follows.
_BODY = any_of(
    "Sở", "Bộ", "Ban Chỉ đạo", "Ban Tổ chức", "Ban Quản lý", "Tổng cục", "Cục", "Hội", "Liên đoàn", "Thanh tra",
    "Ban Thường vụ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Đảng ủy", "Đảng uỷ", "Công an",
)  # fmt: skip
_OPENS_WITH_BODY = re.compile(
    rf"(?:^|[,;] )(?P<issuer>{_BODY} (?:(?!, (?:{_BODY}|[a-zà-ỹ])|[.:;]).){{2,70}}?)"
    r" (?:ban hành|xây dựng|đề ra) (?:[^\W\d_]+ ){0,2}?(?i:kế hoạch|chương trình|phương án|chỉ thị|đề án|hướng dẫn)\b"
    r"[^;]*(?:như sau|sau đây) ?:$"
)


def issuer_in_sentence(words: str) -> str | None:
    """Return who says in the opening sentence `words` that he issues ('UBND tỉnh Sơn La ban hành Kế hoạch …')."""
    match = _SAYS_WHO_ISSUES.search(words)
    return short_issuer(match["issuer"]) if match else None


def body_opening(words: str) -> str | None:
    """Return which body the opening sentence `words` ends with as who plans what follows; None for committees."""
    match = _OPENS_WITH_BODY.search(words) if words.endswith(":") else None
    return match["issuer"] if match else None


def issuer_of_attached(words: str) -> str | None:
    """Return who issued the document that '(Kèm theo … số … ngày … của …)' names, or None."""
    match = _OF_ISSUER.search(words)
    return short_issuer(match["issuer"].strip()) if match else None
