"""What is no task of its own: to look after the document itself, to make it known, to report on it; what all are told.

'… theo dõi, đôn đốc việc thực hiện Chỉ thị này, báo cáo …' is a duty of whom the document tells so; 'nghiêm túc thực
hiện', 'phản ánh về Sở X' and who pays for it all are told to everybody.
"""

import re
from collections.abc import Iterable

from dondoc.grammar.assigning.only_reports import FOLLOWS_UP, only_reports
from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.kinds.papers import PAPERS, THIS_PAPER
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.model import AgencyRef
from dondoc.text import fold

_TOLD_ALL = ("nghiêm túc", "phản ánh", "thi hành", "đúng chức năng")  # one of these is in what everybody is told
# 'Nghiêm túc thực hiện' the document; 'nghiêm túc thực hiện chế độ trực' is work of its own.
_SERIOUSLY = (
    r"nghiêm túc (?:tổ chức )?(?:triển khai |quán triệt )?,? ?thực hiện"
    r"(?=[ /]*$|[;.]|(?: và|,)(?: định kỳ| kịp thời)? báo cáo\b"
    rf"|(?: (?:tốt|các|những|đúng|theo|việc|nội dung|nhiệm vụ|yêu cầu|quy định))* {any_of(*PAPERS)}\b"
    r"|(?: tốt)? (?:các |những )?(?:nội dung|nhiệm vụ)(?: đã)? (?:trên|này|nêu trên|được giao|được phân công)\b)"
)
_TO_EVERYBODY = re.compile(
    rf"{_SERIOUSLY}"
    r"|thực hiện nghiêm túc (?:các nội dung |nội dung )?(?:kế hoạch|chương trình|quyết định|chỉ thị|công điện) này\b"
    r"|(?<![;.] kịp thời )(?<!tiếp nhận )(?<!xử lý )\bphản ánh(?: kịp thời)? (?:ngay )?"
    r"(?:về|với|đến|tới|cho|qua|bằng)\b"
    r"|\bthực hiện (?:tốt |theo )?đúng chức năng,?(?: nhiệm vụ)?(?: được giao)?(?=[;.])"
    r"|\bthi hành (?:quyết định|kế hoạch|chỉ thị|chương trình|nghị quyết|công điện)"
)
# 'Giao UBND tỉnh tổ chức thực hiện Nghị quyết': the document itself.
_OF_THE_WHOLE = re.compile(
    r"(?:tiếp nhận|nghiên cứu)(?:,| và)? (?:tổ chức )?(?:triển khai|thực hiện)(?: thực hiện)?[ ./]*$|"
    r"(?:(?:(?:tổ chức|triển khai|chỉ đạo),? )*thực hiện|tổ chức triển khai)"
    r" (?:nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị|kết luận)(?: này)?"
    r"(?:,? (?:bảo đảm|đảm bảo|theo đúng|đúng|có hiệu quả|hiệu quả|kịp thời)\b[^;,.]{0,80})?"
    r"(?:[ ./]*$|(?:[,;]| và|, và) (?:(?:định kỳ|trước|chậm nhất|h[ằà]ng)\b[^,;.]{0,40} )?báo cáo\b)"
    r"|(?:(?:nghiêm túc|khẩn trương|chủ động),? )*(?:tổ chức |triển khai ){1,2}thực hiện(?: nghiêm túc)?"
    r"(?:[ ./]*$|(?:[,;]| và) (?:định kỳ[^,;.]{0,40} )?(?:gửi |tổng hợp,? )?(?:kết quả )?(?:báo cáo|gửi)\b[^;]*$)"
    r"|(?:(?:chịu trách nhiệm|theo dõi|đôn đốc|chủ trì|chủ động),? (?:và )?)*(?:tổ chức )?(?:triển khai )?thực hiện"
    r" (?:các )?(?:nội dung|nhiệm vụ|đề án|kế hoạch|chương trình|chỉ tiêu|mục tiêu)\b[^;.]*"
    r"(?:\b(?:tại|theo|ở) |\()(?:điều \d+|(?:các )?phụ lục|(?:các )?biểu)[^;.]{0,60}[ ./]*$"
)
# 'Các sở khác theo chức năng phối hợp thực hiện Đề án': those who are left, and nothing that is their own.
_HELPS_ALL = re.compile(
    r"(?:(?:khác|còn lại|(?:có )?liên quan),? )?"
    r"(?:(?:theo|căn cứ|trên cơ sở) (?:chức năng|nhiệm vụ)[^;.]{0,60}?,? )?(?:chủ động |có trách nhiệm |tích cực )*"
    r"phối hợp(?: chặt chẽ)?(?: với [^;.]{3,60}?)?,? (?:tổ chức |triển khai )*thực hiện(?: tốt| có hiệu quả)?"
    r" (?:các nội dung |nội dung |các nhiệm vụ )?(?:của |tại |trong )?"
    r"(?:kế hoạch|chương trình|quyết định|chỉ thị|đề án|nghị quyết)(?: này)?[ ./]*$"
)
# 'Các sở theo chức năng triển khai các nội dung được giao; hằng năm gửi báo cáo …': what the document says of each.
_WHAT_IS_GIVEN = re.compile(
    r"(?:(?:khác|còn lại|(?:có )?liên quan),? )?"
    r"(?:(?:theo|căn cứ|trên cơ sở) [^;.]{3,60}?,? )?(?:chủ động |có trách nhiệm |nghiêm túc |khẩn trương )*"
    r"(?:(?:tổ chức|triển khai|thực hiện)(?:,| và)? ){1,3}(?:tốt |có hiệu quả |đầy đủ |nghiêm túc )?"
    r"(?:các |những )?(?:nội dung|nhiệm vụ)(?:,? (?:nội dung|nhiệm vụ|giải pháp))?"
    r" (?:đã )?(?:được (?:giao|phân công)|nêu (?:trên|tại)|có liên quan|liên quan|thuộc)\b[^;.]{0,60}?"
    r"(?:[ ./]*$|[,;] (?:và )?(?:(?:định kỳ|h[ằà]ng|trước|chậm nhất)\b[^;.]{0,60} )?"
    r"(?:gửi |tổng hợp,? )*báo cáo\b[^;]*$)"
)
# What groups are told of the document as a whole is no task of theirs.
_OF_THIS_PLAN = re.compile(rf"(?:thực hiện|triển khai)[^.;]{{0,80}}{THIS_PAPER}")
# 'Các phòng, ban căn cứ Kế hoạch xây dựng chương trình công tác; báo cáo kết quả …': a plan of their own, and a report.
_OWN_PLAN_AND_REPORT = re.compile(
    r"(?:(?:căn cứ|trên cơ sở|theo) [^;.]{3,120}? )?(?:chủ động |có trách nhiệm )*"
    r"(?:xây dựng|ban hành|cụ thể hoá)(?:(?:,| và) (?:ban hành|triển khai|thực hiện|tổ chức thực hiện))*"
    r" (?:kế hoạch|chương trình|văn bản)(?: (?:công tác|triển khai|thực hiện|cụ thể|của|riêng)\b|,|;| trước)"
    r"[^;.]{0,140}?[;,.] (?:và )?(?:(?:định kỳ|hằng|hàng|trước)\b[^;.]{0,70} )?"
    r"(?:gửi |tổng hợp,? |đánh giá,? )*báo cáo\b[^;]{0,250}$"
)
_CARRIES_OUT = re.compile(
    r"(?:nghiêm túc |chủ động )?(?:quán triệt,? (?:và )?)?(?:tổ chức |triển khai,? |thực hiện )+"
    r"(?:nghiêm túc |có hiệu quả )?"
    rf"(?:các nội dung |nội dung )?{THIS_PAPER}"
)
_GOES_ON_WITH_WORK = re.compile(
    r"[;,] (?!(?:và )?(?:định kỳ|h[ằà]ng|trước ngày|báo cáo|gửi|tổng hợp|đề xuất)\b)[^\W\d]"
)
_DOCUMENT = any_of(
    "Kế hoạch", "Chương trình", "Quyết định", "Chỉ thị", "Nghị quyết", "Thông báo", "Công điện", "Văn bản", "Kết luận"
)
# 'Hướng dẫn lập dự toán thực hiện Chương trình': what others are taught to do is work of its own.
_NOT_TO_DO = r"(?<!hướng dẫn(?= (?:bố trí|lập|sử dụng|quản lý|thanh toán|giải ngân|lồng ghép|cơ chế)\b))"
# 'Kiểm tra các trạm trong 30 ngày kể từ ngày ban hành Kế hoạch này': from when on, and nothing that is followed.
_NOT_A_DAY = r"(?<!từ ngày )(?<!từ ngày ký )(?<!từ ngày ban hành )"
_LOOKS_AFTER = re.compile(
    r"(?:(?:có trách nhiệm|chịu trách nhiệm|thường xuyên|chủ động|tổ chức|chủ trì"
    r"|(?:là|làm) (?:cơ quan |đơn vị )?(?:thường trực|đầu mối))[ ,]+)*"
    r"(?:(?:giúp|tham mưu(?: cho| giúp)?)(?! (?:ban hành |xây dựng )?(?:kế hoạch|chương trình)\b) [^,;:.]{0,60}? )?"
    rf"(?:{FOLLOWS_UP}(?:(?:,| và) {FOLLOWS_UP})*{_NOT_TO_DO}[, ][^;.]{{0,200}}?"
    rf"\b{_NOT_A_DAY}(?:(?i:{THIS_PAPER})|{_DOCUMENT}(?: hành động)?(?=[,;.]| và báo cáo|$))"
    rf"|(?:phụ trách (?:lĩnh vực )?)?(?:trực tiếp )?chỉ đạo (?:việc |công tác )?(?:tổ chức |triển khai )*thực hiện"
    rf" (?i:{THIS_PAPER})"
    rf"|(?:theo dõi|đôn đốc)(?:(?:,| và) {FOLLOWS_UP})* việc (?:tổ chức |triển khai )*thực hiện"
    r"(?=[;.]|$|, (?:định kỳ )?(?:tổng hợp|báo cáo)\b)"
    rf"|(?:{FOLLOWS_UP}(?:,| và) )*đôn đốc(?:(?:,| và) {FOLLOWS_UP})* (?:việc |quá trình )?(?:tổ chức |triển khai )*"
    rf"thực hiện (?i:{_DOCUMENT})(?=[;.]|$)"
    rf"|(?:{FOLLOWS_UP}(?:,| và) )*giám sát(?:(?:,| và) {FOLLOWS_UP})* (?:việc |quá trình )?(?:tổ chức |triển khai )*"
    r"(?:thực hiện|thi hành) (?i:nghị quyết)(?: này)?"
    r"(?: theo (?:chức năng|nhiệm vụ|thẩm quyền|quy định)[^;.]{0,60})?(?=[;.]|$))"
)
# '… làm tốt công tác tuyên truyền nhằm tạo đồng thuận, thực hiện thắng lợi các mục tiêu đã đề ra': to make it known.
_MAKES_KNOWN = re.compile(
    r"(?:(?:có trách nhiệm|chủ động|tổ chức|chỉ đạo|hướng dẫn|làm tốt|thực hiện tốt|tăng cường|đẩy mạnh)[ ,]+)*"
    r"(?:[^,;:.]{0,120}? )?(?:công tác )?(?:thông tin,? |phổ biến,? |quán triệt,? )*"
    r"(?:tuyên truyền|truyền thông)\b[^;.]{0,320}?"
    rf"(?:\b(?i:{THIS_PAPER})"
    r"|\b(?:mục tiêu|nhiệm vụ)(?:,? (?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp)| và (?:nhiệm vụ|giải pháp))*"
    r" (?:đã )?(?:được [^;.]{0,40}(?:thông qua|giao)|đề ra|đặt ra)\b)"
)
# '…; tham mưu xử lý trách nhiệm của người đứng đầu': something of its own besides.
_DOES_MORE = re.compile(
    r"[;,] (?:(?:tham mưu|đề xuất)(?![^;.]{0,120}(?:vướng mắc|phát sinh|khen thưởng))"
    r"|xử lý|tổ chức|xây dựng|ban hành|công khai|công bố|chỉ đạo|định hướng|phát động|vận động|huy động|bố trí"
    r"|đấu tranh)\b"
)
# 'Các sở, ngành tự thu xếp tiền trong dự toán của mình': who pays, told to everybody.
_PAYS = re.compile(
    r"(?:chủ động )?(?:lập dự toán|"
    r"(?:cân đối|bố trí|sử dụng|sắp xếp|thu xếp|bảo đảm|đảm bảo)(?:,? (?:cân đối|bố trí))? (?:(?:nguồn )?kinh phí"
    r"|(?:trong|từ) (?:nguồn |phạm vi |dự toán )*(?:ngân sách|dự toán)))\b"
)


