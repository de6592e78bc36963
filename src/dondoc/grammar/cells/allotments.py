"""The words of tables that allot figures to places: 'Giao chỉ tiêu trồng rừng năm 2026 cho các xã, phường'.

Each row is a place or a body, each column a measure. What a title says is allotted, and which columns hold what is to
be reached, is told by their words; numbers of people, and what was reached, are no goals.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from dondoc.grammar.cells.allotted_places import (
    KINDS_OF_PLACES,
)
from dondoc.grammar.cells.shared_columns import is_parted
from dondoc.grammar.figures.target_cells import heads_no_targets
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_GIVES = any_of("giao", "phân bổ", "phân giao", "phân khai", "phân chia")
_GIVEN = any_of("chỉ tiêu", "kế hoạch", "mục tiêu", "số lượng", "khối lượng", "nhiệm vụ", "diện tích")
_AIMS = any_of("chỉ tiêu", "kế hoạch", "mục tiêu")
_BEFORE = any_of("biểu", "bảng", "chi tiết", "tổng hợp", "dự kiến", "phương án", "về việc", r"\d+[.:]?")
_ALLOTS = re.compile(
    rf"\b{_GIVES}\b(?: \w+){{0,3}} {_GIVEN}\b|^(?:{_BEFORE} )*{_AIMS}\b"
    # 'Giao thu ngân sách và trồng rừng năm 2026 cho các xã, phường'
    rf"|^(?:{_BEFORE} )*giao (?!nhiệm vụ\b)[^;.:]{{3,120}}\bnăm 20\d\d,? cho (?:từng |các )*"
    rf"(?:{KINDS_OF_PLACES}|đơn vị|địa phương)\b"
)
_NO_GOALS = re.compile(
    any_of(r"\b(?:kết quả|thực trạng|hiện trạng|tình hình|danh sách|danh mục|dân số|thống kê|địa chỉ|rà soát)\b",
           r"\btiến độ\b", r"\bhiện có\b", r"\b(?:biên chế|tài sản)\b",
           r"\bkinh phí\b", r"\bvốn\b", r"\bdự toán\b", r"\bthành viên\b")
)  # fmt: skip
_HEAD_OF_APPENDIX = re.compile(r"^(?:phụ lục|phụ biểu|biểu|bảng)(?: số)?(?: (?:[ivx]+|\d+[a-z]?))?(?: ?[:.–-] ?| |$)")
_GIVING = re.compile(rf"^(?:(?:{_BEFORE}|{_GIVES}) )*(?:{any_of('chỉ tiêu', 'kế hoạch', 'mục tiêu', 'nhiệm vụ')} )?")
_FOR = any_of("giao(?: cho)?", "phân bổ(?: cho)?", "cho", "đối với", "đến", "của", "theo", "tại", "trên")
_TO_WHOM = re.compile(
    rf"(?:^| ){_FOR}(?: từng| các| địa bàn(?: các)?)? (?:{KINDS_OF_PLACES}|đơn vị|địa phương|tỉnh)\b.*$"
    rf"|^(?:các|từng) (?:{KINDS_OF_PLACES}|đơn vị|địa phương)\b.*$"
)
_WHEN = re.compile(r"[,;]? ?\(?(?:(?:(?:từ|đến|hết|trong|vào|cả|các) )*(?:năm|giai đoạn|thời kỳ) )?"
                   r"(?:19|20)\d\d(?: ?[-–,] ?(?:năm )?20\d\d)*\)?")  # fmt: skip
_NUMBER_OF_LINE = re.compile(r"(?:(?:[ivx]+|\d+(?:\.\d+)*|[a-zđ])[.)]|[-+*•–])\s+")
_AS_FOLLOWS = re.compile(r"[ ,]*(?:cụ thể )?(?:như sau|sau đây)\W*$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r" ?\([^()]{0,60}\)")

_NOT_ALLOTTED = re.compile(
    any_of("dân số", "nhân khẩu", "điện thoại", "tự nhiên", r"\bhiện (?:có|tại|nay)\b", "địa chỉ", r"\bhọ (?:và )?tên",
           "năm sinh", "khoảng cách", "mật độ", r"\b(?:đầu|cuối) (?:năm|kỳ)\b", "ghi chú", "chức vụ",
           "(?<!thu )ngân sách",
           "tài khoản", r"\bkết quả\b", r"\bthực hiện (?:năm )?20",
           r"^số (?:thôn|bản|tổ dân phố|tổ|hộ dân)\b(?! (?!thôn|bản|tổ dân phố|của|trên)\w)")
)  # fmt: skip
_AT_END = re.compile(r"\bcuối (?:năm|kỳ)\b(?: ?(?P<year>(?:19|20)\d\d))?")
_SET = re.compile(
    any_of(r"\bchỉ tiêu\b", r"\bkế hoạch\b", r"\bkh\b", r"\bgiao\b", r"\bphấn đấu\b", r"\bmục tiêu\b", r"\bphân bổ\b")
)
_ONLY_SET = re.compile(
    r"(?:tổng(?: số| cộng)?|cộng|trong đó|gồm|số lượng|khối lượng|được|giao|chỉ tiêu|kế hoạch|kh|mục tiêu|phấn đấu"
    r"|phân bổ|thực hiện|năm|đến|hết|giai đoạn|[ :,;.–-])*"
)
_FIRST_OF_SET = re.compile(r"^(?:(?:trong đó|giao|chỉ tiêu|kế hoạch|kh|phân bổ)\b[ :,]*)+")
_TOTAL = re.compile(r"^(?:tổng|cộng)\b")
_UNIT = re.compile(r"\(?(?:đơn vị(?: tính)?|đvt|đv tính) ?: ?(?P<unit>[^():;]{1,25}?)\)?[.:]?", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@lru_cache(maxsize=64)
def allots(title: str) -> bool:
    """Whether the table under `title` gives figures to places; one of results, of people or of money does not."""
    words = _without_head(fold(title))
    return bool(_ALLOTS.search(words)) and not _NO_GOALS.search(words)


@lru_cache(maxsize=64)
def what_is_allotted(title: str) -> str:
    """Return of `title` what is measured: 'trồng rừng' of 'Giao chỉ tiêu trồng rừng năm 2026 cho các xã, phường'."""
    return what_stands_over(title) if allots(title) else ""


def what_stands_over(title: str) -> str:
    """Return what `title` says is measured below it, without whom, when and by which appendix."""
    folded = fold(title)
    if len(folded) != len(title):
        return title
    start = len(folded) - len(_without_head(folded))
    start += len(match[0]) if (match := _NUMBER_OF_LINE.match(folded[start:])) else 0
    start += len(match[0]) if (match := _GIVING.match(folded[start:])) else 0
    whom = _TO_WHOM.search(folded[start:])
    words = title[start : start + whom.start() if whom else None]
    return _without_times(_AS_FOLLOWS.sub("", words)).strip(" .:;,–-*_")


def without_appendix(title: str) -> str:
    """Return `title` without 'Phụ lục II:' at its head."""
    folded = fold(title)
    return title[len(folded) - len(_without_head(folded)) :] if len(folded) == len(title) else title


_LEVELS = frozenset({"tối thiểu", "phấn đấu", "tối đa"})


def is_set(heading: str) -> bool:
    """Whether `heading` says by itself that the figures below it are to be reached: 'Kế hoạch', 'Giao năm 2026'."""
    return bool(_SET.search(fold(heading)))


def names_level_of_figure(heading: str) -> bool:
    """Whether `heading` is one of two levels of the figure over it: 'Tối thiểu | Phấn đấu'."""
    return fold(heading).strip(" .:") in _LEVELS


def may_be_allotted(heading: str) -> bool:
    """Whether the figures under `heading` may be what is given to a place, and no result and no number of people."""
    folded = fold(heading)
    return not _NOT_ALLOTTED.search(folded) and not heads_no_targets(heading)


def may_all_be_allotted(headings: Sequence[str], *, allotted: bool = False) -> bool:
    """Whether the figures under `headings`, from the top down, may be what is given to a place.

    'Cuối năm' tells how things stand; under 'Chỉ tiêu giao', or where the title says that things are `allotted`, it
    tells how they are to stand, unless of a year gone by.
    """
    said = " ".join(headings)
    ends = list(_AT_END.finditer(fold(said)))
    if ends and (is_set(said) or (allotted and len(years_over(said)) == 1)):
        last = max(years_over(said), default=None)
        if all(end["year"] in (None, last) for end in ends):
            headings = [_AT_END.sub("", fold(heading)) for heading in headings]
    return all(map(may_be_allotted, (" ".join(headings), *headings)))


def years_over(heading: str) -> list[str]:
    """Return the years that `heading` names, in their order."""
    return _YEAR.findall(heading)


def tells_results(title: str) -> bool:
    """Whether the table under `title` tells how things stand, so that a plan in it names its year or is an old one."""
    return bool(_NO_GOALS.search(fold(title)))


def unit_over(words: str) -> str | None:
    """Return the unit that the line `words` above a table names for its figures, whatever it counts; None elsewhere."""
    said = _UNIT.fullmatch(words.strip(" *_"))
    return said["unit"].strip() if said else None


def is_year(heading: str) -> bool:
    """Whether `heading` names a year, or years, and nothing else."""
    return bool(_YEAR.search(heading)) and not measure_headed(heading)


def is_whole(heading: str) -> bool:
    """Whether `heading` stands over the sum of the columns behind it."""
    return bool(_TOTAL.match(fold(heading)))


def is_whole_of_parts(heading: str, behind: str) -> bool:
    """Whether `heading` stands over the sum of columns, of which that `behind` is one: 'Tổng số hộ' is none."""
    return is_whole(heading) and (not measure_headed(heading) or is_parted(behind))


def year_closed(headings: Sequence[str]) -> str | None:
    """Return the year at whose end things stand as the figures under `headings` say, where they name it."""
    ends = [end["year"] for end in _AT_END.finditer(fold(" ".join(headings))) if end["year"]]
    return max(ends, default=None)


@lru_cache(maxsize=512)
def measure_headed(heading: str) -> str:
    """Return what `heading` says is measured, without its unit and year; '' where it says only that it is set."""
    words = _without_times(_IN_BRACKETS.sub("", heading))
    folded = fold(words)
    if _ONLY_SET.fullmatch(folded) or len(folded) != len(words):
        return ""
    own = _FIRST_OF_SET.match(folded)
    said = words[own.end() :] if own else words
    return said.strip(" .:;,–-*_")


def _without_times(words: str) -> str:
    """`words`, as long as their folded form, without the years they name."""
    folded = fold(words)
    if len(folded) != len(words):
        return words
    kept, place = [], 0
    for match in _WHEN.finditer(folded):
        kept.append(words[place : match.start()])
        place = match.end()
    return " ".join("".join([*kept, words[place:]]).split())


def _without_head(folded: str) -> str:
    match = _HEAD_OF_APPENDIX.match(folded)
    return folded[match.end() :].lstrip() if match else folded
