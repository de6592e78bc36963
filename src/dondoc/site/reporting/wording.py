"""The words of the reports, kept as data so that a province can change them without touching code."""

from datetime import date
from typing import Any

from dondoc.data_files import data_beside
from dondoc.site.tracking.periods import Period
from dondoc.writers.official import Column


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


def period_facts(period: Period) -> dict[str, str]:
    """Return `period` and `PERIOD`, its name inside a sentence and in a title, and `every`, how often it comes round.

    '01' and '02' have a zero, as days do (Nghị định 30/2020).
    """
    first, words = period.starts_on, wording()["periods"][period.kind.value]
    name = say(
        words["name"],
        month=f"{first.month:02}" if first.month < 3 else str(first.month),
        quarter=wording()["quarters"][(first.month - 1) // 3],
        half=wording()["halves"][first.month > 6],
        year=first.year,
        day=day(period.ends_on),
    )
    return {"period": name, "PERIOD": name.upper(), "every": words["every"]}


def day(value: date | None) -> str:
    """Return `value` as 20/01/2026, '' for none."""
    return f"{value.day:02}/{value.month:02}/{value.year}" if value else ""


def columns_of(entries: list[list[object]]) -> tuple[Column, ...]:
    """Return the columns of a table as the wording gives them: heading, width, alignment."""
    return tuple(Column(str(heading), float(str(width)), align) for heading, width, align in entries)  # type: ignore[arg-type]
