"""What a cycle came to, as values: the consolidated report is written from these alone.

The shape follows the programme: sections in the order of the document, in each its tasks, under each task one
row for every agency that it binds, then the reports of the cycle, one for every agency that owes one.
`selectors.cycle_summary` builds it; nothing in it leads back to the database.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from dondoc.site.tracking.periods import Period
from dondoc.site.tracking.punctuality import Arrival, Punctuality
from dondoc.site.tracking.timeliness import Basis, Classes, Timeliness


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """One obligation at the end of the cycle, or today while the cycle is open.

    `state` (a `Stage` value), `percent` and `done_on` are the latest that the agency has submitted, in this cycle
    or an earlier one. The three texts are what it says in this cycle, in a report that is submitted or accepted;
    `is_reported` is False, and they are empty, where it says nothing or its report is not in. `completion` (a
    `Completion` value) is what the office found of a 'done': `timeliness` takes a returned one for not done. A row of a
    task that comes round is one round of it; `closed_on` is the day from which a former round is history.
    """

    obligation_id: int
    agency_id: int
    agency_name: str
    agency_short_name: str
    state: str
    percent: int
    done_on: date | None
    original_due_on: date | None
    due_on: date | None
    recurrence: str
    timeliness: Timeliness
    is_reported: bool
    result: str
    obstacles: str
    proposals: str
    open_question: str
    completion: str = ""
    round_starts_on: date | None = None
    round_ends_on: date | None = None
    closed_on: date | None = None
    agency_register_id: str = ""


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task with the words of the document for who and when, and a row for each agency that it binds."""

    task_id: int
    label: str
    text: str
    leads: tuple[str, ...]
    cooperating: tuple[str, ...]
    schedule_raw: str
    note: str
    rows: tuple[AgencyRow, ...]


@dataclass(frozen=True, slots=True)
class SectionPart:
    """A heading with the tasks right under it; a heading above others may have none.

    Tasks without a heading stand in one part whose label and title are empty and whose level is 0.
    """

    label: str
    title: str
    level: int
    tasks: tuple[TaskLine, ...]
    section_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One agency's report: `state` is a `ReportState` value, `arrival` tells late and missing with their days."""

    report_id: int
    agency_id: int
    agency_name: str
    agency_short_name: str
    state: str
    arrival: Arrival
    first_submitted_on: date | None

    @property
    def is_late(self) -> bool:
        return self.arrival.kind == Punctuality.LATE

    @property
    def is_missing(self) -> bool:
        return self.arrival.kind == Punctuality.MISSING


@dataclass(frozen=True, slots=True)
class GeneralLine:
    """What one agency said of the period as a whole, in a report that is submitted or accepted; '' for nothing."""

    report_id: int
    agency_id: int
    agency_name: str
    situation: str = ""
    shortcomings: str = ""
    next_steps: str = ""
    recommendations: str = ""


@dataclass(frozen=True, slots=True)
class CycleSummary:
    """A cycle as of one day: today while it is open, the day it was closed on afterwards.

    With `cycle_id` None it is the programme as it stands on the day, whatever cycle was told of it: it has no reports,
    and its period is the day.

    `classes` counts obligations (rows) by what agencies say and nobody returned, `confirmed` the same by what the
    office has confirmed, dropped ones left out; `dropped` says how many those are. `is_estimate` says that the
    report was due before its figures closed on `figures_to`.
    """

    cycle_id: int | None
    programme_id: int
    programme_number: str
    programme_kind: str
    programme_issuer: str
    programme_issued_on: date | None
    programme_title: str
    consolidator_name: str
    period: Period
    figures_to: date | None
    is_estimate: bool
    opens_on: date
    due_on: date
    is_open: bool
    as_of: date
    sections: tuple[SectionPart, ...]
    reports: tuple[ReportLine, ...]
    classes: Classes
    dropped: int
    confirmed: Classes = field(default_factory=lambda: Classes(basis=Basis.CONFIRMED))
    general: tuple[GeneralLine, ...] = ()

    @property
    def tasks(self) -> Iterator[TaskLine]:
        return (task for section in self.sections for task in section.tasks)

    @property
    def rows(self) -> Iterator[AgencyRow]:
        return (row for task in self.tasks for row in task.rows)

    @property
    def late(self) -> tuple[ReportLine, ...]:
        return tuple(report for report in self.reports if report.is_late)

    @property
    def missing(self) -> tuple[ReportLine, ...]:
        return tuple(report for report in self.reports if report.is_missing)

    @property
    def undecided(self) -> tuple[AgencyRow, ...]:
        """Rows whose agency the office has still to name: ended without one successor, or an open group."""
        return tuple(row for row in self.rows if row.open_question)

    def reports_in(self, *states: str) -> tuple[ReportLine, ...]:
        """The reports in any of `states` (`ReportState` values)."""
        return tuple(report for report in self.reports if report.state in states)

    @property
    def reports_by_state(self) -> dict[str, int]:
        """How many reports stand in each state, states in their own order, absent ones left out."""
        from dondoc.site.tracking.models.cycles import ReportState

        counts = {state.value: len(self.reports_in(state)) for state in ReportState}
        return {state: number for state, number in counts.items() if number}
