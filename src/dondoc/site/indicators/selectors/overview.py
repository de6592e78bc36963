"""All measures that a person may see, each with its figures, its targets and how they stand."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.assessing import Assessment, assess
from dondoc.site.indicators.chains import current_values, yearly_figures
from dondoc.site.indicators.disagreeing import Disagreement, disagreements
from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.judgements import Judgement, together
from dondoc.site.indicators.keeping import Keepers
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.indicators.selectors.links import whole_links

# What a leader asks first: what is missed or will be, then what is open, then what is well, then what is not known.
URGENCY = (
    *(Judgement.MISSED, Judgement.UNLIKELY, Judgement.PENDING, Judgement.LIKELY),
    *(Judgement.MET, Judgement.EXCEEDED, Judgement.UNCLEAR, Judgement.NO_DATA),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A measure on a day. `values` are the current confirmed ones, in the order of their periods.

    `ruling` is the target that the measure is judged by: of those that are confirmed and in force that of the newest
    document, and of its targets the one that comes next.
    """

    measure: Measure
    day: date
    values: tuple[Value, ...]
    figures: tuple[Figure, ...]
    assessments: tuple[Assessment, ...]
    keepers: tuple[Agency, ...]
    disagreements: tuple[Disagreement, ...]

    @property
    def ruling(self) -> Assessment | None:
        confirmed = [one for one in self.assessments if one.link.is_confirmed]
        in_force = [one for one in confirmed if one.holds] or confirmed
        if not in_force:
            return None
        newest = in_force[0].link.target.indicator.programme_id
        own = [one for one in in_force if one.link.target.indicator.programme_id == newest]
        return min(own, key=self._how_near)

    def _how_near(self, one: Assessment) -> tuple[bool, int]:
        """The targets to come before those that are over, of each the one that lies nearest to the day."""
        last, this_year = one.goal.last_year or self.day.year, self.day.year
        return last < this_year, abs(last - this_year)

    @property
    def judgement(self) -> Judgement:
        return self.ruling.verdict.judgement if self.ruling else Judgement.UNCLEAR

    @property
    def latest(self) -> Value | None:
        return self.values[-1] if self.values else None


def overview(acting: Acting, day: date) -> list[Row]:
    """Every measure that a document has a target for, the most urgent first; none for a person without a role.

    Of documents those that had been issued by `day` count, of figures those that had been confirmed by then.
    """
    if acting.membership is None:
        return []
    issued = whole_links().exclude(target__indicator__programme__issued_on__gt=day)
    links = issued.order_by("-target__indicator__programme__issued_on", "-pk")
    rows = rows_of(links, Value.objects.filter(confirmed_at__date__lte=day), day)
    return sorted(rows, key=lambda row: (URGENCY.index(row.judgement), row.measure.name))


def rows_of(links: Iterable[Link], values: Iterable[Value], day: date) -> list[Row]:
    """The rows of the measures of `links` (newest document first), from these of their values."""
    by_measure: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        by_measure[link.measure_id].append(link)
    entered: dict[int, list[Value]] = defaultdict(list)
    for value in values:
        entered[value.measure_id].append(value)
    keepers = Keepers(day)
    return [_row(mine, entered[key], keepers, day) for key, mine in by_measure.items()]


def _row(links: list[Link], entered: list[Value], keepers: Keepers, day: date) -> Row:
    values = current_values(entered)
    figures = tuple(yearly_figures(values))
    assessments = tuple(assess(link, figures, day) for link in links)
    return Row(
        measure=links[0].measure,
        day=day,
        values=tuple(values),
        figures=figures,
        assessments=assessments,
        keepers=tuple(keepers.of(links)),
        disagreements=tuple(disagreements(assessments, day)),
    )


def compounds(rows: Iterable[Row]) -> dict[int, Judgement]:
    """The joint judgement of each indicator with several targets, by the indicator's key."""
    parts: dict[int, list[Judgement]] = defaultdict(list)
    for row in rows:
        for one in row.assessments:
            parts[one.link.target.indicator_id].append(one.verdict.judgement)
    return {key: together(found) for key, found in parts.items() if len(found) > 1}