def watches_others(words: str) -> bool:
    """Whether `words` begin with following up how others do their work: 'theo dõi, chuẩn bị giao ban …'."""
    return words.startswith(("theo dõi", "đôn đốc"))


def only_looks_after(rest: str) -> bool:
    """Whether `rest`, what somebody is to do, is only to follow the document, to make it known, or to report on it."""
    if after := _LOOKS_AFTER.match(rest) or _MAKES_KNOWN.match(rest):
        return not _DOES_MORE.search(fold(rest[after.end() :]))
    return only_reports(rest)


def is_of_the_whole(rest: str) -> bool:
    """Whether `rest` (folded) is to carry out the document as a whole, or what another article says."""
    return _OF_THE_WHOLE.match(rest) is not None


def tells_everybody(folded: str) -> bool:
    """Whether the sentence is of those that every document ends with."""
    return holds_any(folded, _TOLD_ALL) and _TO_EVERYBODY.search(folded) is not None


def tells_groups_of_the_whole(rest: str, leads: Iterable[AgencyRef]) -> bool:
    """Whether `rest` (folded) tells nothing but groups to carry out 'Kế hoạch này', by a plan of their own."""
    if not are_groups(leads):
        return False
    return bool(_OF_THIS_PLAN.search(rest) or _OWN_PLAN_AND_REPORT.match(rest) or _HELPS_ALL.match(rest)) or bool(
        _WHAT_IS_GIVEN.match(rest)
    )


def tells_only_of_the_whole(rest: str, leads: Iterable[AgencyRef]) -> bool:
    """Whether `rest` (folded) carries out 'Chỉ thị này', told to groups, and goes on with reports at most."""
    begins = _CARRIES_OUT.match(rest) if are_groups(leads) else None
    return begins is not None and not _GOES_ON_WITH_WORK.search(rest, begins.end())


def tells_groups_to_pay(rest: str, leads: Iterable[AgencyRef]) -> bool:
    """Whether `rest` tells nothing but groups who pays."""
    return are_groups(leads) and _PAYS.match(rest) is not None
