"""Words that introduce a time in running text: 'trong', 'trước', 'hết', 'chậm nhất', 'từ'."""

import re

from dondoc.grammar.patterns import any_word_of, holds_any
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.stretches import Period

LOOK_BACK = 90  # characters: the longest introduction, and what was said before it
LOOK_AHEAD = 60  # characters from a word of time to the end of its period
# 'Trước dịp Quốc khánh 02/9/2026', 'trước ngày bầu cử 15/3/2026': what is kept or held on the day stands before it.
_OCCASION = (
    r"(?:(?:ngày|dịp|(?:đại[ ])?lễ|tết|kỳ[ ]nghỉ)[ ](?:(?:(?!(?:và|hoặc|từ|đến|tới|hết|trước|sau|trong|vào|kể|đã|được"
    r"|năm|tháng|quý|tuần)\b)[^\W\d_]+|\d{1,3}[ ]năm)[ ]){0,9}\(?)"
)
# 'Trước thứ Sáu (19/6/2026)', 'trước Chủ nhật, ngày 21/6/2026': which day of the week that is.
_WEEKDAY = r"(?:(?:thứ[ ](?:hai|ba|tư|năm|sáu|bảy)|chủ[ ]nhật)(?:,[ ]|[ ]\(|[ ]))"
# The year of which it is a part is that of the part: no calendar says when 'giữa năm' is over.
_PART = "(?:đầu|giữa|cuối|(?:thượng|trung|hạ)[ ]tuần)"
_COUNT = r"(?P<count>\d{1,2}|hai|ba|bốn|mười)"  # 'trong 2 năm 2026 - 2027', 'trong hai năm 2026 - 2027'
_PART_OF_DAY = "(?:sáng|trưa|chiều|tối|đêm)"
# 'Trình HĐND tỉnh tại kỳ họp tháng 7/2026': when it is held; that 'cuối năm 2026' is on no day that is known.
_SESSION = rf"tại[ ](?:các[ ])?kỳ[ ]họp(?:[ ](?!(?:tháng|quý|năm|ngày|{_PART})\b)[^\W\d]+){{0,4}}"
_INTRODUCED = re.compile(
    rf"""(?:^|[\s(,;])(?P<words>
          (?:xong[ ])? (?P<before> trước(?:[ ](?:thời[ ](?:hạn|điểm)|đầu))? )
        | (?P<until> (?:chậm|muộn|trễ)[ ]nhất(?:[ ](?:là|vào|trong|đến|{_PART}))*
            | không[ ](?:(?:để[ ])?quá|(?:muộn|chậm|trễ)[ ]hơn)
            | đúng[ ]hạn | (?:thời[ ])?hạn[ ](?:cuối(?:[ ]cùng)?|chót)(?:[ ]là|[ ]vào)?[ ]?:?
            | (?:cho[ ])?đến[ ]hết | hết | xong | trước[ ]cuối )
        | (?P<towards> (?:đến|tới)(?:[ ]{_PART})? )
        | (?P<at> vào(?:[ ]{_PART})? | {_SESSION} )
        | (?P<later> sau )
        | (?P<planned> (?:thời[ ](?:gian|điểm)[ ]|theo[ ])?dự[ ]kiến
            (?:[ ](?:tổ[ ]chức|thực[ ]hiện|hoàn[ ]thành))?(?:[ ](?:là|{_PART}))?:? )
        | (?P<since> (?:bắt[ ]đầu[ ]|kể[ ])?từ(?:[ ]{_PART})? )
        | (?P<within> (?:xong[ ])?trong(?:[ ](?:{_PART}|vòng|thời[ ]hạn|thời[ ]gian))?
            | hoàn[ ]thành(?:[ ]vào)?(?:[ ]{_PART})?
            | (?:thời[ ]hạn|hoàn[ ]thành|thời[ ]gian(?:[ ](?:thực[ ]hiện|hoàn[ ]thành))?)[ ]?: )
        )[ ](?P<hour>(?:(?:\d{{1,2}}[ ]?(?:giờ|h|g)(?:[ ]?\d{{1,2}}'?(?:[ ]?phút)?)?|\d{{1,2}}:\d\d)
            (?:[ ]{_PART_OF_DAY})?|{_PART_OF_DAY}),?[ ])?{_WEEKDAY}?
            (?:(?P<occasion>{_OCCASION})|(?:(?:các|khoảng|{_COUNT}(?:[ ](?:năm|ngày))?)[ ]\(?)?(?:ngày[ ])?)
            (?:(?:ngày[ ])?hôm[ ]nay,?[ ](?:ngày[ ])?)?$""",
    re.VERBOSE,
)
HINT = re.compile(
    any_word_of(
        "trong",
        "trước",
        "hết",
        "nhất",
        "xong",
        "thành",
        "hơn",
        "hạn",
        "chót",
        "từ(?= (?:ngày|tháng|quý|năm) )",
        "từ(?= (?:\\d{1,2}/)?(?:19|20)\\d\\d)",
        # A day with its year, at once or at the other end: 'từ 2/3 số hộ' is none.
        r"từ(?= \d{1,2}/\d{1,2}(?:/\d{4}|(?: ?[-–] ?| (?:đến|tới) (?:hết )?)\d{1,2}/\d{1,2}/\d{4}))",
        "gian(?=[^.;,:]{0,20}:)",
        *(
            rf"{word}(?=:? (?:{_PART} |{_PART_OF_DAY} )?"
            r"(?:(?:(?:năm|quý|tháng|các ngày|ngày|dịp) \w|năm(?:[.,;)]|$))|\d{1,2}/\d))"
            for word in ("đến", "tới", "vào", "quá", "kiến(?: là)?")
        ),
        "điểm(?= \\d{1,2}/\\d)",
        r"họp(?= (?:[^\W\d]+ ){0,4}tháng \d)",
    )
    + r"\b"
)
# 'Trước ngày 30/6 và 31/12/2026', 'trong năm 2026, 2027': the word of time stands before the first only.
_EARLIER = {
    "day": re.compile(r"\d{1,2}/\d{1,2}(?:/\d{4})?(?: và |, )(?:ngày )?$"),
    "year": re.compile(r"(?:năm )?(?:19|20)\d\d(?: và |, )$"),
    "quarters": re.compile(r"qu[ýí] \w{1,4}(?:/| năm )(?:19|20)\d\d(?: và |, | hoặc )$"),
    "months": re.compile(r"tháng \d{1,2}(?:/| năm )(?:19|20)\d\d(?: và |, | hoặc )$"),
}
_ENDS_CLAUSE = re.compile(r" ?(?:[.;)]|$|,(?! \d))")
_FEASTS = ("dịp", "lễ", "tết", "nghỉ")  # 'trước dịp lễ 30/4, 01/5/2026': one feast, which begins on the first day
_DAY = "day"
_DAYS = (_DAY, "day-in-words", "joined")
_IN_TIME = "đúng hạn"
_LONG_AGO = 2000  # 'trước dịp kỷ niệm ngày Quốc khánh (02/9/1945 - 02/9/2026)': the year of what is kept


