"""The only period of a clause holds for all its figures: 'giảm 30% thời gian, 30% chi phí trong năm 2026; đến …'."""

import re
from collections.abc import Sequence

from dondoc.grammar.rules import Reading
from dondoc.grammar.times.stretches import Period

# A figure behind a period that it leads in: 'năm 2026 đạt 40%'.
LEADS_IN = re.compile(
    r" ?,? ?(?:phấn đấu )?(?:đạt|có|là|còn|tăng|giảm|nâng(?: lên)?|lên|trên|dưới|khoảng|tối thiểu|ít nhất|\d)"
)
# '… đạt 65%, đến năm 2030 đạt 80%': the next level of the same, from a later year on.
_TO_NEXT = re.compile(r"(?:,|;| và|, và) (?:(?:phấn đấu|tiếp tục|sang|đến|vào|tới|hết|cuối) )*")
_NEXT_LEVEL = re.compile(
    r",? (?:(?:phấn đấu|đạt|còn|nâng|tăng|giảm|lên|xuống|là|mức|trên|dưới|khoảng|tối thiểu|ít nhất|từ) )+"
    r"\d[\d.,]*(?P<share> ?%)?"
)
_FARTHEST = 160  # characters behind a figure in which its period begins
_BREAKS_OFF = re.compile(r"\btrong đó\b|\briêng (?:trong )?$|\. |, (?:đến|tới|hết|vào)\b|\d[^,]*, [^,]*\d[^,]*, ")


def is_of_next_level(end: int, horizon: Reading[Period], folded: str) -> bool:
    """Whether `horizon` is that of the next level of what the figure that ends at `end` measures, and not its own."""
    if not _TO_NEXT.fullmatch(folded, end, horizon.start):
        return False
    level = _NEXT_LEVEL.match(folded, horizon.end)
    return level is not None and bool(level["share"]) == folded.endswith("%", 0, end)


def only_behind(first: int, start: int, end: int, horizons: Sequence[Reading[Period]], folded: str) -> Period | None:
    """Return the only one of `horizons`, from the `first` on, in the clause of the figure at [start, end), or None."""
    if first >= len(horizons) or horizons[first].start - end > _FARTHEST:
        return None
    if first and ";" not in folded[max(horizons[first - 1].end, start - _FARTHEST) : start]:
        return None
    stop = folded.find(";", end, end + 2 * _FARTHEST)
    following = [each for each in horizons[first : first + 2] if stop < 0 or each.start < stop]
    alone = len(following) == 1 and "(" not in folded[end : following[0].start]
    alone = alone and not LEADS_IN.match(folded, following[0].end)
    return following[0].value if alone and not _BREAKS_OFF.search(folded, end, following[0].start) else None
