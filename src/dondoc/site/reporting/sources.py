"""Where the figures and sentences of a report come from: pages of this site, named in words."""

from urllib.parse import urlencode

from django.urls import reverse

from dondoc.site.reporting.passages import Source
from dondoc.site.reporting.wording import day, say, wording
from dondoc.site.tracking.selectors.summary_values import CycleSummary, ReportLine, TaskLine
from dondoc.site.ui.templatetags.dondoc_ui import place_label


def of_cycle(summary: CycleSummary) -> Source:
    """The page of the cycle, with the state of every agency's report."""
    return Source(_words("cycle", as_of=day(summary.as_of)), reverse("tracking:cycle", args=[summary.cycle_id]))


def of_obligations(summary: CycleSummary, key: str = "obligations", **filters: str) -> Source:
    """The list of the programme's obligations, only those that pass `filters`; `key` names the words for it."""
    query = urlencode({"programme": summary.programme_id, **filters})
    return Source(_words(key, as_of=day(summary.as_of)), f"{reverse('tracking:obligations')}?{query}")


def of_task(task: TaskLine) -> Source:
    """The page of one task, with all that its agencies said of it."""
    return Source(_words("task", label=place_label(task.label)), reverse("tracking:task", args=[task.task_id]))


def of_report(report: ReportLine) -> Source:
    """The report of one agency in the cycle."""
    words = _words("report", agency=report.agency_name)
    return Source(words, reverse("tracking:report", args=[report.report_id]))


def _words(key: str, **facts: object) -> str:
    return say(wording()["sources"][key], **facts)
