"""Names that mean one body in each of several places: 'Phòng Kinh tế các xã, phường', 'Sở Y tế các tỉnh, thành phố'.

They are one name for all of them, and name no body of the place at home.
"""

from dondoc.grammar.kinds.places import COMMUNE, one_or_more
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.grammar.verbs.task_verbs import COMMON_TASK_VERB

IN_EACH_COMMUNE = (
    rf"(?:Phòng|Văn phòng|Trạm|Ban Chỉ huy) (?:{SMALL}+ )?[{CAPITALS}][^\s,;.:()]*"
    rf"(?: (?!{COMMON_TASK_VERB}\b)[^\s,;.:()]+){{0,6}}?"
    rf" (?:các|cấp) {one_or_more(COMMUNE)}\b"
    rf"|(?:Công an|Trạm [Yy] tế|Ban [Cc]hỉ huy [Qq]uân sự) (?:các|cấp) {one_or_more(COMMUNE)}\b"
    rf"|Công an {COMMUNE}(?:(?:,| và) {COMMUNE})+\b"
)
# 'Sở Y tế hướng dẫn các địa phương …' says what one of them does with the places, and is no name.
_DEALS_WITH_PLACES = any_of(
    COMMON_TASK_VERB, "hỗ trợ", "giúp", "mời", "gửi", "cùng", "với", "cho", "đến", "từ", "tại", "làm việc", "trao đổi",
    "chia sẻ", "liên kết", "tập huấn", "đánh giá", "(?<!ào )tạo", "khuyến cáo", "khuyến khích", "nhắc nhở", "thúc đẩy",
)  # fmt: skip
OF_ALL_PROVINCES = (
    rf"Sở [{CAPITALS}][^\s,;.:()]*(?: (?!(?:{_DEALS_WITH_PLACES}|và (?:các|một số))\b)[^\s,;.:()]+){{0,6}}?"
    r" (?:các|một số)"
    r" (?:tỉnh, thành phố(?: trực thuộc [Tt]rung ương)?|địa phương|tỉnh)"
    r"(?: (?:biên giới|ven biển|miền núi|có liên quan|liên quan|vùng [^,;.()]{2,30}(?=[,;.)]|$)))?"
)
# 'Các Sở Y tế' of a ministry's plan: one in every province, and not that of the province at home.
_ONE_IN_EACH_BEFORE_NEXT = (
    rf"[Cc]ác Sở [{CAPITALS}]{SMALL}*(?: {SMALL}+){{0,3}}(?: và [{CAPITALS}]{SMALL}*(?: {SMALL}+){{0,2}})?"
    r"(?=\s*$|[,;] (?:UBND|[UỦ][ỷy] ban|[Cc]ác )| và (?:UBND|[UỦ][ỷy] ban|các ))"
)
_PAIRED = any_of("Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo")
ONE_IN_EACH = (
    rf"{_ONE_IN_EACH_BEFORE_NEXT}|[Cc]ác Sở (?:{_PAIRED}|[{CAPITALS}]{SMALL}*(?: (?!và\b){SMALL}+){{0,3}}?)"
    rf"(?= {COMMON_TASK_VERB}\b)"
)
