"""Words that names of bodies begin with: what is always a body, what is one only before a name, and groups of them.

Words as written, because a capital letter is half of the evidence: 'Hội Luật gia' is a body, 'Hội nhập quốc tế' none.
"""

import re

from dondoc.grammar.kinds.bodies import ESTABLISHMENT, GROUPS_OF_BODIES
from dondoc.grammar.kinds.places import HAMLET, LOWER, PLACE_WORDS, Level, one_or_more, words_of
from dondoc.grammar.patterns import CAPITALS, any_of

# Nothing but organisations begins with these, whatever the case of the next word.
BODIES = any_of(
    "Chi cục", "Tổng cục", "Trung tâm(?! (?:dữ liệu|hành chính|điều hành|tích hợp|thương mại|logistics|chính trị))",
    "Công ty", "Tổng [Cc]ông ty", "CTCP", "TCT", "Tập đoàn", "Hiệp hội", "Liên hiệp", "Liên minh", "Liên đoàn",
    "Học viện", "Bệnh viện",
    "Kho bạc", "UBND", "UBMTTQ(?:VN)?", "UB MTTQ", rf"MTTQ(?= (?:{LOWER}|các|cấp)\b)",
    rf"Quân sự(?= {LOWER}\b)",
    "Uỷ ban", "Ủy ban", "HĐND", "Hội đồng", "BQL", "VP", "Tỉnh đoàn", "Toà án", "Tòa án", "Tỉnh ủy",
    "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Đảng ủy", "Đảng uỷ", "Phó Chủ tịch", "Phó Thủ tướng", "Đảng đoàn",
    "Nhà xuất bản", "Tòa soạn", "Cổng [Tt]hông tin điện tử", "Tổ hợp tác(?! xã)",
    "Ban [Cc]án sự [Đđ]ảng",
    "Trung ương (?:Hội|Đoàn)", "Tổng Liên đoàn", "Tổng [Hh]ội(?! chứng)",
    r"Vùng(?= Cảnh sát biển \d)",
)  # fmt: skip
_OF_A_PROVINCE = words_of(Level.PROVINCE)
# Organisations only where a name follows, which begins with a capital or with one of the words given here.
_NAMED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Sở", ("du lịch", "ngoại vụ", "tài chính", "nội vụ", "y tế", "xây dựng", "tư pháp", "công thương", "nông nghiệp",
            "giáo dục", "khoa học", "văn hóa", "văn hoá", "dân tộc")),
    ("Ban", ("quản lý", "điều hành", "chỉ đạo", "chỉ huy", "điều phối", "tổ chức", "tuyên giáo", "nội chính", "dân tộc",
             "dân vận", "thường vụ", "thường trực", "chấp hành",
             "công tác (?:m|M)ặt trận", "an toàn", "đại diện", "đổi mới")),
    ("Bộ", ("chỉ huy", "tư lệnh", "đội biên phòng", "đội Biên phòng")),
    ("Công đoàn", ("các", "cơ sở", "ngành", "viên chức", "khu")),
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
    ("Văn phòng", ("điều phối", "đăng ký", "thường trực", "đại diện", "tỉnh", "sở", "đoàn",
                   "và các (?:phòng|ban|đơn vị|vụ)")),
    ("Quỹ", ("đầu tư", "bảo vệ", "phát triển", "hỗ trợ", "tín dụng", "bảo lãnh", "khuyến học")),
    ("Thanh tra", (*_OF_A_PROVINCE, "sở", "các", "nhà nước")), ("Kiểm toán", ("nhà nước",)),
    ("Công an", (*PLACE_WORDS, "các", "cấp")),
    ("Thống kê", (*_OF_A_PROVINCE, "cơ sở")),
    ("Thuế", (*_OF_A_PROVINCE, "cơ sở")),
    ("Hải quan", (*_OF_A_PROVINCE, "khu vực", "cửa khẩu")),
    ("Bưu điện", _OF_A_PROVINCE), ("Điện lực", _OF_A_PROVINCE), ("Kiểm lâm", (*_OF_A_PROVINCE, "khu vực")),
    ("Trạm", ("y tế", "khuyến nông", "thú y", "kiểm lâm")),
    ("Phân xưởng", (r"\d",)),
    ("Nhà văn hóa", _OF_A_PROVINCE), ("Nhà văn hoá", _OF_A_PROVINCE), ("Nhà thiếu nhi", _OF_A_PROVINCE),
    ("NHNN", ("chi nhánh", "khu vực")), ("NHCSXH", ("chi nhánh", *_OF_A_PROVINCE)), ("KBNN", ("khu vực",)),
    ("BHXH", ("cơ sở", "khu vực", *_OF_A_PROVINCE)), ("UBKT", ()), ("TTYT", ("khu vực",)), ("TAND", ("khu vực",)),
    ("VKSND", ("khu vực",)), ("BVĐK", ("khu vực", *_OF_A_PROVINCE)), ("TYT", ("xã", "phường")),
    ("Bảo tàng", _OF_A_PROVINCE), ("Thư viện", _OF_A_PROVINCE), ("Nhà hát", ()), ("Mặt trận", ("tổ quốc",)),
    ("Viễn thông", _OF_A_PROVINCE), ("Phòng", ()), ("Khu", ("quản lý",)),
    ("Khoa", ()), ("Cảng vụ", ()), ("Vườn", ("quốc gia",)), ("Hạt", ("kiểm lâm",)), ("Đồn", ("biên phòng",)),
    ("Khu bảo tồn", ("thiên nhiên", "loài", "biển")), ("Thông tấn", ("xã",)),
    ("Hợp tác xã", ("nông nghiệp", "dịch vụ", "sản xuất", "du lịch", "thổ cẩm", "vận tải", "chăn nuôi", "thủy sản")),
    ("Đoàn", ("thanh niên", "đại biểu", "khối", "kiểm tra", "thanh tra", "giám sát", "công tác",
              r"(?:xã|phường)(?! hội)")),
    ("Đội", ("quản lý", "thanh tra", "thuế", "kiểm lâm")),
    ("Bộ phận", ("tiếp nhận", "một cửa", "văn thư", "kế toán", "tài chính", "hành chính", "địa chính", "tư pháp",
                 "thường trực", "giúp việc", "chuyên môn", "công nghệ thông tin")),
    ("Tổ", ("công tác", "công nghệ số", "đại biểu", "liên ngành", "giúp việc", "xung kích")),
    ("Lực lượng", ("biên phòng", "bộ đội", "công an", "cảnh sát", "chức năng", "dân quân", "kiểm lâm", "quân sự",
                   "quản lý thị trường", "vũ trang")),
    ("Cảnh sát", ("giao thông", "khu vực", "môi trường", "kinh tế", "phòng cháy")), ("Công chức", ()),
    ("CDC", _OF_A_PROVINCE),
    ("Quân khu", (r"\d",)), ("Sư đoàn", (r"\d",)), ("Lữ đoàn", (r"\d",)), ("Trung đoàn", (r"\d",)),
    ("Tiểu đoàn", (r"\d",)), ("Quân đoàn", (r"\d",)), ("BTL", ()), ("Quân chủng", ()),
    ("Binh chủng", ()), (r"Vùng \d(?= Hải quân\b)", ()),
    ("Hải đoàn", (r"\d", "biên phòng")), ("Hải đội", (r"\d", "biên phòng")),
)  # fmt: skip
GROUPS = "[Cc]ác " + any_of(
    r"[Vv]ụ(?! (?:việc|án|mùa|kiện|cháy|nổ|tai nạn|vi phạm|đông|xuân|hè)\b)"
    r"(?:, [Cc]ục)?(?:, [Tt]ổng cục)?(?:, đơn vị)?",
    r"chi hội(?:, (?:chi đoàn|đoàn thể))+",
    "[Tt]ập đoàn(?:(?:,| và) [Tt]ổng [Cc]ông ty)?(?:,| và) (?:doanh nghiệp|công ty)",
    "[Tt]ập đoàn(?:,| và) [Tt]ổng [Cc]ông ty",
    rf"{LOWER}(?! đoàn\b)", "(?:huyện|xã|phường) đoàn", rf"(?:trưởng )?{one_or_more(HAMLET)}",
    *GROUPS_OF_BODIES,
)  # fmt: skip
# One of them stands for all: 'Cơ sở giáo dục rà soát học sinh …'.
ONE_OF_MANY = any_of(f"C{ESTABLISHMENT[1:]}", "Nhà trường", "Già làng", "Người có uy tín")
CALLED = any_of(
    f"{any_of(*(head for head, _ in _NAMED))}(?= [{CAPITALS}])",
    # With the first of them: 'Sở xây dựng', 'Ban chấp hành' and 'Bộ phận tiếp nhận' go on with a word of doing.
    *(rf"{head}(?= {any_of(*words)})(?: (?!và\b)[^\s,;.:()]+)?" for head, words in _NAMED if words),
)
# Bodies that are called by what they do: behind 'và' the word alone is a part of a longer name ('… và Bảo tàng').
_CALLED_BY_THEIR_TRADE = frozenset(
    ("Báo", "Ngân hàng", "Bảo hiểm", "Thanh tra", "Kiểm toán", "Thống kê", "Thuế", "Hải quan", "Bưu điện", "Điện lực",
     "Kiểm lâm", "Bảo tàng", "Thư viện", "Viễn thông")
)  # fmt: skip
# The same words where another name stands before them.
BEGINNINGS = any_of(
    *(
        rf"{head}(?= (?:[{CAPITALS}]|{any_of(*words)}\b))" if head in _CALLED_BY_THEIR_TRADE else rf"{head}\b"
        for head, words in _NAMED
    ),
)
# How most paragraphs begin: of none of these need the many patterns of bodies be asked.
WORK = re.compile(
    any_of(
        "Tiếp tục", "Chủ trì", "Phối hợp", "Triển khai", "Tăng cường", "Đẩy mạnh", "Thực hiện", "Nâng cao", "Rà soát",
        "Tham mưu", "Hướng dẫn", "Phát triển", "Xây dựng", "Hoàn thiện", "Hoàn thành", "Tập trung", "Nghiên cứu",
        "Chỉ đạo", "Bố trí", "Đề xuất", "Ban hành", "Đôn đốc", "Chủ động", "Báo cáo", "Tổng hợp", "Mục tiêu",
        "Mục đích", "Căn cứ", "Phấn đấu", "Đến năm", "Đến hết", "Tỷ lệ", "Tỷ trọng", "Tốc độ", "Chỉ tiêu", "Thúc đẩy",
        "Hỗ trợ", "Bảo đảm", "Đảm bảo", "Ứng dụng", "Chú trọng", "Từng bước", "Trên cơ sở", "Tham gia", "Chuyển đổi",
        "Ưu tiên", "Khuyến khích", "Định kỳ", "Huy động", "Quán triệt", "Nội dung", "Nhiệm vụ", "Phát huy",
        "Giải quyết", "Đổi mới", "Xác định", "Hình thành", "Duy trì", "Xem xét", "Định hướng", "Theo đó", "Trong đó",
        "Đẩy nhanh", "Mở rộng", "Tuyên truyền", "Kinh phí", "Nghị quyết", "Quyết định", "Củng cố", "Chuẩn bị",
    )
    + r"\b"
)  # fmt: skip
