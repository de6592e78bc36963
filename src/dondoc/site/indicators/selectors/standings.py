"""How the indicators of a programme stand on a day: what reports, dashboards and public pages ask of this room.

Each function takes the person who asks and the day that is asked about, and reads in a fixed number of queries.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.assessing import Assessment
from dondoc.site.indicators.forecasting import Forecast
from dondoc.site.indicators.judgements import Judgement, together
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.indicators.selectors.links import whole_links
from dondoc.site.indicators.selectors.overview import Row, rows_of
from dondoc.site.programmes.models import Indicator, Programme, Target


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """One target of the programme: what is wanted, how far it has come, how that is judged.

    `row` is the whole line of its measure (all figures, the targets of other documents, who keeps it); `assessment`
    is this target's own judgement with its forecast and path.
    """

    row: Row
    assessment: Assessment

    @property
    def measure(self) -> Measure:
        return self.row.measure

    @property
    def target(self) -> Target:
        return self.assessment.link.target

    @property
    def latest(self) -> Value | None:
        """The newest confirmed figure of the day, with its period, whether it is an estimate, its source and day."""
        return self.row.latest

    @property
    def judgement(self) -> Judgement:
        return self.assessment.verdict.judgement

    @property
    def forecast(self) -> Forecast | None:
        """The trend at the target's last year, with its method and range; None where it is not foretold."""
        return self.assessment.forecast


@dataclass(frozen=True, slots=True)
class IndicatorStanding:
    """An indicator as the document has it, with its targets in the document's order."""

    indicator: Indicator
    targets: tuple[TargetStanding, ...]

    @property
    def judgement(self) -> Judgement:
        """The joint judgement: met only if every target is, so the worst decides; NO_DATA without a target."""
        return together(one.judgement for one in self.targets)


def standings_of(acting: Acting, programme: Programme, day: date) -> list[IndicatorStanding]:
    """Every indicator of `programme` in the order of the document, as it stands on `day`; [] without a role.

    Only figures that had been confirmed by the end of `day` count. Indicators without a number have no targets.
    """
    if acting.membership is None:
        return []
    own = Link.objects.filter(target__indicator__programme=programme).order_by().values("measure")
    return _arranged(programme, _rows(own, day))


def _rows(measures: QuerySet[Link, Any], day: date) -> list[Row]:
    links = whole_links().filter(measure__in=measures).exclude(target__indicator__programme__issued_on__gt=day)
    values = Value.objects.filter(measure__in=measures, confirmed_at__date__lte=day)
    return rows_of(links.order_by("-target__indicator__programme__issued_on", "-pk"), values, day)


def _arranged(programme: Programme, rows: Iterable[Row]) -> list[IndicatorStanding]:
    found: dict[int, list[TargetStanding]] = defaultdict(list)
    for row in rows:
        for one in row.assessments:
            if one.link.target.indicator.programme_id == programme.pk:
                found[one.link.target.indicator_id].append(TargetStanding(row, one))
    indicators = programme.indicators.prefetch_related("agencies__agency").order_by("position")
    return [IndicatorStanding(one, tuple(_in_order(found[one.pk]))) for one in indicators]


def _in_order(targets: Iterable[TargetStanding]) -> list[TargetStanding]:
    return sorted(targets, key=lambda one: one.target.position)
