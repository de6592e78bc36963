"""Numbers as people type them: '1.234,5', '1234,5', '1 234,5'."""

import re
from decimal import Decimal

from dondoc.errors import DondocError

_GROUPED = re.compile(r"[-−]?\d{1,3}(\.\d{3})+(,\d+)?", re.ASCII)
_PLAIN = re.compile(r"[-−]?\d+(,\d+)?", re.ASCII)


class BadNumber(DondocError):
    """The text is no number, or could be two: '25.8' may be meant as 25,8 or be a thousand cut short."""


def read_number(text: str) -> Decimal:
    """The number that `text` writes, with ',' before decimals and '.' or blanks between thousands; raises BadNumber."""
    bare = "".join(text.split())
    if not (_GROUPED.fullmatch(bare) or _PLAIN.fullmatch(bare)):
        raise BadNumber(f"{text!r} is no number; write it as 1.234,5")
    return Decimal(bare.replace(".", "").replace(",", ".").replace("−", "-"))
