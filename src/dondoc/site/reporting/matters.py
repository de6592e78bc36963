"""What a report is to be about: which kind, on which cycle, programme, agency or section, with what a person typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import Programme, Section
from dondoc.site.reporting.models import ReportKind
from dondoc.site.tracking.models import Cycle

OF_CYCLE = (ReportKind.CONSOLIDATED, ReportKind.URGING, ReportKind.NOTICE)
OF_AGENCY = (ReportKind.OWN, ReportKind.PLAN)  # an agency's own, for its people alone until they are issued


CONSOLIDATOR, COMMITTEE = "consolidator", "committee"  # who signs


@dataclass(frozen=True, slots=True)
class Matter:
    """The matter of a report. `owner` is the agency whose own it is, None where it is the programme's.

    `asked` is what was typed when it was begun: for an answer `asker`, `number`, `day`, `about`, `form`; for a table
    `by`; for these and the final report `signer`, which is `COMMITTEE` where the committee itself signs and not the
    consolidating agency.
    """

    kind: ReportKind
    programme: Programme | None = None
    cycle: Cycle | None = None
    agency: Agency | None = None
    section: Section | None = None
    owner: Agency | None = None
    asked: Mapping[str, str] = field(default_factory=dict)


def on_cycle(kind: ReportKind, cycle: Cycle) -> Matter:
    """The matter of a report of `kind` on `cycle`, by who writes the reports of its programme."""
    return Matter(kind, cycle.programme, cycle)
