"""The only period of a clause holds for all its figures: 'giảm 30% thời gian, 30% chi phí trong năm 2026; đến …'."""

import re
from collections.abc import Sequence

from dondoc.grammar.rules import Reading
from dondoc.grammar.times.stretches import Period

# A figure behind a period that it leads in: 'năm 2026 đạt 40%'.
LEADS_IN = re.compile(r" ?,? ?(?:phấn đấu )?(?:đạt|có|là|còn|tăng|giảm|trên|dưới|khoảng|tối thiểu|ít nhất|\d)")
_FARTHEST = 160  # characters behind a figure in which its period begins
_BREAKS_OFF = re.compile(r"\btrong đó\b|\briêng (?:trong )?$|\. |, (?:đến|tới|hết|vào)\b|\d[^,]*, [^,]*\d[^,]*, ")


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
