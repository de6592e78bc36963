"""Words that order a report: to report, to send, to issue a plan."""

import re

from dondoc.grammar.kinds.papers import PAPERS
from dondoc.grammar.patterns import any_of, any_word_of, holds_any
from dondoc.grammar.reporting.receivers import RECEIVER
from dondoc.grammar.reporting.report_cycles import EVERY
from dondoc.grammar.reporting.things_sent import sends_no_report
from dondoc.text import fold

# Papers that are work in themselves, and what has the word in its name: to write or to hold one is no order to report.
_WORKS = any_of(
    "viên", "đánh giá (?:tác động )?môi trường", "kinh tế ?[-–] ?kỹ thuật", "nghiên cứu (?:tiền )?khả thi",
    "đề xuất (?:chủ trương|cấp giấy phép)", "tài chính", "thẩm định", "thẩm tra", "khảo sát", "kiểm toán",
)  # fmt: skip
_NO_ORDER = "".join(
    f"(?<!{before} báo cáo)"
    for before in (
        "theo",
        "qua",
        "nhận tin",
        "tin bài",
        "hệ thống",
        "hệ thống thông tin",
        "phần mềm",
        "chất lượng",
        "thẩm định",  # the reports of others
        "thẩm tra",
        "phê duyệt",
        "tiếp nhận",
        "nghe",
        "%",
    )
)
REPORTS = re.compile(rf"báo cáo(?<!\wbáo cáo)\b{_NO_ORDER}(?:(?<=nộp báo cáo)|(?<=gửi báo cáo)|(?! {_WORKS}\b))")
# 'Cung cấp số liệu cho Sở X', 'nộp hồ sơ về Sở Y': to whom tells that a paper is sent, and no water or tax.
_HANDED = (
    r"(?:cung cấp|nộp|chuyển) (?:(?:các|bản|đầy đủ|kịp thời|toàn bộ) )*"
    r"(?:thông tin|số liệu|dữ liệu|tài liệu|hồ sơ|danh sách|danh mục|phiếu|biểu|kế hoạch|dự toán|văn bản|ý kiến)\b"
    rf"[^;.:]{{0,120}}? (?:cho|về|tới|đến) {RECEIVER}"
)
# 'Đăng ký nội dung về Sở X': the list of what is wanted goes to whoever sums it up.
_REGISTERED = (
    r"đăng ký (?:(?:các|danh mục|danh sách) )*(?:nội dung|danh mục|danh sách|nhu cầu|chỉ tiêu)\b[^;.:]{0,120}?"
    rf" về {RECEIVER}"
)
SENDS = re.compile(rf"gửi(?<!\wgửi)(?<!tiền gửi)\b(?! (?:tại|tiết kiệm))|{_HANDED}|{_REGISTERED}")
_SAID = ("báo cáo", "gửi")
_HANDING = ("cung cấp ", "nộp ", "chuyển ", "đăng ký ")  # one of them is in all that sends and does not say so
# Who puts the others' reports together submits them to whoever is above; a paper that is to be passed is work.
_PASSED = any_of("ban hành", "phê duyệt", "quyết định", "thông qua", "thẩm định", "cho ý kiến", "xem xét", "ký")
SUBMITS = re.compile(
    r"tổng hợp(?<!\wtổng hợp)(?: (?:các )?(?:kết quả|ý kiến|đề xuất|số liệu)(?: [^\W\d_]+){0,8}?)?"
    rf"(?:,| và|, và)? trình(?=[^;.]*\d) {RECEIVER}(?![^;.]*\b{_PASSED}\b)"
)
_SUBMITTING = " trình "
# A plan of one's own in other words: 'cụ thể hóa Kế hoạch này, hoàn thành trước ngày …'.
_MADE_CONCRETE = (
    rf"\bcụ thể hoá (?:(?:các )?(?:nội dung|nhiệm vụ)(?: của| tại)? )?{any_of(*PAPERS)}(?: hành động)? này\b"
)
_CONCRETE = "cụ thể hoá "
_ISSUED = ("chương trình", "kế hoạch", "văn bản")
ISSUES = re.compile(
    rf"{any_word_of('ban hành', 'xây dựng', 'hoàn thành')}(?: và ban hành)? {any_of(*_ISSUED)}|{_MADE_CONCRETE}"
)
# 'Ban hành kế hoạch hằng năm trước ngày 31/01': one's plan of every year, due by a day as a report is.
_BY_A_DAY = r"(?:trước|xong|chậm nhất|muộn nhất)[^\d.;]{0,14}\d{1,2}(?: ?/ ?| tháng )\d{1,2}"
ISSUES_EACH_YEAR = re.compile(
    r"\bban hành (?:các )?(?:kế hoạch|chương trình)\b[^.;]{0,120}?"
    rf"(?:{EVERY} năm[ ,]+{_BY_A_DAY}(?! ?/ ?\d|[\d]| năm \d)|{_BY_A_DAY},? {EVERY} năm\b)"
)
_ISSUING = tuple(f"{verb} {what}" for verb in ("hành", "dựng", "thành") for what in _ISSUED)
# A day opens its clause: 'Chậm nhất ngày 20/12/2026, rà soát …; báo cáo …'.
_OPENS = re.compile(
    r"[\W\d]*(?:thời (?:gian|hạn)[^\d,;:]{0,30}:? )?(?:(?:chậm|muộn) nhất|trước|vào|đến|trong|xong)?(?: vào| là)?"
    r"(?: \d{1,2} ?(?:giờ|h|g) ?\d{0,2}(?: \d{1,2} phút)?)?(?: ngày)? ?"
)


