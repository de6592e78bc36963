"""What a cycle came to, as values made by hand: a report is written from nothing else."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any

import pytest

from dondoc.site.tracking.periods import PeriodKind, period_of
from dondoc.site.tracking.punctuality import arrival
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, ReportLine, SectionPart, TaskLine
from dondoc.site.tracking.timeliness import count as classes_of
from dondoc.site.tracking.timeliness import on_day

AS_OF = date(2026, 6, 22)
DUE_ON = date(2026, 6, 17)


@dataclass
class Figures:
    """Makes the parts of a summary as of 22 June 2026; an agency has the same number wherever it is named."""

    numbers: dict[str, int] = field(default_factory=dict)
    ids: Any = field(default_factory=lambda: count(1))

    def agency_id(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers) + 1)

    def row(self, agency: str = "Sở Y tế", **facts: Any) -> AgencyRow:
        """An obligation of `agency`, not started and without a deadline unless `facts` say otherwise."""
        due_on, done_on = facts.get("due_on"), facts.get("done_on")
        said = any(facts.get(words) for words in ("result", "obstacles", "proposals"))
        values = {
            "state": "not_started",
            "percent": 0,
            "done_on": None,
            "original_due_on": due_on,
            "due_on": None,
            "recurrence": "",
            "timeliness": on_day(AS_OF, due_on=due_on, done_on=done_on),
            "is_reported": said,
            "result": "",
            "obstacles": "",
            "proposals": "",
            "open_question": "",
        }
        who = {"agency_id": self.agency_id(agency), "agency_name": agency, "agency_short_name": ""}
        return AgencyRow(obligation_id=next(self.ids), **who, **{**values, **facts})

    def task(self, *rows: AgencyRow, label: str = "I/1", text: str = "Rà soát quy hoạch", **facts: Any) -> TaskLine:
        leads = facts.pop("leads", tuple(row.agency_name for row in rows))
        values = {"cooperating": (), "schedule_raw": "", "note": "", **facts}
        return TaskLine(task_id=next(self.ids), label=label, text=text, leads=leads, rows=rows, **values)

    def section(self, *tasks: TaskLine, label: str = "I", title: str = "Nhà ở", level: int = 1) -> SectionPart:
        return SectionPart(label, title, level, tasks)

    def report(
        self, agency: str, state: str = "accepted", on: date | None = None, *, as_of: date = AS_OF
    ) -> ReportLine:
        """The report of `agency`, first submitted `on` a day (None: not yet)."""
        came = arrival(as_of, due_on=DUE_ON, submitted_on=on)
        return ReportLine(next(self.ids), self.agency_id(agency), agency, "", state, came, on)

    def summary(self, *sections: SectionPart, reports: tuple[ReportLine, ...] = (), **facts: Any) -> CycleSummary:
        rows = [row for section in sections for task in section.tasks for row in task.rows]
        counted = [row for row in rows if row.state != "dropped"]
        values = {
            "cycle_id": 1,
            "programme_id": 1,
            "programme_number": "12/KH-UBND",
            "programme_kind": "kế hoạch",
            "programme_issuer": "UBND tỉnh Sơn La",
            "programme_issued_on": date(2026, 1, 20),
            "programme_title": "Phát triển nhà ở năm 2026",
            "consolidator_name": "Sở Tài chính",
            "period": period_of(PeriodKind.MONTH, date(2026, 6, 1)),
            "figures_to": date(2026, 6, 14),
            "is_estimate": False,
            "opens_on": date(2026, 6, 1),
            "due_on": DUE_ON,
            "is_open": True,
            "as_of": AS_OF,
            "classes": classes_of(row.timeliness for row in counted),
            "dropped": len(rows) - len(counted),
        }
        return CycleSummary(sections=sections, reports=reports, **{**values, **facts})


@pytest.fixture
def figures() -> Figures:
    return Figures()


@pytest.fixture
def one_task(figures: Figures) -> Callable[..., CycleSummary]:
    """A summary with one task, which binds the agencies of the rows given."""

    def summary(*rows: AgencyRow, **facts: Any) -> CycleSummary:
        return figures.summary(figures.section(figures.task(*rows)), **facts)

    return summary
