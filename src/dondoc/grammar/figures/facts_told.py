"""Figures that tell what was or is, and set no goal: 'đã đạt 47%', 'ước đạt', '(năm 2025 ước đạt 47%)'."""

import re

from dondoc.grammar.patterns import any_word_of
from dondoc.text import fold

_PAST = re.compile(any_word_of(r"đã (?:đạt|hoàn thành|có|thực hiện|góp phần)\b", r"so với cùng kỳ\b"))
# 'Tổng thu du lịch 9.000 tỷ đồng, tăng 15% so với cùng kỳ': by how much more than then, beside the figure itself.
_BESIDE = re.compile(
    r"(?<=\w), (?:tăng|giảm|bằng)(?: thêm| khoảng| trên)* \d[\d.,]*(?: ?%| [^\W\d]+){1,3} so với cùng kỳ\b"
)
# 'Năm 2026, số vụ cháy giảm ít nhất 15% so với cùng kỳ': against a time gone by, what is aimed at for one to come.
_AGAINST_THEN = "so với cùng kỳ"
_TELLS = re.compile(
    any_word_of(r"đã\b", r"ước\b", r"đến nay\b", r"hiện\b", r"mới\b", r"tháng\b", r"quý\b", r"tính đến\b",
                r"vừa qua\b", r"năm qua\b", r"kết quả\b", r"thực hiện năm\b")
)  # fmt: skip
_AIMS = re.compile(r"\b(?:phấn đấu|tối thiểu|ít nhất|không dưới|trở lên)\b|(?<!cùng kỳ )(?<!so với )\bnăm 20\d\d")
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
_ESTIMATED = re.compile(
    r"ước(?<!\wước)(?<!so với ước)(?<!% ước) (?:đạt|thực hiện|tăng|giảm|còn|đón|thu|có|khoảng|chiếm)\b(?! năm)"
)
_LATER = re.compile(r"\b(?:(?:đến|tới|vào|hết|trong)(?: hết| cuối)? năm|năm|giai đoạn) 20\d\d")
_ASIDE = re.compile(r"\([^()]*\)")
# 'Đạt 145 triệu đồng (năm 2025 ước đạt 118 triệu đồng)', '… còn 8% (hiện nay là 11%)': where things stand.
_STANDING_ASIDE = re.compile(r"\((?:[^()]{0,40}\b)?(?:ước|hiện|đã|thực hiện|thực tế|đạt được|mới đạt|đang)\b[^()]*$")

# 'Đạt 70% (năm 2025 đạt 54,2%)', '(9 tháng năm 2025 …)', '(năm học 2021 - 2022 là …)': how it was in a year told first.
BEGINS_ASIDE = (  # up to its year
    r"\((?:(?:cùng kỳ|kết quả|thực hiện|ước|so với|của|cuối|đầu|cả|hết) )*"
    r"(?:\d{1,2} tháng (?:đầu |cuối )?|(?:(?:tính )?đến )?(?:hết |cuối )?"
    r"(?:quý [ivx\d]+|tháng \d{1,2}|ngày [\d/]{3,5})[ /])?"
)
_YEAR_OF_ASIDE = re.compile(
    BEGINS_ASIDE + r"(?:năm học |năm |giai đoạn )?(?:(?:19|20)\d\d ?[-–] ?)?(?P<year>(?:19|20)\d\d)\b[^()]*$"
)

# 'Mục tiêu đón 10 triệu lượt khách khó hoàn thành': what will not be reached.
_MISSED = re.compile(
    r"\bkhó (?:có khả năng )?(?:hoàn thành|đạt)\b|\bkhông (?:hoàn thành|đạt)(?: được)? (?:mục|chỉ) tiêu\b"
)


def tells_of_goal_missed(folded: str) -> bool:
    """Whether a `folded` clause says of a goal that it was missed, or will be."""
    return ("khó " in folded or "không " in folded) and bool(_MISSED.search(folded))


def tells_what_was_reached(folded: str) -> bool:
    """Whether a `folded` sentence says of its figures that they were reached, but for what its brackets add."""
    said = without_asides(folded)
    return _tells_past(said) or bool(_OPENS_FACTS.match(said))


def tells_what_was(folded: str) -> bool:
    """Whether a `folded` sentence tells what was reached, or estimates it for no year to come."""
    said = without_asides(folded)
    return _tells_past(said) or (bool(_ESTIMATED.search(said)) and not _LATER.search(said))


def _tells_past(said: str) -> bool:
    return bool(_PAST.search(said)) and bool(
        _PAST.search(_KEPT.sub(" ", _BESIDE.sub(" ", _without_aims_against(said))))
    )


def _without_aims_against(said: str) -> str:
    """`said` without the words of comparing in clauses that aim at something against a time gone by."""
    if _AGAINST_THEN not in said:
        return said
    return ";".join(
        clause.replace(_AGAINST_THEN, " ")
        if _AGAINST_THEN in clause and _AIMS.search(clause) and not _TELLS.search(clause)
        else clause
        for clause in said.split(";")
    )


def without_asides(folded: str) -> str:
    """`folded` words without what stands in brackets, which tells of something beside what they say."""
    return _ASIDE.sub(" ", folded) if "(" in folded else folded


def is_estimated(sentence: str) -> bool:
    """Whether `sentence` gives its figures as estimates: of years to come they are goals, of others results."""
    folded = fold(sentence)
    return "ước" in folded and bool(_ESTIMATED.search(_ASIDE.sub(" ", folded)))


def stands_aside(words_before: str, issued: int | None = None) -> bool:
    """Whether a figure that follows `words_before` stands in brackets that tell how things are.

    So do those that tell of a year which is not behind that in which the document was `issued`.
    """
    opened = words_before.rfind("(")
    if opened <= words_before.rfind(")"):
        return False
    aside = fold(words_before[opened:])
    told = _YEAR_OF_ASIDE.match(aside) if issued else None
    return bool(_STANDING_ASIDE.search(aside)) or bool(told and issued and int(told["year"]) <= issued)


def begun_before(start: str | None, issued: int) -> bool:
    """Whether a span began before the year of the document: one that ends with that year tells what was done."""
    return start is not None and int(start) < issued
