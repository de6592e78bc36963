"""Where the figures and sentences of a report come from: pages of this site, named in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from dondoc.site.agencies.as_of import PARAMETER
from dondoc.site.reporting.passages import Source
from dondoc.site.reporting.wording import day, say, wording
from dondoc.site.tracking.addressed import COUNTED, DUE, SECTION, stretch
from dondoc.site.tracking.selectors.summary_values import CycleSummary, ReportLine, TaskLine
from dondoc.site.ui.labels import place_label


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists behind the figures of a report: those of obligations of its programme, agency and section, on its day.

    Where `counts` is False the lists do not show what the report counts, as while the words of an agency are still a
    draft; then they are named without their figures.
    """

    as_of: date
    filters: Mapping[str, str] = field(default_factory=dict)
    counts: bool = True

    def of(self, counted: str, figure: int | None = None, **filters: str) -> Source:
        """The list of what is in the counting class `counted`, of which there are `figure`."""
        query = urlencode({**self.filters, **filters, COUNTED: counted, PARAMETER: self.as_of.isoformat()})
        words = _words("counted", what=wording()["sources"]["classes"][counted], as_of=day(self.as_of))
        return Source(words, f"{reverse('tracking:obligations')}?{query}", figure if self.counts else None)

    def due_between(self, first: date, last: date, figure: int, counted: str = "open") -> Source:
        """The list of what is due from `first` to `last`, both included."""
        return self.of(counted, figure, **{DUE: stretch(first, last)})

    def in_section(self, section_id: int | None) -> "Lists":
        """The same lists, of one section with all below it; of no section they are those of everything."""
        if section_id is None:
            return Lists(self.as_of, self.filters, counts=False)
        return Lists(self.as_of, {**self.filters, SECTION: str(section_id)}, self.counts)

    def of_agency(self, register_id: str) -> "Lists":
        """The same lists, of one agency."""
        return Lists(self.as_of, {**self.filters, "agency": register_id}, self.counts)


def lists_of(summary: CycleSummary, *, counts: bool = True) -> Lists:
    """The lists behind the figures of `summary`."""
    return Lists(summary.as_of, {"programme": str(summary.programme_id)}, counts)


def of_cycle(summary: CycleSummary, state: str = "", figure: int | None = None) -> Source:
    """The page of the cycle with every agency's report, those in `state`; without a cycle that of the programme."""
    if summary.cycle_id is None:
        return of_programme(summary)
    query = {"state": state} if state else {}
    address = _on_day("tracking:cycle", summary.cycle_id, summary.as_of, **query)
    return Source(_words("cycle", as_of=day(summary.as_of)), address, figure)


def of_programme(summary: CycleSummary, figure: int | None = None) -> Source:
    """The page of the programme with all its tasks, of which there are `figure`."""
    address = _on_day("tracking:programme", summary.programme_id, summary.as_of)
    return Source(_words("programme", as_of=day(summary.as_of)), address, figure)


def of_rounds(summary: CycleSummary) -> Source:
    """The table of the programme's cycles with every agency's reports."""
    address = _on_day("tracking:matrix", summary.programme_id, summary.as_of)
    return Source(_words("rounds", as_of=day(summary.as_of)), address)


def of_task(task: TaskLine, as_of: date) -> Source:
    """The page of one task, with all that its agencies had said of it by the day."""
    return of_task_page(task.task_id, task.label, as_of)


def of_task_page(task_id: int, label: str, as_of: date) -> Source:
    """The page of the task `task_id`, which the document has under `label`, as it stood on the day."""
    return Source(_words("task", label=place_label(label)), _on_day("tracking:task", task_id, as_of))


def of_report(report: ReportLine) -> Source:
    """The report of one agency in the cycle."""
    return of_report_page(report.report_id, report.agency_name)


def of_report_page(report_id: int, agency: str) -> Source:
    """The report `report_id` of `agency`."""
    return Source(_words("report", agency=agency), reverse("tracking:report", args=[report_id]))


def of_indicators(summary: CycleSummary, judgement: str = "", figure: int | None = None) -> Source:
    """The list of the programme's indicators, those of one `judgement`, of which there are `figure`."""
    query = {"programme": str(summary.programme_id), PARAMETER: summary.as_of.isoformat()}
    query |= {"judgement": judgement} if judgement else {}
    words = _words("indicators", as_of=day(summary.as_of))
    return Source(words, f"{reverse('indicators:list')}?{urlencode(query)}", figure)


def of_measure(measure_id: int, name: str, as_of: date) -> Source:
    """The page of one indicator with its figures, as it was judged on the day."""
    return Source(_words("measure", name=name), _on_day("indicators:measure", measure_id, as_of))


def of_template() -> Source:
    """The page of the wording: a sentence that rests on no figure."""
    return Source(_words("template"), reverse("reporting:wording"))


def of_typed(summary: CycleSummary) -> Source:
    """What a person typed when the report was begun, on the programme of `summary`."""
    return Source(_words("typed"), _on_day("tracking:programme", summary.programme_id, summary.as_of))


def _on_day(page: str, key: int, as_of: date, **query: str) -> str:
    """The address of `page` of `key` as it stood on the day."""
    return f"{reverse(page, args=[key])}?{urlencode({**query, PARAMETER: as_of.isoformat()})}"


def _words(key: str, **facts: object) -> str:
    return say(wording()["sources"][key], **facts)
