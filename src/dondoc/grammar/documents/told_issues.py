"""Cited documents whose day and issuer are told first: 'Ngày 21/4/2026, Bộ Y tế đã ban hành Công văn số 15/BYT-KH'."""

import re
from datetime import date

from dondoc.grammar.documents.cited_issuers import COMMA_IN_NAME
from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.patterns import any_of
from dondoc.grammar.times.periods import read_day_at_head
from dondoc.text import fold

_ISSUERS = any_of(
    "uỷ ban", "ubnd", "hội đồng", "hđnd", "chủ tịch", "phó chủ tịch", "thủ tướng", "chính phủ", "quốc hội", "bộ", "sở",
    "ban", "bch", "btv", "tỉnh uỷ", "thành uỷ", "thường trực", "văn phòng", "công an", "cục",
)  # fmt: skip
_TOLD = re.compile(
    r"(?<!trước )(?<!sau )(?<!đến )(?<!từ )(?P<day>ngày ?"
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}))"
    rf",? (?P<issuer>{_ISSUERS}\b(?:[^\d,.;:()]|{COMMA_IN_NAME}){{0,80}}?) (?:(?:đã|vừa|mới) )?(?:ký )?"
    rf"(?:ban hành|có|ra) {any_of(*KINDS, 'văn bản')}(?: [^\W\d]+){{0,2}} ?$"
)
# So begins the sentence of a page that tells of one document, and prints it below.
OPENS_TELLING = re.compile(r"Ngày \d")
_DAY = "gày"
_REACH = 170  # characters before a number in which such a sentence begins

_ISSUES = re.compile(
    rf"(?:^|\W)(?P<issuer>{_ISSUERS}\b(?: [^\W\d]+){{0,7}}?) (?:(?:đã|vừa|mới) )?(?:ký )?ban hành "
    rf"{any_of(*KINDS)} số ?$"
)


def issuer_before(text: str, start: int) -> str | None:
    """Return who, in a sentence of `text`, issues the document whose number stands at `start`."""
    nearby = text[max(0, start - _REACH) : start].replace("\n", " ")
    folded = fold(nearby)
    issues = _ISSUES.search(folded)
    if issues is None or len(folded) != len(nearby):
        return None
    return " ".join(nearby[slice(*issues.span("issuer"))].split())


def told_before(text: str, start: int) -> tuple[date, str] | None:
    """Return the day and the issuer of the document whose number stands at `start`, where `text` tells them before."""
    nearby = text[max(0, start - _REACH) : start].replace("\n", " ")
    if _DAY not in nearby:
        return None
    folded = fold(nearby)
    told = _TOLD.search(folded)
    if told is None or len(folded) != len(nearby):
        return None
    day = read_day_at_head(told["day"])
    return (day[0], " ".join(nearby[slice(*told.span("issuer"))].split())) if day else None
