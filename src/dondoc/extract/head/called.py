"""A head in the title, as older gazettes print it: 'CỦA UBND TỈNH SỐ 12/2004/QĐ-UB NGÀY 5 THÁNG 3 NĂM 2004 VỀ …'."""

from datetime import date
from typing import NamedTuple

from dondoc.grammar.documents.called_titles import CALLED_BEFORE_SUBJECT, SMALL_LETTERS
from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.grammar.documents.issuers import short_issuer
from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.times.periods import find_periods
from dondoc.text import fold


class CalledHead(NamedTuple):
    """What a title tells besides what the document is about, and the title without that."""

    title: str | None
    number: str | None = None
    issuer: str | None = None
    issued_on: date | None = None


def read_called_head(title: str | None) -> CalledHead:
    """Return the issuer, the number and the day that the `title` of a document begins with, and the rest of it."""
    called = CALLED_BEFORE_SUBJECT.match(fold(title)) if title else None
    if title is None or called is None or called["issuer"].endswith(KINDS):
        # '… của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 7-NQ/TW …': the number of what is carried out
        return CalledHead(title)
    numbers = find_document_numbers(title[called.start("number") : called.end("number")])
    if not numbers:
        return CalledHead(title)
    number = numbers[0].number
    for capitals, small in SMALL_LETTERS.items():
        number = number.replace(capitals, small)
    days = [period.value.end for period in find_periods(called["day"]) if period.rule.startswith("day")]
    issuer = short_issuer(title[called.start("issuer") : called.end("issuer")])
    return CalledHead(title[called.end() :], number, issuer, days[0] if days else None)
