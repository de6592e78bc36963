"""What is tracked: obligations and what was decided about them, cycles, reports and updates."""

from dondoc.site.tracking.models.changes import Aspect, ChangeIsFinal, ObligationChange
from dondoc.site.tracking.models.cycles import Cycle, Report
from dondoc.site.tracking.models.obligations import Obligation
from dondoc.site.tracking.models.progress import ProgressUpdate
from dondoc.site.tracking.models.stages import Stage

__all__ = ["Aspect", "ChangeIsFinal", "Cycle", "Obligation", "ObligationChange", "ProgressUpdate", "Report", "Stage"]
