"""The list of documents taken in."""

from typing import Any

from django.db.models import F, Q, QuerySet, TextField, Value
from django.db.models.fields.json import KT
from django.db.models.functions import NullIf
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.site.documents.models import Reading, ReadingState, SourceFile
from dondoc.site.fulltext.matching import rows_with
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, one_of


def with_heads(readings: QuerySet[Reading]) -> QuerySet[Reading]:
    """`readings` with the `number` and `title` of the head that was read, without loading the whole results."""
    return readings.annotate(number=_of_document("number"), title=_of_document("title"))


def _of_document(field: str) -> NullIf:
    """A field of the head; SQLite calls a missing one 'null'."""
    return NullIf(KT(f"result__document__{field}"), Value("null"), output_field=TextField())


def document_listing() -> Listing[Any]:
    """The readings, the newest first; rows come from `with_heads`."""
    states = {state.value: Q(state=state) for state in ReadingState}
    return Listing(
        order=("-queued_at",),
        file_name="van-ban",
        title=gettext_lazy("Documents"),
        filters=(
            Filter("state", gettext_lazy("State"), one_of(states), _states, counted=states),
            Filter("q", gettext_lazy("Words of the document or its file"), _holding),
            Filter("cong-bo", gettext_lazy("Published"), one_of(_PUBLISHED), _published),
        ),
        sorts=(
            Sort("queued", gettext_lazy("taken in at"), ("queued_at",), ("-queued_at",)),
            Sort("tasks", gettext_lazy("Tasks"), ("found_tasks",), ("-found_tasks",)),
            Sort(
                "published",
                gettext_lazy("Published"),
                (F("published_at").asc(nulls_last=True),),
                (F("published_at").desc(nulls_last=True),),
            ),
        ),
        groups=(Group("thang", gettext_lazy("Month"), ("-queued_at",), _month_of),),
        columns=_COLUMNS,
        a_page=30,
    )


_PUBLISHED = {"roi": Q(published_at__isnull=False), "chua": Q(published_at__isnull=True)}


def _states() -> list[Choice]:
    return [Choice(state.value, str(state.label)) for state in ReadingState]


def _published() -> list[Choice]:
    return [Choice("roi", _("Published")), Choice("chua", _("Not published"))]


def _holding(words: str) -> Q | None:
    return (rows_with(Reading, words) | rows_with(SourceFile, words, path="file_id")) or None


def _month_of(reading: Any) -> str:
    return _("Taken in %(month)s") % {"month": f"{timezone.localtime(reading.queued_at):%m/%Y}"}


_COLUMNS: tuple[Column[Any], ...] = (
    Column("number", gettext_lazy("Number"), lambda one: one.number, width=18),
    Column("title", gettext_lazy("Title"), lambda one: one.title, "wrap", 60),
    Column("file", gettext_lazy("file name"), lambda one: one.file.name, "wrap", 30),
    Column("state", gettext_lazy("State"), lambda one: str(one.get_state_display()), width=18),
    Column("tasks", gettext_lazy("Tasks"), lambda one: one.found_tasks, "number", 10),
    Column("queued", gettext_lazy("taken in at"), lambda one: one.queued_at, "date", 16),
    Column("by", gettext_lazy("By"), lambda one: str(one.file.uploaded_by), width=24),
    Column("published", gettext_lazy("Published"), lambda one: one.published_at, "date", 16),
)
