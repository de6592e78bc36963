"""The figures that an agency has to enter in a round: one line for each measure that it keeps."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.chains import current_values
from dondoc.site.indicators.keeping import Keepers
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.indicators.periods import Period, Periodicity, period_for
from dondoc.site.indicators.rights import may_enter, may_read
from dondoc.site.indicators.selectors.links import whole_links


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A measure and the period of the round for which it wants a figure.

    `newest` is the last entry for the period, `seen` that where the person may read it; `before` the newest confirmed
    figure of an earlier period; `links` the targets by document.
    """

    measure: Measure
    period: Period
    newest: Value | None
    seen: Value | None
    before: Value | None
    links: tuple[Link, ...]

    @property
    def version(self) -> int:
        """The key of the last entry for the period, 0 where there is none: what a saving builds on."""
        return self.newest.pk if self.newest else 0


def measures_to_enter(acting: Acting, day: date) -> list[tuple[Measure, list[Link]]]:
    """The measures that the person may enter figures of, by name, each with its links; for the office all of them."""
    by_measure: dict[int, list[Link]] = defaultdict(list)
    for link in whole_links().order_by("-target__indicator__programme__issued_on", "-pk"):
        by_measure[link.measure_id].append(link)
    keepers = Keepers(day)
    kept = [(links[0].measure, links) for links in by_measure.values() if may_enter(acting, keepers.of(links))]
    return sorted(kept, key=lambda pair: (pair[0].name, pair[0].pk))


def lines_of(acting: Acting, measures: Sequence[tuple[Measure, list[Link]]], asked: Period) -> list[EntryLine]:
    """The lines of `measures` in a round of `asked`, in one query."""
    values: dict[int, list[Value]] = defaultdict(list)
    found = Value.objects.filter(measure__in=[measure for measure, _links in measures]).order_by("pk")
    for value in found.select_related("agency", "entered_by"):
        values[value.measure_id].append(value)
    return [_line(acting, measure, links, values[measure.pk], asked) for measure, links in measures]


def _line(acting: Acting, measure: Measure, links: list[Link], values: Iterable[Value], asked: Period) -> EntryLine:
    period = period_for(Periodicity(measure.periodicity), asked)
    own = [value for value in values if value.period == period.code]
    newest = own[-1] if own else None
    confirmed = current_values(value for value in values if value.is_confirmed)
    earlier = [one for one in confirmed if one.stretch.kind is period.kind and one.stretch.last_day < period.first_day]
    return EntryLine(
        measure=measure,
        period=period,
        newest=newest,
        seen=newest if newest and may_read(acting, newest) else None,
        before=earlier[-1] if earlier else None,
        links=tuple(links),
    )
