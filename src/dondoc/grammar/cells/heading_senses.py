"""What the heading of a column says beside what it holds: results or goals, groups, times before which, products."""

import re
from collections.abc import Sequence
from functools import lru_cache

from dondoc.grammar.cells.columns import MARK, TASKS_BESIDE
from dondoc.grammar.kinds.places import Level, words_of
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_WIDE = re.compile(r"(?:nhóm|lĩnh vực|chương trình)\b")
_TASKS_TOO = re.compile(rf"(?:{MARK}| và) ?(?:các )?{TASKS_BESIDE}\b|^(?:các )?{TASKS_BESIDE}(?: ?[,/&-]| và)")
_RESULT = re.compile(
    r"^(?:thực hiện|th|ước|kết quả|hiện trạng|(?:năm |giá trị |số liệu )?(?:cơ sở|gốc))\b"
    r"|\((?:năm )?(?:cơ sở|gốc|nền|hiện trạng|thực hiện|kết quả|ước|ước (?:th|thực hiện)|th|ưth)\)$"
)  # what was reached is no target
_PEOPLE = re.compile(r"họ(?:,| và)? tên|chức (?:vụ|danh)")
_REACHED_AT = re.compile(r"\b(?:điện thoại|số đt|sđt|đtdđ|e ?-?mail|hộp thư)\b")
_NOT_THE_BODY = re.compile(
    r"^(?:cán bộ|công chức|cá nhân|người|đồng chí|lãnh đạo|chuyên viên|thành viên)\b(?!.*\b(?:cơ quan|đơn vị)\b)"
    r"|\b(?:thẩm (?:định|tra)|phê duyệt|theo dõi|giám sát|kiểm tra)\b"
    r"|^(?:cơ quan|đơn vị) (?:trình|quyết định)\b"  # what others have prepared
)
_PROCEDURES = re.compile(r"(?:tên |các )*(?:thủ tục|tthc)\b")
_OF_PROCEDURES = re.compile(r"\blệ phí\b|\bthời (?:hạn|gian) giải quyết\b")
_PROJECTS = re.compile(r"(?:tên |các |danh mục )*(?:dự án|công trình|hạng mục công trình)\b")
_OF_PROJECTS = re.compile(
    r"\b(?:tổng mức đầu tư|tmđt|kế hoạch vốn|vốn (?:kế hoạch|bố trí|đã bố trí|giao)|quyết định đầu tư|luỹ kế"
    r"|kc ?[-–] ?ht|khởi công ?[-–] ?hoàn thành)\b"
)
_SPENDING = re.compile(
    r"^(?:tên |các )?(?:nội dung|khoản(?: mục)?|nhiệm vụ|hạng mục|mục|loại|cơ cấu|nguồn)"
    r" (?:chi(?! (?:tiết|đạo))|(?:nguồn )?(?:kinh phí|vốn))\b"
)
_WHAT_CAME = re.compile(
    r"(?:kết quả|tình hình|tiến độ) (?:đã )?(?:thực hiện|triển khai|đạt được|xử lý|giải quyết)\b"
    r"|(?:tình )?trạng(?: thái)?\b"
)
_DONE = re.compile(r"đã\b(?! được giao)|(?:cơ bản )?hoàn thành(?: 100%)?[.;]?$")
# Of which level bodies are: 'Cấp tỉnh' and 'Cấp xã' under 'Cơ quan phối hợp'. A name of one body is no level.
_LEVELS = any_of("trung ương", "cơ sở", *words_of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE))
_LEVEL = re.compile(
    rf"(?:(?:ở|các|thuộc) )?(?:cấp |tuyến )?{_LEVELS}(?:(?:, ?|/| và ){_LEVELS})*"
    rf"|(?:các )?(?:bộ|sở)(?:(?:, ?|/| và ){any_of('ban', 'ngành', 'cơ quan trung ương')})+(?: tỉnh| cấp tỉnh)?"
    r"|(?:các )?địa phương"
)
_STAGES = any_of("giai đoạn", "đợt", "bước", "kỳ", "giai đoạn thực hiện", "các bước")
_MOST_DONE = 0.75  # of the filled cells


