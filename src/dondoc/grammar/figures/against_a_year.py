"""When a change is due that names no year but the one it is measured against: the year after that one.

'Thu ngân sách đạt 6.500 tỷ đồng, tăng 12% so với năm 2025' in a plan of 2026 tells what 2026 shall bring; so is the
level that is told beside the change. In a plan of 2027 it tells what was.
"""

import re

from dondoc.text import fold

_AGAINST = re.compile(
    r"\bso với (?:mức |cùng kỳ |kết quả |ước )*(?:thực hiện )?(?:của )?(?:cả )?năm (?P<year>20\d\d)\b(?! ?[-–])"
)
_ANY_YEAR = re.compile(r"(?<![\d.,])20\d\d(?![\d.,]*\d)")
_NO_FACT = r"(?!(?:[^\W\d]+,? ){0,14}?(?:đã|ước|nếu|khi|các|những|từng|kết quả|được|chỉ|mới|hiện) )"
_BOUND = "(?:(?:từ|trên|khoảng|tối thiểu|ít nhất|không dưới) )?"
_LEVEL_AND_CHANGE = re.compile(
    rf"(?:^|[;:] ?){_NO_FACT}[^;.:%\d]{{3,90}} đạt {_BOUND}\d[\d.,]* [^\W\d][^;.:,%\d]{{1,50}}, "
    rf"(?:tăng|giảm) {_BOUND}\d[\d.,]* ?% so với "
)
_SIGN = "so với "


def due_after_base(sentence: str, issued: int | None) -> str | None:
    """Return the year in which a document was `issued`, where `sentence` measures against the one before it only."""
    return str(issued) if issued and _year_after_base(sentence) == issued else None


def tells_of_a_year_gone(sentence: str, issued: int | None) -> bool:
    """Whether `sentence` tells what a year before that of the document brought: a level, with its change."""
    after = _year_after_base(sentence) if issued else None
    return bool(after and issued and after < issued) and orders_level_against(fold(sentence))


def orders_level_against(folded: str) -> bool:
    """Whether the `folded` sentence, which says what is to be done, tells a level and by how much it changes."""
    return _SIGN in folded and bool(_LEVEL_AND_CHANGE.search(folded))


def _year_after_base(sentence: str) -> int | None:
    """The year after that against which `sentence` measures, where it names no other."""
    if _SIGN not in sentence:
        return None
    folded = fold(sentence)
    against = _AGAINST.search(folded)
    return int(against["year"]) + 1 if against and len(_ANY_YEAR.findall(folded)) == 1 else None