def introduction(folded: str, reading: Reading[Period]) -> re.Match[str] | None:
    """Return the words of `folded` that introduce the time `reading`, its groups say how; None without any."""
    before = folded[max(0, reading.start - LOOK_BACK) : reading.start]
    if words := _INTRODUCED.search(before):
        if (
            words["count"] and reading.rule == "year"
        ):  # 'trong ba năm 2026, 2027, 2028': the first of them alone is none
            return None
        if words["at"] and reading.rule == "year" and words["at"].startswith("tại"):
            return None
        if words["until"] == _IN_TIME and reading.rule not in _DAYS:  # 'giải quyết đúng hạn năm 2026' is how many are
            return None
        return words if words["occasion"] is None or _is_kept_on(reading) else None
    earlier = _EARLIER[reading.rule].search(before) if reading.rule in _EARLIER else None
    shared = _INTRODUCED.search(before[: earlier.start()]) if earlier else None
    if shared is None or holds_any(shared["occasion"] or "", _FEASTS):
        return None
    if reading.rule != _DAY:
        return shared if shared["within"] and _ENDS_CLAUSE.match(folded, reading.end) else None
    return shared if shared["before"] or shared["until"] else None


def _is_kept_on(reading: Reading[Period]) -> bool:
    return reading.rule in _DAYS and reading.value.start.year >= _LONG_AGO
