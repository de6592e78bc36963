"""Lists piece by piece: `limit` rows after the one that `cursor` names, in the order in which they were stored.

A row that is added or changed while somebody reads moves no other, so that nothing is read twice or left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Generic, TypeVar

from django.db.models import QuerySet
from ninja import Path, Schema
from pydantic import Field

from dondoc.site import clock
from dondoc.site.api.shapes.days import Day

LARGEST = 2**63 - 1  # the largest key of a row
MOST = 200
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)

Row = TypeVar("Row")
Key = Annotated[int, Path(ge=1, le=LARGEST)]
Number = Annotated[int, Field(ge=1, le=LARGEST)]
Slug = Annotated[str, Field(max_length=100, pattern=r"^[A-Za-z0-9_-]+$")]
Words = Annotated[str, Field(max_length=200)]


class Piece(Schema):
    """Which rows of a list are wanted."""

    limit: int = Field(50, ge=1, le=MOST, description="How many rows at most.")
    cursor: int = Field(0, ge=0, le=LARGEST, description="`next` of the answer before; 0 begins.")


class PieceOfDay(Piece):
    """Rows as of a day."""

    ngay: Day | None = Field(None, description="The list as of this day instead of today.")

    @property
    def day(self) -> date:
        """The day that is asked for, brought within the years that days are reckoned with here."""
        return min(max(self.ngay, _FIRST_DAY), _LAST_DAY) if self.ngay else clock.today()


@dataclass(frozen=True, slots=True)
class Rows(Generic[Row]):
    """A piece of a list, and where the next begins; None after the last row."""

    items: Sequence[Row]
    next: int | None


def piece_of(rows: QuerySet[Any], wanted: Piece) -> Rows[Any]:
    """The rows that `wanted` asks for, one query beside those of the rows' own."""
    found = list(rows.filter(pk__gt=wanted.cursor).order_by("pk")[: wanted.limit + 1])
    return cut(found, wanted, lambda row: int(row.pk))


def cut(found: Sequence[Row], wanted: Piece, key: Any) -> Rows[Row]:
    """The piece out of `found`, which may have one row more than wanted."""
    items = found[: wanted.limit]
    return Rows(items, key(items[-1]) if len(found) > wanted.limit else None)


def without_nul(words: str) -> str:
    """`words` as a database takes them."""
    return words.replace("\x00", "")
