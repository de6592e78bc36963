"""Bodies of the National Assembly and of the Party at the centre: 'Tổ đảng ở Thường trực Ủy ban Tài chính, Ngân sách'.

Committees of the Assembly are called by fields, with a comma between two of them; what stands before may make another
body of one: its standing members, its office, the group of the Party in it. Source: Luật Tổ chức Quốc hội số
57/2014/QH13, Điều 66 and 67, with the names of committees since 2021 and since February 2025.
"""

from dondoc.grammar.patterns import any_of

_FIELDS = any_of(
    "pháp luật(?: và tư pháp)?", "tư pháp", "kinh tế(?: và tài chính)?", "tài chính(?:,| và) ngân sách",
    "quốc phòng(?:,| và) an ninh(?: và đối ngoại)?",
    "văn (?:hóa|hoá)(?:,| và) (?:giáo dục(?:, thanh niên, thiếu niên(?:,| và) nhi đồng)?|xã hội)",
    "(?:về )?các vấn đề xã hội", "xã hội", "khoa học, công nghệ và môi trường", "đối ngoại", "công tác đại biểu",
    "dân nguyện và giám sát", r"kh, ?cn ?(?:&|và) ?mt",
)  # fmt: skip
_COMMITTEE = "(?:Ủy|Uỷ) ban"
_OF_THE_ASSEMBLY = r"(?:của|thuộc) Quốc hội"
_ONE_OF_THEM = rf"(?:{_COMMITTEE} (?i:{_FIELDS})|Hội đồng Dân tộc)(?: {_OF_THE_ASSEMBLY})?"
_STANDING = r"(?:(?:Thường trực|TT) )"
_GROUP_OF_PARTY = r"(?:[Tt]ổ đảng (?:ở |tại )?)"
_PARTY = r"(?:Đảng (?:ủy|uỷ|bộ|đoàn)|Ban [Cc]án sự [Đđ]ảng)"
_MEMBERS = "[Cc]ác thành viên "
_HIGHEST = any_of("Quốc hội", "Chính phủ", "Chủ tịch nước")
# 'Văn phòng Đảng đoàn Quốc hội', 'Đảng ủy cơ quan Văn phòng Quốc hội': neither is the Assembly.
_BESIDE_THE_HIGHEST = rf"(?:{_MEMBERS})?(?:(?:Văn phòng )?{_PARTY} (?:cơ quan )?(?:Văn phòng )?|Văn phòng ){_HIGHEST}"
_STANDING_COMMITTEE = rf"(?:(?:{_COMMITTEE} )?UBTVQH|{_COMMITTEE} [Tt]hường vụ Quốc hội)"
_MANY = (
    rf"[Cc]ác (?:{_COMMITTEE} {_OF_THE_ASSEMBLY}|[Đđ]oàn (?:đại biểu Quốc hội|ĐBQH)|(?:vị )?đại biểu Quốc hội"
    rf"|[Cc]ơ quan (?:(?:của|thuộc) {_STANDING_COMMITTEE}|{_OF_THE_ASSEMBLY}))"
)
# A board of the Party whose name lists two fields.
_OF_STRATEGY = r"Ban Chính sách(?:,| và) [Cc]hiến lược(?: Trung ương(?: Đảng)?)?"
CENTRAL_BODIES = any_of(_OF_STRATEGY, _MANY, _BESIDE_THE_HIGHEST, rf"{_GROUP_OF_PARTY}?{_STANDING}?{_ONE_OF_THEM}")
_FIRST_WORDS = ("Pháp", "Tư", "Kinh", "Tài", "Quốc", "Văn", "Các", "Xã", "Khoa", "Đối", "Công tác", "Dân", "KH")
SIGNS_OF_CENTRAL_BODIES = (
    "Quốc hội", "ĐBQH", "UBTVQH", "ổ đảng ", "ảng ủy ", "ảng uỷ ", "ảng bộ ", "ảng đoàn ", "án sự ", "Văn phòng C",
    "Ban Chính sách",
    *(f"{end} ban {word}" for end in ("y", "ỷ") for word in _FIRST_WORDS),
)  # fmt: skip
