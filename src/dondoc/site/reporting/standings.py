"""How each agency of a summary stands: its obligations in the counting classes, and how its report came."""

from collections import defaultdict
from dataclasses import dataclass

from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.site.tracking.timeliness import Classes, Timeliness, count


@dataclass(frozen=True, slots=True)
class AgencyStanding:
    """An agency with its counts; `came` is None where it owes no report, `days` how late or missing it is."""

    agency: str
    classes: Classes
    came: Punctuality | None
    days: int

    @property
    def is_punctual(self) -> bool:
        """Whether something fell due, all of it was done on time, and the report came in time."""
        classes = self.classes
        on_time = bool(classes.done_on_time) and not classes.done_late and not classes.open_overdue
        return on_time and self.came in (None, Punctuality.IN_TIME)


def agency_standings(summary: CycleSummary) -> list[AgencyStanding]:
    """Return every agency that is bound or owes a report, in the order in which they report, then as they are named."""
    standings: dict[int, list[Timeliness]] = defaultdict(list)
    names: dict[int, str] = {report.agency_id: report.agency_name for report in summary.reports}
    for row in summary.rows:
        names.setdefault(row.agency_id, row.agency_name)
        if row.state != Stage.DROPPED:
            standings[row.agency_id].append(row.timeliness)
    came = {report.agency_id: report.arrival for report in summary.reports}
    return [
        AgencyStanding(
            name,
            count(standings[key]),
            came[key].kind if key in came else None,
            came[key].days if key in came else 0,
        )
        for key, name in names.items()
    ]
