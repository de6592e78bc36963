"""Names of organisations that no register knows, told by their first words and where they end.

Other provinces have boards, companies and centres of their own; what a document says of them must not be lost. Reads
text as written, because a capital letter is half of the evidence.
"""

import re

_HEADS = (
    r"Sở|Ban|Bộ|Cục|Chi cục|Tổng cục|Vụ|Trung tâm|Công ty|Tổng công ty|Tập đoàn|Hội|Hiệp hội|Liên hiệp|Liên minh|Liên đoàn|Viện|"
    r"Trường|Học viện|Đại học|Bệnh viện|Đài|Báo|Kho bạc|Ngân hàng|Bảo hiểm|Điện lực|Văn phòng|VP|UBND|Uỷ ban|Ủy ban|HĐND|"
    r"Hội đồng|Quỹ|Bưu điện|Toà án|Tòa án|Thanh tra|Công an|Tỉnh đoàn|Tỉnh ủy|Tỉnh uỷ|Thống kê|Thuế|Hải quan|Kiểm lâm|Bảo tàng|Thư viện|Nhà hát|"
    r"Mặt trận|Viễn thông|BQL|Phòng|Thành ủy|Huyện ủy|Đảng ủy"
)
_GROUPS = r"[Cc]ác (?:[Ss]ở|ban|bộ|ngành|cơ quan|đơn vị|tổ chức|địa phương|doanh nghiệp|huyện|xã|phường|hội|đoàn thể|trường|chủ đầu tư|nhà đầu tư|hợp tác xã)"
_END = r"(?=[,;.:()\n]|$| và (?:các|[A-ZĐÂÊÔƠƯÁÀẢ])| chủ trì| phối hợp| theo | trong | tham mưu| thực hiện| xây dựng| hướng dẫn| triển khai| có trách nhiệm| chịu trách nhiệm| căn cứ)"
ORGANISATION = re.compile(rf"(?<!\w)(?:(?:{_HEADS})(?= )|{_GROUPS})(?: ?[^\s,;.:()]+){{0,14}}?{_END}")


def find_organisations(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return where `text` between `start` and `end` names an organisation, as (start, end) in reading order."""
    return [match.span() for match in ORGANISATION.finditer(text, start, len(text) if end is None else end)]
