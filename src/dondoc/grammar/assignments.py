"""Headings and openings that assign: 'Sở X chủ trì, phối hợp với Sở Y', 'Giao Sở X:', 'Chủ trì, phối hợp với …'.

A heading of this kind is nothing but names and the words of assigning; a sentence that happens to begin with an
agency ('Sở X xây dựng kế hoạch …') is none. Where a heading says only 'Sở X phối hợp với Sở Y', X still leads.
"""

import re
from dataclasses import dataclass

from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.bodies_as_written import reads_as_body
from dondoc.grammar.capitals import in_small_letters
from dondoc.grammar.competences import WITHIN_COMPETENCE
from dondoc.grammar.patterns import any_of
from dondoc.model import AgencyRef
from dondoc.text import fold


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who leads and who cooperates; `end` is where the words of assigning end in the text that was read.

    `binds` says that a word of leading or of duty ('chủ trì', 'có trách nhiệm') stands behind the names.
    """

    leads: tuple[AgencyRef, ...] = ()
    cooperating: tuple[AgencyRef, ...] = ()
    end: int = 0
    binds: bool = False


_BEFORE_LEADS = re.compile(
    any_of(
        "giao(?: nhiệm vụ)?(?: cho)?", "đề nghị", "yêu cầu", "trách nhiệm của", "nhiệm vụ của", "phân công", "đối với"
    )
    + "?[ :]*",
    re.IGNORECASE,
)
_RESPONSIBLE = ("Trách nhiệm của ", "Nhiệm vụ của ", "TRÁCH NHIỆM CỦA ", "NHIỆM VỤ CỦA ")
# 'Các ông (bà) Trưởng thôn': a way to address them, and no part of what they are called.
_ADDRESSED = re.compile(r"(?:các )?(?:ông,? ?(?:\(bà\)|/ ?bà|bà|và bà)|đồng chí|đ/c) (?=\w)", re.IGNORECASE)
# '(cơ quan thường trực)': what may stand behind the names that lead.
_ROLE = r"[-–(] ?(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)[^():;,]{0,40}\)?"
_STANDING = r"(?:là |làm )(?:cơ quan |đơn vị )?(?:thường trực|đầu mối)(?: (?:giúp|của)[^,;:.]{3,50})?(?! cấp)"
_BY_PLACE = r"theo (?:địa bàn|phân công|lĩnh vực)(?: (?:được (?:phân công|giao)|phụ trách|theo dõi|quản lý))*,?(?= )"
_UPON = r"(?:căn cứ|trên cơ sở|theo) [^;:.]{3,140}?, ?(?=chủ trì|có trách nhiệm|chủ động phối hợp)"
# Who is answerable for doing something leads it; who is answerable 'trước' or 'về' something does not.
_DUTY_TO_DO = any_of(
    "bảo đảm", "đảm bảo", "tổ chức", "chỉ đạo", "xây dựng", "rà soát", "triển khai", "tham mưu", "bố trí", "kiểm tra",
    "hướng dẫn", "theo dõi", "tổng hợp", "xử lý", "giải quyết", "quản lý", "vận hành", "đôn đốc", "giám sát",
    "phối hợp", "thẩm định", "cung cấp", "hoàn thành", "huy động", "phân bổ", "công khai", "tuyên truyền",
    "cập nhật", "nghiên cứu", "khắc phục", "duy trì", "đón tiếp", "lập", "chi trả", "thu gom", "vận chuyển", "kê khai",
    "bảo vệ", "bảo quản", "chăm sóc", "phát hiện", "ngăn chặn", "chuẩn bị", "sửa chữa",
)  # fmt: skip
_LEADS = re.compile(
    rf"(?:[ ,]*(?:{_ROLE}|(?P<standing>{_STANDING})|{WITHIN_COMPETENCE},?"
    rf"|theo (?:lĩnh vực|chức năng|nhiệm vụ)[^,;:.]{{0,60}},?|{_BY_PLACE}|{_UPON}"
    r"|(?P<bound>có (?:trách nhiệm|nhiệm vụ)|được giao(?: nhiệm vụ)?(?= \w)"
    rf"|chịu trách nhiệm(?= {_DUTY_TO_DO}\b))|chịu trách nhiệm"
    r"|(?P<leads>(?:là (?:cơ quan|đơn vị) )?chủ trì)"
    r"|\([\w&-]{2,12}\)|\([^():;\d]{2,60}\)(?= ?(?::|$))|và(?= (?:chủ trì|phối hợp|có trách nhiệm))))*[ ,]*(?:và )?"
)
_COOPERATES = re.compile(r"(?:chủ động |chặt chẽ )?phối hợp(?: chặt chẽ)?(?: (?:với|cùng với|cùng))?:? ")
_TOGETHER = re.compile(r"cùng(?: với)? ")  # only behind the word of leading: 'chủ trì, cùng Sở Y …'
_OPENING = re.compile(
    r"(?:(?:h[ằà]ng (?:năm|quý|tháng)|định kỳ|khi có yêu cầu|thường xuyên), )?"
    r"(?:(?:căn cứ|theo|trên cơ sở) (?:chức năng|nhiệm vụ|thẩm quyền|kế hoạch|lĩnh vực|phân công|khả năng|tình hình"
    r"|điều kiện|nhu cầu|kết quả|quy định)[^,;.:]{0,60}(?:, nhiệm vụ[^,;.:]{0,40})?, )?"
    r"(?:(?:là|làm) (?:cơ quan|đơn vị) [^,;.:]{3,60}, )?"
    r"(?:(?:tiếp tục|chủ động|tích cực|thường xuyên|kịp thời|tham mưu|tăng cường|(?:là |làm )?cơ quan|thường trực"
    r"|(?:là |làm )?đầu mối)[ ,]+(?:và )?)*"
    r"(?:(?:chủ trì[, ]+(?:và |hoặc )?)?"
    r"phối hợp(?: chặt chẽ)?(?: (?:với|cùng với|cùng))? |chủ trì, cùng(?: với)? )"
)
_COLON = re.compile(r" ?: ?\S")
_LONGEST_OPENING = 600  # characters in which a paragraph's own assignment stands
_ANNOUNCES_TASKS = re.compile(
    r"^(?:tập trung |khẩn trương |nghiêm túc |quan tâm |tiếp tục |kịp thời |chủ động |phối hợp )*"
    r"(?:chỉ đạo |tổ chức )*(?:thực hiện|triển khai)(?: ngay)?"
    r"(?:(?: tốt)?(?: các| một số)? (?:nội dung|nhiệm vụ|công việc)|[^.;:]{0,60}\b(?:sau|sau đây|như sau))?$"
)
# 'UBND các xã, phường vùng dự án', 'Các doanh nghiệp tham gia chuỗi': which of them, and nothing that is to be done.
_ONLY_QUALIFIES = re.compile(
    r"(?:trong |thuộc |nằm trong )?(?:vùng|khu vực|phạm vi|địa bàn)\b[^,;.]{0,40}$"
    r"|(?:ven|giáp|dọc|nơi) [^,;.]{2,40}$"
    r"|có (?!(?:trách nhiệm|nhiệm vụ|văn bản|kế hoạch|ý kiến|báo cáo|biện pháp|giải pháp|một|hai|ba|nhiều|các|những"
    r"|\d+)\b)[^,;.:]{2,50}$"
    r"|(?:bị|chịu) (?:thiệt hại|ảnh hưởng|tác động)\b[^,;.]{0,40}$"
    r"|(?:tham gia|trực thuộc|thuộc|được giao|được phân công|hưởng lợi|còn lại|nêu trên|khác|trên địa bàn|đóng tại)\b"
    r"[^,;.]{0,50}$"
)
# 'Đề nghị UBND xã phối hợp thực hiện': that they are asked, and not yet for what.
_ONLY_ASKS = re.compile(
    r"(?:phối hợp|quan tâm|chỉ đạo|lãnh đạo|(?:tổ chức |triển khai )?thực hiện)"
    r"(?:,? (?:phối hợp|chỉ đạo|tổ chức|triển khai|thực hiện)){0,3}"
    r"(?: (?:một số|các) (?:nội dung|nhiệm vụ|công việc)(?: sau)?)?"
)
_IN_BRACKETS = re.compile(r" ?\([^()]*\)$")
_NEXT_GROUP = re.compile(r"(?:[,;]| và) (?=các \w)")
_LOOKS_AFTER = " phụ trách "
_BETWEEN = re.compile(r"(?:[,;]| và) ")
# 'Các sở, ban, ngành được giao chủ trì chỉ số thành phần:' only says which of them.
_GIVEN_THEM = re.compile(r"\b(?:được giao|được phân công) [^,;:.]{2,60}:$")
_MOST_WORDS_OF_BODY = 9
_LONGEST_QUALIFIER = 60  # characters
_LONGEST_TAIL = 12  # words that may follow the names in a heading ('… chỉ đạo các tổ chức tín dụng trên địa bàn')


def read_heading_assignment(heading: str, reader: AgencyReader) -> Assignment | None:
    """Return what the heading `heading` (without its number) assigns, or None where it is no heading of agencies."""
    assignment = read_names(in_small_letters(heading), reader)
    if assignment is None:
        return None
    if named := _named_behind_colon(heading, assignment, reader):
        return named
    if heading.rstrip().endswith(":") and _GIVEN_THEM.search(fold(heading)):
        return assignment
    tail = heading_tail(heading, assignment)
    if _ANNOUNCES_TASKS.search(fold(tail)) and heading.rstrip().endswith(":"):
        return assignment
    if tail.endswith((".", ";")) or len(tail.split()) > _LONGEST_TAIL:
        return None
    if assignment.cooperating or not tail or _ONLY_QUALIFIES.match(fold(tail)):
        return assignment
    asks = _BEFORE_LEADS.match(heading)
    return assignment if asks and asks.end() and _ONLY_ASKS.fullmatch(fold(tail)) else None


def _named_behind_colon(heading: str, assignment: Assignment, reader: AgencyReader) -> Assignment | None:
    """What 'Các đoàn thể: Hội Nông dân, Tỉnh đoàn' assigns: to those whom it names, not to the group before them."""
    _, colon, rest = heading.rstrip(" :").partition(": ")
    if not colon or not all(ref.group for ref in assignment.leads):
        return None
    named, end = reader.run(rest)
    return Assignment(named, (), len(heading)) if named and not rest[end:].strip(" .;") else None


def names_responsible(heading: str) -> bool:
    """Whether `heading` says itself that it names who is responsible: 'Trách nhiệm của giáo viên chủ nhiệm'."""
    return heading.startswith(_RESPONSIBLE)


def read_heading_of_body(heading: str, reader: AgencyReader) -> Assignment | None:
    """Return what `heading` assigns, which stands in a list of agencies, to a body that no register knows."""
    name = _IN_BRACKETS.sub("", in_small_letters(heading).rstrip(" :"))
    before = _BEFORE_LEADS.match(name)
    skipped = before.end() if before else 0
    if addressed := _ADDRESSED.match(name, skipped):
        skipped = addressed.end()
    if not reads_as_body(fold(name[skipped:])):
        return None
    if _LOOKS_AFTER in name:  # '… phụ trách dân tộc, tôn giáo và các hội': fields, and one name
        return Assignment((reader.as_written(name[skipped:]),), (), len(heading))
    groups = [group.strip(" ,;") for group in _NEXT_GROUP.split(name[skipped:])]
    if len(groups) > 1 and all(reads_as_body(fold(group)) for group in groups):
        return Assignment(tuple(reader.as_written(group) for group in groups), (), len(heading))
    for gap in _BETWEEN.finditer(name, skipped):
        others, end = reader.run(name[gap.end() :])
        if others and not name[gap.end() + end :].strip():
            return Assignment((reader.as_written(name[skipped : gap.start()]), *others), (), len(heading))
    return Assignment((reader.as_written(name[skipped:]),), (), len(heading))


def read_inline_body(paragraph: str, reader: AgencyReader) -> Assignment | None:
    """Return what 'Trưởng thôn: …' assigns in a list of agencies, each before a colon, to a body that nobody knows."""
    name, colon, rest = paragraph.partition(":")
    if not (colon and rest.strip()) or name.count(" ") >= _MOST_WORDS_OF_BODY:
        return None
    body = read_heading_of_body(name, reader)
    return Assignment(body.leads, (), len(name) + 1) if body else None


def announces_tasks(words: str) -> bool:
    """Whether `words` only say that tasks follow: 'tập trung thực hiện một số nhiệm vụ sau:'."""
    return words.rstrip().endswith(":") and bool(_ANNOUNCES_TASKS.search(fold(words).strip(" :")))


def heading_tail(heading: str, assignment: Assignment) -> str:
    """Return the words that follow the names in a heading of agencies; '' for most."""
    return heading[assignment.end :].strip(" :")


def read_inline_assignment(paragraph: str, reader: AgencyReader) -> Assignment | None:
    """Return what 'Sở X: …' or 'Sở X chủ trì, phối hợp với Sở Y: …' assigns at the head of a task's own paragraph."""
    if paragraph.find(":", 0, _LONGEST_OPENING) < 0:
        return None
    assignment = read_names(paragraph[:_LONGEST_OPENING], reader)
    if assignment is None:
        return None
    end = assignment.end
    if not _COLON.match(paragraph, end):  # 'Chủ tịch UBND các xã ven biển: …'
        end = paragraph.find(":", end, end + _LONGEST_QUALIFIER)
        if end < 0 or not _COLON.match(paragraph, end):
            return None
        if not _ONLY_QUALIFIES.fullmatch(fold(paragraph[assignment.end : end]).strip()):
            return None
    return Assignment(assignment.leads, assignment.cooperating, paragraph.index(":", end) + 1)


