"""Programmes, sections, tasks and indicators of documents as answers have them."""

from datetime import date, datetime
from typing import Any

from ninja import Schema
from pydantic import Field

from dondoc.site.api.shapes.register import AgencyName


class ProgrammeOut(Schema):
    """A published programme: what one document orders."""

    id: int
    number: str
    kind: str
    issuer: str
    issued_on: date | None
    title: str
    published_at: datetime
    consolidator: AgencyName | None = Field(description="Who sums the reports up; null for the office itself.")
    tasks: int = Field(alias="task_count", description="How many tasks it has.")
    indicators: int = Field(alias="indicator_count")
    lead_agencies: int = Field(alias="lead_count", description="How many agencies lead something in it.")


class ProgrammeRows(Schema):
    """A piece of the list of programmes."""

    items: list[ProgrammeOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")


class SectionOut(Schema):
    """A heading that groups tasks."""

    id: int
    programme: int = Field(alias="programme_id")
    parent: int | None = Field(alias="parent_id")
    label: str
    title: str
    level: int
    position: int


class SectionRows(Schema):
    """A piece of the list of sections."""

    items: list[SectionOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")


class PartOut(Schema):
    """An agency's part in a task or an indicator, with the words that name it in the document."""

    agency: AgencyName
    role: str = Field(description="lead, cooperating or consolidating.")
    words: str = Field(alias="raw")


class PlaceOut(Schema):
    """The place in the document: the words, the lines, and the page and the cell where there are such."""

    quote: str
    line_start: int
    line_end: int
    page: int | None
    cell: str


class TaskOut(Schema):
    """One thing to be done, as the document says it."""

    id: int
    programme: int = Field(alias="programme_id")
    section: int | None = Field(alias="section_id")
    label: str
    position: int
    text: str
    schedule: str = Field(alias="schedule_raw", description="The words of the document about time.")
    starts_on: date | None
    due_on: date | None = Field(description="The last day on time; null where there is none.")
    recurrence: str = Field(description="monthly, quarterly, yearly, or empty.")
    note: str
    agencies: list[PartOut]
    source: PlaceOut

    @staticmethod
    def resolve_agencies(one: Any) -> list[Any]:
        """Its agencies in the order of the document."""
        return list(one.agencies.all())

    @staticmethod
    def resolve_source(one: Any) -> Any:
        """A task knows its own place."""
        return one


class TaskRows(Schema):
    """A piece of the list of tasks."""

    items: list[TaskOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")


class TargetOut(Schema):
    """One number that an indicator shall reach: `value`, or `low` and `high` for a range."""

    id: int
    words: str = Field(alias="raw")
    name: str = Field(description="What is measured, as the document names it.")
    measure: int | None = Field(description="The measure through all documents that it is a target of.")
    comparator: str = Field(description="eq, gt, ge, lt, le, approx or between.")
    value: float | None
    low: float | None
    high: float | None
    unit: str
    period_start: str
    period_end: str = Field(description="A year or a day, as exact as the document is; or empty.")

    @staticmethod
    def resolve_name(one: Any) -> str:
        """The words for what is measured."""
        return str(one.measure)

    @staticmethod
    def resolve_measure(one: Any) -> int | None:
        """The measure that the target belongs to."""
        link = getattr(one, "measure_link", None)
        return link.measure_id if link else None


class IndicatorOut(Schema):
    """What a document wants measured, with its targets."""

    id: int
    programme: int = Field(alias="programme_id")
    section: str = Field(alias="section_title")
    label: str
    text: str
    agencies: list[PartOut]
    targets: list[TargetOut]
    source: PlaceOut

    @staticmethod
    def resolve_agencies(one: Any) -> list[Any]:
        """Its agencies in the order of the document."""
        return list(one.agencies.all())

    @staticmethod
    def resolve_targets(one: Any) -> list[Any]:
        """Its targets in the order of the document."""
        return list(one.targets.all())

    @staticmethod
    def resolve_source(one: Any) -> Any:
        """An indicator knows its own place."""
        return one


class IndicatorRows(Schema):
    """A piece of the list of indicators."""

    items: list[IndicatorOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")
