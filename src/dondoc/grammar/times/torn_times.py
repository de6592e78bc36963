"""Times that the end of a line tore: 'giai đoạn 2026' above '- 2030', 'đến hết năm' above '2030 …'.

The second line begins with a figure, or like an item of a list, and can only be the rest of the first.
"""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_YEAR = r"(?:19|20)\d\d"
_NO_LABEL = r"(?!\w|[/:.,]\d| ?[:/])"  # '2026: lập dự án' tells of a year what is done in it
_SPAN = re.compile(
    rf"(?<![\d/.,–—-])(?<![-–—] )(?P<first>{_YEAR})(?P<above> ?[-–—])?\n"
    rf"(?P<below>[-–—] ?)?(?P<second>{_YEAR}){_NO_LABEL}"
)
_REST = re.compile(
    rf"\b(?:{any_of('năm(?: học)?', 'giai đoạn', 'thời kỳ', 'nhiệm kỳ')}\n{_YEAR}{_NO_LABEL}"
    rf"|(?:tháng|quý|quí)\n(?:\d{{1,2}}|I{{1,3}}|IV)(?:/| năm ){_YEAR}\b"
    r"|ngày\n\d{1,2}(?:/\d{1,2}\b| tháng \d))"
)
_REACH = 12  # characters before the break, and twice as many behind it
_DASHES = "-–—"
_MAY_BEGIN = frozenset(f"{_DASHES}0123456789IV")


def tears_a_time(line: str, below: str) -> bool:
    """Return whether the break between `line` and `below`, both with words, stands within a time."""
    if below[0] not in _MAY_BEGIN:
        return False
    last = line[-1]
    if not (last.isalnum() or last in _DASHES):  # as most lines end, with a stop
        return False
    torn = f"{fold(line[-_REACH:])}\n{below[: 2 * _REACH]}"
    if last.isalpha():
        return _REST.search(torn) is not None
    span = _SPAN.search(torn)
    return span is not None and bool(span["above"]) != bool(span["below"]) and span["first"] < span["second"]
