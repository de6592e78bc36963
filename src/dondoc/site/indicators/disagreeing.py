"""Documents in force at once that want different things of one measure for the same time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dondoc.site.indicators.assessing import Assessment


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Targets for the period that ends with `year`, of at least two programmes, newest document first."""

    year: int
    assessments: tuple[Assessment, ...]


def disagreements(assessments: Iterable[Assessment], day: date) -> list[Disagreement]:
    """Where confirmed targets whose time is not over on `day` name different numbers, in the order of the years.

    A target is taken to be in force until its last year, if no later document has ended it; only the same kind of
    target for the same years is compared.
    """
    groups: dict[tuple[int, object], list[Assessment]] = {}
    for one in assessments:
        if one.link.is_confirmed and one.holds and one.goal.last_year is not None and one.goal.last_year >= day.year:
            first = one.goal.first_year if one.goal.reach != "end" else None
            groups.setdefault((one.goal.last_year, (one.goal.reach, first)), []).append(one)
    found = [Disagreement(year, tuple(group)) for (year, _), group in groups.items() if _differ(group)]
    return sorted(found, key=lambda one: one.year)


def _differ(group: list[Assessment]) -> bool:
    wanted = {(one.goal.comparator, one.goal.value, one.goal.low, one.goal.high) for one in group}
    programmes = {one.link.target.indicator.programme_id for one in group}
    return len(wanted) > 1 and len(programmes) > 1
