"""The pages of the reporting room."""

from dondoc.site.reporting.views.beginning import begin, choose
from dondoc.site.reporting.views.cycle_files import docx, xlsx
from dondoc.site.reporting.views.drafting import compose, draft, draft_file, issue
from dondoc.site.reporting.views.figures import figure
from dondoc.site.reporting.views.frame import frame
from dondoc.site.reporting.views.overview import reports
from dondoc.site.reporting.views.passages import arrange, passage
from dondoc.site.reporting.views.phrasing import phrasing, wording
from dondoc.site.reporting.views.printing import pack, print_again, printing_progress, printings, to_be_issued

__all__ = [
    "arrange", "begin", "choose", "compose", "docx", "draft", "draft_file", "figure", "frame", "issue", "pack",
    "passage", "phrasing", "print_again", "printing_progress", "printings", "reports", "to_be_issued", "wording",
    "xlsx",
]  # fmt: skip