def read_opening(paragraph: str, reader: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return whom a task's paragraph asks to cooperate by its first words, 'Chủ trì, phối hợp với …'."""
    opening = paragraph[:_LONGEST_OPENING]
    match = _OPENING.match(fold(opening))
    return reader.run(opening, match.end(), asked=True)[0] if match else ()


def read_names(words: str, reader: AgencyReader) -> Assignment | None:
    """Return whom `words` name first, with the words of assigning behind the names; None where they name nobody."""
    before = _BEFORE_LEADS.match(words)
    skipped = before.end() if before else 0
    leads, end = reader.run(words[skipped:])  # without the word of ordering, which may look like half of a name
    if not leads:
        return None
    end += skipped
    folded = fold(words)
    says_leads = _LEADS.match(folded, end)
    after = says_leads.end() if says_leads else end
    binds = bool(says_leads and (says_leads["leads"] or says_leads["bound"] or says_leads["standing"]))
    cooperates = _COOPERATES.match(folded, after)
    if not cooperates and says_leads and says_leads["leads"]:
        cooperates = _TOGETHER.match(folded, after)
    if not cooperates:
        trimmed = len(folded[:after].rstrip(" ,"))
        return Assignment(leads, (), max(end, trimmed), binds)
    cooperating, stop = reader.run(words, cooperates.end(), asked=True)
    return Assignment(leads, cooperating, stop if cooperating else cooperates.end(), binds)
