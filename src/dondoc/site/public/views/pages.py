"""The pages for everybody."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse

from dondoc.site import clock
from dondoc.site.indicators.pages import lines
from dondoc.site.pictures.showing import shown_charts
from dondoc.site.programmes.models import Section
from dondoc.site.public.answering import for_everybody, shown
from dondoc.site.public.charting import measure_chart, standing_chart
from dondoc.site.public.selectors import (
    PublicTask,
    classes_of_programme,
    cooperating_in,
    figures_as_of,
    public_measure,
    public_measures,
    public_task,
    public_tasks,
    publication_of,
    publications,
    task_rows,
)

A_PAGE = 40
_LISTED = 100


@dataclass(frozen=True, slots=True)
class SectionRows:
    """The tasks of a page that stand under one heading."""

    section: Section | None
    rows: list[PublicTask]


@for_everybody
def programmes(request: HttpRequest) -> HttpResponse:
    """The programmes that are public, the newest first."""
    page = Paginator(publications(), _LISTED).get_page(request.GET.get("page"))
    return shown(request, "public/programmes.html", {"page": page, "as_of": figures_as_of()})


@for_everybody
def programme(request: HttpRequest, pk: int) -> HttpResponse:
    """One programme: what it is, how it stands, its indicators, its tasks."""
    publication, today = publication_of(pk), clock.today()
    found = publication.programme
    tasks = public_tasks().filter(programme=found).order_by("position")
    page = Paginator(tasks, A_PAGE).get_page(request.GET.get("page"))
    classes = classes_of_programme(found, today)
    chart = standing_chart(classes)
    is_first = page.number == 1
    context = {
        "publication": publication,
        "programme": found,
        "page": page,
        "groups": list(_by_section(task_rows(page, today))),
        "classes": classes,
        "chart": shown_charts([chart], on=today)[0] if chart and is_first else None,
        "measures": public_measures(today, programme=found) if publication.shows_indicators and is_first else [],
        "as_of": figures_as_of(found),
        "today": today,
    }
    return shown(request, "public/programme.html", context)


@for_everybody
def task(request: HttpRequest, pk: int) -> HttpResponse:
    """One task: what, who, by when, how it stands, and where it is written."""
    found, today = public_task(pk), clock.today()
    [row] = task_rows([found], today)
    context = {"row": row, "task": found, "cooperating": cooperating_in(found), "today": today}
    return shown(request, "public/task.html", context)


@for_everybody
def measures(request: HttpRequest) -> HttpResponse:
    """The indicators that are public."""
    today = clock.today()
    page = Paginator(public_measures(today), _LISTED).get_page(request.GET.get("page"))
    return shown(request, "public/measures.html", {"page": page, "measures": page, "today": today})


@for_everybody
def measure(request: HttpRequest, pk: int) -> HttpResponse:
    """One indicator: its chart, its targets, its figures with day and source."""
    today = clock.today()
    row = public_measure(pk, today)
    chart = measure_chart(row)
    latest = row.latest
    context = {
        "row": row,
        "measure": row.measure,
        "lines": lines(row),
        "chart": shown_charts([chart], on=latest.on_day, source=latest.source)[0] if chart and latest else None,
        "today": today,
    }
    return shown(request, "public/measure.html", context)


def _by_section(rows: Iterable[PublicTask]) -> Iterator[SectionRows]:
    current: SectionRows | None = None
    for row in rows:
        section = row.task.section
        if current is None or current.section != section:
            if current:
                yield current
            current = SectionRows(section, [])
        current.rows.append(row)
    if current:
        yield current
