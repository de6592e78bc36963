"""What an agency is told to do where no word orders or binds it: 'Sở X hướng dẫn …' in a list that assigns.

Sentences that say whom the list below them binds are read by `list_openings`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.dated_reports import owes_one_report, reports_by_a_day
from dondoc.grammar.assigning.following_up import (
    is_of_the_whole,
    only_looks_after,
    tells_everybody,
    tells_groups_of_the_whole,
    tells_groups_to_pay,
)
from dondoc.grammar.assigning.giving_work import gives_work
from dondoc.grammar.assigning.held_lists import opens_held_list
from dondoc.grammar.assigning.own_plans import tells_groups_to_plan
from dondoc.grammar.assigning.point_words import begins_with_work
from dondoc.grammar.assigning.sentences import find_sentences
from dondoc.grammar.assigning.told_openings import behind_clause, behind_opening
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.bodies.kept_readings import kept_with_reader
from dondoc.grammar.documents.closings import closes_document
from dondoc.grammar.patterns import late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.model import AgencyRef
from dondoc.text import fold

FEWEST_WORDS = 3  # of what somebody is to do
_FEWEST_SPACES_WITHOUT_STOP = 7  # a line that is no sentence by its stop is one by what it says
LONGEST_NAMES = 600  # characters in which those stand who lead and cooperate
_ANYBODY = re.compile(
    r"Các (?:cơ quan(?! (?:chuyên môn|[Tt]rung ương|báo|thông tấn|truyền thông|tham mưu|Đảng|khối|hành chính|tố tụng"
    r"|tư pháp|ngành dọc|chịu sự))"
    r"|đơn vị(?! (?:sự nghiệp|thuộc|trực thuộc|chịu sự))|địa phương"
    r"|tổ chức(?! (?:tín dụng|chính trị|hội|khoa học|thành viên của))"
    r"|cấp(?! (?:uỷ|ủy))|bên|ngành|bộ"
    r"|thành viên(?! (?:Ban|Tổ|Hội đồng|Đoàn|Đảng đoàn|khác (?:trong|của|thuộc)))|ban"
    r"|chủ thể)\b"
)
_HEADS_ASSIGNMENTS = re.compile(
    r"(?:công tác |việc )?tổ chức (?:triển khai )?thực hiện"
    r"|phân công(?: nhiệm vụ| trách nhiệm| tổ chức| chỉ đạo)?(?: thực hiện)?"
    r"|phân công (?:nhiệm vụ|trách nhiệm) (?:xây dựng|thực hiện|triển khai|tổ chức|trong|cho|của)\b[^:;]{0,120}"
    r"|trách nhiệm (?:thi hành|thực hiện|tổ chức thực hiện)"
)
# 'Các đồng chí … được phân công phụ trách công trình kiểm tra …': which of them, before what they do.
_WHICH_ONES = ("được phân công ", "được giao ")
_GIVEN_TO_THEM = late_pattern(
    rf"được (?:phân công|giao) (?:phụ trách|theo dõi|chỉ đạo|quản lý) [^,;.:]{{3,60}}?,? (?={TASK_VERB}\b)"
)
_ENDS = (".", ";", "/")
# 'Các xã chịu trách nhiệm nếu để xảy ra cháy rừng; phân công cán bộ phụ trách từng bản': something to do besides.
_BESIDES = re.compile(r"; [^\W\d]+(?: [^;. ]+){3,}")
_NO_VERB = re.compile(
    r"(?:và|hoặc|là|được|đã|đang|vẫn|chưa|còn|bị|vừa|từng|cũng|luôn|chịu|tại|theo(?! dõi)|như|nêu|trong|đơn vị|cơ quan"
    r"|địa phương|hiện(?! đại)|gồm|bao gồm|thuộc|nằm|gặp|chiếm|dẫn đầu|mất|đạt (?:kết quả|thành tích|trên|\d+)"
    r"|tổ chức (?:xã hội|chính trị|kinh tế|tôn giáo|tín dụng|phi chính phủ|quốc tế|nghề nghiệp))\b"
)
# 'Sở Y tế trong quý II/2026 nâng cấp …': when, before what is to be done.
_TIME_FIRST = late_pattern(
    rf"trong (?:quý|tháng|năm|giai đoạn|nhiệm kỳ|tuần|vòng|thời hạn|\d|(?:hai|ba|bốn) (?:năm|tháng|quý))"
    rf"(?:(?!\b(?:đã|được|đang|chưa|còn|bị)\b)[^,;.:]){{1,40}}?,? (?={TASK_VERB}\b)"
    # 'UBND các huyện trong tỉnh đẩy mạnh …': which of them
    rf"|trong (?:toàn )?(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Nn]gành),? (?={TASK_VERB}\b)"
)
# 'Công ty X trồng được 210 ha', 'Sở Y tế báo cáo tại cuộc họp': what was done or said, and nothing to be done.
_STATES_FACT = re.compile(
    r"(?:[^\W\d]+ ){1,3}được (?:\d|trên \d|gần \d|hơn \d|khoảng \d)"
    r"|(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý|tán thành)(?: cao)?(?: với)? (?:đánh giá|nhận định|(?:các )?nội dung"
    r"|thông qua|báo cáo|chủ trương|sự cần thiết|dự thảo|đề xuất|kiến nghị|đề nghị|về)\b"
    r"|cho (?:chủ trương|phép)\b"
    r"|không (?:còn|có|đạt|thuộc)\b|(?:đứng|xếp) (?:đầu|thứ|hạng)\b|mới (?:chỉ|được|đạt)\b"
    r"|có (?:\d+|số|tổng số|khoảng|trên \d|hơn|gần|nhiều|đủ|đội ngũ|lợi thế|tiềm năng|chức năng|vai trò|diện tích"
    r"|dân số|quy mô|truyền thống)\b"
    r"|(?:họp|làm việc) (?:định kỳ|đột xuất|toàn thể|thường kỳ|theo (?:nguyên tắc|chế độ)|ít nhất|mỗi|\d)"
    r"|xác định (?:rõ )?[^.;,]{3,80} là\b"
    r"|(?:ghi nhận|đánh giá cao|hoan nghênh)\b"
    r"|(?:báo cáo|phát biểu|giải trình|trình bày|tham luận|kiến nghị|đề xuất) tại (?:cuộc|hội nghị|phiên|buổi)\b"
    r"|(?:thẩm định|báo cáo|tham mưu|đề nghị|đề xuất|kiến nghị|trình|tham gia ý kiến|có ý kiến|thống nhất)"
    r"(?: [^\W\d]+){0,3}? tại (?:các )?(?i:báo cáo|tờ trình|công văn|văn bản|kết luận|thông báo|biên bản)\b"
)


@kept_with_reader
def read_told_assignment(paragraph: str, reader: AgencyReader) -> Assignment | None:
    """Return whom the sentence `paragraph` says to do something, 'Sở X hướng dẫn …'; the names stand at its head."""
    paragraph = behind_opening(paragraph)
    if not (paragraph.endswith(_ENDS) or opens_held_list(paragraph)):
        return None
    assignment = read_names(paragraph, reader)
    if assignment is None:
        paragraph = behind_clause(paragraph, reader)
        assignment = read_names(paragraph, reader) if paragraph else None
    if assignment is None or not names_somebody(assignment) or closes_document(paragraph):
        return None
    rest = paragraph[assignment.end :].lstrip(" ,")
    if rest.startswith(_WHICH_ONES) and (given := _GIVEN_TO_THEM.match(rest)):
        rest = rest[given.end() :]
    if not rest[:1].islower() or lacks_verb(rest) or len(rest.split()) < FEWEST_WORDS:
        return None
    named = fold(paragraph[: assignment.end]).rstrip()
    if named.endswith(" và") or (named.endswith("chịu trách nhiệm") and not _BESIDES.search(rest)):
        return None
    looks_after = only_looks_after(rest) and not owes_one_report(rest, assignment.leads)
    if looks_after or gives_work(named, rest, reader):
        return None
    rest = fold(rest)
    if is_of_the_whole(rest) or tells_everybody(rest) or tells_groups_of_the_whole(rest, assignment.leads):
        return None
    if tells_groups_to_plan(rest, assignment.leads) or tells_groups_to_pay(rest, assignment.leads):
        return None
    return assignment


def read_told_line(line: str, reader: AgencyReader) -> Assignment | None:
    """Return the same of a `line` that lacks its stop, as lists have them: it says what is to be done all the same."""
    if line.endswith((":", *_ENDS)) or line.count(" ") < _FEWEST_SPACES_WITHOUT_STOP:
        return None
    told = read_told_assignment(f"{line}.", reader)
    return told if told and begins_with_work(behind_opening(line)[told.end :].lstrip(" ,")) else None


def read_told_behind(paragraph: str, reader: AgencyReader) -> Iterator[tuple[int, int, Assignment]]:
    """Yield what 'Các cơ quan thống kê thiệt hại; Sở X tham mưu …' tells behind what it tells everybody, and where."""
    if "; " not in paragraph or read_names(paragraph, reader) is None:
        return
    for start, end in find_sentences(paragraph, reader):
        if start and paragraph[:start].endswith("; ") and (told := read_told_assignment(paragraph[start:end], reader)):
            yield start, end, told


def tells_no_task(paragraph: str, reader: AgencyReader) -> bool:
    """Whether `paragraph` names somebody and tells him only to carry out the document, or to look after it."""
    assignment = read_names(paragraph, reader)
    if assignment is None or not names_somebody(assignment):
        return False
    rest = paragraph[assignment.end :].lstrip(" ,")
    owes_report = reports_by_a_day(rest) and not are_groups(assignment.leads)
    return (only_looks_after(rest) and not owes_report) or is_of_the_whole(fold(rest))


@lru_cache(maxsize=256)
def heads_assignments(title: str) -> bool:
    """Whether under the heading `title` each point says who does what: 'TỔ CHỨC THỰC HIỆN', 'Phân công nhiệm vụ'."""
    return _HEADS_ASSIGNMENTS.fullmatch(fold(title).strip(" :.")) is not None


def names_somebody(assignment: Assignment) -> bool:
    """Whether one who leads is known, or a body of its own: not 'Các cơ quan được phân công'."""
    return any(map(_is_somebody, assignment.leads))


def lacks_verb(rest: str) -> bool:
    """Whether the words behind the names begin nothing to be done: a word that is no verb, or what is a fact."""
    if rest.startswith("trong ") and _TIME_FIRST.match(rest):
        return False
    return (_NO_VERB.match(rest) or _STATES_FACT.match(rest)) is not None


def _is_somebody(ref: AgencyRef) -> bool:
    return ref.agency is not None or not _ANYBODY.match(ref.name)
