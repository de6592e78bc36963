"""Orders of a letter that name nobody, 'UBND tỉnh yêu cầu thực hiện các việc sau:': they bind those it is addressed to.

'Các đơn vị' of a letter are those behind 'Kính gửi', too, unless more is said of them ('các đơn vị liên quan').
"""

import re
from collections.abc import Iterable

from dondoc.grammar.kinds.posts import HEAD_OF_ANY
from dondoc.grammar.patterns import any_of, late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.model import AgencyRef
from dondoc.text import fold

_MEMBER = any_of("cơ quan", "đơn vị", "tổ chức", "địa phương", "cơ sở", "phòng", "ban", "ngành", "bộ phận", "đồng chí")
_WHOEVER = (
    rf"(?:{HEAD_OF_ANY} )?(?:các |quý ){_MEMBER}(?:(?:,| và) (?:các )?{_MEMBER})*"
    r"(?: (?:nêu trên|trên|có tên trên))?"
)
_HOW = any_of(
    "tập trung", "khẩn trương", "nghiêm túc", "quan tâm", "tiếp tục", "kịp thời", "chủ động", "phối hợp", "nhanh chóng"
)
_DOES = any_of(
    "thực hiện", "triển khai", "chỉ đạo", "lãnh đạo", "tổ chức", "tăng cường", "phối hợp", "quán triệt", "rà soát",
    "làm", "bảo đảm", "đảm bảo", "chấn chỉnh", "giải quyết", "khắc phục", "xử lý", "chuẩn bị", "hoàn thành",
)  # fmt: skip
# 'UBND tỉnh yêu cầu:', '… đề nghị các đơn vị khẩn trương triển khai một số nội dung sau:'
_ORDERS = re.compile(
    rf"(?<!kính )(?<!trân trọng )\b(?:yêu cầu|đề nghị|chỉ thị)(?: {_WHOEVER})?(?:,? {_HOW})*"
    rf"(?:,? {_DOES}\b[^.;:]{{0,160}})?(?: (?:như sau|cụ thể))?:$"
)
# '… Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:' may also say what was decided.
_DIRECTS = re.compile(r"\b(?:có )?(?:ý kiến(?: chỉ đạo)?|chỉ đạo)(?: (?:như sau|cụ thể|sau))*:$")
_ENDS = ":"
_WHOEVER_ALONE = re.compile(_WHOEVER.replace("(?:các |quý )", "(?:các |quý |)"))
_OPENS_SUBJECT = re.compile(r"(?:về|đối với|công tác) .{2,120}:$")
# What whoever writes does himself: he agrees, allows, praises, and hands on to somebody by name.
_DECIDES = re.compile(
    r"(?:(?:cơ bản|hoàn toàn) )?"
    + any_of(
        "thống nhất", "đồng ý", "nhất trí", "chấp thuận", "cho phép", "ghi nhận", "biểu dương", "đánh giá cao",
        "phê bình", "hoan nghênh", "không đồng ý", "chưa xem xét", "thông qua", "giao", "yêu cầu", "chuyển đến",
    )
    + r"\b"
)  # fmt: skip
# 'Các trường trên địa bàn tỉnh': where they are, in a line of addressees.
_WHERE = re.compile(r" (?:đóng |có trụ sở )?(?:trên|tại) địa bàn\b[^,;]*")
# 'Các bộ phận chuyên môn thuộc UBND xã Liên Minh': units of a body, and not that body.
_UNITS_OF = re.compile(
    r"(?:Thủ trưởng |Trưởng )?(?P<units>[Cc]ác [^;,:]{3,80}? (?:trực )?thuộc"
    r" (?:UBND|[UỦ][ỷy] ban|Uỷ ban|Sở|Ban|Công an|Văn phòng|Trường|Trung tâm)\b[^;,:]{0,80})"
)
_DOES_SOMETHING = late_pattern(rf"{TASK_VERB}\b")


def orders_addressees(paragraph: str, first_point: str) -> bool:
    """Whether `paragraph` orders what the list from `first_point` on says, and neither of them says whom."""
    if not paragraph.endswith(_ENDS):
        return False
    folded = fold(paragraph)
    if _ORDERS.search(folded):
        return is_to_be_done(first_point) or _OPENS_SUBJECT.fullmatch(fold(first_point)) is not None
    return _DIRECTS.search(folded) is not None and is_to_be_done(first_point)


def is_to_be_done(point: str) -> bool:
    """Whether the `point` of a list begins with something to be done, and not with what was decided."""
    return not decides(point) and _DOES_SOMETHING.match(point[:1].lower() + point[1:]) is not None


def decides(point: str) -> bool:
    """Whether the `point` of a list says what whoever writes has decided: that he agrees, allows, praises."""
    return _DECIDES.match(fold(point)) is not None


def are_whoever(leads: Iterable[AgencyRef]) -> bool:
    """Whether all of `leads` are only 'các đơn vị', 'các cơ quan, địa phương': those whom the letter is for."""
    return all(_WHOEVER_ALONE.fullmatch(fold(ref.raw)) for ref in leads)


def without_place(addressees: str) -> str:
    """The line `addressees` of a letter without the words that only say where those are."""
    return _WHERE.sub("", addressees)


def units_addressed(addressees: str) -> str | None:
    """The units of a body that are all that the line `addressees` of a letter names, or None."""
    units = _UNITS_OF.fullmatch(addressees.strip(" .;"))
    return units["units"] if units else None
