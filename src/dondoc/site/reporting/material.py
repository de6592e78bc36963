"""All that a report is written from, as values; nothing in it leads back to the database."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dondoc.charts import Chart
from dondoc.model import Programme
from dondoc.site.agencies.models import Agency
from dondoc.site.tracking.selectors.endings import Ending
from dondoc.site.tracking.selectors.summary_values import CycleSummary


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator of the programme as it stands: `figure` is what was measured last, in words with its year.

    `judgement` is a `Judgement` value.
    """

    measure_id: int
    name: str
    unit: str
    target: str
    figure: str
    judgement: str
    keepers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rounds:
    """How many cycles of the programme there were, and how many reports were owed and came."""

    cycles: int = 0
    owed: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Material:
    """What is known for a report.

    `summary` is the cycle, or the programme as it stands, narrowed to the agency or section it is about; a table over
    several programmes has several `summaries`. `earlier` is the cycle before, `charts` are those of the indicators.
    `consolidator` signs where the report is the programme's, `agency` where it is its own; `owner` is the agency whose
    own table it is. `is_public` is False while an agency's words are drafts. `agency_order` has the agencies in the
    order of the register, `communes` those that are communes; `plan` is what an agency leads, as a document has it.
    `whole` is the programme with the rounds that are history, `endings` are the decisions that ended something
    otherwise.
    """

    summaries: tuple[CycleSummary, ...]
    consolidator: Agency | None = None
    earlier: CycleSummary | None = None
    indicators: tuple[IndicatorLine, ...] = ()
    charts: tuple[Chart, ...] = ()
    rounds: Rounds = Rounds()
    agency: Agency | None = None
    owner: Agency | None = None
    section: str = ""
    section_id: int | None = None
    report_id: int | None = None
    is_public: bool = True
    agency_order: tuple[int, ...] = ()
    communes: frozenset[int] = frozenset()
    plan: Programme | None = None
    whole: CycleSummary | None = None
    endings: tuple[Ending, ...] = ()
    asked: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_own_table(self) -> bool:
        """Whether an agency makes a table of its own tasks, for itself."""
        return self.owner is not None

    @property
    def summary(self) -> CycleSummary:
        return self.summaries[0]
