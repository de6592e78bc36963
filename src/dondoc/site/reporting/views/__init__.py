"""The pages of the reporting room."""

from dondoc.site.reporting.views.cycle_files import docx, xlsx
from dondoc.site.reporting.views.drafting import compose, draft, draft_file, issue, reword
from dondoc.site.reporting.views.figures import figure
from dondoc.site.reporting.views.overview import reports

__all__ = ["compose", "docx", "draft", "draft_file", "figure", "issue", "reports", "reword", "xlsx"]
