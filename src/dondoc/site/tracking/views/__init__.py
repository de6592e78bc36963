"""The pages of the tracking room: each reads through selectors, changes through one action, and renders."""

from dondoc.site.tracking.views.completions import completions, confirm_completions, judge_completion
from dondoc.site.tracking.views.contributions import ask as ask_contribution
from dondoc.site.tracking.views.contributions import contribution, contributions
from dondoc.site.tracking.views.contributions import withdraw as withdraw_contribution
from dondoc.site.tracking.views.cycle_acts import judge, nudge, pass_on
from dondoc.site.tracking.views.cycle_list import chosen_cycles, cycles
from dondoc.site.tracking.views.deciding import decide
from dondoc.site.tracking.views.general_part import general_part
from dondoc.site.tracking.views.grid import grid, grid_line
from dondoc.site.tracking.views.matrix import matrix
from dondoc.site.tracking.views.obligations import obligations
from dondoc.site.tracking.views.one_cycle import close_cycle_view, cycle, open_cycle_view
from dondoc.site.tracking.views.progress import progress
from dondoc.site.tracking.views.report_list import chosen_reports, reports
from dondoc.site.tracking.views.reports import report, report_step
from dondoc.site.tracking.views.task import task
from dondoc.site.tracking.views.tasks import programme, tasks
from dondoc.site.tracking.views.work import my_work

__all__ = [
    "ask_contribution",
    "chosen_cycles",
    "chosen_reports",
    "close_cycle_view",
    "completions",
    "confirm_completions",
    "contribution",
    "contributions",
    "cycle",
    "cycles",
    "decide",
    "general_part",
    "grid",
    "grid_line",
    "judge",
    "judge_completion",
    "matrix",
    "my_work",
    "nudge",
    "obligations",
    "open_cycle_view",
    "pass_on",
    "programme",
    "progress",
    "report",
    "report_step",
    "reports",
    "task",
    "tasks",
    "withdraw_contribution",
]
