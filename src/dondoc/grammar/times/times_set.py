"""Whether a time that words introduce is one by which something is to be done, or is told of something else.

'Đến năm 2030, …' sets a time; 'Chương trình phát triển đô thị đến năm 2030' is called so, and what was reached 'trong
năm 2024' was over when the document was issued.
"""

import re
from datetime import date

from dondoc.grammar.rules import Reading
from dondoc.grammar.times.introduced_times import LOOK_AHEAD
from dondoc.grammar.times.stretches import Period

# Rules of periods that need more than a word of time to be set.
YEAR = "year"
SCHOOL_YEAR = "school-year"
TURN_OF_YEARS = "turn-of-years"  # one stretch, though of two years: 'vào cuối năm 2025 và đầu năm 2026'
YEARS = "years"  # the rule of what runs from year to year: told more often than set
# What was reached, or was not, before the document: 'kết quả trong năm 2024', 'chưa giải ngân hết năm 2024'.
# Behind whom a result is handed to ('gửi kết quả về Sở X trong tháng 12/2026') it is the time to do so.
_HANDED_TO = (
    r"\b(?:về|cho|qua) (?:sở|ubnd|uỷ ban|phòng|ban|bộ|văn phòng|chi cục|cục|trung tâm|công an|hội|đảng uỷ|tỉnh uỷ)\b"
)
_PAST = re.compile(
    r"\b(?:(?<!báo cáo )(?<!công bố )kết quả|báo cáo kết quả(?= \w)"
    rf"|số liệu|đã|chưa|(?<!số )(?<!phần )còn lại|chuyển tiếp)\b(?:(?!{_HANDED_TO})[^,;.]){{0,40}}$"
)
# 'Hoàn thành việc kết nối các dịch vụ đã công bố trong tháng 6 năm 2026': the time ends what its clause begins with.
_ENDS_WORK = re.compile(r"(?:khẩn trương |tập trung )?(?:hoàn thành|hoàn tất|xử lý dứt điểm)\b")
# 'Luật có hiệu lực từ ngày …', 'tính từ ngày …', 'nhận hồ sơ từ …': what begins is nothing that is told to be done.
_OTHER_BEGINNING = re.compile(
    r"\b(?:hiệu lực(?: thi hành)?|áp dụng|tính|ngày|bắt nguồn|phát sinh|sinh|thành lập|hoạt động|nghỉ|vận hành"
    r"|tồn tại|xảy ra|được (?:giao|cấp|phê duyệt|ban hành|thành lập|công nhận|bổ nhiệm|tuyển dụng))$"
)
# 'Văn bản ban hành trước ngày 01/01/2020': which papers are meant, where the day was over when the document was issued.
_WAS_DONE = re.compile(
    r"\b(?:được|đã) (?:ban hành|cấp|giao|ký(?: kết)?|phê duyệt|công nhận|thành lập|xây dựng|tuyển dụng|bổ nhiệm"
    r"|chấp thuận|đầu tư|cho thuê)$"
    r"|\b(?:phát sinh|sinh|hình thành|tồn tại|xảy ra|hiệu lực|vi phạm)$"
    r"|\b(?:văn bản|quyết định|nghị quyết|quy định|giấy phép|giấy chứng nhận|hợp đồng)(?: [^\W\d]+){0,3}"
    r" (?:ban hành|cấp|ký(?: kết)?)$"
)
_IS_DONE = re.compile(r"\bđã\b[^,;.]{0,60}$")
_GOES_TO = re.compile(r",? ?(?:đến|tới|[-–—])(?: \w| ?\d)")
# 'Đến năm 2030, …', 'phấn đấu đến năm 2030 …' set a time; 'Chương trình phát triển đô thị đến năm 2030' is called so.
_OPENS_CLAUSE = re.compile(
    r"(?:^|[.;:] )(?:[-–+] )?$|(?:^|[.;:, ])từ nay $|\b(?:phấn đấu|mục tiêu(?! quốc gia))(?: là)?,? $"
)
_CLAUSE_BEGINS = re.compile(r"(?:^|[.;] )(?:[-–+] )?$")
_NO_CLAUSE = re.compile(r" ?(?:[).;”\"]|và\b|tầm nhìn|định hướng|$)")
_AFTER_COMMA = re.compile(r"(?:, | và )$")
_TELLS_WHAT = re.compile(r",? (?:cơ bản )?(?:phấn đấu|hoàn thành|hình thành|đạt|có|đưa|toàn bộ|tất cả|100)\b")
# 'Dự án giải ngân dưới 60% vào ngày 15/11': the day on which a rate counts, and not one by which something is done.
_COUNTS_THEN = re.compile(
    r"giải ngân(?: vốn)? (?:dưới|thấp hơn|chưa đạt|không đạt|chưa quá) \d[\d.,]* ?%[^,;.\d]{0,30}$"
)
_EXPECTED = ("ước ", "tầm nhìn ", "định hướng ")
# 'Khánh thành cầu (dự kiến tháng 8/2026)' says by when, 'thu ngân sách dự kiến năm 2026' how much of what.
_APART = re.compile(r"(?:^|[(,;.:] ?)$")
_BEHIND_PLANNED = re.compile(r" ?(?:[).,;]|$)")
_DONE_THEN = re.compile(r",? (?:sẽ )?(?:hoàn thành|khởi công|khánh thành|trình|ban hành|tổ chức|công bố|đưa vào)\b")
_CLAUSE_ENDS = re.compile(r" ?(?:[.,;)]|$)")
# 'Đề án trồng rừng từ năm 2026 đến năm 2030': the years are part of what it is called.
_NAMED_FOR = re.compile(
    r"\b(?:chương trình|kế hoạch|đề án|dự án|chiến lược|quy hoạch|nghị quyết|quyết định|chỉ tiêu|mục tiêu|dự toán|vốn"
    r"|kinh phí|danh mục|lộ trình|định hướng|nhu cầu)\b[^,;.]{0,80}$"
)
_LONGEST_NAME = 300  # characters: of a name in quotes
_DAYS = ("day", "day-in-words")
# 'Hoàn thành rà soát đến ngày 31/12/2026': up to that day something is done; figures and rights count up to another.
_DONE_UP_TO = re.compile(
    r"(?:^|[.;:,] |\b(?:và|giao|yêu cầu|đề nghị) )(?:[^\W\d]+ ){0,12}?"
    r"(?:hoàn thành|hoàn tất|kết thúc|bảo đảm|đảm bảo|duy trì|phấn đấu|kéo dài)\b[^.;]{0,120}$"
)
_COUNTS_UP_TO = re.compile(
    r"\b(?:tính|hiệu lực|giá trị|thời hạn|gia hạn|hạn|số liệu|luỹ kế|lũy kế|kết quả|tình hình|đã|được|kỳ|giai đoạn"
    r"|kể từ|từ|phát sinh|dự toán|còn lại|quy hoạch|kế hoạch|chương trình|đề án|chiến lược)\b[^.;,]{0,60}$"
)
_RANGE = re.compile(r"[-–—÷]|\bđến\b|\btới\b")
_YEAR_ALONE = re.compile(r" ?(?:năm )?(?:19|20)\d\d")


