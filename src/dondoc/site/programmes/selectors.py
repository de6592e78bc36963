"""Reading the programmes room: everything starts from what the person may see."""

from datetime import date
from typing import Any, TypeVar

from django.db.models import Count, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import Http404

from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.programmes.models import (
    AgencyRole,
    Indicator,
    IndicatorAgency,
    Programme,
    Section,
    Task,
    TaskAgency,
)
from dondoc.site.searching import searchable

Row = TypeVar("Row", Task, Indicator)


def visible_programmes(acting: Acting) -> QuerySet[Programme]:
    """The programmes that the person may see, newest first: every published one, for anyone with a role.

    Each has `task_count`, `indicator_count` and `lead_count` (how many agencies lead something).
    """
    leads = TaskAgency.objects.filter(role=AgencyRole.LEAD)
    return _programmes(acting).annotate(
        task_count=_count(Task.objects.all(), "programme"),
        indicator_count=_count(Indicator.objects.all(), "programme"),
        lead_count=_count(leads, "task__programme", of="agency"),
    )


def _programmes(acting: Acting) -> QuerySet[Programme]:
    programmes = Programme.objects.select_related("consolidator")
    return programmes if acting.membership else programmes.none()


def _count(rows: QuerySet[Any], programme: str, *, of: str = "pk") -> Coalesce:
    """How many `rows` a programme has (or different values `of` them), apart from all that it is joined with."""
    mine = rows.filter(**{programme: OuterRef("pk")}).order_by().values(programme)
    return Coalesce(Subquery(mine.annotate(number=Count(of, distinct=True)).values("number")), 0)


def programme_for(acting: Acting, pk: int) -> Programme:
    """The programme `pk`; raises Http404 where there is none that the person may see."""
    found = _programme(pk=pk) if acting.membership else []
    if not found:
        raise Http404
    return found[0]


@compiled
def _programme(pk: int) -> QuerySet[Programme]:
    return Programme.objects.filter(pk=pk).select_related("consolidator")


def counted_programme_for(acting: Acting, pk: int) -> Programme:
    """The same with the counts of `visible_programmes`, which a page about one programme need not pay for."""
    return _one(visible_programmes(acting), pk)


def _one(programmes: QuerySet[Programme], pk: int) -> Programme:
    programme = programmes.filter(pk=pk).first()
    if programme is None:
        raise Http404
    return programme


def sections_of(programme: Programme) -> QuerySet[Section]:
    """The sections of `programme` in the order of the document."""
    return programme.sections.all()


def visible_tasks(acting: Acting) -> QuerySet[Task]:
    """The tasks of the programmes that the person may see, each with its programme, section and agencies."""
    tasks = Task.objects.select_related("programme", "section").prefetch_related(
        Prefetch("agencies", TaskAgency.objects.select_related("agency"))
    )
    return tasks if acting.membership else tasks.none()


def issued_by(tasks: QuerySet[Task], day: date) -> QuerySet[Task]:
    """Those of `tasks` whose document had been issued by `day`, or has no day."""
    return tasks.exclude(programme__issued_on__gt=day)


def visible_indicators(acting: Acting) -> QuerySet[Indicator]:
    """The indicators of the programmes that the person may see, each with its programme, agencies and targets."""
    indicators = Indicator.objects.select_related("programme").prefetch_related(
        Prefetch("agencies", IndicatorAgency.objects.select_related("agency")), "targets"
    )
    return indicators if acting.membership else indicators.none()


def saying(rows: QuerySet[Row], words: str) -> QuerySet[Row]:
    """Those of `rows` (tasks or indicators) that hold each of `words`, with or without accents and capitals."""
    for word in searchable(words).split():
        rows = rows.filter(search_text__contains=word)
    return rows
