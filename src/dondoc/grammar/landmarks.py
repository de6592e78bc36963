"""Lines that mark where a reader is in an official document: its head, bases, signature, recipients, appendices.

The layout is that of Nghị định 30/2020/NĐ-CP, phụ lục I, as issuers really write it. Reads folded text without markup.
"""

import re
from enum import StrEnum

from dondoc.grammar.patterns import any_of
from dondoc.text import fold


class Landmark(StrEnum):
    """What a line of the fixed parts of a document is."""

    MOTTO = "motto"
    ISSUER = "issuer"
    ISSUER_PLACE = "issuer_place"
    NUMBER = "number"
    PLACE_AND_DATE = "place_and_date"
    RULER = "ruler"
    KIND = "kind"
    BASIS = "basis"
    ENACTING = "enacting"
    RECIPIENTS = "recipients"
    AUTHORITY = "authority"
    POST = "post"
    APPENDIX = "appendix"
    ATTACHED_TO = "attached_to"
    SITE_FRAME = "site_frame"


KINDS = (
    "nghị quyết", "quyết định", "chỉ thị", "quy chế", "quy định", "thông cáo", "thông báo", "hướng dẫn",
    "chương trình hành động", "chương trình công tác", "chương trình", "kế hoạch hành động", "kế hoạch", "phương án",
    "đề án", "dự án", "báo cáo", "tờ trình", "công điện", "kết luận", "nghị định", "thông tư", "công văn", "phụ lục",
)  # fmt: skip
_POST = "(?:phó )?" + any_of(
    "chủ tịch", "giám đốc", "tổng giám đốc", "thủ tướng(?: chính phủ)?", "bộ trưởng", "thứ trưởng", "trưởng ban",
    "chánh văn phòng", "bí thư", "cục trưởng", "chi cục trưởng", "chánh thanh tra", "viện trưởng",
)  # fmt: skip
_ISSUERS = any_of(
    "uỷ ban nhân dân", "hội đồng nhân dân", "ubnd", "chính phủ", "thủ tướng chính phủ", "bộ [^.;:]{3,60}", "tỉnh uỷ"
)
_OF_A_PLACE = "(?: (?:tỉnh|thành phố) [^.;:,]{2,30})?"
_FRAME = any_of(
    "nguồn(?: tra cứu)?", "số hiệu", "ngày (?:ban hành|có hiệu lực|hết hiệu lực|đăng|công báo)", "loại văn bản",
    "cơ quan ban hành", "nơi ban hành", "người ký", "lĩnh vực", "tình trạng", "trích yếu", r"thứ \d",
)  # fmt: skip
_ATTACHES = any_of("số", "quyết định", "chương trình", "kế hoạch", "công văn", "nghị quyết")

LANDMARKS: tuple[tuple[Landmark, re.Pattern[str]], ...] = tuple(
    (landmark, re.compile(pattern))
    for landmark, pattern in (
        (Landmark.RULER, r"^[-_–—=. ]{3,}$"),
        (Landmark.MOTTO, r"^cộng hoà xã hội(?: chủ nghĩa)?|^chủ nghĩa việt nam$"),
        (Landmark.MOTTO, r"^độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc"),
        (Landmark.PLACE_AND_DATE, r"^[^\W\d][^\d,;:]{1,30}, ?ngày (?:[\d…. ]+|\s*)tháng"),
        (Landmark.NUMBER, r"^số ?:"),
        (Landmark.RECIPIENTS, r"^nơi nhận ?:?$|^nơi nhận ?: "),
        (Landmark.AUTHORITY, r"^(?:tm|kt|tl|tuq|q)\. ?\w"),
        (Landmark.POST, rf"^(?:kt\. ?|q\. ?)?{_POST}$"),
        (Landmark.ATTACHED_TO, rf"^\(?(?:ban hành )?kèm theo .{{0,40}}{_ATTACHES}"),
        (Landmark.APPENDIX, r"^phụ lục(?: số)?(?: (?:\d{1,3}|[ivx]{1,5}|[a-h]))?\b(?!.*\bnày\b).{0,120}$"),
        (Landmark.ENACTING, r"^quyết (?:định|nghị) ?:$"),
        (Landmark.BASIS, r"^(?:căn cứ|theo đề nghị|xét đề nghị|xét (?:tờ trình|báo cáo))\b"),
        (Landmark.KIND, rf"^{any_of(*KINDS)}$"),
        (Landmark.ISSUER, rf"^{_ISSUERS}{_OF_A_PLACE}$"),
        (Landmark.ISSUER_PLACE, r"^(?:tỉnh|thành phố|huyện|thị xã|xã|phường) [^\d,;:.]{2,30}$"),
        (Landmark.SITE_FRAME, rf"^{_FRAME}\b"),
    )
)

_APPENDIX_OPENING = next(pattern for landmark, pattern in LANDMARKS if landmark is Landmark.APPENDIX)


def read_landmark(words: str) -> Landmark | None:
    """Return which landmark the line `words` (markup dropped) is, or None for a line of the body."""
    folded = fold(words)
    return next((landmark for landmark, pattern in LANDMARKS if pattern.search(folded)), None)


def opens_appendix(words: str) -> bool:
    """Whether the line `words` is the heading of an appendix."""
    return bool(_APPENDIX_OPENING.search(fold(words).strip("*_ ")))


# How the bases of a document begin ('Căn cứ …;', 'Theo đề nghị của …').
BASIS_OPENINGS = ("căn cứ", "thực hiện", "theo đề nghị", "xét", "trên cơ sở", "để thực hiện", "nhằm")
_PROPOSALS = ("theo đề nghị", "xét")
_BASIS_ENDS = (";", ".", ",", ":")  # a line of the title has no stop at its end


def opens_basis(words: str) -> bool:
    """Whether the line `words` begins as a basis does (a title may begin so, too)."""
    return fold(words).startswith(BASIS_OPENINGS)


def is_basis(words: str) -> bool:
    """Whether the line `words` is a basis: it begins as one and ends with a stop, which a title does not."""
    return opens_basis(words) and words.endswith(_BASIS_ENDS)


def proposes(words: str) -> bool:
    """Whether the basis `words` is a department's proposal and not a document that binds."""
    return fold(words).startswith(_PROPOSALS)
