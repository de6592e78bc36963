"""The words of the reports, kept as data so that a province can change them without touching code."""

from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def wording() -> dict[str, Any]:
    """Return the whole of wording.yaml."""
    text = files(__package__).joinpath("wording.yaml").read_text("utf-8")
    words: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    return words


def say(sentence: str, **facts: object) -> str:
    """Return `sentence` with its facts filled in."""
    return sentence.format(**facts)


def chosen(cases: dict[str, str], number: int) -> str:
    """Return the case of a sentence that the figure `number` asks for: `some`, or `none` for nothing."""
    return cases["some" if number else "none"]


def month_facts(month: date) -> dict[str, str]:
    """Return month and year as `month` and `year`: '6', '2026'; '01' and '02' have a zero, as days do (NĐ 30/2020)."""
    return {"month": f"{month.month:02}" if month.month < 3 else str(month.month), "year": str(month.year)}


def day(value: date | None) -> str:
    """Return `value` as 20/01/2026, '' for none."""
    return f"{value.day:02}/{value.month:02}/{value.year}" if value else ""
