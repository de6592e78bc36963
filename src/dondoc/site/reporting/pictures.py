"""The pictures of a report: how groups of tasks and agencies stand, and how far the indicators have come.

What stands in the body is drawn when the report is composed. What only the meeting pack shows is kept as a `Plate` and
drawn for the pack.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from dondoc.charts import Bar, BulletBars, Chart, Class, StackedBars, Tone, description, specification, to_png
from dondoc.charts.rendering import png_of
from dondoc.site.reporting.groups import groups_of
from dondoc.site.reporting.passages import Passage, Plate
from dondoc.site.reporting.sources import lists_of, of_indicators
from dondoc.site.reporting.wording import day, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary
from dondoc.site.tracking.timeliness import Classes, count
from dondoc.writers.official import Appendix, Figure

_AGENCIES = 30  # bars on a page
_SCALE = 3.0  # dots to a pixel: 290 to an inch on the width of a page
_CLASSES: tuple[tuple[str, Tone, Callable[[Classes], int]], ...] = (
    ("overdue", Tone.LATE, lambda of: of.open_overdue),
    ("open", Tone.COURSE, lambda of: of.open_in_time + of.open_no_deadline),
    ("done_late", Tone.SOON, lambda of: of.done_late),
    ("done", Tone.DONE, lambda of: of.done_on_time + of.done_no_deadline),
)


def groups_figure(summary: CycleSummary) -> Iterator[Passage]:
    """Yield the picture of how the groups of tasks stand; nothing where there are not two of them."""
    named = [
        (group.title, [row for task in group.tasks for row in task.rows])
        for group in groups_of(summary.sections)
        if group.title
    ]
    if len(named) > 1:
        chart = _bars("groups", named)
        yield Passage(_figure(chart, summary), (lists_of(summary).of("total", summary.classes.total),))


def indicators_figure(summary: CycleSummary, charts: Sequence[Chart]) -> Iterator[Passage]:
    """Yield the picture of the newest figures against their targets, where there is one among `charts`."""
    for chart in charts:
        if isinstance(chart, BulletBars):
            yield Passage(_figure(chart, summary), (of_indicators(summary, "", len(chart.bars)),))


def plates_of(summary: CycleSummary, charts: Sequence[Chart]) -> Iterator[Plate]:
    """Yield what the meeting pack shows besides: the agencies with the most that is late, and every other chart."""
    by_agency: dict[str, list[AgencyRow]] = {}
    for row in summary.rows:
        by_agency.setdefault(row.agency_name, []).append(row)
    worst = sorted(by_agency.items(), key=lambda pair: (-_late(pair[1]), -len(pair[1]), pair[0]))[:_AGENCIES]
    if worst:
        yield _plate(_bars("agencies", worst), summary)
    yield from (_plate(chart, summary) for chart in charts if not isinstance(chart, BulletBars))


def appendix_of_plates(plates: Iterable[Plate]) -> Appendix | None:
    """Return `plates` as an appendix; None where there are none."""
    words = wording()["figures"]["appendix"]
    figures = tuple(Figure(png_of(json.loads(one.spec), scale=_SCALE), one.words, one.caption) for one in plates)
    return Appendix(words["title"], figures, heading=words["heading"]) if figures else None


def _bars(name: str, named: Iterable[tuple[str, Iterable[AgencyRow]]]) -> StackedBars:
    words = wording()["figures"]
    classes = tuple(Class(words["classes"][key], tone) for key, tone, _ in _CLASSES)
    counted = [(title, count(row.timeliness for row in rows if row.state != Stage.DROPPED)) for title, rows in named]
    bars = tuple(Bar(title, tuple(number(of) for _, _, number in _CLASSES)) for title, of in counted)
    return StackedBars(words[name], classes, bars, unit=words["unit"])


def _late(rows: Iterable[AgencyRow]) -> int:
    return count(row.timeliness for row in rows if row.state != Stage.DROPPED).open_overdue


def _figure(chart: Chart, summary: CycleSummary) -> Figure:
    return Figure(_png(chart), description(chart).sentence, _caption(chart, summary))


def _plate(chart: Chart, summary: CycleSummary) -> Plate:
    spec = json.dumps(specification(chart), ensure_ascii=False, separators=(",", ":"))
    return Plate(spec, description(chart).sentence, _caption(chart, summary))


def _caption(chart: Chart, summary: CycleSummary) -> str:
    return say(wording()["figures"]["caption"], title=chart.title, as_of=day(summary.as_of))


@lru_cache(maxsize=16)
def _png(chart: Chart) -> bytes:
    """The picture of `chart`: a report is composed again and again while it is looked at."""
    return to_png(chart, scale=_SCALE)
