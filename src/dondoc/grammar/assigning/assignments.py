"""Names that lead and names that cooperate: 'Sở X chủ trì, phối hợp với Sở Y', 'Sở X: …', 'Chủ trì, phối hợp với …'.

Where the words say only 'Sở X phối hợp với Sở Y', X still leads.
"""

import re
from dataclasses import dataclass

from dondoc.grammar.assigning.marked_names import part_by_marks
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.competences import WITHIN_COMPETENCE
from dondoc.grammar.bodies.kept_readings import kept_with_reader
from dondoc.grammar.patterns import CAPITALS, any_of
from dondoc.grammar.verbs.task_verbs import TASK_VERB
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


BEFORE_LEADS = re.compile(
    any_of(
        "giao(?: nhiệm vụ)?(?: cho)?",
        "đề nghị",
        "yêu cầu",
        "trách nhiệm của",
        "nhiệm vụ của",
        "phân công",
        "đối với",
        "chuyển(?: đến| cho)?(?= [^:;.]{3,150}:)",
    )
    + "?[ :]*",
    re.IGNORECASE,
)
# '(cơ quan thường trực)', '- cơ quan thường trực Ban Chỉ đạo - giúp …': what may stand behind the names that lead, up
# to its bracket or dash, or to what is done.
_IN_A_ROLE = r"(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)"
_ROLE = (
    rf"(?:\( ?{_IN_A_ROLE}[^():;]{{0,80}}\)"
    rf"|[-–] ?{_IN_A_ROLE}(?:[^():;,.–-]{{0,90}} ?[-–](?= )"
    rf"|[^():;,.–-]{{0,90}}?(?=[,:]| giúp\b| (?:{TASK_VERB})\b|[ .]*$)))"
)
_STANDING = r"(?:là |làm )(?:cơ quan |đơn vị )?(?:thường trực|đầu mối)(?: (?:giúp|của)[^,;:.]{3,50})?(?! cấp)"
_AT_THE_HEAD = r"(?:là |làm )(?:tổ trưởng|nhóm trưởng|trưởng (?:đoàn|nhóm|ban)|chủ tịch hội đồng)\b"
_BY_PLACE = r"theo (?:địa bàn|phân công|lĩnh vực)(?: (?:được (?:phân công|giao)|phụ trách|theo dõi|quản lý))*,?(?= )"
_UPON = r"(?:căn cứ|trên cơ sở|theo) [^;:.]{3,140}?, ?(?=chủ trì|có trách nhiệm|(?:chủ động |tiến hành )?phối hợp)"
# Who is answerable for doing something leads it; who is answerable 'trước' or 'về' something does not.
_DUTY_TO_DO = any_of(
    "bảo đảm", "đảm bảo", "tổ chức", "chỉ đạo", "xây dựng", "rà soát", "triển khai", "tham mưu", "bố trí", "kiểm tra",
    "hướng dẫn", "theo dõi", "tổng hợp", "xử lý", "giải quyết", "quản lý", "vận hành", "đôn đốc", "giám sát",
    "phối hợp", "thẩm định", "cung cấp", "hoàn thành", "huy động", "phân bổ", "công khai", "tuyên truyền",
    "cập nhật", "nghiên cứu", "khắc phục", "duy trì", "đón tiếp", "lập", "chi trả", "thu gom", "vận chuyển", "kê khai",
    "bảo vệ", "bảo quản", "chăm sóc", "điều tra", "tuần tra", "vận động", "tiếp nhận", "niêm yết", "khảo sát", "đo đạc",
    "phát hiện", "ngăn chặn", "chuẩn bị", "sửa chữa",
)  # fmt: skip
# 'Sở X tiếp tục chủ trì, phối hợp với …', 'trong quý II/2026 chủ trì …': how and when, before the word of the part.
_HOW_OR_WHEN = (
    r"(?:(?:tiếp tục|khẩn trương|tập trung|kịp thời|tích cực|chủ động|thường xuyên|trực tiếp|nghiêm túc|định kỳ"
    r"|tham mưu|h[ằà]ng (?:năm|quý|tháng)"
    r"|(?:trong|trước|từ|đến|vào) (?:quý|tháng|năm|ngày)\b[^,;:.]{1,30}?),? (?:và )?)+"
    r"(?=chủ trì|phối hợp)"
)
# 'Các sở có thực hiện chương trình mục tiêu chủ trì, phối hợp với …': which of them.
_WHICH = r"(?:có|được giao|được phân công|đang|thuộc) (?!trách nhiệm|nhiệm vụ)[^,;:.]{3,140}? (?=chủ trì, phối hợp với)"
_LEADS = re.compile(
    rf"(?:[ ,]*(?:{_ROLE}|{_WHICH}|{_HOW_OR_WHEN}|(?P<standing>{_STANDING}|{_AT_THE_HEAD})|{WITHIN_COMPETENCE},?"
    rf"|theo (?:lĩnh vực|chức năng|nhiệm vụ)[^,;:.]{{0,60}},?|{_BY_PLACE}|{_UPON}"
    r"|(?P<bound>có (?:trách nhiệm|nhiệm vụ)"
    r"|được giao(?: nhiệm vụ)?(?= \w)(?! (?:làm )?(?:chủ đầu tư|(?:kế hoạch )?vốn)\b)"
    rf"|chịu trách nhiệm(?: chính(?=,? (?:và )?phối hợp\b)|(?= {_DUTY_TO_DO}\b)))|chịu trách nhiệm"
    r"|(?P<leads>(?:là (?:cơ quan|đơn vị) )?chủ trì)"
    r"|\([\w&-]{2,12}\)|\([^():;\d]{2,60}\)(?= ?(?::|$))|và(?= (?:chủ trì|phối hợp|có trách nhiệm))))*[ ,]*(?:và )?"
)
_HOW_CLOSELY = any_of(
    "chặt chẽ", "quyết liệt", "thường xuyên", "hiệu quả", "có hiệu quả", "đồng bộ", "tốt", "nhịp nhàng", "kịp thời",
)  # fmt: skip
_COOPERATES = re.compile(
    r"(?:(?:chủ động|chặt chẽ|tăng cường|thường xuyên|tích cực|trực tiếp|kịp thời|tiến hành),? )*"
    rf"phối hợp(?:(?: {_HOW_CLOSELY},?(?: và)?)* (?:với|cùng với|cùng)| chặt chẽ)?:? "
)
# 'Sở X chỉ đạo Chi cục Y chủ trì, phối hợp với Sở Z': who does it for those who lead, before who cooperates.
_THROUGH = re.compile(r"[ ,]*(?:có trách nhiệm )?(?:lãnh đạo,? |tập trung |tăng cường )?(?:chỉ đạo|phân công) ")
_HELPS = re.compile(
    r" (?:(?:cùng|tích cực|chủ động) )?phối hợp(?! (?:với|cùng|chặt chẽ)\b)(?: để(?= \w))?(?=[ ,.;:/]|$)"
)
_TOGETHER = re.compile(r"cùng(?: với)? ")  # only behind the word of leading: 'chủ trì, cùng Sở Y …'
_COLON = re.compile(r" ?: ?\S")
# 'Tổng Công ty X - CTCP (Becamex IDC) chuẩn bị …': how it is called.
_CALLED_TOO = re.compile(rf" \([{CAPITALS}][^\s():;]*(?: [{CAPITALS}][^\s():;]*){{1,3}}\)(?= )")
LONGEST_OPENING = 600  # characters in which a paragraph's own assignment stands
# 'UBND các xã, phường vùng dự án', 'Các doanh nghiệp tham gia chuỗi': which of them, and nothing that is to be done.
ONLY_QUALIFIES = re.compile(
    r"(?:trong |thuộc |nằm trong )?(?:vùng|khu vực|phạm vi|địa bàn)\b[^,;.]{0,40}$"
    r"|(?:ven|giáp|dọc|nơi) [^,;.]{2,40}$"
    r"|từ [^,;.:]{2,30} (?:đến|tới|trở (?:ra|vào))\b[^,;.:]{0,40}$"
    r"|có (?!(?:trách nhiệm|nhiệm vụ|văn bản|kế hoạch|ý kiến|báo cáo|biện pháp|giải pháp|một|hai|ba|nhiều|các|những"
    r"|\d+)\b)[^,;.:]{2,50}$"
    r"|(?:bị|chịu) (?:thiệt hại|ảnh hưởng|tác động)\b[^,;.]{0,40}$"
    r"|(?:tham gia|trực thuộc|thuộc|được giao|được phân công|hưởng lợi|còn lại|nêu trên|khác|trên địa bàn|đóng tại)\b"
    r"[^,;.]{0,50}$"
)
_LONGEST_QUALIFIER = 60  # characters


