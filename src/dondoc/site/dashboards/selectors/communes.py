"""The communes and wards side by side, each with its open and its late work.

They stand in the order of the register: borders of the communes of 2025 are not in any data that the site has.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.compiled import compiled
from dondoc.site.dashboards.selectors.strips import Strip, strip
from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.classes import classes_by, together
from dondoc.site.tracking.timeliness import Classes

COMMUNE = "commune"
_STEPS = (1, 10, 25, 50)  # percent of open work that is overdue


@dataclass(frozen=True, slots=True)
class Tile:
    """A commune with its classes; `shade` from 0 to 4 by the share of its open work that is overdue."""

    agency: Agency
    strip: Strip
    shade: int


@dataclass(frozen=True, slots=True)
class Communes:
    """All communes, and their classes together."""

    tiles: tuple[Tile, ...]
    strip: Strip


def communes(today: date, *, latest_first: bool = False) -> Communes:
    """The communes that exist or still have work: three queries."""
    agencies, existing = _communes(), {key for (key,) in _existing(today=today)}
    of_all = classes_by(Scope.AGENCY, today)
    by_key = {one.pk: of_all[one.pk] for one in agencies if one.pk in of_all}
    shown = [one for one in agencies if one.pk in existing or one.pk in by_key]
    tiles = [_tile(one, by_key.get(one.pk, Classes())) for one in shown]
    if latest_first:
        tiles.sort(key=lambda tile: -tile.strip.open_overdue.number)
    return Communes(tuple(tiles), strip(together(list(by_key.values())), loai=COMMUNE))


@compiled
def _communes() -> QuerySet[Agency]:
    return Agency.objects.filter(kind=COMMUNE, is_group=False).order_by("position", "name")


@compiled
def _existing(today: date) -> QuerySet[Agency, tuple[int]]:
    return existing_on(Agency.objects.filter(kind=COMMUNE), today).values_list("pk")


def _tile(agency: Agency, classes: Classes) -> Tile:
    own = strip(classes, agency=agency.register_id)
    share = own.overdue_share or (1 if classes.open_overdue else 0)
    return Tile(agency, own, sum(1 for step in _STEPS if share >= step))
