"""Who proposed a document, and on which day: 'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 5/TTr-SYT ngày …'."""

import re
from datetime import date

_PROPOSED = re.compile(r"(?:Theo|Xét) (?:đề nghị|đề xuất|kiến nghị) của|Xét (?:t|T)ờ trình")
_DAY = re.compile(r"ngày (?P<day>\d{1,2})(?:/| tháng )(?P<month>\d{1,2})(?:/| năm )(?P<year>(?:19|20)\d\d)(?!\d)")


def find_proposal(basis: str) -> int | None:
    """Return where in the words of a `basis` those who proposed the document begin to be told; None where none are."""
    opening = _PROPOSED.search(basis)
    return opening.end() if opening else None


def day_of_proposal(basis: str, otherwise: date) -> date | None:
    """Return the last day in the words of a `basis`, else `otherwise`; None where no calendar has it."""
    days = list(_DAY.finditer(basis))
    if not days:
        return otherwise
    try:
        return date(int(days[-1]["year"]), int(days[-1]["month"]), int(days[-1]["day"]))
    except ValueError:
        return None
