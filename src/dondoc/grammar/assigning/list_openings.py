"""Sentences over a list that say whom it binds: '… yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:'."""

import re

from dondoc.grammar.assigning.assignment_headings import announces_tasks
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.orders import ORDER, ORDER_ANYWHERE
from dondoc.grammar.assigning.told_assignments import LONGEST_NAMES, lacks_verb, names_somebody
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.patterns import CAPITALS, any_of, holds_any, late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.text import fold

_DIRECTS = re.compile(r"Chỉ đạo (?=.{4,200}:$)")
# Sentences that order the points of the list below them without naming anybody: those name who acts.
_ORDERS_LIST = re.compile(
    r"\b(?:yêu cầu|(?<!kiến nghị, )(?<!kiến nghị và )(?<!trân trọng )(?<!kính )đề nghị"
    r"|chỉ thị|chỉ đạo|giao nhiệm vụ|ý kiến|kết luận|phân công)(?: chỉ đạo| kết luận)?"
    r"(?: (?:cụ thể|một số|các|những|nội dung|nhiệm vụ|công việc))*(?: (?:như sau|sau đây|sau))?:$"
)
# 'UBND các tỉnh từ A đến B, trong đó trọng tâm là C thực hiện các việc sau:': which of them, before what they do.
_QUALIFIES_WHO = re.compile(
    r"^(?:từ [A-ZĐ][^,;.:]{1,40} đến [A-ZĐ]|trong đó|thuộc|có |bị |nơi |căn cứ|theo|trên cơ sở|trên địa bàn|liên quan)"
    r"[^;.]{2,200}? (?=(?:(?:tập trung|khẩn trương|nghiêm túc|tiếp tục|kịp thời|chủ động|tổ chức|chỉ đạo),? )+"
    r"(?:thực hiện|triển khai)\b|(?:thực hiện|triển khai) (?:ngay |tốt )?(?:các|một số|những)\b)"
)
_LONGEST_OPENING = 30  # words of what somebody is told before the list that says more
# Committees that order, and lists that hold members or reasons.
_OPENS_NO_TASKS = re.compile(
    r"^(?:yêu cầu|giao|đề nghị|kiến nghị|ban hành|thống nhất|kết luận|biểu dương|phê bình|ghi nhận|đồng ý|báo cáo"
    r"|nhận thấy|còn|chưa|có|đang|sẽ|bị|vẫn|mới|đạt|không|kính)\b"
    r"|\b(?:gồm|bao gồm|là|do|vì|như|thành viên|thành phần)(?: có)?$"
    r"|\b(?:báo cáo|tờ trình|dự thảo|văn bản|giấy tờ|tài liệu|hồ sơ|trường hợp|đối tượng|điều kiện|khoản thu|mức thu)"
    r"(?: [^\W\d]+){0,3}? (?:sau|sau đây|như sau)$"
)
# '… thực hiện tốt các nội dung sau:': what is ordered stands below.
ENDS_IN_LIST = re.compile(
    r"\b(?:nội dung|nhiệm vụ|công việc|giải pháp|biện pháp|vấn đề|việc)\b[^,;.:]{0,30}?(?:,? cụ thể)? "
    r"(?:sau|sau đây|như sau|dưới đây) ?:$"
)
# '… báo cáo các nội dung sau:', '… xem xét các vấn đề sau:': what is to be told or decided, and no work.
_ASKS_FOR_WORDS = re.compile(
    r"\b(?:báo cáo|cung cấp|góp ý|ý kiến|xem xét|trả lời|giải trình|làm rõ|thống kê|biết|chấp thuận|phê duyệt"
    r"|quyết định|kết luận|gửi|đánh giá|trao đổi|giải đáp)\b"
)
_LEADS = ("lãnh đạo", "chỉ đạo", "điều hành", "đôn đốc")
_LEADING = any_of(*_LEADS)
_LEADS_WHAT_FOLLOWS = re.compile(
    r"(?:(?:tập trung|tăng cường|tiếp tục|có trách nhiệm|trực tiếp|quan tâm|thường xuyên),? )*"
    rf"{_LEADING}(?:(?:, | và ){_LEADING})*(?: (?:tổ chức )?(?:thực hiện|triển khai)(?: tốt| nghiêm)?)?"
    r"(?: (?:các|những|một số) (?:nhiệm vụ|nội dung|công việc|việc)(?: trọng tâm)?)?(?: (?:sau đây|như sau|sau))?$"
)
# 'Để …, thời gian tới, các bộ, ngành cần tập trung …:': what it is for, or when, stands before who has to act. Scanned
# text loses the marks of 'để' and 'cần'.
_AIM_FIRST = re.compile(r"(?:[.,] ?)?(?:để|dé|đế|nhằm|(?:trong )?thời gian tới|từ nay đến|trước mắt|do đó|vì vậy)\b")
_GAP = re.compile(rf", (?=các |[{CAPITALS}]|đề nghị |yêu cầu |giao )")
_MOST_GAPS = 8
_HAS_TO = re.compile(r"(?:(?:trong )?thời gian tới,? )?(?:cần|cân|can|phải)(?: phải)? ")
_WORK = late_pattern(rf"{TASK_VERB}\b")
_SENTENCE_INSIDE = re.compile(rf"[.;!?] (?=[{CAPITALS}])")


