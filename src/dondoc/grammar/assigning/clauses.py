"""What one clause of a sentence assigns: it orders somebody, binds somebody, or says by whom a thing is done."""

import re

from dondoc.grammar.assigning.assignment_headings import announces_tasks
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.bracket_assignments import partners_among, partners_behind
from dondoc.grammar.assigning.dated_reports import owes_one_report
from dondoc.grammar.assigning.following_up import (
    is_of_the_whole,
    only_looks_after,
    tells_groups_to_pay,
    tells_only_of_the_whole,
)
from dondoc.grammar.assigning.list_openings import ENDS_IN_LIST
from dondoc.grammar.assigning.only_reports import only_sums_up
from dondoc.grammar.assigning.orders import GIVES, ORDER, REFERS, REQUESTS
from dondoc.grammar.assigning.own_plans import tells_groups_to_plan
from dondoc.grammar.assigning.told_assignments import FEWEST_WORDS, LONGEST_NAMES, lacks_verb, names_somebody
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.patterns import holds_any
from dondoc.text import fold

_BINDS = re.compile(r"chủ trì|(?:có|chịu) trách nhiệm|có nhiệm vụ|đầu mối|thường trực")
_BUILDERS = ("chủ đầu tư ", "nhà thầu ", "đơn vị tư vấn ")
_BINDING = ("chủ trì", "trách nhiệm", "nhiệm vụ", "đầu mối", "thường trực")
DONE_BY = re.compile(r"(?<=[\w,] )do (?=\w)")
_WHERE_ONE_GOES = re.compile(
    r"\b(?:hội nghị|cuộc họp|phiên họp|hội thảo|đoàn|tổ|sự kiện|lớp|tham gia|tham dự)\b[^,;:]*$"
)
# 'Tổ chức hội nghị do Sở X chủ trì': the meeting itself is what is to be done.
_MAKES_IT = re.compile(r"(?:mở|tổ chức|thành lập|chuẩn bị) ")
_IS_LABEL = re.compile(r"yêu cầu ?: ?")  # '2. Yêu cầu: Các đơn vị chủ động …' is what the plan has to be like
_CARRIES_OUT = re.compile(r"[ ,]*(?:(?:tổ chức |triển khai )*thực hiện|chuẩn bị|tham mưu)[ .;/]*")
# 'Giao Sở X là cơ quan thường trực, theo dõi, báo cáo …': what he is made to be is work, though he only looks after it;
# 'là cơ quan thường trực, tổng hợp, báo cáo UBND tỉnh' is to report and no more.
_APPOINTS = re.compile(r"(?:thống nhất |đồng ý )?giao [^;:.]*\b(?:là|làm) (?:cơ quan |đơn vị )?thường trực\b")
# 'Giao việc kiểm kê cho các xã theo Phụ lục kèm theo': each of them finds his own there.
_SAID_ELSEWHERE = re.compile(r"^[^;.]{0,80}\b(?:như|theo|tại) (?:các )?(?:phụ lục|danh mục|biểu)\b")
_SETTLES = re.compile(
    r"\b(?:nghiên cứu|xem xét|giải quyết|xử lý|tham mưu|trả lời|kiểm tra|xác minh|thẩm định|rà soát|phối hợp"
    r"|tổng hợp)\b"
)
# 'Chủ tịch UBND tỉnh chủ trì cuộc họp rà soát …': what the meeting is that the paper tells of, and no work.
_CHAIRS = re.compile(
    r"chủ trì (?:cuộc|buổi|phiên) (?:họp|làm việc|giao ban|tiếp|đối thoại|kiểm tra)\b"
    r"(?![^.;]*\b(?:h[ằà]ng (?:tuần|tháng|quý|năm)|định kỳ|trước ngày|mỗi)\b)"
)
_HELPS = re.compile(r"\bphối hợp (?!với\b|cùng\b|chặt chẽ với\b)[^\W\d]")


def only_leads(sentence: str, reader: AgencyReader) -> Assignment | None:
    """'…; Sở Y tế chủ trì, phối hợp với Sở Tài chính.': who leads what the sentence before says, and nothing more."""
    ordered = sentence.startswith("Giao ")
    if len(sentence) > LONGEST_NAMES or not (ordered or "chủ trì" in sentence):
        return None
    assignment = read_names(sentence, reader)
    if assignment is None or not names_somebody(assignment):
        return None
    rest = sentence[assignment.end :]
    carries_out = _CARRIES_OUT.fullmatch(fold(rest))  # 'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện.'
    if carries_out and (ordered or assignment.binds):
        return assignment
    return assignment if assignment.binds and not rest.strip(" .;/") else None


