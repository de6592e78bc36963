"""The kinds of chart, as frozen values: numbers with their labels, and nothing of how they look.

A `title` states what the chart shows or finds; it is printed beside the picture and begins its description. A `unit` is
printed once. Numbers may be Decimal, int or float; None is a number that is not known, never a zero.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dondoc.charts.tones import Tone

Number = Decimal | int | float


class Every(StrEnum):
    """How far apart the days of a chart are, which says how they are written: 2026, III/2026, 03/2026, 20/01/2026."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"


class Form(StrEnum):
    """Whether values through time are joined by a line or stand as bars."""

    LINE = "line"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day: for a period its last day. An estimate (ước thực hiện) is drawn hollow."""

    on: date
    value: Number
    is_estimate: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is expected on a day, and between which two values it will probably lie."""

    on: date
    value: Number
    low: Number
    high: Number


@dataclass(frozen=True, slots=True)
class Goal:
    """What another document wants on a day: one number, or one from `low` to `high`. `label` names the document."""

    on: date
    value: Number
    label: str
    low: Number | None = None
    high: Number | None = None


@dataclass(frozen=True, slots=True)
class TargetPath:
    """One measure: the path that it shall take, the values so far, where they lead, and `goals` beside the path's."""

    title: str
    unit: str
    values: tuple[Point, ...]
    path: tuple[Point, ...] = ()
    outlook: tuple[Outlook, ...] = ()
    every: Every = Every.YEAR
    goals: tuple[Goal, ...] = ()


@dataclass(frozen=True, slots=True)
class SmallMultiples:
    """Many measures side by side, each on a scale of its own and all through the same time."""

    title: str
    panels: tuple[TargetPath, ...]


@dataclass(frozen=True, slots=True)
class Bullet:
    """A value beside its goal on a scale of its own from 0 to `ceiling` (none: a little above the greatest).

    `expected` is where the path should be on the day of the value; `note` the words of a judgement ('khó đạt').
    """

    label: str
    value: Number | None
    goal: Number | None
    unit: str = ""
    expected: Number | None = None
    note: str = ""
    ceiling: Number | None = None


@dataclass(frozen=True, slots=True)
class BulletBars:
    """Measures against their goals, a bar each."""

    title: str
    bars: tuple[Bullet, ...]


@dataclass(frozen=True, slots=True)
class Class:
    """A class of things that are counted, with the tone in which its part is drawn."""

    label: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: how many there are of each class, in the order of the chart's classes."""

    label: str
    counts: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class StackedBars:
    """Bars that are made up of classes; with `is_share` all have the same length, and parts are shares of it."""

    title: str
    classes: tuple[Class, ...]
    bars: tuple[Bar, ...]
    unit: str = ""
    is_share: bool = False

    def __post_init__(self) -> None:
        for bar in self.bars:
            if len(bar.counts) != len(self.classes):
                raise ValueError(f"the bar {bar.label!r} has {len(bar.counts)} counts for {len(self.classes)} classes")


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One row of a heat map: a value a column, None where there is none."""

    label: str
    values: tuple[Number | None, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Rows by columns (agencies by months): the greater, the darker. `unit` says what the numbers count."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    unit: str = ""

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row.values) != len(self.columns):
                raise ValueError(f"the row {row.label!r} has {len(row.values)} values for {len(self.columns)} columns")


@dataclass(frozen=True, slots=True)
class Series:
    """Values through time under one name, '' where a chart has only one."""

    label: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class ThroughTime:
    """One or a few series through time, as lines or as bars."""

    title: str
    unit: str
    series: tuple[Series, ...]
    every: Every = Every.MONTH
    form: Form = Form.LINE


Chart = TargetPath | SmallMultiples | BulletBars | StackedBars | HeatMap | ThroughTime
