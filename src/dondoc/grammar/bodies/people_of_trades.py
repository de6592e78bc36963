"""People and firms that papers address by what they do: 'Các cơ sở giết mổ, buôn bán gia súc', 'hộ kinh doanh'.

What they do may be a list itself; behind another name of the list the word that heads them stands in small letters
and without 'các'.
"""

from dondoc.grammar.kinds.bodies import Sort, words_of
from dondoc.grammar.patterns import any_of
from dondoc.grammar.verbs.task_verbs import TASK_VERB

_TRADE = any_of(
    "sản xuất", "kinh doanh", "chế biến", "lắp ráp", "khai thác", "nuôi trồng", "thu mua", "xuất khẩu", "nhập khẩu",
    "vận tải", "vận chuyển", "thi công", "tư vấn", "thiết kế", "giám sát", "chăn nuôi", "giết mổ", "buôn bán",
    "cung ứng", "cung cấp", "dịch vụ", "lưu trú", "bảo quản", "đóng gói", "phân phối", "trồng trọt", "sơ chế",
    "lữ hành", "du lịch", "bán buôn", "bán lẻ", "logistics", "quảng cáo", "khám bệnh", "chữa bệnh",
    "sửa chữa", "đóng mới", "viễn thông", "điện lực", "bưu chính", "cấp nước", "quản lý", "vận hành", "thuỷ lợi",
    "thủy lợi", "bảo hiểm", "công nghệ số", "công nghệ thông tin",
)  # fmt: skip
# 'Doanh nghiệp xây dựng cầu đường' is one that builds them; 'hợp tác xã xây dựng phương án' is told to.
_BUILT = any_of("công trình", "dân dụng", "nhà ở", "cầu", "đường", "hạ tầng", "giao thông", "công nghiệp")
_BUILDING = rf"xây dựng(?: {_BUILT}\b(?: (?!và\b|các\b)[^\s,;.:()]+){{0,3}}?)?"
_ANY_TRADE = any_of(_TRADE, _BUILDING)
_FIRMS = any_of(
    *words_of(Sort.FIRM), "cơ sở", "hộ(?: gia đình| dân)?", "tổ chức(?:, cá nhân)?", "đơn vị", "cá nhân", "thương nhân",
)  # fmt: skip
_END = rf"(?=[,;.:()\n]|$| và (?:các|UBND|[A-ZĐ])| (?:đóng(?: chân)? )?trên địa bàn\b| {TASK_VERB}\b)"
_WITH_WHAT = r"(?: (?!và\b|các\b)[^\s,;.:()]+){0,6}?"
# 'Các doanh nghiệp sản xuất, lắp ráp ô tô': two trades, and one group.
_SEVERAL = rf"{_ANY_TRADE}(?:(?:, {_ANY_TRADE}\b)+(?: (?:và|hoặc) {_ANY_TRADE}\b)?| (?:và|hoặc) {_ANY_TRADE}\b)"
FIRMS_OF_TRADES = rf"[Cc]ác {_FIRMS} {_SEVERAL}{_WITH_WHAT}{_END}"
SIGNS_OF_FIRMS = (
    *(f"ác {word}" for word in words_of(Sort.FIRM)), "ác cơ sở", "ác hộ", "ác tổ chức", "ác đơn vị", "ác cá nhân",
    "ác thương nhân", "ác trang trại",
)  # fmt: skip
_OTHERS = any_of(
    "chủ (?:đầu tư|rừng|phương tiện|tàu cá|tàu|cơ sở|dự án|hộ|mỏ|đập|hồ|trang trại)", "nhà thầu",
    "tư vấn(?= giám sát| thiết kế)", "hộ (?:gia đình|dân|sản xuất|nuôi trồng)", "doanh nghiệp", "người dân",
    "tổ hợp tác", "thương lái", "thương nhân", "tiểu thương", "ngư dân", "lái xe", "đại lý", "khách sạn", "nhà hàng",
    "cơ sở", "hợp tác xã",
)  # fmt: skip
_OF_A_KIND = any_of("hộ (?:kinh doanh|chăn nuôi|sản xuất)", "hợp tác xã", "làng nghề", "tổ hợp tác")
_KIND = r"(?: (?!và\b|các\b|được\b|có\b|đã\b|trên\b|trong\b|xây dựng\b)[^\s,;.:()]+){0,2}?"
# Behind another name of the list: 'các chủ đầu tư, nhà thầu thi công, tư vấn giám sát rà soát …'.
_OF_ANY_KIND = rf"{_OF_A_KIND}{_KIND}|(?:cơ sở|doanh nghiệp|công ty){_KIND}{_KIND}"
AMONG_FIRMS = rf"(?:{_OTHERS}(?: (?:{_TRADE}{_WITH_WHAT}|{_BUILDING}))?|{_OF_ANY_KIND}){_END}"
