"""Figures of what the measure counts, told again behind them: 'số mức thuế giảm từ 9 mức xuống còn 5 mức'.

No list of units need know what is counted: the measure says that it is.
"""

import re

from dondoc.grammar.figures.figures_with_units import WORDS_BEFORE, Figure
from dondoc.grammar.figures.numbers import read_pointed_number
from dondoc.grammar.figures.units import read_unit

_REACH = 2 * WORDS_BEFORE
_THING = re.compile(
    r" (?P<thing>[^\W\d]+(?: [^\W\d]+){0,2}?)"
    r"(?= ?[,;.)]|$| (?:vào|và|trong|đến|trước|năm|hiện|xuống|lên|còn|trở|như)\b)"
)
_LEADS_TO_IT = (
    "còn ", "xuống ", "lên ", "đạt ", "là ", "có ", "từ ", "khoảng ", "trên ", "dưới ", "tối đa ", "tối thiểu ",
    "ít nhất ", "không quá ", "và ", ": ",
)  # fmt: skip
_ENDS_MEASURE = re.compile(r";|\. ")


def of_what_is_counted(match: re.Match[str], text: str, folded: str) -> Figure | None:
    """Return the number of `match` with the thing behind it that the measure before it counts; None for another."""
    first = max(0, match.start() - _REACH)
    if match["part"] or not folded.endswith(_LEADS_TO_IT, first, match.start()):
        return None
    if "số " not in folded[first : match.start()] or read_unit(text, folded, match.end()):
        return None
    thing = _THING.match(folded, match.end())
    low = read_pointed_number(match["only"] or match["first"])
    if thing is None or low is None or not _counts(thing["thing"], folded[first : match.start()]):
        return None
    high = read_pointed_number(match["last"]) if match["last"] else None
    return Figure(match.start(), thing.end(), low, high, text[slice(*thing.span("thing"))])


def _counts(thing: str, before: str) -> bool:
    """Whether the measure at the end of the words `before` is how many there are of `thing`."""
    place = max(before.rfind(f"số {thing} "), before.rfind(f"số lượng {thing} "))
    return place >= 0 and (place == 0 or not before[place - 1].isalnum()) and not _ENDS_MEASURE.search(before, place)
