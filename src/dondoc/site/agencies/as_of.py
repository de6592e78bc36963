"""The day as of which a list is shown: today, or the one in the address (`?ngay=2024-06-30`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.dateparse import parse_date

from dondoc.site import clock

PARAMETER = "ngay"
_WRITTEN = "%d/%m/%Y"
_NOT_KEPT = (PARAMETER, "page")  # what a change of the day does not take along


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day that was asked for; `asked` is the words of the address where they name no day."""

    day: date
    today: date
    asked: str = ""
    beside: tuple[tuple[str, str], ...] = ()

    @property
    def is_today(self) -> bool:
        return self.day == self.today

    @property
    def query(self) -> str:
        """What a link adds to keep the day: '?ngay=2024-06-30', or nothing today."""
        return "" if self.is_today else f"?{self.more}"

    @property
    def more(self) -> str:
        """The same without the question mark, for links that have a query of their own."""
        return "" if self.is_today else urlencode({PARAMETER: self.day.isoformat()})


def as_of(request: HttpRequest) -> AsOf:
    """The day in the address of `request`, as 2024-06-30 or 30/06/2024; today without one that can be read."""
    asked = request.GET.get(PARAMETER, "").strip()
    today, found = clock.today(), _read(asked)
    return AsOf(found or today, today, "" if found else asked, tuple(_kept(request.GET.items())))


def _read(words: str) -> date | None:
    try:
        return parse_date(words) or datetime.strptime(words, _WRITTEN).date()
    except ValueError:
        return None


def _kept(query: Iterable[tuple[str, str | list[object]]]) -> Iterable[tuple[str, str]]:
    return ((name, str(value)) for name, value in query if name not in _NOT_KEPT)
