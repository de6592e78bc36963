"""The list of urgings."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.site.agencies.models import Agency
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, equals, one_of
from dondoc.site.tracking.models import Stage
from dondoc.site.urging.models import Urge
from dondoc.site.urging.selectors import answered, unanswered

_FIELDS = (
    *("pk", "at", "by__display_name", "words", "agency__name", "agency__register_id"),
    *("obligation__task_id", "obligation__task__label", "obligation__task__text", "obligation__wording"),
    "obligation__due_on",
)


@dataclass(frozen=True, slots=True)
class Paths:
    """Where the rows of the list say how an obligation stands and when it was last spoken of."""

    state: str = "obligation__state"
    last_update_at: str = "obligation__last_update_at"


NOW = Paths()
THEN = Paths("state_then", "updated_then")  # `as_urges_stood`


@dataclass(frozen=True, slots=True)
class UrgeLine:
    """An urging in the list, with how its obligation stands."""

    pk: int
    at: datetime
    by: str
    said: str
    agency: str
    agency_id: str
    task_id: int
    label: str
    text: str
    wording: str
    due_on: date | None
    state: str
    last_update_at: datetime | None

    @property
    def words(self) -> str:
        return self.wording or self.text

    @property
    def is_over(self) -> bool:
        return self.state in (Stage.DONE, Stage.DROPPED)

    @property
    def answered_at(self) -> datetime | None:
        return self.last_update_at if self.last_update_at and self.last_update_at > self.at else None


def urge_listing(paths: Paths = NOW) -> Listing[UrgeLine]:
    """The urgings, the newest first."""
    is_answered = answered(paths.state, paths.last_update_at)
    conditions = {"chua": unanswered(paths.state, paths.last_update_at), "roi": is_answered}
    return Listing(
        order=(F("at").desc(),),
        file_name="don-doc",
        title=gettext_lazy("Urged about"),
        fields=(*_FIELDS, paths.state, paths.last_update_at),
        make=lambda row: UrgeLine(*row),
        filters=(
            Filter("tra-loi", gettext_lazy("Answer"), one_of(conditions), _answers, counted=conditions),
            Filter("agency", gettext_lazy("Agency"), equals("agency__register_id"), _agencies),
        ),
        sorts=(
            Sort("at", gettext_lazy("Day"), ("at",), ("-at",)),
            Sort("agency", gettext_lazy("Agency"), ("agency__position", "-at"), ("-agency__position", "-at")),
        ),
        groups=(
            Group("co-quan", gettext_lazy("Agency"), ("agency__position", "agency__name"), lambda line: line.agency),
        ),
        columns=_COLUMNS,
    )


def _answers() -> list[Choice]:
    return [Choice("chua", _("Not answered")), Choice("roi", _("Answered"))]


def _agencies() -> list[Choice]:
    urged = Agency.objects.filter(pk__in=Urge.objects.order_by().values("agency")).order_by("position", "name")
    return [Choice(*row) for row in urged.values_list("register_id", "name")]


_COLUMNS: tuple[Column[UrgeLine], ...] = (
    Column("at", gettext_lazy("Day"), lambda line: line.at, "date", 12),
    Column("agency", gettext_lazy("Agency"), lambda line: line.agency, "wrap", 24),
    Column("task", gettext_lazy("Task"), lambda line: line.words, "wrap", 50),
    Column("due_on", gettext_lazy("Deadline"), lambda line: line.due_on, "date", 11),
    Column("said", gettext_lazy("What was asked"), lambda line: line.said, "wrap", 40),
    Column("by", gettext_lazy("By"), lambda line: line.by, width=20),
    Column("answered", gettext_lazy("Answered"), lambda line: line.answered_at, "date", 12),
)
