"""Words and stops before which the name of a body ends: the next body, what it is told to do, when and why."""

from dondoc.grammar.bodies.body_words import BEGINNINGS, BODIES
from dondoc.grammar.kinds.places import HAMLET, PLACE, PLACE_WORDS
from dondoc.grammar.kinds.posts import HEAD
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.grammar.verbs.task_verbs import COMMON_TASK_VERB, TASK_VERB

# 'Công an tỉnh tuần tra …': the word that says of where ends a name that goes on small.
_OF_THE_PLACE = any_of(
    rf"(?<= Trung ương)(?= (?!và\b){SMALL})",
    rf"(?<=(?:Tỉnh|hành|uyện|Đảng) (?:ủy|uỷ))(?= (?!và\b|các\b|xã\b|phường\b|trực\b|bộ\b|cơ\b|viên\b){SMALL})",
    rf"{any_of(*(f'(?<= {place})' for place in PLACE_WORDS))}(?<!ợp tác xã)"
    rf"(?= (?!(?:và|trực thuộc|ban|hội|ủy|uỷ|đoàn|đội)\b){SMALL})",
    rf"(?<= trên địa bàn)(?= (?!(?:{PLACE}|các|toàn|được|quản lý)\b){SMALL})",
)
# 'Phòng Văn hóa và Thông tin' is one name, 'Viện Kiểm sát và Tòa án' are two: a body begins behind the second 'và'.
BODY_BY_ITS_WORD = rf"(?:{BODIES}\b|Công chức\b|{BEGINNINGS}(?! (?:chức|nghị|chợ|thảo|nhập|họp)\b))"
_PEOPLE = (
    rf"(?:(?i:{HEAD}|trưởng {HAMLET})|Người có uy tín|Già làng|Thi hành án|Cấp (?:ủy|uỷ)|Thường trực|Chủ đầu tư"
    r"|Chi nhánh|Agribank|MobiFone|Viettel)\b"
)
BODY_BEHIND_AND = rf"(?:[Cc]ác\b|{_PEOPLE}|{BODY_BY_ITS_WORD})"
NEXT_BODY = rf"(?:[{CAPITALS}]{{2}}|{BODY_BEHIND_AND})"
_BEHIND = any_of(
    "theo",
    "khi",
    "căn cứ",
    "trong(?! nước\\b)",  # 'Cục Phát triển thị trường trong nước'
    "để",
    "nhằm",
    "trước",
    "chậm nhất",
    "trên cơ sở",
    "từ ngày",
    "phải",
    "được phân công",
    "(?<!tiền )gửi",
    "là (?:cơ quan|đơn vị|đầu mối|thường trực)",
)
# '… - CTCP' says what kind of firm it is, and names no other.
_BEFORE_NEXT = rf" (?:và|[-–+•]) (?!(?:CTCP|Công ty [Cc]ổ phần)(?! [{CAPITALS}])){NEXT_BODY}"
COMMON_END = rf"(?:(?=[,;.:()\n]| \(|$|{_BEFORE_NEXT}| {_BEHIND}\b| {COMMON_TASK_VERB}\b)|{_OF_THE_PLACE})"
END = rf"(?:(?=[,;.:()\n]| \(|$|{_BEFORE_NEXT}| {_BEHIND}\b| {TASK_VERB}\b)|{_OF_THE_PLACE})"
