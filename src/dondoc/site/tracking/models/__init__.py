"""What is tracked: obligations and what was decided about them, contributions, cycles, reports and updates."""

from dondoc.site.tracking.models.changes import Aspect, CauseKind, ChangeIsFinal, ObligationChange
from dondoc.site.tracking.models.completions import CompletionJudgement, Verdict
from dondoc.site.tracking.models.contributions import Contribution, ContributionState
from dondoc.site.tracking.models.cycles import Cycle, Receiver, Report
from dondoc.site.tracking.models.general_part import GeneralPart
from dondoc.site.tracking.models.nudges import Nudge
from dondoc.site.tracking.models.obligations import Completion, Obligation
from dondoc.site.tracking.models.progress import ProgressUpdate
from dondoc.site.tracking.models.stages import Stage

__all__ = [
    "Aspect",
    "CauseKind",
    "ChangeIsFinal",
    "Completion",
    "CompletionJudgement",
    "Contribution",
    "ContributionState",
    "Cycle",
    "GeneralPart",
    "Nudge",
    "Obligation",
    "ObligationChange",
    "ProgressUpdate",
    "Receiver",
    "Report",
    "Stage",
    "Verdict",
]
