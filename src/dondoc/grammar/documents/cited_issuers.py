"""Who issued a cited document: the words behind its number and day, 'của Bộ Y tế', 'giữa Bộ A và Bộ B'.

The word between may have been forgotten, 'ngày 04/11/2013 Hội nghị Trung ương 8 khóa XI về …': then the name begins
with a capital right behind the day, and what the document is about follows.
"""

import re

from dondoc.grammar.documents.cited_subjects import ACTS, SUBJECT_VERBS, WORKS
from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.patterns import any_of

KINDS_IN_CAPITALS = any_of("QĐ", "NQ", "NĐ", "TT", "KH", "CT", "CV", "TB", "BC", "CTr", "HD", "TTr", "CĐ")
# 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'.
COMMA_IN_NAME = r"(?i:, ?(?=(?:thể thao|thương binh|thông tin|phòng hộ|gia đình|chủ nhiệm|ban bí thư|chống)\b))"
_GOES_ON = any_of("là", "được", "đã", "có(?! thẩm quyền)", "để", "nhằm", "giao", "với")  # behind an issuer


# 'Ủy ban quốc gia về người cao tuổi Việt Nam về việc …': the first 'về' is of the name, where another one follows.
_OF_A_NATION = rf"(?:(?<=[Qq]uốc gia) về (?!(?:việc|{ACTS})\b)[^,;.:()\d]{{3,60}}?(?= (?:về|[Vv]/v) ))"


def _named(*, stops: str, comma: str, longest: int) -> re.Pattern[str]:
    """The words of one who issued, up to what the document is about, the next one, or one of `stops`."""
    return re.compile(
        rf"^[ ,]*(?:của|do|giữa) (?P<issuer>(?:[^{stops}]|{comma}){{3,{longest}}}?{_OF_A_NATION}?)"
        rf"(?= (?i:{SUBJECT_VERBS}|tại|việc(?! làm)|{WORKS}|{_GOES_ON}|thông báo|ngày(?= ?\d))\b"
        rf"| và (?:(?i:các |{any_of(*KINDS)}\b|văn bản\b|số\b|ý kiến\b)|{KINDS_IN_CAPITALS}\b)"
        rf"|(?!{comma})[{stops}]|$)"
    )


_ISSUER = _named(stops=',;.:()“"', comma=COMMA_IN_NAME, longest=90)
_ISSUERS = _named(stops=';.()“"', comma="(?!)", longest=250)
# What follows must say the subject: in 'Theo Kế hoạch số 7 ngày 05/3/2025 Sở Y tế báo cáo …' the sentence goes on.
_UNINTRODUCED = re.compile(
    rf"^ ?(?P<issuer>(?!(?i:{any_of(*KINDS)}|của|do|giữa)\b)[A-ZĐ]"
    rf"(?:(?!(?i: {ACTS}|{WORKS})\b)(?:[^,;.:()\d]|\d(?!\d)|{COMMA_IN_NAME})){{3,80}}?)"
    r"(?= (?:về|[Vv]/v) )"
)
_JOINT = re.compile(r"(?:TT|NQ|KH|QC|CT|TB)LT\b")  # 'TTLT-BTC-BNN': those are several, with commas between


def take_issuer(number: str, after: str) -> tuple[str | None, str]:
    """Return who issued the document of this `number`, named by the words `after` it, and the words behind the name."""
    match = (_ISSUERS if _JOINT.search(number) else _ISSUER).match(after) or _UNINTRODUCED.match(after)
    return (match["issuer"].strip(), after[match.end() :]) if match else (None, after)