@lru_cache(maxsize=64)
def heads_what_is_due_before(heading: str) -> bool:
    """Whether the times under `heading` are those before which something is done ('Hoàn thành trước').

    Kept for a while, as every row asks.
    """
    return fold(heading).rstrip(" :").endswith("trước") or "trước ngày" in fold(heading)


def heads_stages(heading: str) -> bool:
    """Whether the column under `heading` counts the stages of a work, the times of which another column says."""
    return bool(re.fullmatch(_STAGES, fold(heading).strip(" :*_")))


@lru_cache(maxsize=256)
def names_level(heading: str) -> bool:
    """Whether `heading` says nothing but of which level bodies are."""
    return bool(_LEVEL.fullmatch(fold(heading).strip(" :*_.")))


def how_exact(heading: str) -> int:
    """How exactly a column with such a `heading` says what a row is about: 'Nhiệm vụ cụ thể' more than 'Nhóm …'."""
    words = fold(heading)
    return 1 if "cụ thể" in words else -1 if _WIDE.match(words) else 0


@lru_cache(maxsize=64)
def heads_tasks_too(heading: str) -> bool:
    """Whether a column of indicators holds tasks as well, by its `heading`: 'Chỉ tiêu/Nhiệm vụ'."""
    return bool(_TASKS_TOO.search(fold(heading)))


def heads_people(heading: str) -> bool:
    """Whether people stand under `heading`, as in a list of members."""
    return bool(_PEOPLE.match(fold(heading)))


def lists_people(headings: Sequence[str]) -> bool:
    """Whether a table under `headings` tells how to reach people: their names, and a telephone or an address."""
    folded = [fold(heading) for heading in headings]
    return any(map(_PEOPLE.match, folded)) and any(map(_REACHED_AT.search, folded))


def lists_procedures(subject: str, headings: Sequence[str]) -> bool:
    """Whether a table of such a `subject` tells how procedures are settled, in what time and for which fee."""
    return bool(_PROCEDURES.match(fold(subject))) and any(_OF_PROCEDURES.search(fold(heading)) for heading in headings)


def lists_projects(subject: str, headings: Sequence[str]) -> bool:
    """Whether a table of such a `subject` lists what is built and what it costs, with nobody in charge."""
    folded = [fold(heading) for heading in headings]
    in_charge = any("chủ trì" in heading for heading in folded)
    return bool(_PROJECTS.match(fold(subject))) and not in_charge and any(map(_OF_PROJECTS.search, folded))


@lru_cache(maxsize=64)
def how_leading(heading: str) -> int:
    """How surely bodies under `heading` lead, where several columns may: more than people, or those who only look."""
    folded = fold(heading)
    if _NOT_THE_BODY.search(folded):
        return 0
    return 2 if "chủ trì" in folded else 1


def heads_spending(heading: str) -> bool:
    """Whether under `heading` stands what money is spent on, or where it comes from: 'Nội dung chi', 'Nguồn vốn'."""
    return bool(_SPENDING.match(fold(heading)))


@lru_cache(maxsize=64)
def heads_what_came(heading: str) -> bool:
    """Whether under `heading` stands what came of the work of a row: 'Kết quả thực hiện', 'Tình trạng'."""
    return bool(_WHAT_CAME.match(fold(heading)))


def tells_what_was_done(cells: Sequence[str]) -> bool:
    """Whether `cells` report work that is over: 'Đã trình'."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(bool(_DONE.match(fold(cell))) for cell in filled) >= _MOST_DONE * len(filled)


def heads_groups(heading: str) -> bool:
    """Whether a column headed `heading`, which is not what rows are about, names the groups of rows."""
    return bool(_WIDE.match(fold(heading)))


def heads_results(heading: str) -> bool:
    """Whether the year column headed `heading` tells what was reached ('Thực hiện 2024'), not what is to be."""
    return bool(_RESULT.search(fold(heading)))
