"""Obligations as lines of a list: each made of one row of one query, however many tables its words come from."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.models.obligations import Completion
from dondoc.site.tracking.timeliness import Timeliness, on_day
from dondoc.site.ui.labels import place_label

FIELDS = (
    "pk",
    "task_id",
    "task__label",
    "task__text",
    "wording",
    "task__schedule_raw",
    "task__section__label",
    "task__section__title",
    "task__programme_id",
    "task__programme__kind",
    "task__programme__number",
    "agency__register_id",
    "agency__name",
    "due_on",
    "original_due_on",
    "deadline_moves",
    "recurrence",
    "state",
    "percent",
    "done_on",
    "last_update_at",
    "version",
    "completion",
)
_SHORT = 220  # characters
_DUE, _DONE = FIELDS.index("due_on"), FIELDS.index("done_on")
_STATE, _COMPLETION = FIELDS.index("state"), FIELDS.index("completion")


@dataclass(frozen=True, slots=True)
class ObligationLine:
    """What a list says of an obligation; `timeliness` is how it stands on the day of the list."""

    timeliness: Timeliness
    pk: int
    task_id: int
    label: str
    text: str
    wording: str
    schedule_raw: str
    section_label: str | None
    section_title: str | None
    programme_id: int
    programme_kind: str
    programme_number: str
    agency_id: str
    agency: str
    due_on: date | None
    original_due_on: date | None
    deadline_moves: int
    recurrence: str
    state: str
    percent: int
    done_on: date | None
    last_update_at: datetime | None
    version: int
    completion: str
    is_tracked: bool = True  # on the day of the list the system followed it already
    product_number: str = ""  # this and the following two: only in a file
    product_on: date | None = None
    decided_by: str = ""

    @property
    def words(self) -> str:
        """What is to be done, as it is worded now."""
        return self.wording or self.text

    @property
    def short(self) -> str:
        """The words as a list has room for them."""
        words = self.wording or self.text
        return words if len(words) <= _SHORT else f"{words[:_SHORT].rstrip()}…"

    @property
    def programme(self) -> str:
        """The programme by its kind and number."""
        return _named(self.programme_kind, self.programme_number)

    @property
    def section(self) -> str:
        return _headed(self.section_label, self.section_title)

    @property
    def is_dropped(self) -> bool:
        return self.state == Stage.DROPPED


@lru_cache(maxsize=1_024)
def _named(kind: str, number: str) -> str:
    return f"{kind[:1].upper()}{kind[1:]} {number}".strip()


@lru_cache(maxsize=1_024)
def _headed(label: str | None, title: str | None) -> str:
    return f"{place_label(label)} {title or ''}".strip()


def line_of(row: tuple[Any, ...], today: date) -> ObligationLine:
    """The line of a row of `FIELDS`, as it stands on `today`; what the office returned counts as not done."""
    counts_as_done = row[_STATE] == Stage.DONE and row[_COMPLETION] != Completion.RETURNED
    return ObligationLine(on_day(today, due_on=row[_DUE], done_on=row[_DONE] if counts_as_done else None), *row)