def sets_time(words: re.Match[str], reading: Reading[Period], folded: str, issued_on: date | None) -> bool:
    """Whether the time `reading` of `folded` text is set by the `words` that introduce it.

    Without the day of the document, `issued_on`, nothing is known to be over, and nothing to begin.
    """
    if words["since"]:
        if is_range(folded[reading.start : reading.end]):
            return reading.rule not in (YEARS, SCHOOL_YEAR) or _runs(words, reading, folded, issued_on)
        return _begins(words, reading, folded, issued_on)
    if words["later"]:
        return False
    if words["planned"]:
        return _is_planned(words, reading, folded) and (issued_on is None or reading.value.end >= issued_on)
    if words["towards"] or words["at"]:
        return _aims(words, reading, folded) and (issued_on is None or reading.value.end >= issued_on)
    if words["until"] and _COUNTS_THEN.search(words.string[: words.start("words")]):
        return False
    over = issued_on is not None and reading.value.end < issued_on
    if words["before"] and over and _WAS_DONE.search(words.string[: words.start("words")].rstrip()):
        return False
    if not words["within"] and words["until"] != "hết":
        return True
    return not over and (not _PAST.search(words.string[: words.start("words")]) or _ends_work(folded, reading.start))


def _ends_work(folded: str, place: int) -> bool:
    """Whether the clause before `place` begins with words of bringing something to its end."""
    first = max(folded.rfind(sign, max(0, place - _LONGEST_NAME), place) + 2 for sign in (". ", "; "))
    return _ENDS_WORK.match(folded, first if first > 1 else 0) is not None


