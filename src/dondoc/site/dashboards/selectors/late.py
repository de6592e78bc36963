"""With whom it is late, and since when."""

from dataclasses import dataclass
from datetime import date

from dondoc.site.agencies.models import Agency
from dondoc.site.dashboards.linking import Linked, late_agencies
from dondoc.site.dashboards.selectors.naming import agencies_of, every_agency, programmes_of_keys
from dondoc.site.dashboards.selectors.state import State, once
from dondoc.site.dashboards.selectors.strips import Strip, strip
from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.classes import classes_by
from dondoc.site.figures.selectors.due import oldest_overdue
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.timeliness import Classes


@dataclass(frozen=True, slots=True)
class AgencyLine:
    """An agency with its classes, and the earliest deadline that it let pass; None where nothing is overdue."""

    agency: Agency
    strip: Strip
    since: date | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A programme with its classes."""

    programme: Programme
    strip: Strip


def classes_of_agencies(today: date, state: State) -> dict[int, Classes]:
    """The classes of every agency, by key; one query for all boards in one `state`."""
    return once(f"agencies {today}", state, lambda: classes_by(Scope.AGENCY, today))


def agency_lines(by_key: dict[int, Classes]) -> list[AgencyLine]:
    """A line for each agency of `by_key`, in the order of the register; one query."""
    return [
        AgencyLine(one, strip(by_key[one.pk], agency=one.register_id)) for one in every_agency() if one.pk in by_key
    ]


def latest_agencies(by_key: dict[int, Classes], today: date, shown: int) -> list[AgencyLine]:
    """The `shown` agencies with most that is overdue, and since when; two queries."""
    keys = _latest(by_key, shown)
    since = oldest_overdue(Scope.AGENCY, today, keys)
    agencies = agencies_of(keys)
    return [
        AgencyLine(agencies[key], strip(by_key[key], agency=agencies[key].register_id), since.get(key)) for key in keys
    ]


def latest_programmes(today: date, shown: int) -> list[ProgrammeLine]:
    """The `shown` programmes with most that is overdue; where fewer are late, the others by what is open."""
    by_key = classes_by(Scope.PROGRAMME, today)
    keys = sorted(by_key, key=lambda key: (-by_key[key].open_overdue, -by_key[key].open_in_time, key))[:shown]
    found = programmes_of_keys(keys)
    return [ProgrammeLine(found[key], strip(by_key[key], programme=key)) for key in keys]


def late_agencies_in(by_key: dict[int, Classes]) -> Linked:
    """How many agencies have something overdue, with the list of them."""
    return late_agencies(sum(1 for one in by_key.values() if one.open_overdue))


def _latest(by_key: dict[int, Classes], shown: int) -> list[int]:
    late = (key for key, one in by_key.items() if one.open_overdue)
    return sorted(late, key=lambda key: (-by_key[key].open_overdue, key))[:shown]
