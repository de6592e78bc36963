"""Names of organisations that no register knows, told by their first words and where they end.

Other provinces have boards, companies and centres of their own; what a document says of them must not be lost. Reads
text as written, because a capital letter is half of the evidence.
"""

import re

from dondoc.grammar.patterns import any_of

_HEADS = any_of(
    "Sở", "Ban", "Bộ", "Cục", "Chi cục", "Tổng cục", "Vụ", "Trung tâm", "Công ty", "Tổng công ty", "Tập đoàn",
    "Hội", "Hiệp hội", "Liên hiệp", "Liên minh", "Liên đoàn", "Viện", "Trường", "Học viện", "Đại học", "Bệnh viện",
    "Đài", "Báo", "Kho bạc", "Ngân hàng", "Bảo hiểm", "Điện lực", "Văn phòng", "VP", "UBND", "Uỷ ban", "Ủy ban",
    "HĐND", "Hội đồng", "Quỹ", "Bưu điện", "Toà án", "Tòa án", "Thanh tra", "Công an", "Tỉnh đoàn", "Tỉnh ủy",
    "Tỉnh uỷ", "Thống kê", "Thuế", "Hải quan", "Kiểm lâm", "Bảo tàng", "Thư viện", "Nhà hát", "Mặt trận",
    "Viễn thông", "BQL", "Phòng", "Thành ủy", "Huyện ủy", "Đảng ủy",
)  # fmt: skip
_GROUPS = "[Cc]ác " + any_of(
    "[Ss]ở", "ban", "bộ", "ngành", "cơ quan", "đơn vị", "tổ chức", "địa phương", "doanh nghiệp", "huyện", "xã",
    "phường", "hội", "đoàn thể", "trường", "chủ đầu tư", "nhà đầu tư", "hợp tác xã",
)  # fmt: skip
_VERBS = any_of(
    "chủ trì", "phối hợp", "theo", "trong", "tham mưu", "thực hiện", "xây dựng", "hướng dẫn", "triển khai",
    "có trách nhiệm", "chịu trách nhiệm", "căn cứ",
)  # fmt: skip
_END = rf"(?=[,;.:()\n]|$| và (?:các|[A-ZĐÂÊÔƠƯÁÀẢ])| {_VERBS}\b)"
ORGANISATION = re.compile(rf"(?<!\w)(?:{_HEADS}(?= )|{_GROUPS})(?: ?[^\s,;.:()]+){{0,14}}?{_END}")


def organisation_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where the organisation that `text` names at `start` begins and ends, or None."""
    match = ORGANISATION.match(text, start)
    return match.span() if match else None
