"""A time that closes a task without a word of time: '… kho dữ liệu (quý III/2026).', '…, trình UBND tỉnh ngày 10/6'."""

import re
from datetime import date

from dondoc.grammar.patterns import any_of
from dondoc.grammar.times.labelled_times import read_bare_time
from dondoc.grammar.times.only_times import is_only_time
from dondoc.model import Schedule
from dondoc.text import fold

_CLOSING = re.compile(r"[^\s(]\s?\( ?([^()]{3,60}?) ?\)[\s.;/]*$")
# '(Sở Y tế chủ trì; quý II/2026)': behind who does it.
_WHO_DOES_IT = re.compile(
    r"\([^()]*?\b(?:chủ trì|phối hợp|phụ trách|thực hiện|đầu mối|tham mưu)\b(?P<rest>[^()]*)\)[\s.;/]*$", re.IGNORECASE
)
_GAP = re.compile(r"[,;] ")
# A month, a quarter, a half, and what recurs; a day or a year there may be that of a paper or of figures, where such
# are named in the clause before: 'theo kế hoạch đầu tư công (năm 2026)', 'cuộc họp (ngày 15/6/2026)'.
_TELLS_WHEN = re.compile(
    r"(?:(?:(?:đầu|giữa|cuối) )?(?:tháng|qu[ýí])|q[.]?[\div]|t[.]?\d|(?:0?[369]|sáu) tháng|nửa|tuần)\b"
)
_OF_A_PAPER = re.compile(
    r"\b"
    + any_of(
        "kế hoạch", "đề án", "chương trình", "dự án", "nghị quyết", "quyết định", "chỉ thị", "công văn", "văn bản",
        "thông báo", "kết luận", "luật", "nghị định", "thông tư", "báo cáo", "tờ trình", "hội nghị", "họp", "đại hội",
        "buổi", "lễ", "số liệu", "kết quả", "dự toán", "kinh phí", "vốn", "chỉ tiêu", "mức", "hợp đồng", "quy hoạch",
        "chiến lược", "ngày", "phụ lục", "biểu", "danh mục", "phong trào", "cuộc", "so với", "đã",
    )
    + r"\b[^,;.]*$"
)  # fmt: skip
# Who gets it stands between what is done and the day: a paper 'của UBND tỉnh ngày 10/6' is none.
_SENT_ON = re.compile(
    r"[,;] (?:và )?(?:tổng hợp,? )?(?:báo cáo|trình|gửi|nộp)(?: (?!của\b|theo\b|tại\b|về việc\b)[^\W\d]+){1,10}"
    r" (?P<day>ngày \d{1,2}/\d{1,2}(?:/\d{4})?)[ .;/]*$",
    re.IGNORECASE,
)
_LONGEST = 120  # characters in which what is sent, to whom and when stand
# 'Hằng năm (quý IV)': the bracket says when in each.
_OF_EACH = re.compile(r"\b(?:h[ằà]ng|mỗi) (?:năm|quý|tháng) ?\($")


def closing_bracket_at(text: str) -> int:
    """Return where the bracket begins that closes `text` and holds but a time; the end of `text` if none does."""
    closing = _bracket(text)
    return closing.start(1) - 1 if closing else len(text)


def read_closing_time(text: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the times that close a task's `text`: a bracket that is nothing else, the day on which it is handed in.

    () for what was over by `on`; times that name no year are of `year`.
    """
    bracket = _bracket(text)
    closing = bracket[1] if bracket else _behind_who(text) or _day_of_sending(text)
    if closing is None:
        return ()
    times = read_bare_time(closing, on, year)
    return tuple(time for time in times if on is None or time.end is None or time.end >= on)


def _bracket(text: str) -> re.Match[str] | None:
    if not text.rstrip(" .;/").endswith(")"):
        return None
    closing = _CLOSING.search(text)
    if closing is None or not is_only_time(closing[1]):
        return None
    before = fold(text[: closing.start(1)])
    told_apart = _TELLS_WHEN.match(fold(closing[1])) or not _OF_A_PAPER.search(before)
    return closing if told_apart and not _OF_EACH.search(before) else None


def _behind_who(text: str) -> str | None:
    """The time behind who leads in the bracket at the end of `text`."""
    if not text.rstrip(" .;/").endswith(")"):
        return None
    named = _WHO_DOES_IT.search(text, text.rfind("("))
    rests = (named["rest"][gap.end() :] for gap in _GAP.finditer(named["rest"])) if named else ()
    return next((rest for rest in rests if is_only_time(rest)), None)


def _day_of_sending(text: str) -> str | None:
    sent = _SENT_ON.search(text, max(0, len(text) - _LONGEST)) if text.rstrip(" .;/")[-1:].isdigit() else None
    return sent["day"] if sent else None
