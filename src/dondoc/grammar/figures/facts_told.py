"""Figures that tell what was or is, and set no goal: 'đã đạt 47%', 'ước đạt', '(năm 2025 ước đạt 47%)'."""

import re

from dondoc.grammar.patterns import any_word_of
from dondoc.text import fold

_PAST = re.compile(any_word_of(r"đã (?:đạt|hoàn thành|có|thực hiện)\b", r"so với cùng kỳ\b"))
# 'Tổng thu du lịch 9.000 tỷ đồng, tăng 15% so với cùng kỳ': by how much more than then, beside the figure itself.
_BESIDE = re.compile(
    r"(?<=\w), (?:tăng|giảm|bằng)(?: thêm| khoảng| trên)* \d[\d.,]*(?: ?%| [^\W\d]+){1,3} so với cùng kỳ\b"
)
# 'Duy trì 100% xã đã đạt chuẩn' keeps what was reached.
_KEPT = re.compile(
    r"\b(?:duy trì|giữ vững|giữ|củng cố|nâng|tu bổ|bảo tồn)\b[^;.,]{0,60}?\bđã (?:đạt|hoàn thành|có|thực hiện)\b"
)
# 'Đến nay mới đạt 40%', 'Vẫn còn 12% số hộ': how things are, with no goal beside it.
_OPENS_FACTS = re.compile(
    r"\W*(?:(?:kết quả (?:năm|thực hiện|đạt được|đến)|ước thực hiện|hiện (?:nay|tại|có|đang|còn|toàn)"
    r"|tính đến nay|đến nay|vẫn (?:còn|có)|mới (?:có|đạt|chỉ)|thực tế|qua rà soát|theo số liệu"
    r"|toàn \w+ hiện|\w+ hiện (?:có|còn)|so với năm)\b"
    r"|[^;]{3,80} (?:mới chỉ đạt|(?<!chứng )chỉ đạt|phát sinh(?: khoảng)? \d[\d.,]*)\b)"
    r"(?!.*\b(?:phấn đấu|mục tiêu|chỉ tiêu)\b)"
)
# 'Năm 2025 ước đạt 60 triệu đồng' is a result, 'phấn đấu đến năm 2030 ước đạt 90' a goal: the year tells, if any does.
_ESTIMATED = re.compile(r"ước(?<!\wước)(?<!so với ước)(?<!% ước) (?:đạt|thực hiện)\b(?! năm)")
_LATER = re.compile(r"\b(?:(?:đến|tới|vào|hết|trong)(?: hết| cuối)? năm|năm|giai đoạn) 20\d\d")
_ASIDE = re.compile(r"\([^()]*\)")
# 'Đạt 145 triệu đồng (năm 2025 ước đạt 118 triệu đồng)', '… còn 8% (hiện nay là 11%)': where things stand.
_STANDING_ASIDE = re.compile(r"\((?:[^()]{0,40}\b)?(?:ước|hiện|đã|thực hiện|thực tế|đạt được|mới đạt|đang)\b[^()]*$")


def tells_what_was_reached(folded: str) -> bool:
    """Whether a `folded` sentence says of its figures that they were reached, but for what its brackets add."""
    said = _without_asides(folded)
    return _tells_past(said) or bool(_OPENS_FACTS.match(said))


def tells_what_was(folded: str) -> bool:
    """Whether a `folded` sentence tells what was reached, or estimates it for no year to come."""
    said = _without_asides(folded)
    return _tells_past(said) or (bool(_ESTIMATED.search(said)) and not _LATER.search(said))


def _tells_past(said: str) -> bool:
    return bool(_PAST.search(said)) and bool(_PAST.search(_KEPT.sub(" ", _BESIDE.sub(" ", said))))


def _without_asides(folded: str) -> str:
    return _ASIDE.sub(" ", folded) if "(" in folded else folded


def is_estimated(sentence: str) -> bool:
    """Whether `sentence` gives its figures as estimates: of years to come they are goals, of others results."""
    folded = fold(sentence)
    return "ước" in folded and bool(_ESTIMATED.search(_ASIDE.sub(" ", folded)))


def stands_aside(words_before: str) -> bool:
    """Whether a figure that follows `words_before` stands in brackets that tell how things are."""
    opened = words_before.rfind("(")
    return opened > words_before.rfind(")") and bool(_STANDING_ASIDE.search(fold(words_before[opened:])))
