"""All that is public, and nothing else: whatever shows something to everybody begins here."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Max, QuerySet
from django.http import Http404

from dondoc.site.agencies.models import Agency
from dondoc.site.indicators.models import Link, Value
from dondoc.site.indicators.models.links import LinkState
from dondoc.site.indicators.selectors.links import whole_links
from dondoc.site.indicators.selectors.overview import Row, rows_of
from dondoc.site.programmes.models import AgencyRole, Programme, Task, TaskAgency
from dondoc.site.public.models import Publication
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors.standings import in_force, standing
from dondoc.site.tracking.timeliness import Classes, Timeliness, count


@dataclass(frozen=True, slots=True)
class PublicObligation:
    """What one agency has to do of a public task, and how it stands."""

    obligation: Obligation
    timeliness: Timeliness


@dataclass(frozen=True, slots=True)
class PublicTask:
    """A public task with those who answer for it."""

    task: Task
    held: tuple[PublicObligation, ...]

    @property
    def only(self) -> PublicObligation | None:
        """The one who answers, where it is one."""
        return self.held[0] if len(self.held) == 1 else None

    @property
    def done(self) -> int:
        return sum(1 for one in self.held if one.timeliness.is_done)

    @property
    def overdue(self) -> int:
        return sum(1 for one in self.held if one.timeliness.kind == "overdue")


def publications() -> QuerySet[Publication]:
    """What is open to everybody, the newest document first, each with its programme."""
    return Publication.objects.standing().select_related("programme__consolidator")


def publication_of(programme_id: int) -> Publication:
    """The publication of a programme; raises Http404 where it is not public."""
    found = publications().filter(programme=programme_id).first()
    if found is None:
        raise Http404
    return found


def public_programmes() -> QuerySet[Programme]:
    """The programmes that are public."""
    return Programme.objects.filter(pk__in=Publication.objects.standing().values("programme"))


def public_tasks() -> QuerySet[Task]:
    """The tasks that are public, each with its programme and section."""
    return Task.objects.filter(programme__in=_with_tasks()).select_related("programme", "section")


def public_task(pk: int) -> Task:
    """The public task `pk`; raises Http404."""
    found = public_tasks().filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def public_obligations() -> QuerySet[Obligation]:
    """What agencies have to do of public tasks; rounds that are history are left out."""
    rows = Obligation.objects.filter(in_force(), task__programme__in=_with_tasks())
    return rows.select_related("agency")


def task_rows(tasks: Iterable[Task], today: date) -> list[PublicTask]:
    """The rows for a page of public tasks, in one more query."""
    page = list(tasks)
    held: dict[int, list[PublicObligation]] = defaultdict(list)
    rows = public_obligations().filter(task__in=[task.pk for task in page])
    for one in rows.order_by("agency__position", "agency_id", "-round_starts_on"):
        held[one.task_id].append(PublicObligation(one, standing(one, today)))
    return [PublicTask(task, tuple(held[task.pk])) for task in page]


def classes_of_programme(programme: Programme, today: date) -> Classes:
    """How many of the public obligations of `programme` stand how on `today`; what was dropped is left out."""
    rows = public_obligations().filter(task__programme=programme).exclude(state="dropped").select_related(None)
    return count(standing(one, today) for one in rows)


def cooperating_in(task: Task) -> list[Agency]:
    """The agencies that cooperate in a public task."""
    parts = TaskAgency.objects.filter(task=task, task__in=public_tasks(), role=AgencyRole.COOPERATING)
    return [part.agency for part in parts.select_related("agency").order_by("position")]


def public_links() -> QuerySet[Link]:
    """The targets of public programmes that belong to a measure by a person's word, the newest document first."""
    links = whole_links().filter(state=LinkState.CONFIRMED, target__indicator__programme__in=_with_indicators())
    return links.order_by("-target__indicator__programme__issued_on", "-pk")


def public_values() -> QuerySet[Value]:
    """The confirmed figures of measures that a public programme has a target for."""
    measures = Link.objects.filter(
        state=LinkState.CONFIRMED, target__indicator__programme__in=_with_indicators()
    ).values("measure")
    return Value.objects.filter(confirmed_at__isnull=False, measure__in=measures).select_related("agency")


def public_measures(day: date, *, programme: Programme | None = None, measure: int | None = None) -> list[Row]:
    """The measures that are public on `day` by name, of one programme or one measure where that is asked for."""
    links, values = public_links(), public_values().filter(confirmed_at__date__lte=day)
    if programme is not None:
        mine = Link.objects.filter(target__indicator__programme=programme).values("measure")
        links, values = links.filter(measure__in=mine), values.filter(measure__in=mine)
    if measure is not None:
        links, values = links.filter(measure=measure), values.filter(measure=measure)
    return sorted(rows_of(links, values, day), key=lambda row: (row.measure.name, row.measure.pk))


def public_measure(pk: int, day: date) -> Row:
    """The public measure `pk`; raises Http404."""
    found = public_measures(day, measure=pk)
    if not found:
        raise Http404
    return found[0]


def figures_as_of(programme: Programme | None = None) -> datetime | None:
    """When something public last changed: a mark, what an agency submitted, a figure that was confirmed."""
    marks, held, values = publications(), public_obligations(), public_values()
    if programme is not None:
        mine = Link.objects.filter(target__indicator__programme=programme).values("measure")
        marks, held = marks.filter(programme=programme), held.filter(task__programme=programme)
        values = values.filter(measure__in=mine)
    found = (
        marks.aggregate(at=Max("marked_at"))["at"],
        held.aggregate(at=Max("last_update_at"))["at"],
        values.aggregate(at=Max("confirmed_at"))["at"],
    )
    return max((moment for moment in found if moment), default=None)


def _with_tasks() -> QuerySet[Publication, int]:
    return Publication.objects.standing().filter(shows_tasks=True).values_list("programme", flat=True)


def _with_indicators() -> QuerySet[Publication, int]:
    return Publication.objects.standing().filter(shows_indicators=True).values_list("programme", flat=True)
