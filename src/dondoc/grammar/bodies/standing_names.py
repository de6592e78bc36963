"""Names that stand as they are, whatever a body does behind them: 'Phòng Văn hóa - Xã hội nhặt rác …'.

The divisions that every commune and most departments have, and groups that need no word to say which of them. Where a
word goes on with the name ('Phòng Kinh tế đối ngoại', 'các trường học trên địa bàn'), it is read as others are.
Source: Nghị định 150/2025/NĐ-CP for the divisions of communes.
"""

from dondoc.grammar.kinds.places import COMMUNE, HAMLET, PLACE_WORDS, one_or_more
from dondoc.grammar.patterns import SMALL, any_of

_DIVISIONS = any_of(
    "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Kinh tế", "Phòng Văn (?:hóa|hoá) [-–] Xã hội", "Phòng Tổ chức cán bộ",
    "Phòng Tổ chức [-–] Hành chính", "Phòng Hành chính [-–] Tổ chức", "Phòng Kế hoạch [-–] Tài chính",
    "Phòng Kế hoạch [-–] Tổng hợp", "Văn phòng Sở", "Văn phòng Đảng (?:ủy|uỷ)", "Đoàn Thanh niên",
)  # fmt: skip
_GROUPS = rf"[Cc]ác {any_of('trường học', 'nhà trường', 'cơ sở giáo dục', 'bệnh viện', f'{HAMLET}, {HAMLET}')}"
# What says which of them is meant, or goes on with the name.
_GOES_ON = any_of(
    f"{any_of(*PLACE_WORDS)}(?! (?:hội hóa|hội hoá))", "và", "hoặc", "với", "cùng", "của", "các",
    f"cấp (?:{any_of(*PLACE_WORDS)}|trên|học)", "thuộc", "trực thuộc", "trên", "đóng", "ở", "tại", "trong", "ngoài",
    "công lập",
    "tư thục", "tư nhân", "dân lập", "phổ thông", "mầm non", "chuyên", "nội trú", "bán trú", "nghề", "có", "vùng",
    "tuyến", "khu", "khu vực", "liên quan", "được", "nói trên", "này", "đó", "khác", "còn lại", "nơi", "thí điểm",
    "trọng điểm", "đặc biệt", "biên giới", "ven", HAMLET, "tổng hợp", "đối ngoại", "ngành", "nông",
    "số(?! (?:hóa|hoá))", "đa khoa", "hạng", "lớn", "là", "do", "theo", "đủ", "chưa", "đã", "đang",
)  # fmt: skip
# Communes have the one and wards the other, so a plan names both as one: 'Phòng Kinh tế (Phòng Kinh tế, Hạ tầng …)'.
_OF_A_COMMUNE, _OF_A_WARD = "Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"
_OR = r"(?: ?\((?:hoặc )?| ?/ ?| hoặc )"
_ONE_OR_THE_OTHER = (
    rf"(?:{_OF_A_COMMUNE}{_OR}{_OF_A_WARD}|{_OF_A_WARD}{_OR}{_OF_A_COMMUNE})\)?"
    rf"(?: (?:thuộc )?(?:UBND )?(?:các |cấp )?{one_or_more(COMMUNE)})?"
)
STANDING_NAMES = rf"(?:{_ONE_OR_THE_OTHER}|(?:{_DIVISIONS}|{_GROUPS})(?= (?!{_GOES_ON}\b){SMALL}))"
SIGNS_OF_STANDING_NAMES = ("Đoàn Thanh niên", "ác nhà trường", "ác bản", "ác thôn", "ác ấp", "ác buôn", "ác tổ dân phố")