def done_by_at(sentence: str, start: int, reader: AgencyReader) -> Assignment | None:
    """'Kho dữ liệu do Sở X làm đầu mối, phối hợp với Sở Y xây dựng'; a meeting that somebody chairs is no task."""
    assignment = read_names(sentence[start : start + LONGEST_NAMES], reader)
    somebody = assignment is not None and assignment.binds and names_somebody(assignment)
    before = fold(sentence[:start])
    goes_there = _WHERE_ONE_GOES.search(before) is not None and _MAKES_IT.match(before) is None
    return assignment if somebody and not goes_there else None


def ordered_at(sentence: str, folded: str, start: int, reader: AgencyReader) -> Assignment | None:
    """Whom the words of `sentence` from `start` on order: 'Giao Sở X …', '… đề nghị UBND các xã …'."""
    order = ORDER.match(folded, start)
    if order is None:
        return None
    named = read_names(sentence[order.end() : order.end() + LONGEST_NAMES], reader)
    assignment = named or _builder(sentence, order.end(), reader)
    if assignment is None:
        return None
    rest = sentence[order.end() + assignment.end :].lstrip(" ,:")
    if len(rest.split()) < FEWEST_WORDS or (order["order"] in REQUESTS and not rest[:1].islower()):
        return None
    if _IS_LABEL.fullmatch(order[0]) and are_groups(assignment.leads):
        return None
    if announces_tasks(rest) or (rest.endswith(":") and ENDS_IN_LIST.search(folded)):
        return None
    if lacks_verb(rest) or is_of_the_whole(fold(rest)):
        return None
    looks_after = only_looks_after(rest) and not owes_one_report(rest, assignment.leads)
    appointed = _APPOINTS.match(folded, order.start("order"), order.end() + assignment.end)
    if looks_after and (appointed is None or only_sums_up(rest)):
        return None
    return None if _of_all_that_is_said(fold(rest), assignment) else assignment


def _builder(sentence: str, start: int, reader: AgencyReader) -> Assignment | None:
    """Who builds, where he is named in small letters behind the order at `start`: 'chủ đầu tư khẩn trương …'."""
    if not sentence.startswith(_BUILDERS, start):
        return None
    refs, end = reader.run(sentence, start, asked=True)
    return Assignment(refs, (), end - start) if refs else None


def _of_all_that_is_said(rest: str, assignment: Assignment) -> bool:
    """Whether `rest` (folded) tells groups to carry the whole document out, or to make their own plan for it."""
    return tells_only_of_the_whole(rest, assignment.leads) or tells_groups_to_plan(rest, assignment.leads)


def given_at(sentence: str, folded: str, start: int, reader: AgencyReader) -> Assignment | None:
    """To whom the words of `sentence` from `start` on give work or hand a paper on: 'Chuyển Sở X xem xét, trả lời'."""
    gives = GIVES.match(folded, start)
    hands_on = gives or REFERS.match(folded, start)
    if hands_on is None:
        return None
    assignment = read_names(sentence[hands_on.end() : hands_on.end() + LONGEST_NAMES], reader)
    if assignment is None or not names_somebody(assignment):
        return None
    rest = folded[hands_on.end() + assignment.end :]
    return assignment if (gives and not _SAID_ELSEWHERE.search(rest)) or _SETTLES.search(rest) else None


def bound_at(sentence: str, folded: str, start: int, reader: AgencyReader) -> Assignment | None:
    """Whom the words of `sentence` from `start` on say to lead or to be bound: 'Sở X có trách nhiệm …'."""
    names_may_stand = sentence[start : start + 1].isupper() or folded.startswith("các ", start)
    if not (names_may_stand and holds_any(folded, _BINDING) and _BINDS.search(folded)):
        return None
    assignment = read_names(sentence[start : start + LONGEST_NAMES], reader)
    if assignment is None or not assignment.binds or not names_somebody(assignment):
        return None
    if (chairs := _CHAIRS.search(folded, start)) and chairs.start() <= start + assignment.end:
        return None
    rest = sentence[start + assignment.end :].lstrip(" ,")
    if tells_groups_to_pay(rest, assignment.leads) or is_of_the_whole(fold(rest)):
        return None
    if _of_all_that_is_said(fold(rest), assignment):
        return None
    if len(rest.split()) < FEWEST_WORDS:
        return None
    if only_looks_after(rest) and not owes_one_report(rest, assignment.leads):
        return None
    if assignment.cooperating:
        return assignment
    if rest.startswith(";"):  # 'Kiểm kê: Sở X chủ trì; Sở Y phối hợp; xong trước …'
        partners = partners_behind(sentence, start + assignment.end, reader)
        return Assignment(assignment.leads, partners, assignment.end, binds=True)
    if ", " in rest and _HELPS.search(rest):
        return Assignment(assignment.leads, partners_among(rest, reader), assignment.end, binds=True)
    return assignment
