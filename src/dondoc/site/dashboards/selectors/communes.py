"""The communes and wards side by side, each with its open and its late work.

Borders of the communes of 2025 are not in any data that the site has. What everybody knows the place of are the
districts that there were: communes stand by the district that they came from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.db.models import QuerySet

from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.compiled import compiled
from dondoc.site.dashboards.selectors.late import classes_of_agencies
from dondoc.site.dashboards.selectors.state import State
from dondoc.site.dashboards.selectors.strips import Strip, strip
from dondoc.site.figures.selectors.classes import together
from dondoc.site.tracking.timeliness import Classes

COMMUNE = "commune"
DISTRICT = "district"
_STEPS = (1, 10, 25, 50)  # percent of open work that is overdue


@dataclass(frozen=True, slots=True)
class Tile:
    """A commune with its classes; `shade` from 0 to 4 by the share of its open work that is overdue."""

    agency: Agency
    strip: Strip
    shade: int


@dataclass(frozen=True, slots=True)
class Area:
    """Communes that belong together, and the name of the district that they came from: '' where there was none."""

    name: str
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class Communes:
    """All communes by area, in one without a name where those with most overdue stand first; all classes together."""

    areas: tuple[Area, ...]
    strip: Strip


def communes(today: date, state: State, *, latest_first: bool = False) -> Communes:
    """The communes that exist or still have work: four queries, three where the latest stand first."""
    agencies, existing = _communes(), {key for (key,) in _existing(today=today)}
    of_all = classes_of_agencies(today, state)
    by_key = {one.pk: of_all[one.pk] for one in agencies if one.pk in of_all}
    shown = [one for one in agencies if one.pk in existing or one.pk in by_key]
    tiles = [_tile(one, by_key.get(one.pk, Classes())) for one in shown]
    if latest_first:
        tiles.sort(key=lambda tile: -tile.strip.open_overdue.number)
    areas = (Area("", tuple(tiles)),) if latest_first else _areas(tiles)
    return Communes(areas, strip(together(list(by_key.values())), loai=COMMUNE))


def _areas(tiles: Sequence[Tile]) -> tuple[Area, ...]:
    """`tiles`, in their order, by the district that each came from; a commune out of two stands with the first."""
    district: dict[int, str] = {}
    for heir, short_name, name in _came_from():
        district.setdefault(heir, short_name or name)
    named = [(district.get(tile.agency.pk, ""), tile) for tile in tiles]
    order = list(dict.fromkeys(name for name, _tile in named))
    named.sort(key=lambda one: order.index(one[0]))
    return tuple(Area(name, tuple(tile for _, tile in of)) for name, of in groupby(named, key=lambda one: one[0]))


@compiled
def _communes() -> QuerySet[Agency]:
    return Agency.objects.filter(kind=COMMUNE, is_group=False).order_by("position", "name")


@compiled
def _existing(today: date) -> QuerySet[Agency, tuple[int]]:
    return existing_on(Agency.objects.filter(kind=COMMUNE), today).values_list("pk")


@compiled
def _came_from() -> QuerySet[Succession, tuple[int, str, str]]:
    of_districts = Succession.objects.filter(giver__kind=DISTRICT, heir__kind=COMMUNE)
    return of_districts.order_by("giver__position", "pk").values_list("heir_id", "giver__short_name", "giver__name")


def _tile(agency: Agency, classes: Classes) -> Tile:
    own = strip(classes, agency=agency.register_id)
    share = own.overdue_share or (1 if classes.open_overdue else 0)
    return Tile(agency, own, sum(1 for step in _STEPS if share >= step))