def read_announced_assignment(paragraph: str, reader: AgencyReader) -> Assignment | None:
    """Return whom '… yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:' orders to do what follows."""
    folded = fold(paragraph)
    for order in ORDER_ANYWHERE.finditer(folded) if paragraph.endswith(":") else ():
        assignment = read_names(paragraph[order.end() : order.end() + LONGEST_NAMES], reader)
        rest = paragraph[order.end() + assignment.end :].lstrip(" ,") if assignment else ""
        if assignment and (rest == ":" or announces_tasks(_QUALIFIES_WHO.sub("", rest)) or _says_work_follows(rest)):
            return assignment
    return _read_behind_aim(paragraph, folded, reader)


def _read_behind_aim(paragraph: str, folded: str, reader: AgencyReader) -> Assignment | None:
    """Whom 'Để …, các bộ, ngành cần tập trung triển khai các nhiệm vụ sau:' tells to do what the list below it says."""
    if not paragraph.endswith(":") or _AIM_FIRST.match(folded) is None:
        return None
    for gap, _ in zip(_GAP.finditer(paragraph), range(_MOST_GAPS), strict=False):
        order = ORDER.match(folded, gap.end())
        start = order.end() if order else gap.end()
        assignment = read_names(paragraph[start : start + LONGEST_NAMES], reader)
        if assignment is None or not names_somebody(assignment):
            continue
        rest = paragraph[start + assignment.end :].lstrip(" ,")
        has_to = _HAS_TO.match(fold(rest))
        if announces_tasks(rest[has_to.end() :] if has_to else rest):
            return assignment
    return None


def _says_work_follows(rest: str) -> bool:
    """Whether what is asked of somebody is no more than what the list below says: 'quan tâm một số việc sau:'."""
    folded = fold(rest)
    return (
        ENDS_IN_LIST.search(folded) is not None
        and _ASKS_FOR_WORDS.search(folded) is None
        and _SENTENCE_INSIDE.search(rest) is None
    )


def read_opening_of_list(heading: str, reader: AgencyReader) -> Assignment | None:
    """Return whom 'Sở X chỉ đạo các đơn vị trực thuộc:' tells to do what the list below `heading` says.

    Without a colon, what stands behind the names has to be work: 'Các chủ rừng, các hộ dân' only names more of them.
    """
    order = ORDER.match(fold(heading))  # 'Chủ tịch UBND tỉnh yêu cầu Sở X …'
    start = order.end() if order else 0
    assignment = read_names(heading[start:], reader)
    if assignment is None:
        return _read_behind_aim(heading, fold(heading), reader)
    if not names_somebody(assignment):
        return None
    rest = heading[start + assignment.end :].lstrip(" ,")
    said = fold(rest).strip(" ,:")
    if not heading.endswith(":") and not _WORK.match(rest):
        return None
    if not 0 < len(said.split()) <= _LONGEST_OPENING or not rest[:1].islower() or _SENTENCE_INSIDE.search(rest):
        return None
    return None if _OPENS_NO_TASKS.search(said) or lacks_verb(said) else assignment


def directs_others(heading: str, reader: AgencyReader) -> bool:
    """Whether `heading` says of a body only that it leads and directs, 'Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:'.

    Each point below it then says of another body what that one is to do.
    """
    folded = fold(heading)
    if not holds_any(folded, _LEADS) or _LEADS_WHAT_FOLLOWS.search(folded.rstrip(" :")) is None:
        return False
    order = ORDER.match(folded)
    start = order.end() if order else 0
    assignment = read_names(heading[start:], reader)
    if assignment is None or not names_somebody(assignment):
        return False
    return _LEADS_WHAT_FOLLOWS.fullmatch(fold(heading[start + assignment.end :]).strip(" ,:")) is not None


def orders_list(paragraph: str) -> bool:
    """Whether `paragraph` orders what the list below it says, and leaves it to that list whom: '… chỉ đạo như sau:'."""
    if not paragraph.endswith(":"):
        return False
    folded = fold(paragraph)
    return bool(_ORDERS_LIST.search(folded) or (ENDS_IN_LIST.search(folded) and ORDER_ANYWHERE.search(folded)))


def only_directs(heading: str, reader: AgencyReader) -> bool:
    """Whether `heading`, 'Chỉ đạo Sở X:', only says through whom those above do what stands below it."""
    directed = _DIRECTS.match(heading)
    if directed is None:
        return False
    named, end = reader.run(heading[directed.end() :])
    return bool(named) and heading[directed.end() + end :].strip() == ":"
