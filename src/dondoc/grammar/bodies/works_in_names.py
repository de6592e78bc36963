"""Bodies that are called by their works: developers of zones, boards of forests, teams set up for a project.

The works may be a list themselves ('Chủ đầu tư các khu, cụm công nghiệp'), and are one name for all that.
"""

from dondoc.grammar.kinds.bodies import GROUPS_OF_BODIES
from dondoc.grammar.kinds.places import LOWER, PLACE
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.grammar.verbs.task_verbs import COMMON_TASK_VERB

# 'Chủ đầu tư các khu, cụm công nghiệp', 'Các chủ đầu tư hạ tầng khu công nghiệp': whose works are their name.
_WORKS_OF = "(?:khu|cụm|dự án|công trình)"
_DEVELOPERS = (
    rf"(?:Chủ|[Cc]ác chủ) đầu tư(?: (?:hạ tầng|xây dựng|kinh doanh|và|kết cấu|kỹ thuật)){{0,5}} (?:các )?{_WORKS_OF}"
    rf"(?:(?:,| và) (?:các )?{_WORKS_OF}\b)?(?: (?:công nghiệp|nhà ở|đô thị|du lịch|dân cư|kinh tế|chế xuất|xã hội))*"
    rf"(?:(?:,| và) (?:các )?{_WORKS_OF} (?:công nghiệp|nhà ở|đô thị|du lịch|dân cư))?(?: trên địa bàn(?: {PLACE})?)?"
)
# 'Ban Quản lý rừng phòng hộ, đặc dụng': of two kinds of forest.
_FOREST = "(?:phòng hộ|đặc dụng|sản xuất)"
_OF_FORESTS = (
    rf"(?:[Cc]ác )?(?:Ban|ban) [Qq]uản lý (?:các )?(?:khu )?[Rr]ừng {_FOREST}(?:(?:,| và) (?:rừng )?{_FOREST})+"
    rf"(?: (?:tỉnh|[{CAPITALS}][^\W\d_]*)){{0,4}}"
)
# 'Tổ công tác triển khai Đề án 06 các cấp': what they were set up for is their name.
_FOR_A_PROJECT = (
    r"Tổ (?:[Cc]ông tác|[Gg]iúp việc|[Đđ]ề án)(?: (?:thực hiện|triển khai))+ Đề án \d+(?:/[\w-]+)?"
    rf"(?: (?:các cấp|(?:cấp )?{PLACE}|của {PLACE}))?"
)
# 'Ban Chỉ đạo chuyển đổi số tỉnh': what it directs is its name, also where that is a verb.
_STEERING = (
    rf"Ban [Cc]hỉ đạo(?: (?!(?:{COMMON_TASK_VERB}|các|của|và)\b)[^\s,;.:()]+){{1,10}}?"
    r" (?:tỉnh|thành phố|xã|phường|quốc gia|Trung ương)\b"
)
# Where 'về' opens what it is for, that may be a list: 'Ban Chỉ đạo về khoa học, công nghệ và chuyển đổi số tỉnh'.
_WORDS = rf"(?:,? (?!(?:{COMMON_TASK_VERB}|các|của|cho|trình|theo)\b){SMALL}[^\s,;.:()]*)"
_OF_WHERE = rf" (?<!địa bàn )(?:(?:cấp )?{PLACE}|các cấp|quốc gia|[Tt]rung ương)\b"
_ABOUT = rf"(?:Ban [Cc]hỉ đạo|Tổ [Cc]ông tác|Hội đồng) về(?:,? (?!của\b){SMALL}[^\s,;.:()]*){{1,20}}?{_OF_WHERE}"
# So may what a board furthers, 'Ban Chỉ đạo phát triển khoa học, công nghệ và Đề án 06 tỉnh', where no body is named.
_FURTHERED = rf",? (?!(?:{COMMON_TASK_VERB}|các|của|cho|trình|theo|{any_of(*GROUPS_OF_BODIES)}|{LOWER})\b)"
_FURTHERING = (
    r"Ban [Cc]hỉ đạo (?:phát triển|cải cách|đổi mới|chuyển đổi)"
    rf"(?:{_FURTHERED}(?:{SMALL}[^\s,;.:()]*|Đề án \d+)){{1,20}}?(?: của)?{_OF_WHERE}"
)
# Councils and teams that are called by a verb, and by what that is done to.
_DECIDING = any_of(
    "thẩm định", "tư vấn", "đánh giá", "xét duyệt", "xét chọn", "tuyển dụng", "nghiệm thu", "đấu giá", "bồi thường",
    "kiểm kê", "xét công nhận",
)  # fmt: skip
_SHORT = rf"(?: [{CAPITALS}]{{3,}})?"  # 'sản phẩm OCOP'
_COUNCILS = (
    rf"Hội đồng (?:bồi thường(?:, giải phóng mặt bằng)?(?:, hỗ trợ)?,? (?:và )?tái định cư(?: (?:cấp |các )?{PLACE}\b)?"
    rf"|[Pp]hối hợp (?:công tác )?[Pp]hổ biến,? giáo dục pháp luật(?: (?:cấp )?{PLACE}\b)?"
    rf"|{_DECIDING}(?: giá đất(?: cụ thể)?(?!{_WORDS}{{0,2}}{_OF_WHERE})|{_WORDS}{{1,8}}?{_SHORT}{_OF_WHERE}))"
)
_RELIEVING = any_of("tháo gỡ", "thúc đẩy", "giải ngân", "cải cách", "đôn đốc", "hỗ trợ", "giải quyết")
_TEAMS = rf"Tổ [Cc]ông tác (?:đặc biệt )?{_RELIEVING}{_WORDS}{{1,10}}?(?: của)?{_OF_WHERE}"
CALLED_BY_WORKS = any_of(_DEVELOPERS, _OF_FORESTS, _FOR_A_PROJECT, _FURTHERING, _STEERING, _ABOUT, _COUNCILS, _TEAMS)
SIGNS_OF_WORKS = (
    "hủ đầu tư ", " rừng ", "Đề án ", "Ban Chỉ đạo ", "Ban chỉ đạo ", "Hội đồng ", "Tổ công tác ", "Tổ Công tác ",
)  # fmt: skip
