"""Ranks to be reached: 'nằm trong nhóm 10 tỉnh dẫn đầu' is no worse than the 10th, 'xếp thứ 12/34' the 12th.

A group is counted in what it is of ('tỉnh', 'nước'), an order in ranks. 'Xếp hạng 02 di tích' lists monuments.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from dondoc.grammar.figures.figures_with_units import Figure
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.model import Comparator
from dondoc.text import fold

_RANK = "hạng"
_SIGNS = ("nhóm ", "tốp ", "top ", "thứ ", "hạng ", "vị trí ", "trong ")
_RANKED = any_of(
    "tỉnh,? (?:và )?thành phố", "tỉnh/thành phố", "tỉnh", "thành phố", "địa phương", "nước", "quốc gia", "nền kinh tế",
    "xã,? (?:và )?phường", "xã", "phường", "sở, (?:ban, )?ngành", "bộ, (?:cơ quan, )?ngành", "bộ", "cơ quan", "đơn vị",
    "trường", "điểm đến", "trung tâm", "đô thị", "bệnh viện", "doanh nghiệp", "cơ sở",
)  # fmt: skip
_AHEAD = any_of("dẫn đầu", "đứng đầu", "đi đầu", "hàng đầu", "cao nhất", "tốt nhất", "lớn nhất", "nhất")
_EVERYONE = any_of("(?:của )?(?:cả|toàn) (?:nước|quốc|tỉnh|vùng|ngành)", "(?:của )?(?:khu vực|vùng|thế giới)")
AREA = any_of(
    "(?:cả|toàn) (?:nước|quốc|vùng|tỉnh|ngành)", "thế giới", "khu vực", "asean", "đông nam á", "châu á", "vùng"
)
_WHERE = rf"(?: {_AHEAD})?(?: (?:của |trong |trên |khu vực )*{AREA}\b)?"
_NUMBER = r"(?P<rank>(?!0?1\b)\d{1,3})(?:/\d{1,3})?(?![\d.,/%]*\d)"
_GROUP = re.compile(
    rf"(?:\b(?:trong|thuộc|vào|ở|đạt|lọt|là|vị trí|hạng|giữ|vững|duy trì|lên) nhóm|\bt[oố]p)(?: đầu)? {_NUMBER}"
    rf"(?: (?P<of>{_RANKED})\b|(?= (?:{_AHEAD}|{_EVERYONE})\b)|(?<=t[oố]p \d)|(?<=t[oố]p \d\d)){_WHERE}"
)
# 'Chỉ số chuyển đổi số vào nhóm 30': of what the group is goes without saying.
_GROUP_OF_INDEX = re.compile(
    r"\bchỉ số (?!thành phần)(?:(?!thành phần)[^;.\d]){0,100}"
    r"\b(?:trong|thuộc|vào|lọt|duy trì|giữ|giữ vững) nhóm(?: đầu)? "
    rf"{_NUMBER}(?=(?: (?:vào|trong|đến|từ)(?: hết| cuối)?)?(?: năm 20\d\d)?(?: ?[,;.)]|$))"
)
# A cell that holds nothing more: 'Nhóm 30', 'Trong nhóm 10', 'Top 15'.
_CELL = re.compile(rf"(?:trong |thuộc |vào |đạt |lọt (?:vào )?)?(?:nhóm|t[oố]p)(?: đầu)? {_NUMBER}")
# 'Là một trong 5 tỉnh dẫn đầu vùng', 'nằm trong số 10 tỉnh, thành phố có chỉ số cao nhất'.
_ONE_OF = re.compile(
    rf"\b(?:một|1|01|nằm|đứng|thuộc|lọt vào|là) trong(?: số)?(?: các)? {_NUMBER} (?P<of>{_RANKED})\b"
    rf"(?=[^,;.:\d]{{0,60}}\b{_AHEAD}\b){_WHERE}"
)
# 'Nhóm 3 Đông Nam Á; ≤ 50 thế giới': a rank for each place where it counts.
_PLACED = rf"(?:(?:[≤<]=?|=<) ?|(?:trong |thuộc |vào )?(?:nhóm|t[oố]p)(?: đầu)? |thứ )\d{{1,3}} (?:của |trong )?{AREA}"
_PLACED_CELL = re.compile(rf"{_PLACED}(?:(?:; ?|, ?| và ){_PLACED})*")
_ORDER = re.compile(
    r"\b(?:(?:xếp|đứng|giữ|đạt|nằm|ở|lên|duy trì)(?: ở)? )"
    r"(?:từ )?(?:(?:vị trí|thứ hạng|hạng)(?: thứ)?|thứ) (?:từ )?(?:thứ )?"
    r"(?P<rank>\d{1,3})(?:(?: ?[-–] ?| đến )(?:thứ )?(?P<last>\d{1,3}))?"
    rf"(?P<all> ?/ ?\d{{1,4}}| (?:trên|trong)(?: số)? \d{{1,4}})?"
    rf"(?: {_RANKED}\b)?{_WHERE}(?! ?[\d%‰]|[.,]\d| sao\b)"
)
# 'Có 5 trường thuộc nhóm 500 trường hàng đầu thế giới': which they are that are counted.
_OF_SO_MANY = re.compile(r"(?<![\d/.,-])(?!20\d\d\b)\d[\d.,]*%? [^\W\d][^,;.:\d]{1,80}$")
_BEFORE = 100  # characters before a rank in which such a figure stands
_LISTED = re.compile(
    r"\bxếp hạng 0?\d{1,3} (?!(?:hoặc|trở|cả|toàn|trong|trên|của|khu|vùng|tỉnh|địa|vào|năm|và)\b)[^\W\d]"
)  # 'xếp hạng 02 di tích'
_OR_BETTER = re.compile(r"[^,;.:\d]{0,24}\b(?:trở lên|hoặc cao hơn)\b")
_ABOUT = re.compile(r"(?: [^\W\d]+,?){0,12}? (?:về|trong bảng xếp hạng|theo bảng xếp hạng)(?: chỉ số)?(?= )")
_SUBJECT_END = re.compile(r"[,;.(]")
_NAMES_ONE = any_of("chỉ số", "quy mô", "tỷ lệ", "mức", "tốc độ", "thu nhập", "tổng", "giá trị", "kết quả", "điểm")
_NAMED = re.compile(rf"(?:.*\b)?{_NAMES_ONE}\b|.*[A-Z]{{3,}}")


def find_ranks(text: str, folded: str) -> Iterator[Figure]:
    """Yield the ranks that `text` (`folded` is its folded form) tells, in reading order."""
    if not holds_any(folded, _SIGNS):
        return
    for pattern in (_GROUP, _ONE_OF):
        for match in pattern.finditer(folded):
            if _OF_SO_MANY.search(folded, max(0, match.start() - _BEFORE), match.start()):
                continue
            unit = text[slice(*match.span("of"))] if match["of"] else _RANK
            yield Figure(match.start("rank"), match.end(), Decimal(match["rank"]), None, unit, Comparator.LE)
    if "nhóm " in folded and (alone := _CELL.fullmatch(folded.rstrip(" .;")) or _GROUP_OF_INDEX.search(folded)):
        yield Figure(alone.start("rank"), alone.end("rank"), Decimal(alone["rank"]), None, _RANK, Comparator.LE)
    for match in _ORDER.finditer(folded):
        if not match["all"] and _LISTED.search(folded, match.start(), match.end() + 4):
            continue
        better = _OR_BETTER.match(folded, match.end())
        high = Decimal(match["last"]) if match["last"] else None
        comparator = Comparator.LE if better else Comparator.EQ
        yield Figure(match.start("rank"), match.end(), Decimal(match["rank"]), high, _RANK, comparator)


def is_rank_cell(folded: str) -> bool:
    """Whether the `folded` words of a cell name a group to be among, and nothing more: 'Nhóm 30', '≤ 3 Đông Nam Á'."""
    words = folded.strip(" .;")
    return bool(_CELL.fullmatch(words) or _PLACED_CELL.fullmatch(words))


def name_of_rank(measure: str, behind: str) -> str:
    """Return what a rank measures: `measure`, or what the words `behind` it say it is about where that names none."""
    if _NAMED.match(measure):
        return measure
    about = _ABOUT.match(fold(behind))
    if about is None:
        return measure
    words = behind[about.end() :]
    end = _SUBJECT_END.search(words)
    return f"thứ hạng về {words[: end.start() if end else None].strip()}"
