"""Names of bodies that hold a comma, an 'and' or another name, and are one for all that.

'Trung tâm Văn hóa, Thể thao và Du lịch' is no list, and 'Văn phòng HĐND và UBND xã' no committee.
"""

from dondoc.grammar.bodies.central_bodies import CENTRAL_BODIES, SIGNS_OF_CENTRAL_BODIES
from dondoc.grammar.bodies.council_bodies import OF_A_COUNCIL, SHARED_OFFICE
from dondoc.grammar.bodies.fields_in_names import (
    OF_A_DIVISION,
    OF_FIELDS,
    OF_INSURANCE,
    OF_PAIRS,
    OF_THREE_FIELDS,
    OF_VERBS,
)
from dondoc.grammar.bodies.name_stops import COMMON_END
from dondoc.grammar.bodies.one_in_each import IN_EACH_COMMUNE, OF_ALL_PROVINCES, ONE_IN_EACH
from dondoc.grammar.bodies.party_groups import PARTY_GROUPS, SIGNS_OF_PARTY_GROUPS
from dondoc.grammar.bodies.people_of_trades import FIRMS_OF_TRADES, SIGNS_OF_FIRMS
from dondoc.grammar.bodies.school_bodies import SCHOOL_BODIES, SIGNS_OF_SCHOOL_BODIES
from dondoc.grammar.bodies.standing_names import SIGNS_OF_STANDING_NAMES, STANDING_NAMES
from dondoc.grammar.bodies.works_in_names import CALLED_BY_WORKS, SIGNS_OF_WORKS
from dondoc.grammar.kinds.places import COMMITTEE, COMMUNE, COUNCIL, HAMLET, PLACE, one_or_more
from dondoc.grammar.patterns import CAPITALS, SMALL, Signs, any_of, late_pattern
from dondoc.grammar.verbs.task_verbs import COMMON_TASK_VERB

