"""The layouts in which programmes are written, and the words in them; both are in layouts.yaml."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from dondoc.data_files import data_beside
from dondoc.writers.official import Column


class Layout(StrEnum):
    """How the tasks of a programme are set out.

    Tables have one time column or two ('Thời gian hoàn thành' and 'Thời gian thực hiện'); prose has headings that
    name the agencies, and under them a paragraph or a bullet a task.
    """

    ONE_TIME_COLUMN = "one-time-column"
    TWO_TIME_COLUMNS = "two-time-columns"
    PARAGRAPHS = "paragraphs"
    BULLETS = "bullets"

    @property
    def is_table(self) -> bool:
        return self in (Layout.ONE_TIME_COLUMN, Layout.TWO_TIME_COLUMNS)


@dataclass(frozen=True, slots=True)
class Filled:
    """A column with what it is filled with ('task', 'leads', 'deadline' …)."""

    holds: str
    column: Column


@cache
def columns(table: str) -> tuple[Filled, ...]:
    """Return the columns of `table`, a layout with columns or 'indicators'."""
    return tuple(
        Filled(each["holds"], Column(each["heading"], each["width"], each["align"])) for each in _data()[table]
    )


def phrase(name: str, **filled: str) -> str:
    """Return the words called `name`, filled in."""
    words: str = _data()["words"][name]
    return words.format(**filled)


def _data() -> dict[str, Any]:
    data: dict[str, Any] = data_beside(__package__, "layouts.yaml")
    return data
