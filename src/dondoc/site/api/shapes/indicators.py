"""Measures through all documents, and their figures, as answers have them."""

from datetime import date, datetime

from ninja import Schema
from pydantic import Field

from dondoc.site.api.shapes.register import AgencyName


class MeasureTargetOut(Schema):
    """A document's target for the measure, and how it stands."""

    target: int
    programme: int
    programme_name: str
    words: str
    comparator: str
    value: float | None
    low: float | None
    high: float | None
    first_year: int | None
    last_year: int | None
    is_confirmed: bool = Field(description="Whether a person said that the target is one of this measure.")
    judgement: str = Field(description="met, exceeded, missed, likely, unlikely, pending, unclear or no_data.")


class FigureOut(Schema):
    """A figure for a period, in the measure's unit; the newest confirmed one."""

    period: str = Field(description="2026, 2026-H1, 2026-Q3 or 2026-06.")
    amount: float
    standing: str = Field(description="estimate or official.")
    on_day: date = Field(description="The day of the figure.")
    source: str
    agency: str = Field(description="The id of the agency that entered it.")
    confirmed_at: datetime | None


class MeasureOut(Schema):
    """One indicator through documents, with its targets and figures."""

    id: int
    name: str
    unit: str
    direction: str = Field(description="up, down or keep: which way is better.")
    periodicity: str
    computation: str
    source: str
    judgement: str = Field(description="By the newest document whose target is confirmed.")
    keepers: list[AgencyName] = Field(description="The agencies that enter its figures.")
    targets: list[MeasureTargetOut]
    figures: list[FigureOut]


class MeasureRows(Schema):
    """A piece of the list of measures."""

    items: list[MeasureOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")
