"""The list of requests."""

from typing import Any

from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy

from dondoc.site.agencies.models import Agency
from dondoc.site.fulltext.matching import rows_with
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, equals, one_of
from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.requests.selectors import IN_THEIR_TURN
from dondoc.site.tracking.models import Aspect


def request_listing() -> Listing[Any]:
    """The requests: drafts, then what waits longest, then what is over; rows come from `selectors.requests_for`."""
    states = {state.value: Q(state=state) for state in RequestState}
    kinds = {aspect.value: Q(kind=aspect) for aspect in Aspect}
    return Listing(
        order=IN_THEIR_TURN,
        file_name="de-nghi-dieu-chinh",
        title=gettext_lazy("Requests for change"),
        filters=(
            Filter("state", gettext_lazy("State of the request"), one_of(states), _states, counted=states),
            Filter("q", gettext_lazy("Words of the request"), lambda words: rows_with(ChangeRequest, words) or None),
            Filter("loai", gettext_lazy("What is asked for"), one_of(kinds), _kinds),
            Filter("agency", gettext_lazy("Agency"), equals("agency__register_id"), _agencies),
        ),
        sorts=(
            Sort("agency", gettext_lazy("Agency"), ("agency__position",), ("-agency__position",)),
            Sort("submitted", gettext_lazy("Submitted on"), *_both_ways("submitted_at")),
        ),
        groups=(
            Group("co-quan", gettext_lazy("Agency"), ("agency__position", "agency"), lambda one: one.agency.name),
            Group("loai", gettext_lazy("What is asked for"), ("kind",), lambda one: str(one.get_kind_display())),
        ),
        columns=_COLUMNS,
        a_page=30,
    )


def _both_ways(field: str) -> Any:
    return (F(field).asc(nulls_last=True),), (F(field).desc(nulls_last=True),)


def _states() -> list[Choice]:
    return [Choice(state.value, str(state.label)) for state in RequestState]


def _kinds() -> list[Choice]:
    return [Choice(aspect.value, str(aspect.label)) for aspect in Aspect]


def _agencies() -> list[Choice]:
    asking = Agency.objects.filter(Exists(ChangeRequest.objects.filter(agency=OuterRef("pk"))))
    return [Choice(*row) for row in asking.order_by("position", "name").values_list("register_id", "name")]


_COLUMNS: tuple[Column[Any], ...] = (
    Column("task", gettext_lazy("Task"), lambda one: one.obligation.words, "wrap", 50),
    Column("agency", gettext_lazy("Agency"), lambda one: one.agency.name, "wrap", 24),
    Column("kind", gettext_lazy("What is asked for"), lambda one: str(one.get_kind_display()), width=22),
    Column("due_before", gettext_lazy("Deadline until then"), lambda one: one.due_before, "date", 12),
    Column("due_on", gettext_lazy("Deadline asked for"), lambda one: one.due_on, "date", 12),
    Column("lead", gettext_lazy("Lead asked for"), lambda one: str(one.lead or ""), "wrap", 24),
    Column("reason", gettext_lazy("Reason"), lambda one: one.reason, "wrap", 40),
    Column("state", gettext_lazy("State of the request"), lambda one: str(one.get_state_display()), width=18),
    Column("submitted", gettext_lazy("Submitted on"), lambda one: one.submitted_at, "date", 12),
    Column("decided", gettext_lazy("Decided on"), lambda one: one.decided_at, "date", 12),
    Column("decision", gettext_lazy("Decision"), lambda one: one.decision, "wrap", 40),
)
