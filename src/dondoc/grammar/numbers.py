"""Numbers as Vietnamese documents write them: a dot between thousands, a comma before decimals ('1.234,5')."""

import re
from decimal import Decimal

NUMBER = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"
_WHOLE = re.compile(NUMBER)


def read_number(words: str) -> Decimal | None:
    """Return the value of `words` ('150.000' is 150000, '44,36' is 44.36), or None where they are no number."""
    if not _WHOLE.fullmatch(words):
        return None
    return Decimal(words.replace(".", "").replace(",", "."))


def in_figures(value: Decimal) -> str:
    """Return `value` as documents write it: '1.234,5'."""
    return f"{value.normalize():,f}".translate(str.maketrans(",.", ".,"))
