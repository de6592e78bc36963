"""Requests to change an obligation as answers have them."""

from datetime import date, datetime

from ninja import Schema
from pydantic import Field

from dondoc.site.api.shapes.register import AgencyName


class RequestOut(Schema):
    """What an agency asks to have changed about an obligation, and what was decided."""

    id: int
    obligation: int = Field(alias="obligation_id")
    agency: AgencyName
    kind: str = Field(description="deadline, lead, wording or dropped.")
    state: str = Field(description="draft, submitted, withdrawn, agreed or refused.")
    due_on: date | None
    lead: AgencyName | None
    wording: str
    reason: str
    cause_kind: str
    submitted_at: datetime | None
    decide_by: date | None
    decided_at: datetime | None
    agreed_due_on: date | None
    decision: str
    decision_number: str
    decision_on: date | None


class RequestRows(Schema):
    """A piece of the list of requests."""

    items: list[RequestOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")
