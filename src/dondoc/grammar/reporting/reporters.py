"""Where an order to report names those who are to report, other than at the head of its paragraph.

Behind a word of ordering ('Chủ tịch UBND tỉnh yêu cầu các sở … báo cáo'), and behind the time or the subject that a
sentence begins with ('Định kỳ hằng quý, các sở … báo cáo', 'Về báo cáo năm: các đơn vị …').
"""

import re
from collections.abc import Iterator

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_ORDERED = re.compile(r"\b(?:giao|yêu cầu|đề nghị|phân công)(?: nhiệm vụ)?(?: cho)?:? ")
_TIME_OR_SUBJECT = any_of(
    "định kỳ", "h[ằà]ng (?:tuần|tháng|quý|năm)", "mỗi (?:tháng|quý|năm)", "trước ngày", "chậm nhất", "muộn nhất",
    "vào ngày", "ngày", "kết thúc", "sau khi", "khi", "về", "đối với", "căn cứ", "trên cơ sở", "trong quá trình",
    "chế độ", r"(?:trong )?tháng \d{1,2}", "(?:trong )?quý [ivx]+",
    "thời (?:gian|điểm|hạn)", "công tác", "6 tháng", "cuối (?:tháng|quý|năm)", "kết quả",
)  # fmt: skip
_OPENING = re.compile(rf"{_TIME_OR_SUBJECT}\b")
# 'Tháng 12/2026 UBND xã tổng kết, báo cáo …': behind such a time there need be no pause.
_TIME_ALONE = re.compile(
    r"(?:trong |vào |cuối |đầu |định kỳ )?"
    r"(?:tháng \d{1,2}|quý (?:i{1,3}|iv)|(?:h[ằà]ng|mỗi) (?:tuần|tháng|quý|năm)|năm \d{4})(?:/\d{4}| năm \d{4})? "
)
_PAUSE = re.compile(r"[,:] ")
_LONGEST_OPENING = 160  # characters
_REPORTS = re.compile(
    r"\b(?:báo cáo|gửi|cung cấp|nộp|đăng ký|(?:ban hành|xây dựng) (?:kế hoạch|chương trình|văn bản))\b"
)
_GOES_ON_TO_ORDER = re.compile(r",? ?(?:có ý kiến |tiếp tục )?(?:giao|yêu cầu|đề nghị|phân công|nhận được)\b")

# '…; các sở, ban, ngành báo cáo', '…; giao Sở X tổng hợp': a clause in small letters may tell somebody else.
NEXT_CLAUSE = re.compile(r"; (?=(?:đồng thời,? )?(?:giao |yêu cầu |đề nghị |các |định kỳ |trước |h[ằà]ng ))")


def places_of_reporters(sentence: str) -> Iterator[int]:
    """Give the offsets in `sentence` where those who are to report may be named, the surest first."""
    folded = fold(sentence)
    for match in _ORDERED.finditer(folded):
        if _REPORTS.search(folded, match.end()):
            yield match.end()
    if (time := _TIME_ALONE.match(folded)) and _REPORTS.search(folded, time.end()):
        yield time.end()
    if _OPENING.match(folded):
        for pause in _PAUSE.finditer(folded, 0, _LONGEST_OPENING):
            if _REPORTS.search(folded, pause.end()):
                yield pause.end()


def orders_others(words: str, end: int) -> bool:
    """Whether the name that ends at `end` in `words` is that of one who orders others: 'UBND tỉnh yêu cầu …'."""
    return bool(_GOES_ON_TO_ORDER.match(fold(words), end))
