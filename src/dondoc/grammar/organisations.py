"""Names of organisations that no register knows, told by their first words and where they end.

Other provinces have boards, companies and centres of their own; what a document says of them must not be lost. Reads
text as written, because a capital letter is half of the evidence: 'Hội Luật gia' is a body, 'Hội nhập quốc tế' a field.
"""

import re

from dondoc.grammar.name_ends import end_by_capitals, end_by_words
from dondoc.grammar.other_provinces import end_at_own_province
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.task_verbs import COMMON_TASK_VERB, TASK_VERB

_CAPITAL = "A-ZĐÂÊÔƠƯÁÀẢÃẠẮẰẶẤẦẨẬÉÈẺẸẾỀỂỆÍÌỈỊÓÒỎỌỐỒỔỘỚỜỞỢÚÙỦỤỨỪỬỰÝ"
# Nothing but organisations begins with these, whatever the case of the next word.
_BODIES = any_of(
    "Chi cục", "Tổng cục", "Trung tâm(?! (?:dữ liệu|hành chính|điều hành|tích hợp|thương mại|logistics|chính trị))",
    "Công ty", "Tổng [Cc]ông ty", "Tập đoàn", "Hiệp hội", "Liên hiệp", "Liên minh", "Liên đoàn", "Học viện",
    "Bệnh viện",
    "Kho bạc", "UBND", "UBMTTQ", "UB MTTQ",
    "Uỷ ban", "Ủy ban", "HĐND", "Hội đồng", "BQL", "VP", "Tỉnh đoàn", "Toà án", "Tòa án", "Tỉnh ủy",
    "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Đảng ủy", "Đảng uỷ", "Phó Chủ tịch", "Đảng đoàn",
    "Nhà xuất bản", "Tòa soạn", "Tổ hợp tác(?! xã)",
    "Ban [Cc]án sự [Đđ]ảng",
    "Trung ương (?:Hội|Đoàn)", "Tổng Liên đoàn", "Tổng [Hh]ội(?! chứng)",
)  # fmt: skip
# Organisations only where a name follows, which begins with a capital or with one of the words given here.
_NAMED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Sở", ("du lịch", "ngoại vụ", "tài chính", "nội vụ", "y tế", "xây dựng", "tư pháp", "công thương", "nông nghiệp",
            "giáo dục", "khoa học", "văn hóa", "văn hoá", "dân tộc")),
    ("Ban", ("quản lý", "chỉ đạo", "chỉ huy", "điều phối", "tổ chức", "tuyên giáo", "nội chính", "dân tộc", "dân vận",
             "thường vụ", "thường trực", "chấp hành", "công tác (?:m|M)ặt trận", "an toàn", "đại diện", "đổi mới")),
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
    ("Thanh tra", ("tỉnh", "sở", "các", "nhà nước")), ("Kiểm toán", ("nhà nước",)),
    ("Công an", ("tỉnh", "các", "cấp", "xã", "phường", "huyện", "thành phố")),
    ("Thống kê", ("tỉnh", "cơ sở", "thành phố")),
    ("Thuế", ("tỉnh", "cơ sở", "thành phố")),
    ("Hải quan", ("khu vực", "cửa khẩu", "tỉnh")),
    ("Bưu điện", ("tỉnh", "thành phố")), ("Điện lực", ("tỉnh",)), ("Kiểm lâm", ("tỉnh", "khu vực")),
    ("Trạm", ("y tế", "khuyến nông", "thú y", "kiểm lâm")),
    ("Bảo tàng", ("tỉnh",)), ("Thư viện", ("tỉnh",)), ("Nhà hát", ()), ("Mặt trận", ("tổ quốc",)),
    ("Viễn thông", ("tỉnh",)), ("Phòng", ()), ("Khu", ("quản lý",)),
    ("Cảng vụ", ()), ("Vườn", ("quốc gia",)), ("Hạt", ("kiểm lâm",)), ("Đồn", ("biên phòng",)),
    ("Khu bảo tồn", ("thiên nhiên", "loài", "biển")), ("Thông tấn", ("xã",)),
    ("Hợp tác xã", ("nông nghiệp", "dịch vụ", "sản xuất", "du lịch", "thổ cẩm", "vận tải", "chăn nuôi", "thủy sản")),
    ("Đoàn", ("thanh niên", "đại biểu", "khối")), 
    ("Đội", ("quản lý", "thanh tra", "thuế", "kiểm lâm")),
    ("Bộ phận", ("tiếp nhận", "một cửa")), ("Tổ", ("công tác", "công nghệ số", "đại biểu")),
    ("Quân khu", (r"\d",)), ("Lữ đoàn", (r"\d",)), ("Trung đoàn", (r"\d",)), ("Hải đội", (r"\d", "biên phòng")),
)  # fmt: skip
_HAMLETS = any_of("khóm", "xóm", "thôn", "bản", "buôn", "ấp", "tiểu khu", "tổ dân phố", "khu phố")
# 'Trưởng thôn, bản': people whom plans of communes give tasks, each in his place.
_HEADS_OF_HAMLETS = rf"Trưởng {_HAMLETS}(?:(?:, | và )(?:trưởng )?{_HAMLETS})*(?: các {_HAMLETS})?(?! trưởng)\b"
_GROUPS = "[Cc]ác " + any_of(
    "[Ss]ở", "[Bb]an(?! hành)", "bộ(?! (?:phận|tiêu chí|chỉ số|luật|thủ tục))",
    "ngành(?! (?:kinh tế|nghề|công nghiệp|hàng))", "cơ quan", "đơn vị", "tổ chức", "địa phương", "doanh nghiệp",
    "huyện", "xã(?! hội)", "phường",
    "bệnh viện", "[Tt]rung tâm(?! thương mại)", "phòng(?! (?:học|thi|ngừa|chống|khám))",
    "cơ sở (?:giáo dục|đào tạo|y tế|khám|nghiên cứu|sản xuất|kinh doanh|lưu trú|dịch vụ|cai nghiện|chăn nuôi|chế biến)",
    "chủ (?:mỏ|rừng|hồ|đập|cơ sở|phương tiện|dự án|tàu|trang trại)",
    "hội(?! (?:nghị|thảo|chợ|thi|viên))", "đoàn thể", "trường(?! hợp)", "viện(?! (?:phí|trợ|dẫn))",
    "chi hội(?:, (?:chi đoàn|đoàn thể))*", "chi đoàn",
    "hiệp hội", "ngân hàng(?! (?:dữ liệu|câu hỏi|đề))", "công ty", "nhà thầu", "câu lạc bộ",
    "[Tt]ập đoàn(?:(?:,| và) [Tt]ổng [Cc]ông ty)?",
    "(?:đồng chí )?thành viên (?:Ban|Tổ|Hội đồng|Đoàn)",
    "chủ đầu tư", "nhà đầu tư", "hợp tác xã", "[Tt]ổ công tác", "[Đđ]oàn công tác", "[Đđ]ồn [Bb]iên phòng",
    rf"(?:trưởng )?(?:thôn|ấp|buôn|khóm|khu phố|tổ dân phố|bản(?! (?:đồ|sắc|án|tin|vẽ|cam)))(?:, {_HAMLETS})*",
    rf"trưởng {_HAMLETS}(?:, {_HAMLETS})*",
    "[Vv]ụ(?! (?:việc|án|mùa|kiện))(?:, [Cc]ục)?(?:, [Tt]ổng cục)?(?:, đơn vị)?",
)  # fmt: skip
_TIMES = any_of("ngày", "tháng", "năm")  # the end of a document's number, not a body: '12/NQ-HĐND ngày 06 …'
_LEVELS = any_of(  # commas inside a name
    " (?:xã, phường|huyện, thị xã|huyện, thành phố)(?:, (?:thị trấn|đặc khu|thành phố))?",
    " tỉnh, thành phố(?: trực thuộc [Tt]rung ương)?",
)
_CALLED = any_of(*(f"{head}(?= (?:[{_CAPITAL}]{''.join(f'|{word}' for word in words)}))" for head, words in _NAMED))
_LOWER = f"[^\\W\\d_{_CAPITAL}]"
# 'Công an tỉnh tuần tra …': the word that says of where ends a name that goes on small.
_OF_THE_PLACE = any_of(
    rf"(?<= Trung ương)(?= (?!và\b){_LOWER})",
    *(
        rf"(?<= {place})(?<!ợp tác xã)(?= (?!và\b|trực\b|ban\b|hội\b){_LOWER})"
        for place in ("tỉnh", "thành phố", "xã", "phường")
    ),
    rf"(?<= trên địa bàn)(?= (?!(?:tỉnh|thành phố|xã|phường|huyện|quận|các|toàn|được|quản lý)\b){_LOWER})",
)
# 'Phòng Văn hóa và Thông tin' is one name, 'Viện Kiểm sát và Tòa án' are two: a body begins behind the second 'và'.
_NEXT_BODY = (
    rf"(?:các\b|[{_CAPITAL}]{{2}}|{_BODIES}\b|{any_of(*(head for head, _ in _NAMED), 'Hạt', 'Vườn', 'Đoàn')}\b)"
)
_BEHIND = any_of("theo", "khi", "căn cứ", "trong", "để", "nhằm", "trước", "chậm nhất", "trên cơ sở", "từ ngày")
_BEFORE_NEXT = rf" (?:và|[-–+•]) {_NEXT_BODY}"
_COMMON_END = rf"(?:(?=[,;.:()\n]| \(|$|{_BEFORE_NEXT}| {_BEHIND}\b| {COMMON_TASK_VERB}\b)|{_OF_THE_PLACE})"
_END = rf"(?:(?=[,;.:()\n]| \(|$|{_BEFORE_NEXT}| {_BEHIND}\b| {TASK_VERB}\b)|{_OF_THE_PLACE})"
_WORDS = rf"(?:{_LEVELS}| [^\s,;.:()]+){{0,18}}?"
# Departments of ministries list their fields: 'Cục Hộ tịch, quốc tịch, chứng thực'.
_FIELD = (
    rf", (?!(?:các|cơ quan|đơn vị|địa phương|doanh nghiệp|hợp tác xã|chủ|bộ|sở|xã|phường|và|{COMMON_TASK_VERB})\b)"
    rf"{_LOWER}[^\s,;.:()]*(?: {_LOWER}[^\s,;.:()]*){{0,5}}"
)
_SECOND_FIELD = rf" và (?!{_NEXT_BODY})[{_CAPITAL}]{_LOWER}*(?: {_LOWER}+){{0,3}}"
_OF_FIELDS = (
    rf"(?:Cục|Vụ) [{_CAPITAL}][^\s,;.:()]*(?: {_LOWER}[^\s,;.:()]*){{0,7}}"
    rf"(?:{_SECOND_FIELD})?(?:{_FIELD}){{1,4}}{_COMMON_END}"
)
# 'Cục Quản lý Khám, chữa bệnh': the field itself is a pair of words.
_OF_PAIRS = r"(?:Cục|Phòng|Vụ) (?:Quản lý )?[Kk]hám(?: bệnh)?, [Cc]hữa bệnh"
# 'Cục Quản lý, giám sát kế toán, kiểm toán', 'Vụ Đào tạo, Bồi dưỡng cán bộ': two verbs open the name, fields follow.
_PAIR_OF_VERBS = any_of(
    "Quản lý, [Gg]iám sát", "Quản lý, [Bb]ảo vệ", "Quản lý, [Kk]hai thác", "Quản lý, [Xx]ử lý", "Đào tạo, [Bb]ồi dưỡng",
    "Thanh tra, [Kk]iểm tra", "Kiểm tra, [Gg]iám sát", "Thi đua, [Kk]hen thưởng", "Xử lý, [Kk]hắc phục",
    "Nghiên cứu, [Ứứ]ng dụng", "Tuyên truyền, [Pp]hổ biến",
)  # fmt: skip
_OF_VERBS = (
    rf"(?:Cục|Vụ|Phòng|Trung tâm) {_PAIR_OF_VERBS}(?: {_LOWER}[^\s,;.:()]*){{0,7}}?(?:{_FIELD}){{0,4}}{_COMMON_END}"
)
_PRESS = (
    rf"Báo(?: [{_CAPITAL}][^\W\d]+){{0,3}}(?:,? và| -) (?:Đài )?[Pp]hát thanh(?:,| -| và)? [Tt]ruyền hình"
    rf"(?: tỉnh| thành phố)?(?: [{_CAPITAL}][^\W\d_]*){{0,3}}"
)
_OFFICE = (
    r"(?:Văn phòng|VP) (?:HĐND|Hội đồng nhân dân)(?:(?: và|,| [-–&]) | ?[-–&] ?)"
    r"(?:UBND|[UỦ][ỷy] ban nhân dân|Uỷ ban nhân dân)"
    rf"(?: (?:xã|phường|đặc khu|huyện|thị xã|thành phố|tỉnh)(?: [{_CAPITAL}][^\W\d_]*){{0,4}})?"
)
_CENTRE = rf"Trung tâm [Pp]hục vụ [Hh]ành chính công (?:cấp )?(?:xã|phường|đặc khu)(?: [{_CAPITAL}][^\W\d_]*){{0,4}}"
_CONTROL_ROOM = r"Trung tâm [Gg]iám sát(?:,| và) [Đđ]iều hành(?: (?:đô thị )?thông minh)?(?: (?:tỉnh|thành phố))?"
# 'Phòng Kinh tế các xã, phường': one in each.
_ONE_IN_EACH_COMMUNE = (
    rf"(?:Phòng|Văn phòng|Trạm|Ban Chỉ huy) (?:{_LOWER}+ )?[{_CAPITAL}][^\s,;.:()]*"
    rf"(?: (?!{COMMON_TASK_VERB}\b)[^\s,;.:()]+){{0,6}}?"
    r" (?:các|cấp) (?:xã, phường(?:, đặc khu)?|xã|phường)\b"
    r"|(?:Công an|Trạm [Yy] tế|Ban [Cc]hỉ huy [Qq]uân sự) (?:các|cấp)"
    r" (?:xã, phường(?:, đặc khu|, thị trấn)?|xã|phường)\b"
)
_PROMOTED = "(?:[Đđ]ầu tư|[Tt]hương mại|[Dd]u lịch)"
_PROMOTION = (
    rf"Trung tâm [Xx]úc tiến {_PROMOTED}(?:(?:,| và| -) {_PROMOTED}){{1,2}}(?: (?:tỉnh|thành phố))?"
    rf"(?: [{_CAPITAL}][^\W\d_]*){{0,4}}"
)
_UNIT = "(?:vụ|[Cc]hi cục|cục|đơn vị|phòng|ban|trung tâm|cơ quan)"
_UNITS_OF = (
    rf"[Cc]ác {_UNIT}(?:, {_UNIT})*(?: chức năng| chuyên môn| liên quan)? (?:trực )?thuộc"
    rf" (?:Bộ|Sở|Văn phòng|Ban|Cục|UBND|Tỉnh)(?: [^\s,;.:()]+){{0,8}}?{_COMMON_END}"
)
_OF_ALL_PROVINCES = (
    rf"Sở [{_CAPITAL}][^\s,;.:()]*(?: [^\s,;.:()]+){{0,6}}? (?:các|một số)"
    r" (?:tỉnh, thành phố(?: trực thuộc [Tt]rung ương)?|địa phương|tỉnh)"
    r"(?: (?:biên giới|ven biển|miền núi|có liên quan|liên quan|vùng [^,;.()]{2,30}(?=[,;.)]|$)))?"
)
# 'Các ban, ngành, đoàn thể xã': all the bodies of a commune, and none of the province's.
_BODIES_OF_A_COMMUNE = (
    r"[Cc]ác (?:phòng, )?ban,? ngành,?(?: và)? (?:hội,? )?đoàn thể (?:của |cấp )?(?:xã|phường|đặc khu|thôn|ấp|bản)\b"
)
# 'Các Sở Y tế' of a ministry's plan: one in every province, and not that of the province at home.
_ONE_IN_EACH = (
    rf"[Cc]ác Sở [{_CAPITAL}]{_LOWER}*(?: {_LOWER}+){{0,3}}(?: và [{_CAPITAL}]{_LOWER}*(?: {_LOWER}+){{0,2}})?"
    r"(?=\s*$|[,;] (?:UBND|[UỦ][ỷy] ban|Uỷ ban|[Cc]ác )| và (?:UBND|[UỦ][ỷy] ban|Uỷ ban|các ))"
)
_PAIRED = any_of("Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo")
_ONE_IN_EACH = (
    rf"{_ONE_IN_EACH}|[Cc]ác Sở (?:{_PAIRED}|[{_CAPITAL}]{_LOWER}*(?: (?!và\b){_LOWER}+){{0,3}}?)"
    rf"(?= {COMMON_TASK_VERB}\b)"
)
_MEMBER = any_of(
    "phòng", "ban", "đơn vị", "bệnh viện", "trung tâm y tế", "trung tâm", "phòng khám", "trạm y tế", "trường",
    "trường đại học", "đại học", "sau đại học", "cao đẳng", "trung cấp", "học viện", "viện nghiên cứu",
    "cơ sở giáo dục",
    "cơ sở đào tạo", "cơ sở y tế", "cơ sở khám bệnh",
)  # fmt: skip
_BY_ITS_MARK = (
    r"(?:VNPT|Viettel|MobiFone|Mobifone|Vinaphone|EVN|Agribank|BIDV|Vietcombank|VietinBank|FPT)\b"
    rf"(?:[ -][{_CAPITAL}][^\W\d_]*){{0,4}}"
)
# One group that lists its kinds: 'Các phòng, ban chuyên môn', 'Các bệnh viện, trung tâm y tế khu vực'.
_GROUP_OF_KINDS = (
    rf"[Cc]ác (?:phòng|bệnh viện|trung tâm y tế|trường(?: đại học| cao đẳng)?|học viện|cơ sở (?:giáo dục|đào tạo|y tế))"
    rf"(?: {_LOWER}[^\s,;.:()]*){{0,3}}?(?:(?:,| và) {_MEMBER}\b)+(?: [^\s,;.:()]+){{0,8}}?{_COMMON_END}"
)
# 'Trung tâm Văn hóa, Thể thao và Du lịch': a name of three fields, each with a capital.
_NO_BODY = rf"(?!{_NEXT_BODY}|{any_of('Sở', 'Ban', 'Bộ', 'Tỉnh', 'Thành')}\b)"
_CAPITAL_FIELD = rf"{_NO_BODY}[{_CAPITAL}]{_LOWER}+(?: {_LOWER}+){{0,3}}?"
_OF_THREE_FIELDS = (
    rf"(?:Cục|Vụ|Phòng|Trung tâm) {_CAPITAL_FIELD}(?:, {_CAPITAL_FIELD})(?:, {_CAPITAL_FIELD})?"
    rf" và {_CAPITAL_FIELD}{_COMMON_END}"
)
_UNION = rf"Trung ương (?:Hội|Đoàn)(?: [^\s,;.:()]+){{1,9}}?{_COMMON_END}"
_BRANCH = (
    r"Ngân hàng (?:Nhà nước|Chính sách xã hội|Nông nghiệp và Phát triển nông thôn)(?: Việt Nam)?,?(?: [-–])? "
    rf"[Cc]hi nhánh (?:[Kk]hu vực \d+|(?:tỉnh |thành phố )?[{_CAPITAL}][^\W\d_]*(?: [{_CAPITAL}][^\W\d_]*){{0,3}})"
)
# Boards of zones of two kinds, and the party committees of several bodies: one name each.
_OF_ZONES = (
    r"(?:Ban [Qq]uản lý|BQL) (?:các )?[Kk]hu (?:[Kk]inh tế(?: cửa khẩu)?|công nghệ cao|nông nghiệp[^,;.]{0,30}?)"
    rf"(?: [{_CAPITAL}][^\W\d_]*){{0,3}}"
    r"(?:,| và) các (?:[Kk]hu (?:chế xuất và )?công nghiệp|KCN)(?: (?:tỉnh|thành phố))?"
    rf"(?: [{_CAPITAL}][^\W\d_]*){{0,4}}"
)
_OF_PARTIES = (
    r"Đảng (?:ủy|uỷ) (?:Mặt trận Tổ quốc(?: Việt Nam)?,? (?:và )?các (?:đoàn thể|tổ chức chính trị - xã hội)"
    r"|các cơ quan [Đđ]ảng)(?: (?:tỉnh|thành phố|Trung ương))?"
    r"|Đảng (?:ủy|uỷ) (?:UBND|[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Công an|Quân sự"
    r"|Bộ [Cc]hỉ huy [Qq]uân sự|(?:Ban [Cc]hỉ huy )?Bộ đội [Bb]iên phòng)"
    rf" (?:tỉnh|thành phố|xã|phường|đặc khu)(?: [{_CAPITAL}][^\W\d_]*){{0,4}}"
)
_DEPUTIES = (
    r"(?:[Cc]ác )?(?:[Đđ]ồng chí )?Phó Chủ tịch(?: [Tt]hường trực)? (?:UBND|[UỦ][ỷy] ban nhân dân|Uỷ ban nhân dân)"
    r" (?:tỉnh|thành phố|xã|phường)(?= (?:phụ trách|theo|trực tiếp|chỉ đạo)|[,;.:]|$)"
)
# 'Quỹ Phòng, chống tác hại của thuốc lá', 'Ban Chỉ huy Phòng, chống thiên tai': what they are against is their name.
_AGAINST = (
    rf"(?:Quỹ|Cục|Chi cục|Ban [Cc]hỉ (?:đạo|huy)|Văn phòng|Trung tâm) (?:[^\s,;.:()]+ ){{0,6}}?[Pp]hòng,? chống"
    rf"(?: [^\s,;.:()]+){{1,8}}?(?:{_COMMON_END}|(?= hỗ trợ\b))"
)
# Those who supervise for a council: 'Thường trực HĐND, các Ban của HĐND, các Tổ đại biểu HĐND tỉnh'.
_COUNCIL = "(?:HĐND|Hội đồng nhân dân)"
_OF_A_COUNCIL = (
    rf"(?:Thường trực|(?:[Cc]ác )?(?:Ban|Tổ đại biểu)(?: của)?) {_COUNCIL}(?: (?:tỉnh|thành phố|xã|phường|các cấp))?"
    r"(?=[,;.:]|$| và | giám sát\b| tổ chức\b| có trách nhiệm| theo\b| \()"
    r"|[Cc]ác [Tt]ổ đại biểu(?=[,;.:]|$| và )"
)
# 'Thanh tra các sở, ngành, địa phương': those of all of them, under one name.
_INSPECTORATES = r"Thanh tra các (?:[Ss]ở|[Bb]ộ)(?:,| và) ngành(?:(?:,| và) địa phương)?"
_YOUTH = rf"(?:Huyện|Thành|Thị|Quận|Tỉnh) đoàn(?: [{_CAPITAL}][^\W\d_]*){{0,4}}"
_COMPOUND = (
    f"{_BODIES_OF_A_COMMUNE}|{_HEADS_OF_HAMLETS}|{_OF_A_COUNCIL}|{_AGAINST}|{_YOUTH}|{_INSPECTORATES}|"
    f"{_OF_THREE_FIELDS}|{_UNION}|{_BRANCH}|{_OF_ZONES}|{_OF_PARTIES}|{_DEPUTIES}"
    f"|{_CONTROL_ROOM}|{_PROMOTION}|{_ONE_IN_EACH_COMMUNE}"
    f"|{_OF_VERBS}|{_OF_PAIRS}|{_ONE_IN_EACH}|{_GROUP_OF_KINDS}|{_BY_ITS_MARK}|{_OF_ALL_PROVINCES}|{_OF_FIELDS}|{_PRESS}|{_OFFICE}|{_CENTRE}|{_UNITS_OF}"
)
ORGANISATION = re.compile(
    rf"(?<!\w)(?:{_COMPOUND}"
    rf"|(?:(?:{_BODIES}(?= (?!{_TIMES} )[^\W\d_])|{_CALLED})|{_GROUPS}(?!\w)){_WORDS}{_END})"
)
_OPENS = re.compile(rf"(?<!\w)(?:{_BODIES}(?= [{_CAPITAL}])|{_CALLED})")
_STOP = re.compile(r"[,;.:()\n]")
_UNIT_IN_SMALL_LETTERS = re.compile(rf"(?:phòng|ban|trường|trạm|trung tâm|chi cục|đài|viện) (?=[{_CAPITAL}])")
_LONGEST_NAME = 120  # characters behind its first word
_SIGNS_OF_COMPOUND = (
    "ổ đại biểu", "hanh tra các", "Trưởng ", "Trung ương ",
    "Trạm ", "Ban Chỉ huy ", "Văn phòng ", "hòng, chống", "hòng chống", " đoàn",
    "ngành, đoàn thể", "ngành và đoàn thể", "ngành, hội",
    "Cục ", "Vụ ", "Phòng ", "Trung tâm ", "hi nhánh", "các khu", "các Khu", "các KCN", "Đảng ủy", "Đảng uỷ",
    "hát thanh", "HĐND", "Hội đồng nhân dân", "ành chính công", "thuộc ", " các tỉnh", " các địa phương",
    " một số ", "Công an c",
    "VNPT", "Viettel", "obi", "inaphone", "EVN", "Agribank", "BIDV", "Viet", "FPT",
    "ác Sở ", "ác phòng", "ác bệnh viện", "ác trung tâm", "ác trường", "ác học viện", "ác cơ sở",
)  # fmt: skip
_WHOLE = re.compile(rf"(?<!\w)(?:{_COMPOUND})(?!\w)")