def may_order(folded: str) -> bool:
    """Whether `folded` words speak of reporting, sending or issuing at all."""
    if holds_any(folded, _SAID) or (holds_any(folded, _HANDING) and SENDS.search(folded)):
        return True
    if _SUBMITTING in folded and SUBMITS.search(folded):
        return True
    may_issue = _CONCRETE in folded or (holds_any(folded, _ISSUED) and holds_any(folded, _ISSUING))
    return may_issue and bool(ISSUES.search(folded))


def is_of_other_work(folded: str, start: int, end: int) -> bool:
    """Whether the day [start, end) ends what is done in a clause of its own: 'chấm điểm trước 15/12; báo cáo …'."""
    first, last = folded.rfind(";", 0, start) + 1, folded.find(";", end)
    clause = folded[first : last if last >= 0 else len(folded)]
    if len(clause) == len(folded) or _OPENS.fullmatch(folded, first, start):
        return False
    if SENDS.search(clause) and not sends_no_report(clause):
        return False
    return not (REPORTS.search(clause) or ISSUES.search(clause) or SUBMITS.search(clause))


# Where a report of its own begins behind a plan: '; gửi báo cáo …', ', định kỳ báo cáo …'.
_NEXT_ORDER = re.compile(r";|,(?= (?:và |định kỳ |h[ằà]ng \w+ |gửi |tổng hợp )*báo cáo\b)")
_TIMED = re.compile(r"\d|h[ằà]ng|định kỳ")


def is_only_issued(sentence: str, place: int) -> bool:
    """Whether the time at `place` of `sentence` is of a plan to be issued, and a report has a later time of its own.

    'Ban hành kế hoạch trước ngày 31/01; gửi báo cáo về Sở X trước ngày 15/12': whoever receives the report is not told
    of the plan.
    """
    folded = fold(sentence)
    behind = _NEXT_ORDER.search(folded, place)
    if behind is None:
        return False
    clause, later = folded[folded.rfind(";", 0, place) + 1 : behind.start()], folded[behind.end() :]
    if REPORTS.search(clause) or SENDS.search(clause) or not ISSUES.search(clause):
        return False
    return bool(REPORTS.search(later) and _TIMED.search(later))