def _begins(words: re.Match[str], reading: Reading[Period], folded: str, issued_on: date | None) -> bool:
    """Whether 'từ quý II/2026' says from when on something is done: from a day to come, and not up to another.

    'Luật có hiệu lực từ ngày 01/7/2026' and 'mô hình áp dụng từ …' tell of something else.
    """
    if reading.rule == SCHOOL_YEAR or issued_on is None or reading.value.end < issued_on:
        return False
    before = words.string[: words.start("words")].rstrip(" (")
    if reading.rule == YEAR and not _opens_alone(f"{before} " if before else "", folded, reading.end):
        return False
    return not (
        _OTHER_BEGINNING.search(before.rstrip(" ,")) or _IS_DONE.search(before) or _GOES_TO.match(folded, reading.end)
    )


def _opens_alone(before: str, folded: str, end: int) -> bool:
    """Whether a year opens its clause, and what is done follows it: 'Từ năm 2027, vận hành hệ thống'."""
    return bool(_CLAUSE_BEGINS.search(before)) and not _NO_CLAUSE.match(folded, end)


def _runs(words: re.Match[str], reading: Reading[Period], folded: str, issued_on: date | None) -> bool:
    """Whether 'từ năm 2026 đến năm 2028' is when something is done: it opens or ends a clause, and names no paper."""
    if issued_on is None or reading.value.start.year < issued_on.year or reading.rule == SCHOOL_YEAR:
        return False
    before = words.string[: words.start("words")].rstrip()
    if _OPENS_CLAUSE.search(f"{before} " if before else ""):
        return True
    if _OTHER_BEGINNING.search(before):
        return False
    return bool(_CLAUSE_ENDS.match(folded, reading.end)) and not (_NAMED_FOR.search(before) or _PAST.search(before))


def _aims(words: re.Match[str], reading: Reading[Period], folded: str) -> bool:
    """Whether 'đến năm 2030' or 'vào năm 2030' says by when something is done, and is no part of a name."""
    place = reading.start - len(words.string) + words.start("words")
    before = folded[max(0, place - _LONGEST_NAME) : place]
    if before.endswith(_EXPECTED) or _is_quoted(before):
        return False
    if words["at"]:
        if _COUNTS_THEN.search(before):
            return False
        return reading.rule in (TURN_OF_YEARS, SCHOOL_YEAR) or not reading.value.spans_years
    if before.endswith("từ nay "):
        return True
    if reading.rule in _DAYS and _DONE_UP_TO.search(before) and not _COUNTS_UP_TO.search(before):
        return True
    after = folded[reading.end : reading.end + LOOK_AHEAD]
    if _OPENS_CLAUSE.search(before):
        return not _NO_CLAUSE.match(after)
    return bool(_AFTER_COMMA.search(before) and _TELLS_WHAT.match(after))


def _is_planned(words: re.Match[str], reading: Reading[Period], folded: str) -> bool:
    """Whether 'dự kiến tháng 8/2026' says when something is done; a bare year may be that of a forecast."""
    before = words.string[: words.start("words")]
    if not _APART.search(before) or reading.value.spans_years:
        return False
    if _DONE_THEN.match(folded, reading.end):
        return True
    bracketed = before.endswith("(") and folded.startswith(")", reading.end)
    return bracketed or (reading.rule != YEAR and bool(_BEHIND_PLANNED.match(folded, reading.end)))


def _is_quoted(before: str) -> bool:
    """Whether the words `before` end inside a name in quotes."""
    sentence = before[before.rfind(". ") + 1 :]
    return before.rfind("“") > before.rfind("”") or sentence.count('"') % 2 == 1


def runs(reading: Reading[Period], folded: str) -> bool:
    """Whether the time `reading` of `folded` text runs from one time to another: 'từ 01/6 đến 30/6/2026', 'quý II-III'.

    A dash before a year alone parts a month, a quarter or a day from it: '06-2026'.
    """
    if reading.value.start == reading.value.end:
        return False
    words = folded[reading.start : reading.end]
    return any(
        dash[0] in ("đến", "tới") or not _YEAR_ALONE.fullmatch(words, dash.end()) for dash in _RANGE.finditer(words)
    )


def is_range(words: str) -> bool:
    """Whether the `words` of a time run from one to another."""
    return bool(_RANGE.search(words))