# 'Trưởng thôn, bản': people whom plans of communes give tasks, each in his place.
_HEADS_OF_HAMLETS = rf"[Tt]rưởng {HAMLET}(?:(?:, | và )(?:trưởng )?{HAMLET})*(?: các {HAMLET})?(?! trưởng)\b"
# Unions beside each other in plans of one office, school or hospital, which does not say of whom they are.
_UNIONS_OF_A_BODY = (
    r"Công đoàn(?=(?:,| và) Đoàn (?:[Tt]hanh niên|TNCS|trường|cơ quan))"
    rf"|Công đoàn (?:cơ quan|nhà trường|trường|bệnh viện|đơn vị)(?=[,;.:]|$| và | {COMMON_TASK_VERB}\b)"
)
_PRESS = (
    rf"Báo(?: [{CAPITALS}][^\W\d]+){{0,3}}(?:,? và| -) (?:Đài )?(?:[Pp]hát thanh(?:,| -| và)? [Tt]ruyền hình|PT[-&]?TH)"
    rf"(?: tỉnh| thành phố)?(?: [{CAPITALS}][^\W\d_]*){{0,3}}"
)
_CENTRE = (
    rf"Trung tâm [Pp]hục vụ [Hh]ành chính công (?:(?:các |cấp )?{one_or_more(COMMUNE)}|các cấp|(?:cấp )?tỉnh)\b"
    rf"(?: [{CAPITALS}][^\W\d_]*){{0,4}}"
)
_CONTROL_ROOM = r"Trung tâm [Gg]iám sát(?:,| và) [Đđ]iều hành(?: (?:đô thị )?thông minh)?(?: (?:tỉnh|thành phố))?"
# 'Ban Quản lý dự án đầu tư xây dựng công trình giao thông và nông nghiệp tỉnh': works of two fields.
_OF_WORKS = (
    r"(?:Ban (?:Quản lý|QL)|BQL) ?(?:các )?(?:[Dd]ự án|DA)(?: đầu tư xây dựng| ĐTXD)?(?: các)? công trình"
    rf"(?: (?!và\b){SMALL}+){{1,4}}(?:,| và) (?!các\b)(?:(?!{COMMON_TASK_VERB}\b){SMALL}+ ){{2,8}}?"
    r"(?:tỉnh|thành phố)\b"
)
_PROMOTED = "(?:[Đđ]ầu tư|[Tt]hương mại|[Dd]u lịch)"
_PROMOTED_IN_SHORT = "(?:ĐT|TM|DL)"
_PROMOTION = (
    rf"Trung tâm (?:[Xx]úc tiến {_PROMOTED}(?:(?:,| và| -) {_PROMOTED}){{1,2}}"
    rf"|XT{_PROMOTED_IN_SHORT}(?:(?:,| và| ?[-&]) ?{_PROMOTED_IN_SHORT}){{1,2}})(?: (?:tỉnh|thành phố))?"
    rf"(?: [{CAPITALS}][^\W\d_]*){{0,4}}"
)
_UNIT = "(?:vụ|[Cc]hi cục|cục|đơn vị|phòng|ban|trung tâm|cơ quan)"
_UNITS_OF = (
    rf"[Cc]ác {_UNIT}(?:, {_UNIT})*(?: chức năng| chuyên môn| liên quan)? (?:thuộc(?:,| và) )?(?:trực )?thuộc"
    rf" (?:Bộ|Sở|Văn phòng|Ban|Cục|UBND|Tỉnh)(?: [^\s,;.:()]+){{0,8}}?"
)
# 'Các cơ quan, đơn vị của Trung ương', 'Các cơ quan chịu sự giám sát': which of them, and no verb that they do.
_OF_SOME_UNITS = (
    rf"[Cc]ác {_UNIT}(?:, {_UNIT})*"
    r" (?:của (?:Trung ương|TW)(?: (?:đóng )?trên địa bàn(?: tỉnh| thành phố)?)?"
    r"|(?:chịu sự|là đối tượng) (?:giám sát|kiểm tra|thanh tra|kiểm toán))\b"
)
# 'Các ban, ngành, đoàn thể xã': all the bodies of a commune, and none of the province's.
_BODIES_OF_A_COMMUNE = (
    r"[Cc]ác (?:phòng, )?ban,? ngành,?(?: và)? (?:hội,? )?đoàn thể"
    rf" (?:(?:của|cấp) )?(?:{COMMUNE}|{HAMLET})\b"
)
_MEMBER = any_of(
    "phòng", "khoa(?! học)", "viện(?! nghiên cứu)", "ban", "ngành(?! (?:kinh tế|nghề|công nghiệp|hàng))", "đơn vị",
    "bệnh viện", "trung tâm y tế", "trung tâm", "phòng khám", "trạm y tế", "trường",
    "trường đại học", "đại học", "sau đại học", "cao đẳng", "trung cấp", "học viện", "viện nghiên cứu",
    "cơ sở giáo dục",
    "cơ sở đào tạo", "cơ sở y tế", "cơ sở khám bệnh", "mầm non", "phổ thông", "giáo dục thường xuyên",
    "tiểu học", "trung học cơ sở", "trung học phổ thông", "trung học", "THCS", "THPT",
)  # fmt: skip
_BY_ITS_MARK = (
    r"Tập đoàn Công nghiệp,? [-–] Viễn thông [Qq]uân đội|"
    r"(?:VNPT|Viettel|MobiFone|Mobifone|Vinaphone|EVN|Agribank|BIDV|Vietcombank|VietinBank|FPT)\b"
    rf"(?: (?:tỉnh|thành phố|khu vực)(?= [{CAPITALS}]|[,;.:()]|$| [^\W\d]))?(?:[ -][{CAPITALS}][^\W\d_]*){{0,4}}"
    rf"(?:(?: [-–])? [Cc]hi nhánh(?: {PLACE}| khu vực)?(?: [{CAPITALS}][^\W\d_]*){{1,3}})?"
)
# One group that lists its kinds: 'Các phòng, ban chuyên môn', 'Các bệnh viện, trung tâm y tế khu vực'.
_GROUP_OF_KINDS = (
    r"[Cc]ác (?:phòng|khoa|bệnh viện|trung tâm y tế|trường(?: đại học| cao đẳng)?|học viện"
    r"|cơ sở (?:giáo dục|đào tạo|y tế))"
    rf"(?: {SMALL}[^\s,;.:()]*){{0,3}}?(?:(?:,| và) {_MEMBER}\b)+(?: [^\s,;.:()]+){{0,8}}?"
)
# 'Các bệnh viện công lập, tư nhân': whoever owns them
_OWNED = any_of("công lập", "ngoài công lập", "tư nhân", "tư thục", "dân lập", "ngoài nhà nước")
_GROUP_OF_OWNERS = (
    rf"[Cc]ác (?:bệnh viện|phòng khám|trung tâm|trường|cơ sở)(?: (?!và\b){SMALL}+){{0,6}}?"
    rf" {_OWNED}(?:,? (?:và )?{_OWNED})+"
)
_UNION = r"Trung ương (?:Hội|Đoàn)(?: [^\s,;.:()]+){0,9}?"
_BRANCH = (
    r"Ngân hàng (?:Nhà nước|Chính sách xã hội|Nông nghiệp và Phát triển nông thôn)(?: Việt Nam)?,?(?: [-–])? "
    rf"[Cc]hi nhánh (?:[Kk]hu vực \d+|(?:tỉnh |thành phố )?[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*){{0,3}})"
)
# 'Phòng giao dịch NHCSXH Mường La': the office of a bank in a place.
_BANK_OFFICE = (
    r"(?:Phòng [Gg]iao dịch|PGD) (?:NHCSXH|Agribank|Ngân hàng (?:Chính sách xã hội|CSXH|[Nn]ông nghiệp"
    r"(?: và Phát triển nông thôn)?))"
    rf"(?: (?:{PLACE}|khu vực))?(?: [{CAPITALS}][^\W\d_]*){{0,3}}"
)
# Boards of zones of two kinds, and the party committees of several bodies: one name each.
_OF_ZONES = (
    r"(?:Ban [Qq]uản lý|BQL) (?:các )?[Kk]hu (?:[Kk]inh tế(?: cửa khẩu)?|công nghệ cao|nông nghiệp[^,;.]{0,30}?)"
    rf"(?: [{CAPITALS}][^\W\d_]*){{0,3}}"
    r"(?:,| và) (?:các )?(?:[Kk]hu (?:chế xuất và )?công nghiệp|KCN)(?: (?:tỉnh|thành phố))?"
    rf"(?: [{CAPITALS}][^\W\d_]*){{0,4}}"
)
_OF_PARTIES = (
    r"Đảng (?:ủy|uỷ) (?:Mặt trận Tổ quốc(?: Việt Nam)?,? (?:và )?các (?:đoàn thể|tổ chức chính trị - xã hội)"
    r"|các cơ quan [Đđ]ảng)(?: (?:tỉnh|thành phố|Trung ương))?"
    rf"|Đảng (?:ủy|uỷ) (?:{COMMITTEE}|{COUNCIL}|Công an|Quân sự"
    r"|Bộ [Cc]hỉ huy [Qq]uân sự|(?:Ban [Cc]hỉ huy )?Bộ đội [Bb]iên phòng)"
    rf" {PLACE}(?: [{CAPITALS}][^\W\d_]*){{0,4}}"
)
_DEPUTIES = (
    rf"(?:[Cc]ác )?(?:[Đđ]ồng chí )?Phó Chủ tịch(?: [Tt]hường trực)? {COMMITTEE} {PLACE}"
    r"(?= (?:phụ trách|theo|trực tiếp|chỉ đạo|và)\b|[,;.:]|$)"
)
# A unit of the police, which would else be two bodies.
_OF_POLICE = (
    rf"(?:Phòng|Đội) Cảnh sát (?:phòng cháy,? chữa cháy|PCCC)(?:,| và) (?:cứu nạn,? cứu hộ|CNCH)(?:,? Công an {PLACE})?"
    rf"|(?:Phòng|Đội) [{CAPITALS}][^\s,;.:()]*(?: (?!{COMMON_TASK_VERB}\b|và\b){SMALL}+){{0,6}} Công an {PLACE}\b"
)
# The small and middle firms have an association of their own beside that of all.
_OF_SOME_FIRMS = rf"Hiệp hội [Dd]oanh nghiệp (?:nhỏ và vừa|trẻ)(?: {PLACE})?(?: [{CAPITALS}][^\W\d_]*){{0,4}}"
# 'Quỹ Phòng, chống tác hại của thuốc lá', 'Ban Chỉ huy Phòng, chống thiên tai': what they are against is their name.
_EVIL = any_of(
    "lãng phí", "tiêu cực", "tội phạm", "tệ nạn", "ma túy", "ma tuý", "mại dâm", "mua bán", "HIV", "AIDS", "hàng giả",
    "gian lận", "buôn lậu", "lụt bão", "cháy rừng", "dịch bệnh",
)  # fmt: skip
_AGAINST = (
    r"(?:Quỹ|Cục|Chi cục|Ban [Cc]hỉ (?:đạo|huy)|Văn phòng|Trung tâm"
    r"|Đoàn (?:[Kk]iểm tra|[Tt]hanh tra|[Gg]iám sát|[Cc]ông tác)"
    r"|Tổ (?:[Cc]ông tác|[Kk]iểm tra|[Ll]iên ngành)|Hội đồng|Đội) (?:[^\s,;.:()]+ ){0,6}?[Pp]hòng,? chống"
    rf"(?: [^\s,;.:()]+){{1,8}}?(?:,(?: và)? {_EVIL}(?: [^\s,;.:()]+){{0,8}}?)*(?:{COMMON_END}|(?= hỗ trợ\b))"
)
# 'Thanh tra các sở, ngành, địa phương': those of all of them, under one name.
_INSPECTORATES = r"Thanh tra các (?:[Ss]ở|[Bb]ộ)(?:,| và) ngành(?:(?:,| và) địa phương)?"
_YOUTH = rf"(?:Huyện|Thành|Thị|Quận|Tỉnh) đoàn(?: [{CAPITALS}][^\W\d_]*){{0,4}}"
# Those that go on until something ends them, together: what ends names takes long to compile.
_BEFORE_END = any_of(OF_INSURANCE, OF_THREE_FIELDS, OF_A_DIVISION, _UNION, OF_VERBS, _GROUP_OF_KINDS)
_FIELDS_BEFORE_END = any_of(OF_FIELDS, _UNITS_OF)  # behind the pairs
COMPOUND = (
    f"{STANDING_NAMES}|{PARTY_GROUPS}|{CENTRAL_BODIES}|{FIRMS_OF_TRADES}|{SCHOOL_BODIES}|{_BODIES_OF_A_COMMUNE}|{_HEADS_OF_HAMLETS}|{OF_A_COUNCIL}|{_AGAINST}|{_YOUTH}|{_INSPECTORATES}"
    f"|{_UNIONS_OF_A_BODY}|{_OF_SOME_UNITS}|{_GROUP_OF_OWNERS}"
    f"|{CALLED_BY_WORKS}"
    f"|{_BEFORE_END}{COMMON_END}|{_BRANCH}|{_BANK_OFFICE}|{_OF_POLICE}|{_OF_SOME_FIRMS}|{_OF_ZONES}|{_OF_PARTIES}|{_DEPUTIES}"
    f"|{_CONTROL_ROOM}|{_PROMOTION}|{IN_EACH_COMMUNE}|{OF_PAIRS}|{_OF_WORKS}|{ONE_IN_EACH}|{_BY_ITS_MARK}|{OF_ALL_PROVINCES}"
    f"|{_FIELDS_BEFORE_END}{COMMON_END}|{_PRESS}|{SHARED_OFFICE}|{_CENTRE}"
)
_SIGNS_OF_COMPOUND = Signs(
    *SIGNS_OF_PARTY_GROUPS, *SIGNS_OF_FIRMS, *SIGNS_OF_SCHOOL_BODIES,
    *SIGNS_OF_WORKS, *SIGNS_OF_STANDING_NAMES, *SIGNS_OF_CENTRAL_BODIES, "ổ đại biểu", "hanh tra các", "Phó Chủ tịch ",
    "Công đoàn", "rưởng ", "Trung ương ",
    "Trạm ", "Ban Chỉ huy ", "Văn phòng ", "hòng, chống", "hòng chống", " đoàn",
    "ngành, đoàn thể", "ngành và đoàn thể", "ngành, hội",
    "Cục ", "cục ", "Vụ ", "Viện ", "Phòng ", "PGD ", "Trung tâm ", "hi nhánh", "các khu",
    "các Khu", "Khu kinh tế", "Khu Kinh tế", "các KCN", "Đảng ủy", "Đảng uỷ",
    "hát thanh", "Báo ", "Quốc hội", "Công an", "CNCH", "ứu hộ", "oanh nghiệp nhỏ", "oanh nghiệp trẻ",
    "HĐND", "Hội đồng nhân dân", "ành chính công", "thuộc ", " của T", "hịu sự ", " đối tượng ",
    " các tỉnh", " các địa phương",
    " một số ", " công trình ",
    "Tập đoàn ", "VNPT", "Viettel", "obi", "inaphone", "EVN", "Agribank", "BIDV", "Viet", "FPT",
    "ác Sở ", "ác phòng", "ác khoa", "ác bệnh viện", "ác trung tâm", "ác trường", "ác học viện", "ác cơ sở",
)  # fmt: skip
# What any name here begins with: at other letters, nearly all of a text, its many kinds are not even tried.
FIRST_LETTERS = f"{CAPITALS}bcntđ"
# Of the words in small letters, most of a text, few begin one; with which letters is told to a search only.
SMALL_BEGINNINGS = ("ban ", "bí t", "chín", "các ", "cấp ", "ngườ", "trưở", "tổ t", "tổ đ", "tổng", "đồng")
WHOLE_NAME = late_pattern(rf"(?=[{CAPITALS}]|{any_of(*SMALL_BEGINNINGS)})(?<!\w)(?:{COMPOUND})(?!\w)")


def whole_names(text: str) -> list[tuple[int, int]]:
    """Return where `text` names organisations whose names hold a comma or another name, as one for each."""
    if not _SIGNS_OF_COMPOUND.stand_in(text):
        return []
    return [match.span() for match in WHOLE_NAME.finditer(text)]
