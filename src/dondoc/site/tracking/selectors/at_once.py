"""How much of another day is worked out for one page: it is done in memory, anew for each."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from dondoc.errors import DondocError

MOST = 10_000  # rows, which take a process some seconds and a hundred MB


class TooMuchAtOnce(DondocError):
    """More rows than are worked out at once; with a programme in the address there would be fewer."""

    def __init__(self) -> None:
        super().__init__(_("On that day there is too much for one list. Choose a programme, or look at today's list."))


def is_much(rows: QuerySet[Any]) -> bool:
    """Whether `rows` are more than are worked out at once."""
    return rows.order_by()[MOST : MOST + 1].exists()


def must_be_few(rows: QuerySet[Any]) -> None:
    """Raise TooMuchAtOnce for more rows than are worked out at once."""
    if is_much(rows):
        raise TooMuchAtOnce
