"""Words that introduce a time in running text: 'trong', 'trước', 'hết', 'chậm nhất', 'từ'."""

import re

from dondoc.grammar.patterns import any_word_of
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.stretches import Period

LOOK_BACK = 90  # characters: the longest introduction, and what was said before it
LOOK_AHEAD = 60  # characters from a word of time to the end of its period
_INTRODUCED = re.compile(
    r"""(?:^|[\s(,;])(?P<words>
          (?:xong[ ])? (?P<before> trước(?:[ ]thời[ ](?:hạn|điểm))? )
        | (?P<until> (?:chậm|muộn)[ ]nhất(?:[ ](?:là|vào|trong|đến|cuối))* | không[ ](?:quá|muộn[ ]hơn|chậm[ ]hơn)
            | (?:cho[ ])?đến[ ]hết | hết | xong(?:[ ]trong)? )
        | (?P<towards> (?:đến|tới)(?:[ ]cuối)? )
        | (?P<at> vào(?:[ ]cuối)? )
        | (?P<later> sau )
        | (?P<since> (?:bắt[ ]đầu[ ]|kể[ ])?từ )
        | (?P<within> trong(?:[ ](?:cuối|vòng|thời[ ]hạn|thời[ ]gian))? | hoàn[ ]thành(?:[ ]vào)?(?:[ ]cuối)?
            | (?:thời[ ]hạn|hoàn[ ]thành|thời[ ]gian(?:[ ](?:thực[ ]hiện|hoàn[ ]thành))?)[ ]?: )
        )[ ](?P<hour>(?:\d{1,2}[ ]?(?:giờ|h|g)(?:[ ]?\d{1,2}'?(?:[ ]?phút)?)?|\d{1,2}:\d\d)
            (?:[ ](?:sáng|trưa|chiều|tối))?,?[ ])?(?:ngày[ ])?
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
        "từ(?= (?:ngày|tháng|quý) )",
        "gian(?=[^.;,:]{0,12}:)",
        *(rf"{word}(?= (?:cuối )?(?:(?:năm|quý|tháng|ngày) \w|\d{{1,2}}/\d))" for word in ("đến", "tới", "vào")),
        "điểm(?= \\d{1,2}/\\d)",
    )
    + r"\b"
)
# 'Trước ngày 30/6 và 31/12/2026': the word of time stands before the first day only.
_EARLIER_DAY = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{4})?(?: và |, )(?:ngày )?$")
_DAY = "day"


def introduction(folded: str, reading: Reading[Period]) -> re.Match[str] | None:
    """Return the words of `folded` that introduce the time `reading`, its groups say how; None without any."""
    before = folded[max(0, reading.start - LOOK_BACK) : reading.start]
    if words := _INTRODUCED.search(before):
        return words
    earlier = _EARLIER_DAY.search(before) if reading.rule == _DAY else None
    shared = _INTRODUCED.search(before[: earlier.start()]) if earlier else None
    return shared if shared and (shared["before"] or shared["until"]) else None
