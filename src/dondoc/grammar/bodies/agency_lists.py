"""Lists of agencies: what may stand between two of them, before one and behind the last.

'Sở Y tế, Thủ trưởng các sở, ban, ngành có liên quan và UBND các xã' is one list: posts stand for their agencies, and
some words only qualify.
"""

import re
from collections.abc import Iterable

from dondoc.grammar.bodies.party_groups import AMONG_PARTY_GROUPS
from dondoc.grammar.bodies.people_of_trades import AMONG_FIRMS
from dondoc.grammar.kinds.places import COMMUNE, COUNCIL, DISTRICT_OR_COMMUNE, HAMLET, PLACE, one_or_more
from dondoc.grammar.kinds.posts import ADDRESS, HEAD, HEAD_OF_ANY
from dondoc.grammar.patterns import any_of, late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB

LINKS = any_of("và", "cùng với", "cùng", "với", "hoặc", "đồng thời")
_QUALIFIES = any_of(
    "(?:có )?liên quan",
    "của tỉnh",
    "(?:đóng (?:chân |quân )?)?trên địa bàn(?: tỉnh)?",
    "(?:đã )?(?:nêu|nói|kể)(?: ở)? trên",
    "chức năng",
    "theo chức năng,? nhiệm vụ(?: được giao)?",
    "(?:vùng )?(?:biên giới|ven biển|miền núi)",
    "vùng cao",
    "có rừng",
    rf"(?:của |cấp )?{COMMUNE}(?=[,;.:)]|$| và )",
)
# What may stand between two agencies of one list without ending it.
_GLUE = re.compile(
    rf"(?:[\s,;+&/–-]|\b{LINKS}\b|\b{_QUALIFIES}\b|\([^()]{{0,80}}\))*",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(rf"(?: {_QUALIFIES}\b)+", re.IGNORECASE)
# The head of an agency stands for the agency: 'Thủ trưởng các sở, ban, ngành', 'Chánh Văn phòng UBND tỉnh'.
POST = re.compile(
    "(?:"
    + any_of(
        rf"{ADDRESS}(?=:? {HEAD}\b)",
        HEAD,
        rf"(?:{ADDRESS} )?Bí thư(?: (?:tỉnh|thành|đảng|cấp) (?:ủy|uỷ))?(?:,| và)(?= Chủ tịch)",  # and of the committee
        "Bí thư(?= các (?:tỉnh|thành|đảng) (?:ủy|uỷ))",
        "Ban Thường trực(?= (?:Ủy ban |Uỷ ban |UB)?(?:MTTQ|Mặt trận) )",
        r"Ban Thường vụ(?= (?:Tỉnh đoàn|Thành đoàn|Đoàn Thanh niên|Hội|Liên đoàn)\b)",
    )
    + ":? )+",  # 'Giám đốc: Sở Y tế, Sở Xây dựng' are two of them
    re.IGNORECASE,
)
_IN_EACH_PLACE = (
    r"(?:công an|công đoàn|trạm y tế|đoàn thanh niên|ban chỉ huy quân sự) (?:các |cấp )?"
    rf"{one_or_more(DISTRICT_OR_COMMUNE)}"
)
_BODY_IN_EACH_PLACE = re.compile(rf"{_IN_EACH_PLACE}\b")
# Small words that name somebody only behind others: 'các doanh nghiệp, hợp tác xã'.
AMONG_OTHERS = late_pattern(
    rf"(?:{AMONG_FIRMS}|{AMONG_PARTY_GROUPS}"
    rf"|(?:trường|viện|học viện)(?= ?[,;.:)]|$| và | {TASK_VERB}\b)"
    r"|hợp tác xã|hộ kinh doanh|hiệp hội(?: doanh nghiệp| ngành nghề| ngành hàng)?|hội nghề nghiệp|tổ chức đại diện"
    rf"|(?:các )?(?:vị )?[đĐ]ại biểu {COUNCIL}(?: {PLACE})?"
    r"|chủ đầu tư|nhà đầu tư|nhà thầu|chủ rừng"
    r"|trường đại học(?:(?:, | và )(?:cao đẳng|trung cấp|học viện|viện nghiên cứu))*|trường học|viện nghiên cứu"
    r"|cơ sở (?:giáo dục|đào tạo|y tế)(?: (?:phổ thông|nghề nghiệp|đại học|mầm non|thường xuyên|công lập))*"
    r"|cha mẹ học sinh|gia đình học sinh|(?:toàn thể )?giáo viên(?: chủ nhiệm| bộ môn)?"
    r"|[tT]ổng phụ trách(?: Đội)?|phụ huynh(?: học sinh)?|nhân viên(?: y tế)?(?= |[,;.:])"
    "|(?:hệ thống )?thông tin cơ sở"
    rf"|(?:hệ thống |đài )?truyền thanh (?:cơ sở|cấp xã|(?:các )?{one_or_more(COMMUNE)})|(?:các )?hội quần chúng"
    r"|đơn vị tư vấn|UBND(?=[,;] )|Văn phòng(?=, | và )"
    r"|lực lượng (?:kiểm lâm|công an|quân đội|quân sự|dân quân(?: tự vệ)?|(?:bộ đội )?biên phòng|quản lý thị trường"
    r"|thú y|chức năng|hải quan|cảnh sát (?:giao thông|môi trường|cơ động|biển))(?: các cấp| tỉnh| xã)?"
    rf"|\d{{1,3}} {HAMLET}"
    rf"|(?:bí thư (?:chi bộ|chi đoàn)|trưởng (?:các )?{HAMLET}|chi hội trưởng)"
    rf"|{_IN_EACH_PLACE})\b(?=[,;.:]| |$)"
)
# 'Các địa phương được giao làm chủ đầu tư': which of them, and no longer name.
_WHICH = (
    "(?:trên địa bàn|được giao (?:làm )?(?:chủ đầu tư|(?:kế hoạch )?vốn)"
    "|có (?:dự án|công trình|tuyến|rừng|biển|bờ biển|đê|hồ|đập|mỏ|đất|di tích|khu công nghiệp))"
)
ENDS_GROUP = late_pattern(rf"(?= ?[,;.:()\n]|$| (?:và|cùng|theo|trong|{_WHICH})\b| {TASK_VERB}\b)")
# What may stand between names that are all a cell says, and behind the last of them.
_LINK_ONLY = re.compile(r"\s*(?:(?:[,;]|\bvà\b)\s*)+")
_STOPS = " .,;\n"
_PLURALS = ("Các ", "các ")
_ITEM_BEFORE = re.compile(r"(?:^|[,;:(]|\bvà) ?$")
_HEADED = re.compile(rf"\b{HEAD_OF_ANY} $", re.IGNORECASE)  # 'Người đứng đầu các cơ quan, đơn vị'
_LONGEST_POST = 40  # characters
_ITEM_AFTER = re.compile(r" ?(?:[,;.)]|$|và\b)")


def after_glue(text: str, start: int) -> int:
    """Return where what may stand between two agencies of one list ends that begins at `start`."""
    match = _GLUE.match(text, start)
    return match.end() if match else start


def body_in_each_place_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where the bodies in small letters begin and end that every place has: 'trạm y tế xã, phường'; or None."""
    match = _BODY_IN_EACH_PLACE.match(text, start)
    return match.span() if match else None


def behind_plural(text: str, start: int) -> int:
    """Return where the name begins that 'các' at `start` heads, 'Các Thuế tỉnh, Kho bạc Nhà nước'; else `start`."""
    name = start + len(_PLURALS[0])
    return name if text.startswith(_PLURALS, start) and text[name : name + 1].isupper() else start


def after_qualifiers(text: str, start: int) -> int:
    """Return where the words end that only qualify the agency before `start` ('đóng trên địa bàn')."""
    match = _QUALIFIED.match(text, start)
    return match.end() if match else start


def fill(names: Iterable[tuple[int, int]], text: str) -> bool:
    """Whether `names`, places [start, end) in order, are all that the cell `text` says, but for what links them."""
    done = 0
    for start, end in names:
        if (done or start) and not (done and _LINK_ONLY.fullmatch(text, done, start)):
            return False
        done = end
    return done > 0 and not text[done:].strip(_STOPS)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the words [start, end) are one item of a list: a name without its head noun counts only then."""
    before = _HEADED.sub("", text[max(0, start - _LONGEST_POST) : start])
    return bool(_ITEM_BEFORE.search(before[-4:])) and bool(_ITEM_AFTER.match(text, end))
