"""What the program proposes for each kind of report."""

from collections.abc import Callable

from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.consolidated import composed_report
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.passages import Composed
from dondoc.site.reporting.urging import composed_letter
from dondoc.site.tracking.selectors.summary_values import CycleSummary

_MAKERS: dict[ReportKind, Callable[[CycleSummary, Agency | None], Composed]] = {
    ReportKind.CONSOLIDATED: composed_report,
    ReportKind.URGING: composed_letter,
}


def composed(kind: ReportKind, summary: CycleSummary, consolidator: Agency | None) -> Composed:
    """Return the report of `kind` on the cycle of `summary`, signed by `consolidator` (None: by the committee).

    Raises `urging.NobodyToUrge` where a letter would have nobody to urge.
    """
    return _MAKERS[kind](summary, consolidator)
