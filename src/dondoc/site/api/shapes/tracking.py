"""Obligations, progress, cycles and reports as answers have them, and progress as it is sent."""

from datetime import date, datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import ConfigDict, Field, StrictInt

from dondoc.site.api.shapes.days import Day
from dondoc.site.api.shapes.plain import Plain
from dondoc.site.api.shapes.register import AgencyName
from dondoc.site.tracking.progress import DECIDER_LIMIT, NUMBER_LIMIT, TEXT_LIMIT

Text = Annotated[str, Field(max_length=TEXT_LIMIT, pattern=r"^[^\u0000]*$")]
Deadline = Literal["no_deadline", "upcoming", "due_soon", "overdue", "done_early", "done_on_time", "done_late"]
State = Literal["not_started", "running", "done", "paused", "dropped"]
Completion = Literal["claimed", "confirmed", "returned"]
ReportState = Literal["not_begun", "draft", "awaiting_head", "submitted", "returned", "accepted"]


class ObligationOut(Plain):
    """A task as it binds one lead agency; of a task that comes round, one round of it."""

    id: int
    task: int
    programme: int
    label: str
    text: str = Field(description="What is to be done, as it is worded now.")
    agency: AgencyName | None = Field(description="Who answers; null while that is an open question.")
    due_on: date | None = Field(description="The last day on time.")
    original_due_on: date | None = Field(description="The last day by the document, before anything was decided.")
    state: str = Field(description="What the agency says, as submitted: not_started, running, done, paused, dropped.")
    percent: int
    done_on: date | None
    completion: str = Field(description="What the office found of 'done': claimed, confirmed, returned, or empty.")
    deadline: str = Field(description="How it stands to its deadline: overdue, due_soon, upcoming, done_late, …")
    days: int = Field(description="How many days it is early, late or before its deadline.")
    last_update_at: datetime | None
    version: int = Field(description="Grows with every saving; the ETag of the obligation begins with it.")


class ObligationRows(Plain):
    """A piece of the list of obligations; with `ngay` and a filter it may be shorter than `limit`."""

    items: list[ObligationOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")


class ProgressIn(Schema):
    """What an agency says of an obligation."""

    model_config = ConfigDict(extra="forbid")

    state: Literal["not_started", "running", "done", "paused"]
    percent: StrictInt = Field(0, ge=0, le=100, description="100 means done.")
    done_on: Day | None = Field(None, description="The day of completion, where it is done.")
    result: Text = Field("", description="What has been achieved.")
    obstacles: Text = Field("", description="What stands in the way.")
    proposals: Text = Field("", description="What is proposed.")
    decided_by: str = Field(
        "", max_length=DECIDER_LIMIT, pattern=r"^[^\u0000]*$", description="Who decided a pause, by which document."
    )
    product_number: str = Field(
        "", max_length=NUMBER_LIMIT, pattern=r"^[^\u0000]*$", description="The document that the work has led to."
    )
    product_on: Day | None = Field(None, description="The day of that document.")


class ProgressOut(Schema):
    """One saving. Until it is submitted the people of its agency alone see it."""

    version: int
    obligation: int = Field(alias="obligation_id")
    report: int = Field(alias="report_id")
    at: datetime
    submitted_at: datetime | None = Field(description="When it was submitted; null for a draft.")
    state: str
    percent: int
    done_on: date | None
    result: str
    obstacles: str
    proposals: str
    decided_by: str
    product_number: str
    product_on: date | None


class ProgressRows(Schema):
    """A piece of what was said of an obligation."""

    items: list[ProgressOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")


class CycleOut(Schema):
    """A round of reporting on a programme, with the number of its reports."""

    id: int
    programme: int = Field(alias="programme_id")
    kind: str
    starts_on: date
    ends_on: date
    opens_on: date
    due_on: date = Field(description="The last day on which a report is in time.")
    state: str = Field(description="open or closed.")
    closed_on: date | None
    reports: int = Field(alias="owed", description="How many reports are owed.")
    received: int
    accepted: int


class CycleRows(Schema):
    """A piece of the list of cycles."""

    items: list[CycleOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")


class ReportOut(Schema):
    """One agency's report in a cycle."""

    id: int
    cycle: int = Field(alias="cycle_id")
    agency: AgencyName
    state: str = Field(description="not_begun, draft, awaiting_head, submitted, returned or accepted.")
    first_submitted_at: datetime | None
    submitted_at: datetime | None
    judged_at: datetime | None


class ReportRows(Schema):
    """A piece of the list of reports."""

    items: list[ReportOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")
