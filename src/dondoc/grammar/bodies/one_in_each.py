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
_PAIRED = any_of(
    "Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo",
    "Kế hoạch và Đầu tư", "Tài nguyên và Môi trường", "Thông tin và Truyền thông",
    "Nông nghiệp và Phát triển nông thôn",
)  # fmt: skip
# 'Các Sở Y tế' of a ministry's plan: one in every province, and not that of the province at home. So are 'Các Sở Y tế
# và Tài chính' before the committees of the provinces; elsewhere these are two.
_FIELD = rf"(?:{_PAIRED}|[{CAPITALS}]{SMALL}*(?: (?!và\b){SMALL}+){{0,3}}?)"
_ONE_IN_EACH_BEFORE_NEXT = (
    rf"[Cc]ác Sở {_FIELD}(?=\s*$|[,;] (?:UBND|[UỦ][ỷy] ban|[Cc]ác )| và (?:UBND|[UỦ][ỷy] ban|các ))"
    rf"|[Cc]ác Sở {_FIELD} và {_FIELD}(?=[,;] (?:UBND|[UỦ][ỷy] ban nhân dân) (?:các )?tỉnh\b)"
)
ONE_IN_EACH = rf"{_ONE_IN_EACH_BEFORE_NEXT}|[Cc]ác Sở {_FIELD}(?= {COMMON_TASK_VERB}\b)"
