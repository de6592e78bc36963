"""Clauses that state facts among those that set goals: 'Tỉnh có 17 xã biên giới', 'Hộ nghèo là hộ có thu nhập …'.

Below words that announce goals a figure needs no verb of its own, so that what is there by nature, what was done, what
the law says and what a document consists of is told by its own words. A clause that strives, or that names a year by
which something shall be so, states none.
"""

import re
from collections.abc import Callable, Iterator

from dondoc.grammar.figures.facts_told import tells_of_goal_missed, tells_what_was_reached
from dondoc.grammar.figures.means import costs_money, names_source, sets_price
from dondoc.grammar.kinds.places import HAMLET, PLACE
from dondoc.grammar.patterns import any_of, has_figure, holds_any
from dondoc.text import fold

_CLAUSE_END = re.compile(
    r"; ?|\. (?=\D)|,? (?:nhưng )?(?=p(?<!\wp)h[ấầâ]n đ[ấầ]u\b)|, (?=(?:đến|tới)(?: hết| cuối)? năm 20)"
)
_STRIVES = re.compile(
    r"\bp(?<!\wp)h[ấầâ]n đ[ấầ]u\b|\bquyết tâm\b|\bmục tiêu\b(?! quốc gia)(?<!\d mục tiêu)(?<!theo mục tiêu)"
)
_BY_A_YEAR = re.compile(r"\b(?:đến|tới|vào)(?: hết| cuối)? năm 20\d\d\b")
_ABOUT = "(?:khoảng|trên|gần|hơn|tổng số|tổng cộng|tất cả)"
_SO_MANY = rf"(?:{_ABOUT} )*\d[\d.,]*(?:/\d+)? "
_WHOLE = rf"(?:trên địa bàn(?: {PLACE})?|(?:(?:toàn|trong|ở|cả) )?(?:{PLACE}|nước|vùng|khu vực))"
_HAVE = "(?:có|còn|gồm|bao gồm)"
_GIVEN = any_of(
    rf"{PLACE}(?:, {PLACE})* (?:vùng|biên giới|đặc biệt khó khăn|khu vực|thuộc (?:vùng|khu vực|diện))",
    r"dân tộc\b(?! thiểu số (?:được|có|thoát))", "(?:km )?đường biên giới", "km (?:đường )?(?:bờ biển|biên giới)",
    "đơn vị hành chính", "cửa khẩu",
)  # fmt: skip
# '12 xã vùng cao thoát khỏi …', '02 cửa khẩu được nâng cấp': what shall become of them.
_BECOMES = any_of(
    "được", "thoát", "đạt", "hoàn thành", "nâng", "trở thành", "về đích", "không còn", "mới", "thêm", "trở lên",
    "chuẩn", "tham gia", "sử dụng", "tiếp cận",
)  # fmt: skip
_AS_THEY_ARE = rf"(?![^;,]*\b{_BECOMES}\b)"
_ALL_THERE_IS = rf"(?:{_WHOLE}|toàn ngành|đảng bộ(?: {PLACE})?|đội ngũ [^\W\d]+(?: [^\W\d]+){{0,3}})"
_THERE = any_of(
    PLACE, HAMLET, "người", "dân", "học sinh", "giáo viên", "cán bộ", "trường", "lớp", "cơ sở giáo dục", "trạm y tế",
    "đảng viên",
)  # fmt: skip
_PEOPLE = any_of("đồng bào", "dân tộc thiểu số", r"dân tộc [^\W\d]+", "trong độ tuổi(?: lao động)?")
_OF_ALL = rf"\d[\d.,]* ?% (?:tổng )?(?:dân số|số dân|diện tích tự nhiên|tổng số {PLACE})"
_OF_HERE = rf"(?:trên địa bàn|của {PLACE}|toàn {PLACE}|cấp {PLACE}|hiện nay|hiện có)"
_WORKS = any_of(
    "hồ", "đập", "nhà máy", "đường", "quốc lộ", "tuyến", "khu", "cụm", "dự án", "cầu", "sân bay", "cảng", "vườn"
)
_SIZE = any_of("dung tích", "công suất", "chiều dài", "diện tích", "quy mô", "mức đầu tư", "vốn")
# What is there by nature, or by how the country is divided; and what size a thing has that nothing is done with.
_IS = any_of(
    rf"(?:{_WHOLE}[^,;.:\d%]{{0,30}} )?(?:hiện )?{_HAVE} {_SO_MANY}{_GIVEN}\b{_AS_THEY_ARE}",
    rf"{_ALL_THERE_IS} (?:hiện )?{_HAVE} (?:{_SO_MANY}(?:nghìn |triệu )?{_THERE}\b{_AS_THEY_ARE}|đường biên giới )",
    rf"(?:{_WHOLE} )?(?:có|còn) {_SO_MANY}[^;\d%]{{2,60}}\bđang\b",
    r"[^;:\d%]{0,60}\bcách [^;:\d%]{2,40} \d[\d.,]* km\b",
    r"(?:số|các) [^;:\d%]{2,40}\b(?:chưa|xuống cấp|chậm tiến độ|quá hạn|tồn đọng)\b[^;:\d%]{0,40} (?:là|gồm) \d",
    r"(?:công suất thiết kế|định mức|(?:thời gian|thời hạn) bảo hành|biên chế (?:được )?giao|dự toán (?:được )?giao)\b",
    r"[^;:\d%]{0,80}\b(?<!chứng )(?<!địa )chỉ (?:bằng|có|đạt) (?:khoảng )?\d",
    rf"(?:sau|từ) (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)[^;:\d]{{0,60}}\b{_HAVE} {_SO_MANY}"
    rf"(?:đơn vị hành chính|{PLACE})",
    rf"(?:{_WHOLE}[^,;.:\d%]{{0,30}} có )?(?:tổng )?diện tích (?:đất )?tự nhiên\b",
    r"số [^;:\d%]{2,60}\bđang\b[^;:\d%]{0,60} là \d",
    rf"đến ngày [\d/]+,[^;:\d%]{{0,40}}\b(?:có|còn) {_SO_MANY}[^;,:\d%]{{2,40}}\bchưa\b",
    rf"[^;:\d%]{{0,60}}\b{_PEOPLE}(?: chỉ)? chiếm (?:{_ABOUT} )?{_OF_ALL}",
    rf"tổng số [^;.:\d%]{{2,60}}\b{_OF_HERE}[^;.:\d%]{{0,30}}? là \d",
    rf"(?:mạng lưới|hệ thống|bộ máy|cơ cấu tổ chức) [^,;.:\d%]{{2,50}}\b(?:bao )?gồm(?: có)? {_SO_MANY}[^\W\d]",
    rf"trong (?:tổng )?số (?:{_SO_MANY}|(?:đó|này),? có )",
    rf"{_WORKS} [^,;:\d%]{{2,60}} có (?:tổng )?{_SIZE}\b[^,;:\d%]{{0,30}}\d",
    r"[^;,:\d%]{3,60}\bhiện (?:(?:nay|tại) )?(?:có|đang|còn|đạt|là|chỉ|mới|bảo đảm|khoảng|trên|gần|chiếm)\b",
    rf"(?:có|còn) {_SO_MANY}[^;,:\d%]{{2,40}}\bchưa\b",
)  # fmt: skip
# 'Tu bổ các di tích đã xếp hạng', 'duy trì số xã đã đạt chuẩn': which are meant, and not what was done.
_WHICH = any_of(
    "các", "những", "số", "từng", "mỗi", "đối với", "duy trì", "giữ", "giữ vững", "nâng", "củng cố", "tu bổ",
    "tiếp tục", "hoàn thiện", "mà", "như", "theo", "so với", "sửa chữa", "bảo tồn", "tôn tạo", "nhân rộng", "kế thừa",
    "phát huy", "khắc phục", "bảo vệ", "xử lý", "quản lý", "chăm sóc", "trên cơ sở", "cải tạo", "nâng cấp", "rà soát",
)  # fmt: skip
_STATE_OF_PAPER = any_of(
    "được (?:giao|phê duyệt|xếp hạng|công nhận|ban hành|đề ra|cấp)", "phê duyệt", "đề ra", "ban hành", "đăng ký",
    "xếp hạng",
)  # fmt: skip
_BEFORE_NOW = any_of(
    r"(?:trong |qua )?(?:\d+ )?(?:năm|tháng|nhiệm kỳ|giai đoạn|thời gian|những năm|các năm|mấy năm)(?: vừa)? qua",
    "(?:các |những |cuối |đầu )?(?:kỳ|giai đoạn|nhiệm kỳ|năm|thời kỳ)(?: kế hoạch)? trước",
    "trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)", "trước đây",
    "(?:tính )?đến (?:nay|thời điểm (?:này|hiện tại|báo cáo))", "thực trạng", "hiện trạng", "nguyên nhân",
    r"(?:tính đến )?\d tháng đầu năm(?! 20\d\d,? (?:phấn đấu|đạt|tăng))", "lần đầu tiên",
)  # fmt: skip
# What was done, or how far it has come.
_WAS = any_of(
    rf"(?!(?:[^\W\d]+,? ){{0,9}}?{_WHICH} )(?:[^;:%]{{0,100}}? )?đã (?!{_STATE_OF_PAPER}\b)"
    r"(?:(?!(?:duy trì|giữ|nâng|tiếp tục|bảo đảm|thêm)\b)[^\W\d]+[,/]? ){1,14}\d",
    rf"(?:kết quả )?{_BEFORE_NOW}\b",
    r"(?:tính đến|(?:tại |vào )?thời điểm)\b(?! (?:hết |cuối )?năm)",
    r"(?:cùng kỳ|qua (?:khảo sát|điều tra|rà soát|đánh giá|thống kê|kiểm tra))\b",
    r"kết quả(?: thực hiện| đạt được)? (?:năm|giai đoạn) 20\d\d",
    r"[^;]{0,100}, thực hiện (?:được )?(?:đạt )?\d",
    r"(?:ước )?thực hiện (?:cả )?(?:năm|giai đoạn) 20\d\d\b",
    r"năm học 20\d\d ?[-–] ?20\d\d,? (?:toàn|cả|có)\b",
    r"[^;,:%]{0,60}\b(?:đầu năm|hiện|nay|tháng)\b[^;,:\d%]{0,40} mới (?:chỉ )?(?:đạt|có) \d",
)  # fmt: skip
_PAPER = any_of(
    "chương trình", "kế hoạch", "nghị quyết", "đề án", "quyết định", "chiến lược", "bộ chỉ số", "bộ tiêu chí",
    "quy hoạch", "văn bản", "phụ lục", "danh mục", "hệ thống chỉ tiêu",
)  # fmt: skip
_PARTS = any_of(
    "chỉ tiêu", "mục tiêu", "nhiệm vụ", "nhóm", "nội dung", "tiêu chí", "giải pháp", "hợp phần", "dự án thành phần",
    "tiểu dự án", "phần", "giai đoạn", "chuyên đề", "khâu đột phá",
)  # fmt: skip
_HOLDS = rf"{_PAPER}\b(?:[^;.:\d]|20\d\d){{0,70}}\b(?:có|(?:bao )?gồm|xác định|đề ra|chia (?:thành|làm)|quy định)"
_LAW = any_of(
    r"(?:quy định|hướng dẫn)(?: tại| của| trong|,)", r"(?:điểm|khoản|điều) [\da-zđ]", "luật", "bộ luật", "hiến pháp",
    "nghị định", "thông tư", "báo cáo", "kết quả (?:điều tra|khảo sát|rà soát|tổng điều tra|thống kê|đánh giá)",
    "số liệu", "dự báo", "đánh giá của", "thống kê", "điều tra", "khảo sát", "(?:bộ )?tiêu chí", "tổng điều tra",
    rf"{_PAPER} (?:của )?(?:giai đoạn|kỳ|năm|nhiệm kỳ) trước",
)  # fmt: skip
_GROUP = any_of(
    "tổ (?:công tác|giúp việc|biên tập|thẩm định)", "hội đồng", "ban (?:chỉ đạo|tổ chức|biên tập)",
    "đoàn (?:công tác|kiểm tra|giám sát)",
)  # fmt: skip
_VOTERS = "đại biểu|phiếu|ý kiến|thành viên"
# What the law says, what a document or a working group consists of, what somebody was given, and how it was voted on.
_IS_SAID = any_of(
    rf"(?:căn cứ |theo )(?:[^\W\d]+ )?{_LAW}|{_LAW}[^;%]{{0,60}}\bquy định\b",
    r"(?P<noun>[^\W\d]+)(?: [^\W\d]+){0,6} là (?P=noun)\b",
    rf"(?:[^,;.:\d]{{0,60}}\b{_HOLDS}|(?:bao )?gồm(?: có)?) \d+ {_PARTS}\b",
    rf"{_GROUP}\b[^;.:\d]{{0,60}}\b(?:gồm|có)(?: từ| ít nhất| không quá)? \d+ ",
    r"(?:đối tượng|phạm vi|điều kiện|địa điểm|thành phần|tiêu chí (?:xét|lựa) chọn)(?: [^\W\d]+){0,4} ?:",
    r"(?:thời hạn|thời gian) giải quyết [^;:\d%]{0,60}\d[^;%]{0,30}\btheo quy định",
    r"[^;:\d%]{3,80}\btheo quy định là \d[\d.,]* (?:ngày|giờ|phút|tháng)\b",
    r"[^;:\d%]{3,40}\bđược (?:chấm|tính) (?:tối đa |điểm )*\d",
    r"(?:(?:căn cứ|theo) [^;]{3,80}?, )?(?:[^;:\d%]{0,60}\b)?được (?:phân bổ|bố trí|hỗ trợ|giao vốn|cấp vốn)"
    r" (?:[^\W\d]+ ){0,3}\d[\d.,]* (?:nghìn |triệu )?(?:tỷ|triệu) đồng",
    r"(?:phụ cấp|trợ cấp|(?:mức|tỷ lệ) (?:hỗ trợ|hưởng|đóng|phụ cấp))\b[^;%]{0,80}\d ?%"
    r"[^;]{0,60}\b(?:đối với|cho|mức)\b",
    r"(?:bố trí|cử|phân công)(?: ít nhất| tối thiểu| không quá)? \d+"
    r" (?:cán bộ|công chức|viên chức|người|đồng chí|nhân viên)\b",
    rf"[^;]{{0,160}}\d(?: ?%)? (?:{_VOTERS})\b[^;%\d]{{0,40}} (?:tán thành|nhất trí|đồng ý|thống nhất|biểu quyết)\b",
)  # fmt: skip
_OPENING = r"\W*(?:[^,;:.\d%]{3,40}: )?(?:(?:và|trong đó,?|hiện|hiện nay,?|riêng) )*"
_FACTS = tuple(re.compile(f"{_OPENING}{kind}") for kind in (_IS, _WAS, _IS_SAID))
# 'Năm học 2023 - 2024, cả nước có 63 tỉnh đạt chuẩn; tỷ lệ … đạt 33%': the time holds for the clauses behind, too.
_AT_A_TIME = re.compile(r"\W*(?:năm học 20\d\d ?[-–] ?20\d\d|tính đến|kết quả(?: thực hiện)? năm 20\d\d)\b")
_ALLOWANCE = re.compile(r"\W*(?:phụ cấp|trợ cấp)\b")  # '… 100% đối với …; tối thiểu 70% đối với những người khác'
_SIGNS = (
    "có", "còn", "gồm", "diện tích", "chiếm", "là", "trong", "đã", "qua", "trước", "nay", "trạng", "nguyên nhân",
    "tháng", "thực hiện", "năm học", "hiện", "mới", "theo", "căn cứ", "được", "lần đầu", "xác định", "đề ra", "chia",
    "quy định", "cách ", "chỉ ", "số ", "đến ngày", "kết quả", "đối tượng", "phạm vi", "điều kiện", "địa điểm",
    "thành phần", "tiêu chí", "thời ", "tán thành", "nhất trí", "đồng ý", "thống nhất", "cử ",
    "bố trí", "phân công", "cấp", "mức", "tỷ lệ",
)  # fmt: skip


