"""Figures that cannot be right: ranges that leap over 100 %, years that run backwards, counts that do not add up."""

import re
from collections.abc import Iterator

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.counted_lists import find_counted_lists
from dondoc.grammar.impossible_days import find_impossible_days
from dondoc.grammar.numbers import NUMBER, read_number
from dondoc.grammar.shares import find_uneven_shares
from dondoc.model import Document, Finding

_DASH = re.compile(r"[-–] ?(?=\d)")
_PERCENT_RANGE = re.compile(rf"(?<![\w,.])(?P<low>{NUMBER}) ?%? ?[-–] ?(?P<high>{NUMBER}) ?%")
_YEAR_RANGE = re.compile(r"(?<![\d/.-])(?P<first>(?:19|20)\d\d) ?[-–] ?(?P<last>(?:19|20)\d\d)(?![\d/.-])")
_LONGEST_FIGURE = 25  # characters on either side of a dash, with room


def faults_of_figures(document: Document) -> Iterator[Finding]:
    """Yield the figures in the text of `document` that contradict themselves."""
    for match in _around_dashes(_PERCENT_RANGE, document.text):
        low, high = read_number(match["low"]), read_number(match["high"])
        if low is not None and high is not None and (high < low or low <= 100 < high):
            yield finding("impossible_range", document.span(*match.span()), words=match[0])
    for match in _around_dashes(_YEAR_RANGE, document.text):
        if int(match["first"]) > int(match["last"]):
            yield finding("years_backwards", document.span(*match.span()), words=match[0])
    for start, end in find_impossible_days(document.text):
        yield finding("impossible_day", document.span(start, end), words=document.text[start:end])
    for shares in find_uneven_shares(document.text):
        total = f"{shares.total.normalize():f}".replace(".", ",")
        yield finding("shares_mismatch", document.span(shares.start, shares.end), total=total)
    for counted in find_counted_lists(document.text):
        if counted.named != counted.stated:
            place = document.span(counted.start, counted.end)
            yield finding("count_mismatch", place, stated=counted.stated, unit=counted.unit, named=counted.named)


def _around_dashes(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches in `text` of `pattern`, which has a dash before a figure: looked for there, as dashes are rare."""
    done = 0
    for dash in _DASH.finditer(text):
        if dash.start() >= done:
            first = max(done, dash.start() - _LONGEST_FIGURE)
            if match := pattern.search(text, first, dash.end() + _LONGEST_FIGURE):
                done = match.end()
                yield match
