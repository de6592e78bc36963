"""The heat map: agencies down, months across, in each cell how much of what fell due was not done in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dondoc.site.agencies.models import Agency
from dondoc.site.dashboards.linking import Linked, tasks
from dondoc.site.dashboards.selectors.strips import percent
from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.months import months_by
from dondoc.site.tracking.timeliness import Classes

MONTHS = 12
_STEPS = (1, 10, 25, 50)  # percent: from each on a cell is a shade darker


@dataclass(frozen=True, slots=True)
class HeatCell:
    """Of `due` that had its deadline in the month, `late` was done late or is overdue; `shade` from 0 to 4."""

    month: date
    late: Linked
    due: int
    shade: int


@dataclass(frozen=True, slots=True)
class HeatLine:
    """An agency with a cell for each month, None where nothing fell due."""

    agency: Agency
    cells: tuple[HeatCell | None, ...]


def months_before(today: date, number: int = MONTHS) -> list[date]:
    """The first days of the last `number` months, that of `today` the last of them."""
    ends = today.year * 12 + today.month - 1
    return [date(at // 12, at % 12 + 1, 1) for at in range(ends - number + 1, ends + 1)]


def heat(agencies: Sequence[Agency], months: Sequence[date], today: date) -> list[HeatLine]:
    """The lines of `agencies`; two queries."""
    found = months_by(Scope.AGENCY, months[0], months[-1], today, keys=[one.pk for one in agencies])
    return [HeatLine(one, tuple(_cell(one, month, found.get((one.pk, month))) for month in months)) for one in agencies]


def _cell(agency: Agency, month: date, classes: Classes | None) -> HeatCell | None:
    if classes is None:
        return None
    late = classes.done_late + classes.open_overdue
    share = percent(late, classes.with_deadline) or (1 if late else 0)
    shade = sum(1 for step in _STEPS if share >= step)
    list_of = tasks(late, agency=agency.register_id, thang=f"{month:%Y-%m}", lop="not_in_time")
    return HeatCell(month, list_of, classes.with_deadline, shade)
