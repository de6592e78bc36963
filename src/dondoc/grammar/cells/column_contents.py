"""What the cells of a column hold, where its heading says nothing that is known: agencies, times, things to be done.

Reads cells as written, with no register: a name is told by its first words and its capitals.
"""

import re
from collections.abc import Callable, Sequence

from dondoc.grammar.bodies.organisations import organisation_at
from dondoc.grammar.kinds.bodies import MEMBER
from dondoc.grammar.kinds.places import COMMITTEE, COMMUNE, COUNCIL, HAMLET
from dondoc.grammar.kinds.posts import ADDRESS, HEAD
from dondoc.grammar.patterns import CAPITALS, any_of, late_pattern
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.recurrences import find_recurrence
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.text import fold

_MOST = 0.75  # of the filled cells hold it
_BETWEEN = re.compile(
    rf"(?:[\s,;/+&•.–-]|và (?=[^\W\d])|\([^()]{{0,60}}\)|\b(?:{MEMBER}|{COMMUNE})\b|\b(?:có )?liên quan\b"
    r"|\b(?:của )?tỉnh\b"
    r"|\b(?:vùng|khu vực|đặc biệt khó khăn|biên giới|ven|dọc|nơi|thuộc)\b[^,;.:()]{0,40})*"
)
# Names with a comma of their own, letters that stand for one, and people who act for a body.
_NAMES_TOO = re.compile(
    any_of("(?:Sở|Bộ|Phòng|Ban) Văn h(?:óa|oá), [Tt]hể thao(?: và [Dd]u lịch)?",
           "(?:Sở|Phòng) Lao động[,–-] ?Thương binh (?:và|&) Xã hội",
           r"(?:TT|BQL|BCH|UBMT|MTTQ|VP|CA|NHCSXH)[ -](?=[\w])[^,;.()]{1,40}",
           "UBMTTQ[^,;.()]{0,20}", "(?:Xã|Phường|Huyện|Thành) đoàn",
           rf"Chủ tịch (?:{COMMITTEE}|{COUNCIL}|Hội)[^,;.()]{{0,40}}",
           "Công chức [^;.()]{3,40}", "Doanh nghiệp [^,;.()]{3,40}", "Chi nhánh [^,;.()]{2,60}",
           "(?:Thôn|Bản|Ấp|Khóm|Buôn|Xóm) trưởng[^;,.()]{0,30}", "Bí thư (?:chi bộ|Đoàn|Chi đoàn)[^;,.()]{0,30}",
           "Thường trực (?:Đảng ủy|HĐND)[^,;.()]{0,30}",
           rf"(?:Các )?[Tt]rưởng (?:các )?{HAMLET}[^;.()]{{0,30}}")
)  # fmt: skip
# 'Giám đốc Sở Tài chính', 'Chánh Thanh tra tỉnh', 'Trưởng phòng Kinh tế': who is at the head of a body stands for it.
_HEAD_OF = re.compile(
    rf"(?i:(?:{ADDRESS} )?(?:phó )?{HEAD}) "
    rf"(?=(?:các )?(?:[{CAPITALS}]|{any_of('phòng', 'trạm', 'công an', 'trường', 'sở', 'cơ quan', 'đơn vị')}\b))"
)
_LONGEST_NAMES, _LONGEST_TIME = 300, 60  # characters
_UNDATED = re.compile(
    r"\b(?:tháng (?:\d|giêng)|qu[ýí] (?:i|[1-4])|thường xuyên|liên tục|(?:đầu|cuối|cả|trong) năm)"
    r"|(?:^|\b(?:trước|hết|đến|nhất|từ) )(?:ngày )?\d{1,2}/\d{1,2}$"
)
_HOW_LONG = re.compile(
    r"(?:không quá |tối đa |khoảng )?\d{1,3} (?:ngày|tuần|tháng|buổi|giờ)(?: làm việc)?(?:/\w+(?: \w+)?)?[.;]?"
)
# Verbs that names of bodies have, too: 'Ban Quản lý', 'Sở Giáo dục và Đào tạo'. A cell that begins with one names none.
_FIELDS_TOO = (
    "đào tạo", "bồi dưỡng", "phát triển", "đầu tư", "quản lý", "bảo vệ", "bảo tồn", "khai thác", "chăm sóc",
    "nuôi dưỡng", "hỗ trợ", "trợ giúp", "điều tra", "nghiên cứu",
)  # fmt: skip
_OPENS_WITH_VERB = late_pattern(rf"{any_of(TASK_VERB, *_FIELDS_TOO)}\b")
_GROUPS = re.compile(r"\bcác\b|\b(?:có )?liên quan\b")
_EVERYBODY = re.compile(r"\bcác\b.*\bcác\b|\bcác sở\b|\bcác (?:cơ quan|đơn vị|bộ)\b")
_FEWEST_WORDS = 4  # of a task, on the average
# 'Cơ quan thẩm định', 'Nơi nhận', 'Đơn vị công tác': agencies that do not do the work of the row.
_OTHER_PARTS = re.compile(
    any_of("thẩm định", "(?<!công )(?<!chương )trình", "duyệt", "ban hành", "nhận", "gửi", "hưởng",
           "địa (?:bàn|điểm|chỉ)", "giám sát",
           "kiểm tra", "theo dõi", "báo cáo", "quyết định", "ý kiến", "công tác", "quản lý", "chủ đầu tư", "nguồn",
           "sản phẩm", "kết quả", "ghi chú", "lãnh đạo", "chỉ đạo", "chức vụ", "họ và tên", "họ tên", "tài liệu",
           "văn bản", "nhà (?:đầu tư|thầu|tài trợ)", "thi công", "tư vấn", "đối tác", "quan tâm")
)  # fmt: skip
_OWNERS = re.compile(r"(?:cơ quan |đơn vị )?(?:làm )?(?:chủ đầu tư|chủ dự án|chủ quản dự án)\b")
_SUBMISSION = re.compile(r"(?:trình|gửi|báo cáo|xin ý kiến|thông qua|ban hành|phê duyệt)\b")
_DOING = re.compile(r"(?:(?:tổ chức|triển khai)(?:,| và)? )?(?:thực hiện|triển khai|tiến hành)")
_SUPPORTS = re.compile(r"\b(?:cùng|giúp|hỗ trợ|phối|liên quan|tham gia)\b")


