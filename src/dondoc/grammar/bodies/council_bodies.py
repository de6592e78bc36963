"""What a people's council works through: standing members, boards, groups of deputies, an office.

'Thường trực HĐND, các Ban của HĐND, các Tổ đại biểu HĐND tỉnh' are three; 'Văn phòng HĐND và UBND xã' is one.
"""

from dondoc.grammar.kinds.places import COMMITTEE, COUNCIL, DISTRICT_OR_COMMUNE, PLACE, one_or_more
from dondoc.grammar.patterns import CAPITALS
from dondoc.grammar.verbs.task_verbs import COMMON_TASK_VERB

# The office that a council shares with the committee.
SHARED_OFFICE = (
    rf"(?:Văn phòng|VP) {COUNCIL}(?:(?: và|,| [-–&]) | ?[-–&] ?)"
    rf"{COMMITTEE}(?: {PLACE}(?: [{CAPITALS}][^\W\d_]*){{0,4}})?"
)
# Those who supervise for it; behind some of the names only a stop or what they do shows that the name has ended.
OF_A_COUNCIL = (
    rf"(?:Thường trực|(?:[Cc]ác )?(?:Ban|Tổ đại biểu)(?: của)?) {COUNCIL}"
    rf"(?: (?:(?:cấp )?{PLACE}|các cấp|(?:các|cấp) {one_or_more(DISTRICT_OR_COMMUNE)}))?"
    rf"(?=[,;.:]|$| và | giám sát\b| tổ chức\b| có trách nhiệm| theo\b| \(| {COMMON_TASK_VERB}\b)"
    r"|[Cc]ác [Tt]ổ đại biểu(?=[,;.:]|$| và )"
    rf"|(?:[Cc]ác )?Ban (?:Pháp chế|Kinh tế(?: (?:-|và) Ngân sách)?|Văn (?:hóa|hoá) (?:-|và) Xã hội|Dân tộc|Đô thị)"
    rf"(?: của)? {COUNCIL}(?: {PLACE})?\b"
    r"|Đoàn đại biểu Quốc hội(?: (?:tỉnh|thành phố))?\b"
)
