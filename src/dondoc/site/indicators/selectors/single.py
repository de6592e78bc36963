"""One measure with all that its page shows."""

from dataclasses import dataclass
from datetime import date

from django.http import Http404
from django.utils import timezone

from dondoc.site.agencies.people import Acting
from dondoc.site.indicators.judgements import Judgement, together
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.indicators.rights import readable_values
from dondoc.site.indicators.selectors.links import links_of
from dondoc.site.indicators.selectors.overview import Row, rows_of


@dataclass(frozen=True, slots=True)
class MeasurePage:
    """A measure's row, the figures that wait or came back (own agency only), and those that were replaced."""

    row: Row
    undecided: tuple[Value, ...]
    replaced: tuple[Value, ...]
    compound: Judgement | None


def measure_for(acting: Acting, pk: int) -> Measure:
    """The measure `pk`; raises Http404 where there is none that the person may see."""
    measure = Measure.objects.filter(pk=pk, links__isnull=False).distinct().first() if acting.membership else None
    if measure is None:
        raise Http404
    return measure


def link_for(acting: Acting, pk: int) -> Link:
    """The link `pk` with its target; raises Http404."""
    link = Link.objects.select_related("measure", "target__indicator__programme").filter(pk=pk).first()
    if link is None or acting.membership is None:
        raise Http404
    return link


def value_for(acting: Acting, pk: int) -> Value:
    """The figure `pk`, if the person may read it; raises Http404."""
    value = Value.objects.select_related("measure", "agency").filter(readable_values(acting), pk=pk).first()
    if value is None or acting.membership is None:
        raise Http404
    return value


def measure_page(acting: Acting, measure: Measure, day: date) -> MeasurePage:
    """What the page of `measure` shows to the person on `day`."""
    people = ("agency", "entered_by", "confirmed_by", "returned_by")
    readable = list(measure.values.filter(readable_values(acting)).select_related(*people).order_by("pk"))
    confirmed = [one for one in readable if one.confirmed_at and timezone.localdate(one.confirmed_at) <= day]
    [row] = rows_of(links_of(measure), confirmed, day)
    current = {value.pk for value in row.values}
    followed = {value.supersedes_id for value in readable}
    return MeasurePage(
        row=row,
        undecided=tuple(one for one in readable if not one.is_confirmed and one.pk not in followed),
        replaced=tuple(one for one in reversed(confirmed) if one.pk not in current),
        compound=_compound(row, day),
    )


def _compound(row: Row, day: date) -> Judgement | None:
    """The joint judgement of the ruling target's indicator, where that has other parts."""
    if row.ruling is None:
        return None
    indicator = row.ruling.link.target.indicator_id
    sisters = Link.objects.filter(target__indicator=indicator).values_list("measure", flat=True)
    if len(sisters) < 2:
        return None
    links = Link.objects.select_related("measure", "target__indicator__programme").filter(measure__in=sisters)
    values = Value.objects.filter(measure__in=sisters, confirmed_at__isnull=False)
    found = rows_of(links.prefetch_related("target__indicator__agencies__agency"), values, day)
    parts = (one for each in found for one in each.assessments if one.link.target.indicator_id == indicator)
    return together(one.verdict.judgement for one in parts)
