"""The charts of a programme's indicators: bars against goals, and a small picture of each path."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from dondoc.charts import Bullet, BulletBars, Chart, SmallMultiples
from dondoc.site.indicators.picturing import SCALELESS, path_chart
from dondoc.site.indicators.selectors.standings import TargetStanding
from dondoc.site.pictures.showing import ShownChart, shown_charts

_NAME = 60  # characters of a name under a picture


def charts_of(standings: Sequence[TargetStanding], day: date) -> list[ShownChart]:
    """Bars of the newest figures against their goals, and small multiples of the paths; none without figures."""
    sources = dict.fromkeys(one.latest.source for one in _drawn(standings) if one.latest)
    return shown_charts(drawn_charts(standings), on=day, source="; ".join(list(sources)[:3]))


def drawn_charts(standings: Sequence[TargetStanding]) -> list[Chart]:
    """The same charts as values, for reports."""
    drawn = _drawn(standings)
    if not drawn:
        return []
    bars = [_bullet(one) for one in drawn if one.assessment.goal.reach not in SCALELESS]
    panels = tuple(path_chart(one.row, _name(one), one.assessment) for one in drawn)
    charts: list[Chart] = [BulletBars(_("The newest figures against their targets"), tuple(bars))] if bars else []
    charts.append(SmallMultiples(_("The path of each indicator"), panels))
    return charts


def _drawn(standings: Sequence[TargetStanding]) -> list[TargetStanding]:
    return [one for one in standings if one.row.figures and one.assessment.goal.border is not None]


def _bullet(one: TargetStanding) -> Bullet:
    goal, path = one.assessment.goal, one.assessment.path
    newest = one.row.figures[-1]
    return Bullet(
        _name(one),
        newest.value,
        goal.border or Decimal(0),
        one.measure.unit,
        expected=path.at(newest.year) if path else None,
        note=render_to_string("indicators/words/judgement_name.html", {"judgement": one.judgement}).strip(),
    )


def _name(one: TargetStanding) -> str:
    name = one.measure.name
    return name if len(name) <= _NAME else f"{name[: _NAME - 1].rstrip()}…"
