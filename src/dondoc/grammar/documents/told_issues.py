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
ISSUES, REPORTS = "ban hành", "theo đó"  # words of such a sentence, and of a page that only tells of one
# '… về nuôi ong với nội dung cụ thể như sau:' says no more of what it is about.
AS_FOLLOWS = re.compile(r",? (?:(?:với|gồm|bao gồm) (?:các |những )?nội dung\b[^;.]{0,60}|(?:cụ thể )?như sau ?:?)$")
PROVINCE_NAMED = re.compile(r"\b(?:tỉnh|thành phố) [A-ZĐ][^\W\d]+(?: [A-ZĐ][^\W\d]+| - (?=[A-ZĐ])){0,3}")
_SIGNS, _NEAR = ("ban hành", "có ", "ra "), 50  # characters before the number in which one of them stands
_DAY = "gày"
_REACH = 170  # characters before a number in which such a sentence begins

_NO_NAME = any_of("tham mưu", "trình", "đề nghị", "yêu cầu", "phối hợp", "và", "để", "cho", "giao")
_ISSUES = re.compile(
    rf"(?:^|\W)(?P<issuer>{_ISSUERS}\b(?: (?!{_NO_NAME}\b)[^\W\d]+){{0,7}}?) (?:(?:đã|vừa|mới) )?(?:ký )?"
    rf"(?:ban hành|có) {any_of(*KINDS)} số ?$"
)


def issuer_before(text: str, start: int) -> str | None:
    """Return who, in a sentence of `text`, issues the document whose number stands at `start`."""
    nearby = text[max(0, start - _REACH) : start].replace("\n", " ")
    folded = fold(nearby)
    issues = _ISSUES.search(folded)
    if issues is None or len(folded) != len(nearby):
        return None
    return " ".join(nearby[slice(*issues.span("issuer"))].split())


def told_before(text: str, start: int) -> tuple[date | None, str] | None:
    """Return the day and the issuer of the document whose number stands at `start`, where `text` tells them before.

    A sentence may tell who issues it alone: 'UBND tỉnh vừa có Quyết định số …'.
    """
    if not any(sign in text[max(0, start - _NEAR) : start] for sign in _SIGNS):
        return None
    nearby = text[max(0, start - _REACH) : start].replace("\n", " ")
    folded = fold(nearby)
    told = _TOLD.search(folded) if _DAY in nearby and len(folded) == len(nearby) else None
    if told is None:
        issuer = issuer_before(text, start)
        return (None, issuer) if issuer else None
    day = read_day_at_head(told["day"])
    return (day[0], " ".join(nearby[slice(*told.span("issuer"))].split())) if day else None
