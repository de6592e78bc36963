"""The words of the reports, kept as data so that a province can change them without touching code."""

from datetime import date
from typing import Any

from dondoc.data_files import data_beside


def wording() -> dict[str, Any]:
    """Return the whole of wording.yaml."""
    words: dict[str, Any] = data_beside(__package__, "wording.yaml")
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
