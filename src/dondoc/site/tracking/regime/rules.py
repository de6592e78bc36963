"""The rules of the regime: read from the file that stands here, and from a province's own where it has one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings

from dondoc.data_files import data_beside, parse_yaml
from dondoc.errors import DondocError
from dondoc.site.tracking.periods import Period, PeriodKind, last_of_month
from dondoc.site.tracking.regime.days_off import DaysOff, days_off_of

_KEYS = ("figures_close_on", "due_on", "opens_days_before", "without_duty", "when_day_is_off", "days_off")


class BadRegime(DondocError):
    """A province's file of rules cannot be read; the message names the file, the place and the way out."""


class WhenOff(StrEnum):
    """What becomes of a last day on which nobody works."""

    NEXT = "next"
    PREVIOUS = "previous"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Regime:
    """When figures close, when a report is due without a day of its own, when cycles open, and which days move."""

    figures_close_on: int
    due_on: int
    opens_days_before: Mapping[PeriodKind, int]
    without_duty: tuple[PeriodKind, ...]
    when_off: WhenOff
    days_off: DaysOff

    def figures_of(self, period: Period) -> tuple[date, date] | None:
        """The first and the last day of the figures of `period`; None for what is asked for once."""
        if period.kind == PeriodKind.ONCE:
            return None
        end = _day_in(period.ends_on, self.figures_close_on)
        before = period.starts_on - timedelta(days=1)  # in the month before the period, where the last figures closed
        return _day_in(before, self.figures_close_on) + timedelta(days=1), end

    def default_due_on(self, period: Period) -> date:
        """The last day on time for `period` where nothing names one; for what is asked for once its own day."""
        return period.ends_on if period.kind == PeriodKind.ONCE else _day_in(period.ends_on, self.due_on)

    def opens_on(self, period: Period, named_due_on: date) -> date:
        """The day on which the cycle of `period`, due on `named_due_on`, opens by itself."""
        return named_due_on - timedelta(days=self.opens_days_before[period.kind])

    def moved(self, day: date) -> date:
        """`day`, or where nobody works on it the day that the rule puts in its place."""
        if self.when_off == WhenOff.NEXT:
            return self.days_off.next_worked(day)
        return self.days_off.previous_worked(day) if self.when_off == WhenOff.PREVIOUS else day


def regime() -> Regime:
    """The regime in force: the one of the file that DONDOC_REGIME names, on top of the general one."""
    return read_regime(str(settings.DONDOC_REGIME))


@cache
def read_regime(path: str = "") -> Regime:
    """The general regime with what the YAML file `path` rules otherwise; raises BadRegime for a file that is none."""
    rules = _packaged("regime.yaml") | {"days_off": _packaged("days_off.yaml")}
    own = _own(path) if path else {}
    try:
        return _regime(_merged(rules, own))
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        raise BadRegime(
            f"{path}: {fault!r}. Write each key as the general rules do (regime/regime.yaml, regime/days_off.yaml)."
        ) from fault


def _packaged(name: str) -> dict[str, Any]:
    data: dict[str, Any] = data_beside(__package__, name)
    return data


def _own(path: str) -> dict[str, Any]:
    try:
        data = parse_yaml(Path(path).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as fault:
        raise BadRegime(f"{path}: {fault}. DONDOC_REGIME has to name a readable YAML file, or be unset.") from fault
    if not isinstance(data, dict) or (unknown := data.keys() - set(_KEYS)):
        names = ", ".join(sorted(map(str, unknown))) if isinstance(data, dict) else repr(data)
        raise BadRegime(f"{path}: {names} is no rule. The rules are {', '.join(_KEYS)}.")
    return data


def _merged(general: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """`own` on top of `general`; within a mapping of rules key by key, so that a province adds a year of days off."""
    merged = dict(general)
    for key, value in own.items():
        is_mapping = isinstance(value, dict) and isinstance(general.get(key), dict)
        merged[key] = _merged(general[key], value) if is_mapping else value
    return merged


def _regime(rules: Mapping[str, Any]) -> Regime:
    return Regime(
        figures_close_on=_day_number(rules["figures_close_on"]),
        due_on=_day_number(rules["due_on"]),
        opens_days_before={kind: int(rules["opens_days_before"][kind.value]) for kind in PeriodKind},
        without_duty=tuple(PeriodKind(kind) for kind in rules["without_duty"]),
        when_off=WhenOff(rules["when_day_is_off"]),
        days_off=days_off_of(rules["days_off"]),
    )


def _day_number(written: Any) -> int:
    if not 1 <= (number := int(written)) <= 31:
        raise ValueError(f"{written} is no day of a month")
    return number


def _day_in(month: date, number: int) -> date:
    """The day `number` of the month of `month`; the last one where the month is shorter."""
    last = last_of_month(month.year, month.month)
    return last.replace(day=min(number, last.day))
