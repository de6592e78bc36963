"""Rules that take effect by a figure on a day: capital is recalled where disbursement stays below a rate."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dondoc.grammar.figures.numbers import NUMBER, read_number
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.times.periods import find_periods
from dondoc.model import Comparator
from dondoc.text import fold

_COMPARED = any_of("dưới", "thấp hơn", "không đạt", "chưa đạt", "trên", "đạt từ")
_CONSEQUENCES = ("thu hồi", "điều chuyển", "cắt giảm", "điều chỉnh", "đình chỉ", "phê bình")
_CONSEQUENCE = any_of(*_CONSEQUENCES)
_PAID_BELOW = "giải ngân(?: vốn)? (?:dưới|thấp hơn|không đạt|chưa đạt) "
_FIGURE = re.compile(
    rf"(?:có (?:kết quả|tỷ lệ|mức|tiến độ)? ?|(?<= )(?={_PAID_BELOW}))(?P<measure>[^\d,;.]{{3,40}}?)"
    rf" (?P<how>{_COMPARED}) (?P<figure>{NUMBER}) ?(?P<unit>%|[^\W\d]+)"
)
_ACTIONS = re.compile(
    rf"{_CONSEQUENCE}(?:, {_CONSEQUENCE})*[^,.;]{{0,12}}?(?= của| đối với| vốn| kế hoạch| phần| cho| sang)"
)
_COMPARATORS = {"trên": Comparator.GT, "đạt từ": Comparator.GE}


@dataclass(frozen=True, slots=True)
class Threshold:
    """A figure of `measure` on the day `as_of` that sets off `action`."""

    measure: str
    comparator: Comparator
    threshold: Decimal
    unit: str
    as_of: date | None
    action: str | None


def read_threshold(text: str) -> Threshold | None:
    """Return the threshold rule in the paragraph `text`, or None: it needs a figure compared, and what then happens."""
    folded = fold(text)
    action = _ACTIONS.search(folded) if holds_any(folded, _CONSEQUENCES) else None
    figure = _FIGURE.search(folded) if action else None
    value = read_number(figure["figure"]) if figure else None
    if figure is None or action is None or value is None:
        return None
    days = [period.value.end for period in find_periods(folded[: figure.start()])]
    return Threshold(
        measure=text[slice(*figure.span("measure"))].strip(),
        comparator=_COMPARATORS.get(figure["how"], Comparator.LT),
        threshold=value,
        unit=text[slice(*figure.span("unit"))],
        as_of=days[-1] if days else None,
        action=text[action.start() : action.end()].strip(),
    )