def hold_agencies(cells: Sequence[str]) -> bool:
    """Whether the filled ones of `cells` hold nothing but names of agencies, most of them."""
    return _mostly(cells, _names_only)


def name_groups(cell: str) -> bool:
    """Whether `cell` names groups of agencies, who take part more often than they lead: 'Các sở, ngành liên quan'."""
    return bool(_GROUPS.search(fold(cell)))


def names_everybody(cell: str) -> bool:
    """Whether `cell` names whom plans let take part in anything: 'Các sở, ngành; UBND các xã'."""
    return bool(_EVERYBODY.search(fold(cell)))


def names_one(cell: str) -> bool:
    """Whether `cell` names one agency and nothing else, as one that leads mostly is; no group."""
    return _count_of_names(cell) == 1 and not name_groups(cell)


def hold_times(cells: Sequence[str]) -> bool:
    """Whether most of the filled ones of `cells` say when."""
    return _mostly(cells, says_when)


def hold_tasks(cells: Sequence[str]) -> bool:
    """Whether the filled ones of `cells` are sentences long enough to say what is to be done."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(len(cell.split()) for cell in filled) >= _FEWEST_WORDS * len(filled)


def hold_work(cells: Sequence[str]) -> bool:
    """Whether most of the filled ones of `cells` are such sentences, and begin with the verb of what is done."""
    return hold_tasks(cells) and _mostly(cells, _opens_with_verb)


def may_head_leads(heading: str) -> bool:
    """Whether agencies under `heading` may be those that do the work of their rows."""
    return not _OTHER_PARTS.search(fold(heading))


def heads_owners(heading: str) -> bool:
    """Whether `heading` stands over those who have something built: they do the work where nobody else is named."""
    return bool(_OWNERS.match(fold(heading)))


def heads_support(heading: str) -> bool:
    """Whether agencies under `heading` help those that lead: 'Cùng làm', 'Bên hỗ trợ'."""
    return bool(_SUPPORTS.search(fold(heading)))


def heads_submission(heading: str) -> bool:
    """Whether times under `heading` are those of laying something before somebody: 'Trình UBND tỉnh'."""
    return bool(_SUBMISSION.match(fold(heading)))


def heads_doing(heading: str) -> bool:
    """Whether `heading` says nothing but that something is done; beside 'Hoàn thành', times under it say when."""
    return bool(_DOING.fullmatch(fold(heading).strip(" :*_.")))


def _opens_with_verb(cell: str) -> bool:
    words = cell.lstrip("-–+•* ")
    return bool(_OPENS_WITH_VERB.match(words[:1].lower() + words[1:]))


def _mostly(cells: Sequence[str], holds: Callable[[str], bool]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(map(holds, filled)) >= _MOST * len(filled)


def _names_only(cell: str) -> bool:
    return _count_of_names(cell) > 0


def _count_of_names(cell: str) -> int:
    """How many agencies `cell` names; 0 where it holds anything else."""
    if len(cell) > _LONGEST_NAMES:
        return 0
    place, names = _after_mark(cell, 0), 0
    while place < len(cell):
        end = _end_of_name(cell, place)
        if end is None:
            return 0
        place, names = _after_mark(cell, end), names + 1
    return names


def _end_of_name(cell: str, place: int) -> int | None:
    if named := _NAMES_TOO.match(cell, place):
        return named.end()
    if head := _HEAD_OF.match(cell, place):  # 'Trưởng phòng Kinh tế': the name has lost its capital
        place = head.end()
        cell = f"{cell[:place]}{cell[place].upper()}{cell[place + 1 :]}"
    found = organisation_at(cell, place)
    return found[1] if found else None


def _after_mark(cell: str, place: int) -> int:
    mark = _BETWEEN.match(cell, place)
    return mark.end() if mark else place


def says_when(cell: str) -> bool:
    """Whether the words of `cell` say a time."""
    if len(cell) > _LONGEST_TIME:
        return False
    folded = fold(cell)
    return bool(find_periods(folded) or find_recurrence(folded) or _UNDATED.search(folded))


def says_how_long(cell: str) -> bool:
    """Whether `cell` says how long something takes and not when it is: '45 ngày làm việc'."""
    return bool(_HOW_LONG.fullmatch(fold(cell).strip()))
