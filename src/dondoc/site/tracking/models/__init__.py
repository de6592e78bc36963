"""What is tracked: obligations, the cycles in which agencies report, their reports and updates."""

from dondoc.site.tracking.models.cycles import Cycle, Report
from dondoc.site.tracking.models.obligations import Obligation
from dondoc.site.tracking.models.progress import ProgressUpdate
from dondoc.site.tracking.models.stages import Stage

__all__ = ["Cycle", "Obligation", "ProgressUpdate", "Report", "Stage"]