def read_inline_assignment(paragraph: str, reader: AgencyReader) -> Assignment | None:
    """Return what 'Sở X: …' or 'Sở X chủ trì, phối hợp với Sở Y: …' assigns at the head of a task's own paragraph."""
    if paragraph.find(":", 0, LONGEST_OPENING) < 0:
        return None
    assignment = read_names(paragraph[:LONGEST_OPENING], reader)
    if assignment is None:
        return None
    end = assignment.end
    if not _COLON.match(paragraph, end):  # 'Chủ tịch UBND các xã ven biển: …'
        end = paragraph.find(":", end, end + _LONGEST_QUALIFIER)
        if end < 0 or not _COLON.match(paragraph, end):
            return None
        if not ONLY_QUALIFIES.fullmatch(fold(paragraph[assignment.end : end]).strip()):
            return None
    return Assignment(assignment.leads, assignment.cooperating, paragraph.index(":", end) + 1)


@kept_with_reader
def read_names(words: str, reader: AgencyReader) -> Assignment | None:
    """Return whom `words` name first, with the words of assigning behind the names; None where they name nobody."""
    before = BEFORE_LEADS.match(words)
    skipped = before.end() if before else 0
    leads, end = reader.run(words[skipped:])  # without the word of ordering, which may look like half of a name
    if not leads:
        return None
    end += skipped
    called = _CALLED_TOO.match(words, end)
    end = called.end() if called else end
    if parted := part_by_marks(words, skipped, end, reader):
        return Assignment(*parted, binds=True)
    folded = fold(words)
    says_leads = _LEADS.match(folded, end)
    after = says_leads.end() if says_leads else end
    binds = bool(says_leads and (says_leads["leads"] or says_leads["bound"] or says_leads["standing"]))
    cooperates = _COOPERATES.match(folded, after)
    if not cooperates and says_leads and (says_leads["leads"] or says_leads["standing"]):
        cooperates = _TOGETHER.match(folded, after)
    if not cooperates and (through := _who_helps_through(words, folded, end, reader)):
        return Assignment(leads, *through, binds)
    if not cooperates and says_leads and says_leads["leads"] and (helps := _who_helps(words, folded, after, reader)):
        return Assignment(leads, *helps, binds)
    if not cooperates:
        trimmed = len(folded[:after].rstrip(" ,"))
        return Assignment(leads, (), max(end, trimmed), binds)
    cooperating, stop = reader.run(words, cooperates.end(), asked=True)
    if not cooperating:  # with whom nobody knows: what they do together is the work
        named = words[cooperates.end() : cooperates.end() + 1].isupper()
        stop = cooperates.end() if named else max(end, len(folded[:after].rstrip(" ,")))
    return Assignment(leads, cooperating, stop, binds)


def _who_helps_through(
    words: str, folded: str, start: int, reader: AgencyReader
) -> tuple[tuple[AgencyRef, ...], int] | None:
    """Who helps those whom they direct to do it, 'chỉ đạo Phòng X chủ trì, phối hợp với …', and where that ends."""
    directs = _THROUGH.match(folded, start)
    named, end = reader.run(words, directs.end(), asked=True) if directs else ((), start)
    part = _LEADS.match(folded, end) if named else None
    cooperates = _COOPERATES.match(folded, part.end() if part else end) if named else None
    partners, stop = reader.run(words, cooperates.end(), asked=True) if cooperates else ((), end)
    return (partners, stop) if partners else None


def _who_helps(words: str, folded: str, start: int, reader: AgencyReader) -> tuple[tuple[AgencyRef, ...], int] | None:
    """Who helps whoever leads, 'Sở X chủ trì, Sở Y phối hợp rà soát …', and where the words of it end."""
    if not folded[:start].rstrip().endswith((",", "và")):
        return None
    partners, end = reader.run(words, start, asked=True)
    helps = _HELPS.match(folded, end) if partners else None
    return (partners, helps.end()) if helps else None
