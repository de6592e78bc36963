"""Names of organisations that no register knows, told by their first words and where they end.

Other provinces have boards, companies and centres of their own; what a document says of them must not be lost. Reads
text as written, because a capital letter is half of the evidence: 'Hội Luật gia' is a body, 'Hội nhập quốc tế' a field.
"""

import re

from dondoc.grammar.patterns import any_of

_CAPITAL = "A-ZĐÂÊÔƠƯÁÀẢÃẠẮẰẶẤẦẨẬÉÈẺẸẾỀỂỆÍÌỈỊÓÒỎỌỐỒỔỘỚỜỞỢÚÙỦỤỨỪỬỰÝ"
# Nothing but organisations begins with these, whatever the case of the next word.
_BODIES = any_of(
    "Chi cục", "Tổng cục", "Trung tâm(?! (?:dữ liệu|hành chính|điều hành|tích hợp|thương mại|logistics|chính trị))",
    "Công ty", "Tổng công ty", "Tập đoàn", "Hiệp hội", "Liên hiệp", "Liên minh", "Liên đoàn", "Học viện", "Bệnh viện",
    "Kho bạc", "UBND", "Uỷ ban", "Ủy ban", "HĐND", "Hội đồng", "BQL", "VP", "Tỉnh đoàn", "Toà án", "Tòa án", "Tỉnh ủy",
    "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Đảng ủy", "Đảng uỷ",
)  # fmt: skip
# Organisations only where a name follows, which begins with a capital or with one of the words given here.
_NAMED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Sở", ("du lịch", "ngoại vụ", "tài chính", "nội vụ", "y tế", "xây dựng", "tư pháp", "công thương", "nông nghiệp",
            "giáo dục", "khoa học", "văn hóa", "văn hoá", "dân tộc")),
    ("Ban", ("quản lý", "chỉ đạo", "chỉ huy", "điều phối", "tổ chức", "tuyên giáo", "nội chính", "dân tộc", "dân vận",
             "thường vụ", "thường trực", "chấp hành", "an toàn", "đại diện", "đổi mới")),
    ("Bộ", ("chỉ huy", "tư lệnh", "đội biên phòng")),
    ("Cục", ("thuế", "hải quan", "thống kê", "quản lý", "thi hành")),
    ("Vụ", ()),
    ("Hội", ("nông dân", "phụ nữ", "cựu", "liên hiệp", "chữ thập", "người", "doanh nghiệp", "khuyến học", "luật gia",
             "nhà báo", "văn học", "bảo vệ", "sinh viên", "làm vườn", "đông y")),
    ("Viện", ("kiểm sát", "nghiên cứu", "quy hoạch")),
    ("Trường", ("đại học", "cao đẳng", "chính trị", "trung cấp", "trung học", "tiểu học", "mầm non", "phổ thông")),
    ("Đại học", ()),
    ("Đài", ("phát thanh", "truyền hình", "khí tượng")),
    ("Báo", ("và",)),
    ("Ngân hàng", ("nhà nước", "chính sách", "nông nghiệp", "thương mại", "phát triển")),
    ("Bảo hiểm", ("xã hội",)),
    ("Văn phòng", ("điều phối", "đăng ký", "thường trực", "đại diện", "tỉnh", "sở", "đoàn")),
    ("Quỹ", ("đầu tư", "bảo vệ", "phát triển", "hỗ trợ", "tín dụng", "bảo lãnh", "khuyến học")),
    ("Thanh tra", ("tỉnh", "sở", "nhà nước")),
    ("Công an", ("tỉnh", "các", "cấp", "xã", "phường", "huyện", "thành phố")),
    ("Thống kê", ("tỉnh", "cơ sở", "thành phố")),
    ("Thuế", ("tỉnh", "cơ sở", "thành phố")),
    ("Hải quan", ("khu vực", "cửa khẩu", "tỉnh")),
    ("Bưu điện", ("tỉnh", "thành phố")), ("Điện lực", ("tỉnh",)), ("Kiểm lâm", ("tỉnh", "khu vực")),
    ("Bảo tàng", ("tỉnh",)), ("Thư viện", ("tỉnh",)), ("Nhà hát", ()), ("Mặt trận", ("tổ quốc",)),
    ("Viễn thông", ("tỉnh",)), ("Phòng", ()),
)  # fmt: skip
_GROUPS = "[Cc]ác " + any_of(
    "[Ss]ở", "ban(?! hành)", "bộ(?! (?:phận|tiêu chí|chỉ số|luật|thủ tục))",
    "ngành(?! (?:kinh tế|nghề|công nghiệp|hàng))", "cơ quan", "đơn vị", "tổ chức", "địa phương", "doanh nghiệp",
    "huyện", "xã(?! hội)", "phường",
    "hội(?! (?:nghị|thảo|chợ|thi|viên))", "đoàn thể", "trường(?! hợp)", "chủ đầu tư", "nhà đầu tư", "hợp tác xã",
)  # fmt: skip
_VERBS = any_of(
    "chủ trì", "phối hợp", "theo", "trong", "tham mưu", "thực hiện", "xây dựng", "hướng dẫn", "triển khai",
    "có trách nhiệm", "chịu trách nhiệm", "căn cứ",
)  # fmt: skip
_LEVELS = " (?:xã, phường|huyện, thị xã|huyện, thành phố)(?:, (?:thị trấn|đặc khu|thành phố))?"  # commas inside a name
_CALLED = any_of(*(f"{head}(?= (?:[{_CAPITAL}]{''.join(f'|{word}' for word in words)}))" for head, words in _NAMED))
_END = rf"(?=[,;.:()\n]|$| và (?:các|[{_CAPITAL}])| {_VERBS}\b)"
ORGANISATION = re.compile(
    rf"(?<!\w)(?:(?:{_BODIES}(?= [^\W\d_])|{_CALLED})|{_GROUPS}(?!\w))(?:{_LEVELS}| [^\s,;.:()]+){{0,14}}?{_END}"
)


def organisation_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where the organisation that `text` names at `start` begins and ends, or None."""
    match = ORGANISATION.match(text, start)
    return match.span() if match else None