# What a register has all of: the departments of a province and the committees of its places.
_IN_REGISTERS = re.compile(
    rf"(?:Sở|Thanh tra|UBND (?:tỉnh|xã|phường|đặc khu|huyện|thị xã|thành phố)) (?:[{_CAPITAL}]|du lịch|ngoại vụ)"
)


def stands_in_registers(name: str) -> bool:
    """Whether `name` is of a kind that registers have all of: one that lacks it is at fault, or the name is."""
    return bool(_IN_REGISTERS.match(name)) and not re.fullmatch(_OF_ALL_PROVINCES, name)


def whole_names(text: str) -> list[tuple[int, int]]:
    """Return where `text` names organisations whose names hold a comma or another name, as one for each."""
    if not holds_any(text, _SIGNS_OF_COMPOUND):
        return []
    return [match.span() for match in _WHOLE.finditer(text)]


def unit_behind_post(text: str, start: int) -> tuple[int, int] | None:
    """Return where the unit begins and ends that stands at `start`, in small letters behind the post of its head.

    'Trưởng phòng Kinh tế' heads 'phòng Kinh tế', 'Hiệu trưởng trường Tiểu học Hòa Bình' a school.
    """
    if not _UNIT_IN_SMALL_LETTERS.match(text, start):
        return None
    return organisation_at(f"{text[:start]}{text[start].upper()}{text[start + 1 :]}", start)


def organisation_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where the organisation that `text` names at `start` begins and ends, or None."""
    if not (text[start : start + 1].isupper() or text.startswith("các ", start)):
        return None
    match = ORGANISATION.match(text, start)
    if match is None:
        opens = _OPENS.match(text, start)
        stop = _STOP.search(text, opens.end(), opens.end() + _LONGEST_NAME) if opens else None
        until = stop.start() if stop else min(len(text), opens.end() + _LONGEST_NAME) if opens else start
        end = end_by_capitals(text, start, until) or end_by_words(text, start, until) if opens else None
        return (start, end) if end else None
    end = end_at_own_province(text, start, match.end())
    runs_on = text.startswith(".", end) and not text.startswith(("Các ", "các "), start)
    return start, end_by_capitals(text, start, end) or (end_by_words(text, start, end) if runs_on else None) or end
