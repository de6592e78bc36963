"""Links with all that judging and keeping need of their documents."""

from django.db.models import Prefetch, QuerySet

from dondoc.site.indicators.models import Link, Measure
from dondoc.site.programmes.models import IndicatorAgency


def whole_links() -> QuerySet[Link]:
    """All links with measure, target, indicator, programme and the indicator's agencies; newest document first."""
    agencies = Prefetch("target__indicator__agencies", IndicatorAgency.objects.select_related("agency"))
    return Link.objects.select_related("measure", "target__indicator__programme").prefetch_related(agencies)


def links_of(measure: Measure) -> list[Link]:
    """The links of `measure`, newest document first."""
    return list(whole_links().filter(measure=measure))
