"""Days of a report that stand alone: 'hằng tháng (trước ngày 25)' names its cycle, or the sentence before did."""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.reporting.report_cycles import BARE_DAY, CYCLES, EVERY, DutyRecurrence

INTRODUCES = re.compile(rf"(?:trước|chậm nhất|muộn nhất|xong|vào|\bngày)[^\d.;]{{0,14}}$|{EVERY} năm ?\( ?$")
_FARTHEST_CYCLE = 160  # characters before a day in which its cycle stands
REACH = 40  # characters before a day in which the word of time stands


def is_free(match: re.Match[str], taken: Sequence[tuple[int, int]]) -> bool:
    """Whether `match` shares no character with the places that are `taken`."""
    return not any(match.start() < end and start < match.end() for start, end in taken)


def find_bare_days(
    folded: str, taken: Sequence[tuple[int, int]], cycle: DutyRecurrence | None
) -> Iterator[tuple[int, DutyRecurrence, int]]:
    """Yield where a bare day stands in `folded`, how often it comes and which day of its month it is.

    The cycle stands near before it; else it is `cycle`, that of the sentence before.
    """
    for match in BARE_DAY.finditer(folded):
        if not is_free(match, taken):
            continue
        clause = max(match.start() - _FARTHEST_CYCLE, folded.rfind(";", 0, match.start()), 0)
        before = folded[clause : match.start()]
        cycles = [(found.end(), name) for name, pattern in CYCLES[:2] for found in pattern.finditer(before)]
        if cycles:
            yield match.start(), max(cycles)[1], int(match["day"])
        elif cycle in ("monthly", "quarterly"):
            yield match.start(), cycle, int(match["day"])
