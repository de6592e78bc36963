"""What has changed, as answers have it."""

from datetime import datetime

from ninja import Schema
from pydantic import Field


class ChangeOut(Schema):
    """Something that the caller may see and that changed."""

    cursor: int = Field(description="Its place in the sequence; go on after it.")
    at: datetime
    what: str = Field(description="What happened, as the audit trail names it.")
    kind: str = Field(description="programme, obligation, report, cycle, measure, value, request or agency.")
    id: str
    address: str = Field(description="Where it stands now; empty for what has no address of its own.")


class ChangeRows(Schema):
    """A piece of the sequence. One may be empty with more behind it: go on while `more` is true."""

    items: list[ChangeOut]
    next: int = Field(description="The cursor to go on from, now or another day.")
    more: bool = Field(description="Whether more is there already.")
