"""Shares of one indicator that make up a whole: proposed from the document's own words and numbers."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from dondoc.site.indicators.models import Composition, Link
from dondoc.site.indicators.proposing import is_composed, is_share

_WHOLE = Decimal(100)
_LEAST = Decimal(85)  # below it too much is missing for the shares to be those of one whole


def propose_compositions(links: Iterable[Link]) -> None:
    """Put the measures of `links` together where an indicator names shares of one whole for the same time.

    That is: its words speak of a composition, and its targets for one time come to 100 %, or, where a part is left
    unnamed, to little less. A person may take them apart again.
    """
    groups: dict[tuple[int, str, str], list[Link]] = defaultdict(list)
    for link in links:
        target = link.target
        if is_share(target.unit) and is_composed(target):
            groups[target.indicator_id, target.period_start, target.period_end].append(link)
    for group in groups.values():
        low, high = _sums(group)
        if len({link.measure_id for link in group}) > 1 and high >= _LEAST and low <= _WHOLE:
            _compose(group, is_whole=low <= _WHOLE <= high)


def _sums(links: Iterable[Link]) -> tuple[Decimal, Decimal]:
    low = high = Decimal(0)
    for link in links:
        target = link.target
        low += target.low if target.low is not None else target.value or 0
        high += target.high if target.high is not None else target.value or 0
    return low, high


def _compose(links: list[Link], *, is_whole: bool) -> None:
    if any(link.measure.composition_id for link in links):
        return  # someone has put one of them elsewhere already
    target = links[0].target
    years = "-".join(year for year in (target.period_start[:4], target.period_end[:4]) if year)
    name = f"{target.indicator.text[:280].rstrip()} ({years})" if years else target.indicator.text[:300]
    composition, _made = Composition.objects.get_or_create(name=name, defaults={"is_whole": is_whole})
    for link in links:
        link.measure.composition = composition
        link.measure.save(update_fields=["composition"])
