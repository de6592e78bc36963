"""Names of departments and centres that list their fields: 'Cục Hộ tịch, quốc tịch, chứng thực'.

The fields stand in small letters behind the first or each with a capital; a pair of verbs may open the name, and kinds
of insurance are fields, too. Some of these patterns end before what ends names (see `whole_names`).
"""

from dondoc.grammar.bodies.name_stops import NEXT_BODY
from dondoc.grammar.kinds.bodies import GROUPS_OF_BODIES
from dondoc.grammar.kinds.places import LOWER
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.grammar.verbs.task_verbs import COMMON_TASK_VERB

# What is built, or with what: here 'xây dựng' tells nobody what to do.
_BUILT = "(?:vật liệu|đầu tư|công trình|hoạt động|thị trường|kinh tế)"
_FIELD = (
    rf", (?!(?:các|{any_of(*GROUPS_OF_BODIES)}|{LOWER}|và|{COMMON_TASK_VERB})\b)"
    rf"{SMALL}[^\s,;.:()]*(?: (?:{_BUILT} xây dựng\b|(?!và các\b){SMALL}[^\s,;.:()]*)){{0,5}}"
)
_SECOND_FIELD = rf" và (?!{NEXT_BODY})[{CAPITALS}]{SMALL}*(?: {SMALL}+){{0,3}}"
OF_FIELDS = (
    rf"(?:Cục|Vụ) [{CAPITALS}][^\s,;.:()]*"
    rf"(?: (?!(?:tỉnh|thành phố|khu vực|{COMMON_TASK_VERB})\b){SMALL}[^\s,;.:()]*){{0,7}}"
    rf"(?:{_SECOND_FIELD})?(?:{_FIELD}){{1,4}}(?:{_SECOND_FIELD})?"
)
# 'Cục Quản lý Khám, chữa bệnh': the field itself is a pair of words.
OF_PAIRS = r"(?:Cục|Phòng|Vụ) (?:Quản lý )?[Kk]hám(?: bệnh)?, [Cc]hữa bệnh"
# 'Phòng Lao động, Việc làm': the second field has no division or department of its own.
_NO_BODY_OF_ITS_OWN = any_of(
    "[Vv]iệc làm", "[Hh]ạ tầng", "[Gg]ia đình", "[Cc]ải cách hành chính", "[Vv]iên chức", 
    "[Tt]iền lương", "[Nn]gười có công", "[Bb]ình đẳng giới", "[Tt]rẻ em", "[Bb]ảo trợ xã hội", "[Đđ]ô thị",
    "[Tt]hể thao", "[Bb]áo chí", "[Xx]uất bản", "[Qq]uản trị", "[Tt]ổng hợp", "[Pp]háp chế", "[Ll]ưu trữ",
    "[Kk]hen thưởng", "[Kk]hoáng sản", "[Bb]iến đổi khí hậu", "[Tt]hủy lợi", "[Tt]huỷ lợi", "[Tt]hanh niên",
    "(?<=Kế hoạch, )[Tt]ài chính", "(?<=Cán bộ, )[Cc]ông chức",
    "(?<=Thể thao, )[Dd]u lịch", "(?<=Tổ chức, )[Hh]ành chính", "(?<=Hành chính, )[Tt]ổ chức",
)  # fmt: skip
OF_A_DIVISION = (
    rf"Phòng [{CAPITALS}]{SMALL}+(?: (?!(?:và|các|{COMMON_TASK_VERB})\b)[^\W\d_]+){{0,5}}?"
    rf"(?:, {_NO_BODY_OF_ITS_OWN}){{1,2}}(?:(?: và| [-–]) {_NO_BODY_OF_ITS_OWN})?"
    rf"(?: {LOWER}(?: [{CAPITALS}]{SMALL}+){{0,4}})?"
)
# 'Cục Quản lý, giám sát kế toán, kiểm toán', 'Vụ Đào tạo, Bồi dưỡng cán bộ': two verbs open the name, fields follow.
_PAIR_OF_VERBS = any_of(
    "Quản lý, [Gg]iám sát", "Quản lý, [Bb]ảo vệ", "Quản lý, [Kk]hai thác", "Quản lý, [Xx]ử lý", "Đào tạo, [Bb]ồi dưỡng",
    "Thanh tra, [Kk]iểm tra", "Kiểm tra, [Gg]iám sát", "Thi đua, [Kk]hen thưởng", "Xử lý, [Kk]hắc phục",
    "Nghiên cứu, [Ứứ]ng dụng", "Tuyên truyền, [Pp]hổ biến",
)  # fmt: skip
OF_VERBS = rf"(?:Cục|Vụ|Phòng|Trung tâm) {_PAIR_OF_VERBS}(?: {SMALL}[^\s,;.:()]*){{0,7}}?(?:{_FIELD}){{0,4}}"
# 'Trung tâm Kiểm soát thanh toán BHXH, BHYT', 'Phòng Quản lý thu BHXH, BHYT': kinds of insurance are fields too.
_INSURANCE = any_of("BHXH", "BHYT", "BHTN", "bảo hiểm xã hội", "bảo hiểm y tế", "bảo hiểm thất nghiệp")
OF_INSURANCE = (
    r"(?:Trung tâm|Phòng|Ban|Vụ) (?:Kiểm soát|Quản lý|Giám định|Giám sát|Thực hiện|Thu|Chế độ|Chính sách|Truyền thông)"
    rf"(?: {SMALL}+){{0,4}}? {_INSURANCE}(?:(?:, | và ){_INSURANCE}){{1,2}}(?: (?!cho\b){SMALL}+){{0,3}}?"
)
# 'Trung tâm Văn hóa, Thể thao và Du lịch': a name of three fields, each with a capital.
_NO_BODY = rf"(?!{NEXT_BODY}|{any_of('Sở', 'Ban', 'Bộ', 'Tỉnh', 'Thành')}\b)"
_CAPITAL_FIELD = rf"{_NO_BODY}[{CAPITALS}]{SMALL}+(?: {SMALL}+){{0,3}}?"
OF_THREE_FIELDS = (
    rf"(?:Chi cục|Cục|Vụ|Phòng|Trung tâm|Viện) {_CAPITAL_FIELD}(?:, {_CAPITAL_FIELD}){{1,2}} và {_CAPITAL_FIELD}"
    # 'Trung tâm Văn hóa, Thông tin - Thể thao'
    rf"|Trung tâm Văn h(?:óa|oá), (?:Thông tin|Thể thao|Du lịch) [-–] {_CAPITAL_FIELD}"
)