def fact_places(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield where in `sentence` the clauses [start, end) stand that state facts, and set no goal.

    Behind one that tells what was reached the others do so, too, up to one that strives: 'đã đạt 8 xã, 5 thôn; phấn đấu
    …'.
    """
    folded = fold(sentence)
    start, reached, paid = 0, False, False
    for end in [*(match.end() for match in _CLAUSE_END.finditer(folded)), len(folded)]:
        clause = folded[start:end]
        if tells_of_goal_missed(clause):
            yield start, end
        elif _STRIVES.search(clause):
            reached = False
        elif has_figure(clause):
            dated = bool(_BY_A_YEAR.search(clause))
            reached = tells_what_was_reached(clause) or (reached and not dated)
            paid = costs_money(clause, of_means=False) or (paid and names_source(clause))
            if reached or paid or sets_price(clause) or (not dated and _states_fact(clause)):
                yield start, end
                reached = reached or bool(_AT_A_TIME.match(clause) or _ALLOWANCE.match(clause))
        start = end


def only_tells(folded: str, tells: Callable[[str], bool]) -> bool:
    """Whether all of a `folded` sentence tells what was reached, as `tells` says, and no clause of it strives."""
    if not tells(folded):
        return False
    start = 0
    for end in [*(match.end() for match in _CLAUSE_END.finditer(folded)), len(folded)]:
        if start and has_figure(clause := folded[start:end]) and _STRIVES.search(clause) and not tells(clause):
            return False
        start = end
    return True


def _states_fact(clause: str) -> bool:
    return holds_any(clause, _SIGNS) and any(facts.match(clause) for facts in _FACTS)
