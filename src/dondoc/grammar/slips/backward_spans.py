"""Spans of time that end before they begin: 'từ ngày 01/7/2026 đến ngày 31/12/2025'; both ends have their year."""

import re
from collections.abc import Iterator

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_DAY = r"(?:ngày )?(?P<day{0}>\d{{1,2}})(?:/| tháng )(?P<month{0}>\d{{1,2}})(?:/| năm )(?P<year{0}>(?:19|20)\d\d)"
_MONTH = r"tháng (?P<month{0}>\d{{1,2}})(?:/| năm )(?P<year{0}>(?:19|20)\d\d)"
_QUARTER = r"quý (?P<quarter{0}>i{{1,3}}|iv|[1-4])(?:/| năm )(?P<year{0}>(?:19|20)\d\d)"
_YEAR = r"năm (?P<year{0}>(?:19|20)\d\d)"
_TO = any_of(" đến hết ", " đến ", " ?- ?")
_SPANS = tuple(
    re.compile(rf"từ (?:đầu )?{form.format(1)}{_TO}{form.format(2)}(?![\d/])")
    for form in (_DAY, _MONTH, _QUARTER, _YEAR)
)
_OPENING = re.compile(r"từ (?=đầu |ngày|tháng|quý|năm|\d)")
_PARTS = ("year", "quarter", "month", "day")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def find_backward_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text` of spans of time that run backwards."""
    folded = fold(text)
    for opening in _OPENING.finditer(folded):
        for pattern in _SPANS:
            match = pattern.match(folded, opening.start())
            if match and _moment(match, "1") > _moment(match, "2"):
                yield match.span()


def _moment(match: re.Match[str], which: str) -> list[int]:
    facts = match.groupdict()
    written = (facts[part + which] for part in _PARTS if part + which in facts)
    return [_QUARTERS[part] if part in _QUARTERS else int(part) for part in written]
