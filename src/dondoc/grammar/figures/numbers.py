"""Numbers as Vietnamese documents write them: a dot between thousands, a comma before decimals ('1.234,5')."""

import re
from decimal import Decimal

NUMBER = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"
# '96.5%', '12.5 ha': a point before decimals. Behind a dot between thousands stand three figures, so this is none.
_AMOUNT = r" ?(?:%|(?:ha|km2?|tấn|triệu|nghìn|mw|kw|lần|tỷ(?! (?:lệ|trọng|suất|giá|số)))\b|điểm ?%)"
_POINTED = r"(?<!\d[.,])(?<!\d)\d{1,3}\.\d{1,2}"
# '9.5 bác sĩ/10.000 dân' behind a word; at the head of a line '2.1 Bác sĩ/vạn dân' is the number of a heading.
_OF_PEOPLE = (
    r"(?:(?<=[^\W\d] \d\.\d)|(?<=[^\W\d] \d\d\.\d))"
    r" ?(?:bác s[ĩỹ]|dược s[ĩỹ]|điều dưỡng|giường(?: bệnh)?) ?/"
)
POINTED = (
    rf"{_POINTED}(?={_AMOUNT}|{_OF_PEOPLE}| ?[-–] ?\d{{1,3}}(?:\.\d{{1,2}})?{_AMOUNT}"
    rf"| đến \d{{1,3}}(?:\.\d{{1,2}})?{_AMOUNT})"
)
POINTED_ALONE = rf"{_POINTED}(?={_AMOUNT}|$)"  # where nothing else stands, as in a cell
_MOST_FIGURES = 15  # of a number; more, as a broken text may have in a row, are none, and no JSON would give them back
_WHOLE = re.compile(NUMBER)
_WHOLE_POINTED = re.compile(_POINTED)


def read_number(words: str) -> Decimal | None:
    """Return the value of `words` ('150.000' is 150000, '44,36' is 44.36), or None where they are no number."""
    if not _WHOLE.fullmatch(words):
        return None
    plain = words.replace(".", "").replace(",", ".")
    return Decimal(plain) if len(plain.replace(".", "")) <= _MOST_FIGURES else None


def read_pointed_number(words: str) -> Decimal | None:
    """Return the value of `words` that are a number, or are written with a point before decimals ('96.5'); else None.

    For places that were found as `NUMBER` or `POINTED`: elsewhere '2.1' is the number of a heading.
    """
    return Decimal(words) if _WHOLE_POINTED.fullmatch(words) else read_number(words)


def in_figures(value: Decimal) -> str:
    """Return `value` as documents write it: '1.234,5'."""
    return f"{value.normalize():,f}".translate(str.maketrans(",.", ".,"))
