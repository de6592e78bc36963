"""Agencies as answers have them."""

from datetime import date

from ninja import Schema
from pydantic import Field

from dondoc.site.api.shapes.plain import Plain


class AgencyName(Plain):
    """An agency by its id in the register and its name."""

    id: str = Field(alias="register_id", description="Its id in the register, which never changes.")
    name: str


class AgencyOut(Schema):
    """An agency or a group of agencies, from a day to a day."""

    id: str = Field(alias="register_id")
    name: str
    short_name: str
    kind: str = Field(description="The kind of agency, such as department or commune.")
    is_group: bool = Field(description="Whether the name stands for several agencies.")
    code: str
    parent: AgencyName | None
    valid_from: date | None = Field(description="Its first day; null where none is known.")
    valid_to: date | None = Field(description="Its last day; null while it exists.")


class SuccessionOut(Schema):
    """What passed from one agency to another on a day."""

    giver: AgencyName
    heir: AgencyName
    day: date
    field: str = Field(description="The field of work; empty for all that no other heir took.")
    basis: str


class PlacementOut(Schema):
    """Under whom an agency stood from a day to a day."""

    parent: AgencyName | None
    valid_from: date | None
    valid_to: date | None
    basis: str


class AgencyWhole(AgencyOut):
    """An agency with what happened to it."""

    successions: list[SuccessionOut]
    placements: list[PlacementOut]


class AgencyRows(Schema):
    """A piece of the register."""

    items: list[AgencyOut]
    next: int | None = Field(description="The cursor of the next piece; null after the last.")
