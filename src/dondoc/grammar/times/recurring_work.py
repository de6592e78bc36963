"""Work that comes round, as the sentences of a task say it: 'Hằng năm tổ chức …', 'trước ngày 15/11 hằng năm'.

'Hằng năm' behind a noun only says which one ('dự toán hằng năm', 'kế hoạch kiểm tra hằng năm') and sets no time; a
report that comes round is a duty (see `dondoc.grammar.reporting.duties`).
"""

import re

from dondoc.grammar.kinds.papers import PAPERS
from dondoc.grammar.kinds.places import LOWER
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.model import Recurrence

_EVERY = r"(?:h[ằà]ng|mỗi) (?P<every>năm|quý|tháng)\b"
_CYCLES: dict[str, Recurrence] = {"năm": "yearly", "quý": "quarterly", "tháng": "monthly"}
_SIGNS = (
    *(f"{every} {cycle}" for every in ("hằng", "hàng", "mỗi") for cycle in _CYCLES),
    "lần/", "lần /", "lần một ", "lần mỗi ", "một năm ", "đầu quý", "cuối quý",
)  # fmt: skip
# At the head of its clause, where no noun stands before it.
_OPENS = re.compile(
    rf"(?:(?:^|[.;:] |\()(?:thường xuyên,? )?|(?<=\d{{4}} và ))(?P<words>(?:định kỳ,? )?{_EVERY})"
    r"(?=,? [^\W\d]|,? \(| (?:ít nhất |tối thiểu )?\d{1,2} lần\b)"
)
# Behind a clause that says upon what: 'Căn cứ khả năng ngân sách, hằng năm bố trí …', '…, hằng năm Sở X lập …'; or
# between commas.
_WHO_DOES = r"(?:(?:sở|ubnd|uỷ ban|hđnd|thường trực|công an|ban|cục|phòng|văn phòng|các) [^,;.:]{2,60}? )?"
_BEFORE_VERB = re.compile(
    rf"(?:^|[.;] )(?:căn cứ|trên cơ sở|theo|tuỳ theo)\b[^.;]{{3,160}}, (?P<words>(?:định kỳ,? )?{_EVERY})"
    rf"(?=,? {_WHO_DOES}{TASK_VERB}\b)"
    rf"|(?<=\w, )(?P<alone>(?:định kỳ,? )?{_EVERY.replace('every', 'each')})"
    rf"(?=,? (?:chủ động |tiến hành )?(?:tham mưu|rà soát|bố trí|tổ chức|cập nhật|kiểm tra|đánh giá|công bố|sơ kết)\b)"
)
# With a day, a month or a quarter of its own.
_DATED = re.compile(
    r"(?<![\d/])(?P<words>(?:(?:xong )?(?:trước|vào|trong|chậm nhất) )?(?:ngày )?"
    r"(?:\d{1,2}(?: ?/ ?| tháng )\d{1,2}|\d{1,2}(?= h[ằà]ng tháng)"
    r"|(?:(?:đầu|giữa|cuối) )?(?:tháng|quý) (?:\d{1,2}|i{1,3}|iv)"
    r"|(?:(?:0?6|sáu) tháng )?(?:đầu|giữa|cuối) năm(?: học)?)"
    rf",? (?:của )?{_EVERY})"
)
# What is done with the plan or list of each year: 'kế hoạch hằng năm, trình UBND tỉnh phê duyệt trước ngày 31/01'
_IS_PASSED = (
    r"(?:(?:và )?(?:(?:ban hành|phê duyệt|công bố|công khai|thông qua)"
    r"|trình(?: (?!trước\b)[^\W\d]+){0,8}?)(?:,? (?:và )?(?:ban hành|phê duyệt|công bố|công khai|quyết định))* )?"
)
# The other way round: 'kế hoạch hằng năm trước ngày 31/01'; with a year it is no day of every one.
_THEN_DATED = re.compile(
    rf"(?<=\w )(?P<words>(?:định kỳ,? )?h[ằà]ng (?P<every>năm),? \(?{_IS_PASSED}(?:(?:hoàn thành|xong) )?"
    r"(?:trước|vào|trong|chậm nhất|xong)(?: vào| trong)? (?:ngày )?"
    r"(?:\d{1,2}(?: ?/ ?| tháng )\d{1,2}|(?:(?:đầu|giữa|cuối) )?(?:tháng \d{1,2}|quý (?:i{1,3}|iv)\b)))"
    r"(?![\d/]| ?/ ?\d|,? (?:của )?năm \d|[ ]?[-–] ?\d)"
)
# Right behind what is done: 'phát sóng hằng tháng', and no noun before that.
_DONE = any_of(
    "tổ chức", "phát sóng", "cập nhật", "duy trì", "công bố", "công khai", "thực hiện", "tiến hành", "rà soát",
    "kiểm tra", "giao ban", "đối thoại", "quan trắc", "sơ kết", "diễn tập", "tập huấn",
)  # fmt: skip
_BEHIND_VERB = re.compile(
    rf"(?:^|[\s,]){_DONE} (?P<words>(?:định kỳ,? )?{_EVERY})(?=[,.;)]| (?:trên|tại|ở|cho|đối với)\b|$)"
)
# Where it is done stands behind it: 'kiểm kê rác thải hằng năm trên các tuyến sông'.
_BEFORE_PLACE = re.compile(rf"(?<=\w )(?P<words>(?:định kỳ,? )?{_EVERY})(?= (?:trên|tại|ở) )")
# At the end of a clause that says what is done at times: 'Tổ chức hội chợ nông sản hằng năm.'
_EVENTS = any_of(
    "tổ chức", "điều tra", "khảo sát", "tập huấn", "diễn tập", "duy tu", "bảo dưỡng", "nạo vét", "mở", "kiểm kê",
    "giao ban", "kiểm tra", "công bố", "công khai",
)  # fmt: skip
_ENDS = re.compile(
    rf"(?<!kế hoạch)(?<!công tác)(?<!kết quả)(?<!chương trình)(?:^|[.;, ]){_EVENTS}[ ,]"
    r"(?:(?!kế hoạch|dự toán|kinh phí|chỉ tiêu|chương trình|danh mục|báo cáo)[^.;:()]){3,100}"
    rf" (?P<words>(?:định kỳ,? )?{_EVERY})(?=[.;,]|$| \(| (?:và|hoặc) (?:đột xuất|khi)\b)"
)
# What is judged from time to time: 'Sơ kết phong trào hằng năm', 'đánh giá kết quả thực hiện Kế hoạch hằng năm'. Other
# results are those of each year ('đánh giá kết quả kiểm tra hằng năm').
_JUDGED = re.compile(
    r"(?:^|[.;,] |\bvà )(?:tổ chức |chủ trì |tham mưu |tổng hợp,? (?:và )?|theo dõi, |kiểm tra, )*"
    rf"(?:{any_of('sơ kết', 'xếp hạng', 'chấm điểm', 'bình xét', 'đánh giá, xếp (?:hạng|loại)')} "
    r"(?:(?!kế hoạch|dự toán)[^.;:()]){3,100}?"
    rf"|(?:sơ kết|đánh giá)[, ][^.;:()]{{0,40}}?\bthực hiện {any_of(*PAPERS)}(?: này)?)"
    rf" (?P<words>(?:định kỳ,? )?{_EVERY})(?=[.;,]|$)"
)
# Behind a comma, with how many each time, or told to come round: '…, mỗi quý ít nhất 02 phiên'.
_APART = re.compile(
    rf", (?:(?P<words>định kỳ,? {_EVERY})(?=[.;]|$)"
    rf"|(?P<alone>{_EVERY.replace('every', 'each')})(?= (?:{_EVENTS} )?(?:ít nhất|tối thiểu|\d)(?![^.;,]{{0,12}}%)))"
)
# How many times, before or behind: 'kiểm tra mỗi năm 01 lần', 'thanh tra ít nhất 02 huyện mỗi năm'.
_SO_OFTEN = re.compile(
    rf"(?<=\w )(?P<words>{_EVERY})(?= (?:ít nhất |tối thiểu |từ )?(?:\d{{1,2}}(?: ?[-–] ?\d{{1,2}})?|một|hai|ba|bốn)"
    r" (?:lần|đợt|kỳ)\b)"
    rf"|(?:ít nhất|tối thiểu) (?:\d{{1,3}}|một|hai|ba|bốn) [^\W\d]+(?: [^\W\d]+){{0,4}}? "
    rf"(?P<alone>{_EVERY.replace('every', 'each')})(?=[.,;)]|$| (?:tại|ở|trên|cho|đối với)\b)"
)
# 'Ban hành nghị quyết quy định hỗ trợ khám bệnh mỗi năm 01 lần': what the paper holds comes round, and not the work.
_OF_A_RULE = re.compile(r"\b(?:quy định(?! (?:của|tại|về)\b)|chính sách|mức hỗ trợ|mức chi|cơ chế|quy chế)\b[^.;]*$")
# So many times in each: 'kiểm tra 02 lần/năm', 'một năm hai lần'; 'tăng 2 lần/năm' is how much, and 'không quá 01
# lần/năm' a bound.
_TIMES_IN_EACH = re.compile(
    r"(?<!tăng )(?<!gấp )(?<!giảm )(?<!tối đa )(?<!quá )(?<![\w,./])(?P<words>(?:ít nhất |tối thiểu |định kỳ )?"
    r"(?:\d{1,2}|một|hai|ba|bốn) lần ?(?:/ ?|một |mỗi )(?:01 |1 |một )?(?P<every>năm|quý|tháng))\b"
    r"|(?<!\w)(?P<alone>một (?P<each>năm|quý|tháng) (?:ít nhất |tối thiểu )?(?:\d{1,2}|một|hai|ba|bốn) lần)\b"
)
# 'Trước ngày 15 của tháng cuối quý': of each; 'tháng cuối quý IV' is that of one.
_MONTH_OF_QUARTER = re.compile(
    r"(?<!\w)(?P<words>(?:(?:trước|vào|trong|chậm nhất) )?(?:(?:trước )?ngày \d{1,2} (?:của )?)?tháng (?:đầu|giữa|cuối)"
    r"(?: cùng)? (?:của )?(?P<every>quý))\b(?! [\div])"
)
# 'Trong 05 ngày đầu mỗi tháng', 'ngày 15 của tháng đầu mỗi quý', 'cuối mỗi quý': some days of each.
_DAYS_OF_EACH = re.compile(
    rf"(?<!\w)(?P<words>(?:trong |vào )?(?:\d{{1,2}} ngày (?:làm việc )?|tuần |tháng )?(?:đầu|cuối|thứ [^\W\d]+) "
    rf"(?:của |tiên )?{_EVERY})"
)
# 'Tuần tra song phương định kỳ hằng quý.': nothing but work is told to come round in a clause of its own.
_TOLD_TO_RECUR = re.compile(
    rf"(?<=\w )(?P<words>định kỳ,? {_EVERY})(?=[.;]|$| (?:với|cho|tại|trên|ở)\b|,? (?:và|hoặc) (?:đột xuất|khi)\b)"
)
_NOUN = re.compile(
    any_of(
        "kế hoạch", "kết quả", "công tác", "việc", "chương trình", "chế độ", "dự toán", "đợt", "hoạt động", "nhiệm vụ",
        "kinh phí", "quy chế", "danh mục", "được", "lịch", "cuộc",
    )
    # 'công khai kế hoạch thanh tra, kiểm tra hằng năm'
    + r"(?:(?: [^\W\d]+){0,2} (?:thanh tra|giám sát|theo dõi|đào tạo), [^\W\d]+ [^\W\d]+|(?: [^\W\d]+){0,3})$"
)  # fmt: skip
_COMMAS = rf"(?:[^,;.:]{{3,60}} chủ trì|ubnd các {LOWER}(?:, {LOWER})?|các sở(?:, ban)?)"  # of names
# 'Sở X hằng năm tham mưu bố trí kinh phí': between who does it and what.
_BEHIND_NAMES = re.compile(
    rf"^(?!(?:căn cứ|trên cơ sở|theo)\b)(?:{_COMMAS}, )?[^,;.:]{{3,80}}? (?P<words>(?:định kỳ,? )?{_EVERY})"
    r"(?= (?:chủ động |tiến hành )?(?:tham mưu|rà soát|bố trí|tổ chức|cập nhật|kiểm tra|đánh giá|công bố"
    r"|cân đối|lập|công khai|đối thoại|giao ban|sơ kết|diễn tập|đối chiếu|khảo sát|tập huấn|quan trắc|tuần tra)\b)"
)
# So many each time of what is done: 'chỉ đạo Chi cục hằng năm tổ chức 02 đợt giám sát'.
_SO_MANY_EACH = re.compile(
    rf"(?<=\w )(?P<words>{_EVERY})(?= {_EVENTS} (?:ít nhất |tối thiểu |từ )?\d{{1,2}}(?: ?[-–] ?\d{{1,2}})? [^\W\d])"
)
# In a bracket, behind the agencies or behind a label: '(Sở Y tế; hằng năm)', '(… thời gian: hằng quý)'.
_IN_BRACKET = re.compile(
    rf"(?:thời gian|thời hạn|thực hiện|hoàn thành)[^;:().]{{0,20}}: (?P<words>(?:định kỳ,? )?{_EVERY})"
    rf"|[(,;] ?(?P<alone>(?:định kỳ,? )?{_EVERY.replace('every', 'each')})(?=\))"
)
_BEHIND_WORDS = (_BEHIND_VERB, _BEFORE_PLACE, _ENDS, _TOLD_TO_RECUR, _SO_MANY_EACH, _BEHIND_NAMES)
_PATTERNS = (
    _OPENS, _DATED, _THEN_DATED, _BEFORE_VERB, _BEHIND_VERB, _BEFORE_PLACE, _ENDS, _JUDGED, _APART, _SO_OFTEN,
    _DAYS_OF_EACH, _TOLD_TO_RECUR, _SO_MANY_EACH, _BEHIND_NAMES, _IN_BRACKET, _TIMES_IN_EACH, _MONTH_OF_QUARTER,
)  # fmt: skip
_CLAUSE_END = re.compile(r"[.;]")
_REPORTS = re.compile(r"(?<!hệ thống )(?<!phần mềm )(?<!thông tin )(?<!biểu mẫu )báo cáo|gửi ")
# What is done before it is reported: 'hằng quý kiểm tra các bến, báo cáo UBND tỉnh'.
_WORK_FIRST = re.compile(rf",? (?:chủ động |tiến hành )?(?:{_DONE}|{_EVENTS})\b(?!,? (?:báo cáo|gửi))")


def find_recurring_work(folded: str) -> tuple[int, int, Recurrence] | None:
    """Return where `folded`, the text of a task, first says that the work comes round, and how often."""
    if not holds_any(folded, _SIGNS):
        return None
    for pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            named = match.groupdict()
            group = "words" if named["words"] else "alone"
            start, end = match.span(group)
            if pattern in (_SO_OFTEN, _TIMES_IN_EACH) and _OF_A_RULE.search(folded, 0, start):
                continue
            if pattern in _BEHIND_WORDS and _NOUN.search(folded[:start].rstrip(" ,")):
                continue
            if _WORK_FIRST.match(folded, end) or not _is_told_of_a_report(folded, start):
                return start, end, _CYCLES[named["every"] or named["each"]]
    return None


def _is_told_of_a_report(folded: str, place: int) -> bool:
    first = max(folded.rfind(". ", 0, place), folded.rfind("; ", 0, place)) + 1
    last = _CLAUSE_END.search(folded, place)
    return _REPORTS.search(folded, first, last.start() if last else len(folded)) is not None
