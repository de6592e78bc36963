"""As whom a program has come in."""

from datetime import date

from ninja import Schema
from pydantic import Field

from dondoc.site.api.shapes.register import AgencyName


class CallerOut(Schema):
    """The agency and the role in which the caller acts, and what its token is good for."""

    agency: AgencyName | None
    role: str | None
    token: str | None = Field(description="The name of the token; null for somebody who has signed in.")
    scopes: list[str]
    expires_on: date | None
    requests_a_minute: int = Field(description="How many requests are answered within a minute; 0: no limit.")
