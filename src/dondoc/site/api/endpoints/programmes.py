"""Programmes with their sections, tasks and indicators."""

from typing import Any

from django.db.models import Prefetch
from django.http import Http404
from ninja import Query, Router

from dondoc.site.api.callers import READING, CallerRequest
from dondoc.site.api.paging import Key, Number, Piece, PieceOfDay, Rows, Slug, Words, piece_of, without_nul
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.programmes import (
    IndicatorRows,
    ProgrammeOut,
    ProgrammeRows,
    SectionRows,
    TaskOut,
    TaskRows,
)
from dondoc.site.fulltext.matching import rows_with
from dondoc.site.programmes.models import AgencyRole, Indicator, Programme, Target, Task
from dondoc.site.programmes.selectors import (
    counted_programme_for,
    issued_by,
    programme_for,
    sections_of,
    visible_indicators,
    visible_programmes,
    visible_tasks,
)

router = Router(tags=["programmes"])


class WantedProgrammes(PieceOfDay):
    """Which programmes."""

    q: Words = ""


class WantedItems(PieceOfDay):
    """Which tasks or indicators."""

    q: Words = ""
    programme: Number | None = None
    agency: Slug | None = None


@router.get("/programmes", response={200: ProgrammeRows, **REFUSED}, auth=READING, url_name="programmes")
def list_programmes(request: CallerRequest, wanted: Query[WantedProgrammes]) -> Rows[Any]:
    """The published programmes; `q` are words of number and title, `ngay` leaves out what was issued later."""
    rows = visible_programmes(request.acting)
    if wanted.ngay:
        rows = rows.exclude(issued_on__gt=wanted.day)
    return piece_of(_saying(rows, Programme, wanted.q), wanted)


@router.get("/programmes/{pk}", response={200: ProgrammeOut, **REFUSED}, auth=READING, url_name="programme")
def read_programme(request: CallerRequest, pk: Key) -> Programme:
    """One programme."""
    return counted_programme_for(request.acting, pk)


@router.get("/programmes/{pk}/sections", response={200: SectionRows, **REFUSED}, auth=READING, url_name="sections")
def list_sections(request: CallerRequest, pk: Key, wanted: Query[Piece]) -> Rows[Any]:
    """The headings of a programme; `position` is their order in the document."""
    return piece_of(sections_of(programme_for(request.acting, pk)), wanted)


@router.get("/tasks", response={200: TaskRows, **REFUSED}, auth=READING, url_name="tasks")
def list_tasks(request: CallerRequest, wanted: Query[WantedItems]) -> Rows[Any]:
    """Tasks as their documents say them; `agency` leads them."""
    rows = visible_tasks(request.acting)
    if wanted.ngay:
        rows = issued_by(rows, wanted.day)
    return piece_of(_narrowed(rows, Task, wanted), wanted)


@router.get("/tasks/{pk}", response={200: TaskOut, **REFUSED}, auth=READING, url_name="task")
def read_task(request: CallerRequest, pk: Key) -> Task:
    """One task."""
    found = visible_tasks(request.acting).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


@router.get("/indicators", response={200: IndicatorRows, **REFUSED}, auth=READING, url_name="indicators")
def list_indicators(request: CallerRequest, wanted: Query[WantedItems]) -> Rows[Any]:
    """Indicators as their documents set them, with targets; their figures stand with the measures."""
    rows = visible_indicators(request.acting).prefetch_related(None)
    rows = rows.prefetch_related("agencies__agency", Prefetch("targets", Target.objects.select_related("measure_link")))
    if wanted.ngay:
        rows = rows.exclude(programme__issued_on__gt=wanted.day)
    return piece_of(_narrowed(rows, Indicator, wanted), wanted)


def _narrowed(rows: Any, model: Any, wanted: WantedItems) -> Any:
    rows = _saying(rows, model, wanted.q)
    if wanted.programme is not None:
        rows = rows.filter(programme=wanted.programme)
    if wanted.agency is not None:
        rows = rows.filter(agencies__agency__register_id=wanted.agency, agencies__role=AgencyRole.LEAD)
    return rows


def _saying(rows: Any, model: Any, words: str) -> Any:
    condition = rows_with(model, without_nul(words)) if words else None
    return rows.filter(condition) if condition else rows
