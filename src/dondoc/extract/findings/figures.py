"""Figures that cannot be right: ranges that leap over 100 %, years that run backwards, counts that do not add up."""

import re
from collections.abc import Iterable, Iterator

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.figures.numbers import NUMBER, in_figures, read_number
from dondoc.grammar.slips.backward_figures import find_backward_amounts, find_backward_figures
from dondoc.grammar.slips.backward_spans import find_backward_spans
from dondoc.grammar.slips.counted_lists import find_counted_lists
from dondoc.grammar.slips.impossible_days import find_impossible_days
from dondoc.grammar.slips.mistyped_numbers import find_mistyped_numbers
from dondoc.grammar.slips.plan_years import find_uneven_plans
from dondoc.grammar.slips.rates import find_shares_above_all
from dondoc.grammar.slips.shares import find_uneven_shares
from dondoc.grammar.slips.spelled_amounts import find_differing_amounts
from dondoc.grammar.slips.spelled_numbers import find_differing_numbers
from dondoc.grammar.slips.sums import find_uneven_sums
from dondoc.grammar.slips.weekdays import find_wrong_weekdays
from dondoc.model import Document, Finding

_DASHES = tuple(re.compile(f"{dash} ?(?=[0-9])") for dash in "-–")
_PERCENT_RANGE = re.compile(rf"(?<![\w,.])(?P<low>{NUMBER}) ?%? ?[-–] ?(?P<high>{NUMBER}) ?%")
_YEAR_RANGE = re.compile(r"(?<![\d/.-])(?P<first>(?:19|20)\d\d) ?[-–] ?(?P<last>(?:19|20)\d\d)(?![\d/-]|\.\d)")
_CENTURIES = ("19", "20")
_LONGEST_FIGURE = 25  # characters on either side of a dash, with room


def faults_of_figures(document: Document, offset: int, piece: str) -> Iterator[Finding]:
    """Yield the figures that contradict themselves in a `piece` of the text of `document`, which begins at `offset`."""
    for start, end, kind, facts in _faults(piece):
        yield finding(kind, document.span(offset + start, offset + end), **facts)


def _faults(text: str) -> Iterator[tuple[int, int, str, dict[str, object]]]:
    """Where in `text` figures contradict themselves, the kind of finding, and what it says."""
    dashes = sorted(match.span() for dash in _DASHES for match in dash.finditer(text))
    of_rates = (dash for dash in dashes if text.find("%", dash[1], dash[1] + _LONGEST_FIGURE) >= 0)
    for match in _around(_PERCENT_RANGE, of_rates, text):
        low, high = read_number(match["low"]), read_number(match["high"])
        if low is not None and high is not None and (high < low or low <= 100 < high):
            yield *match.span(), "impossible_range" if high < low else "beyond_whole", {"words": match[0]}
    for match in _around(_YEAR_RANGE, (dash for dash in dashes if text.startswith(_CENTURIES, dash[1])), text):
        if int(match["first"]) > int(match["last"]):
            yield *match.span(), "years_backwards", {"words": match[0]}
    for start, end in find_impossible_days(text):
        yield start, end, "impossible_day", {"words": text[start:end]}
    for weekday in find_wrong_weekdays(text):
        facts: dict[str, object] = {"words": text[weekday.start : weekday.end], "expected": weekday.expected}
        yield weekday.start, weekday.end, "wrong_weekday", facts
    for plan in find_uneven_plans(text):
        facts = {"stated": plan.stated, "named": plan.named, "words": text[plan.start : plan.end]}
        yield plan.start, plan.end, "years_of_plan", facts
    for start, end in find_shares_above_all(text):
        yield start, end, "share_above_all", {"words": text[start:end]}
    for start, end in find_mistyped_numbers(text):
        yield start, end, "mistyped_number", {"words": text[start:end]}
    for start, end in find_backward_spans(text):
        yield start, end, "time_backwards", {"words": text[start:end]}
    for moves in find_backward_figures(text):
        kind = "impossible_range" if moves.is_range else "moves_backwards"
        yield moves.start, moves.end, kind, {"words": text[moves.start : moves.end]}
    for start, end in find_backward_amounts(text):
        yield start, end, "impossible_range", {"words": text[start:end]}
    for start, end, figures, said in find_differing_numbers(text):
        yield start, end, "spelled_otherwise", {"figures": figures, "said": said, "words": text[start:end]}
    for start, end, amount, in_words in find_differing_amounts(text):
        yield start, end, "spelled_otherwise", {"figures": amount, "said": in_words, "words": text[start:end]}
    for uneven in find_uneven_sums(text):
        facts = {"whole": uneven.whole, "total": in_figures(uneven.total), "unit": uneven.unit}
        yield uneven.start, uneven.end, "sum_mismatch", facts
    for shares in find_uneven_shares(text):
        yield shares.start, shares.end, "shares_mismatch", {"total": in_figures(shares.total)}
    for counted in find_counted_lists(text):
        if counted.named != counted.stated:
            facts = {"stated": counted.stated, "unit": counted.unit, "named": counted.named}
            yield counted.start, counted.end, "count_mismatch", facts


def _around(pattern: re.Pattern[str], dashes: Iterable[tuple[int, int]], text: str) -> Iterator[re.Match[str]]:
    """The matches in `text` of `pattern`, which has one of `dashes` in it: looked for there, as dashes are rare."""
    done = 0
    for start, end in dashes:
        if start >= done:
            first = max(done, start - _LONGEST_FIGURE)
            if match := pattern.search(text, first, end + _LONGEST_FIGURE):
                done = match.end()
                yield match
