"""The words of the reports: wording.yaml, and in its place what a province has written instead of single sentences."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from copy import deepcopy
from datetime import date
from typing import Any

from dondoc.data_files import data_beside
from dondoc.site.reporting.marks import filled
from dondoc.site.tracking.periods import Period
from dondoc.writers.official import Column

_IN_FORCE: ContextVar[dict[str, Any] | None] = ContextVar("wording_in_force", default=None)


def project_wording() -> dict[str, Any]:
    """Return the whole of wording.yaml, whatever a province says."""
    words: dict[str, Any] = data_beside(__package__, "wording.yaml")
    return words


def wording() -> dict[str, Any]:
    """Return the words that hold: those of `worded` inside of it, else the project's own."""
    return _IN_FORCE.get() or project_wording()


@contextmanager
def worded(phrasings: Mapping[str, str]) -> Iterator[None]:
    """Let reports be written with `phrasings`: sentences by the path to them in wording.yaml ('overview.rate.some')."""
    token = _IN_FORCE.set(_with(phrasings))
    try:
        yield
    finally:
        _IN_FORCE.reset(token)


def at(words: Any, path: str) -> Any:
    """Return what stands at `path` ('overview.rate.some', 'urging.asked.0') in `words`; raises KeyError."""
    for name in path.split("."):
        try:
            words = words[int(name)] if isinstance(words, list) else words[name]
        except (IndexError, ValueError, TypeError) as missing:
            raise KeyError(path) from missing
    return words


def _with(phrasings: Mapping[str, str]) -> dict[str, Any]:
    """The project's words with `phrasings` in their places; one whose sentence has got cases since is for `some`."""
    words = deepcopy(project_wording())
    for path, text in phrasings.items():
        above, _, name = path.rpartition(".")
        try:
            holder: Any = at(words, above) if above else words
            own = at(words, path)
        except KeyError:  # a sentence that the project has no more
            continue
        if isinstance(own, dict):
            own["some"] = text
        else:
            holder[int(name) if isinstance(holder, list) else name] = text
    return words


def say(sentence: str, **facts: object) -> str:
    """Return `sentence` with its facts filled in; raises KeyError for a mark that no fact is called by."""
    return filled(sentence, facts)


def chosen(cases: dict[str, str], number: int, whole: int | None = None) -> str:
    """Return the case of a sentence that the figure `number` asks for: `none` for 0, `some` for any other.

    Where the cases have them, `all` is for as many as `whole`, `only` for the one of a `whole` that is 1, `nothing`
    for none of a `whole` that is 0 itself, and `one` for 1.
    """
    if "nothing" in cases and whole == 0:
        return cases["nothing"]
    if not number:
        return cases["none"]
    if "only" in cases and number == whole == 1:
        return cases["only"]
    if "all" in cases and number == whole:
        return cases["all"]
    if "one" in cases and number == 1:
        return cases["one"]
    return cases["some"]


def compared(cases: dict[str, str], now: int, before: int) -> str:
    """Return the case of a sentence that a change asks for: `up`, `down` or `same`."""
    return cases["up" if now > before else "down" if now < before else "same"]


def period_facts(period: Period) -> dict[str, str]:
    """Return `period` and `PERIOD`, its name inside a sentence and in a title, and `every`, how often it comes round.

    '01' and '02' have a zero, as days do (Nghị định 30/2020).
    """
    first, words = period.starts_on, wording()["periods"][period.kind.value]
    name = say(
        words["name"],
        month=_month(first),
        quarter=wording()["quarters"][(first.month - 1) // 3],
        half=wording()["halves"][first.month > 6],
        year=first.year,
        day=day(period.ends_on),
    )
    return {"period": name, "PERIOD": name.upper(), "every": words["every"]}


def day(value: date | None) -> str:
    """Return `value` as 05/02/2026 or 20/6/2026, '' for none: only January and February have a zero."""
    return f"{value.day:02}/{_month(value)}/{value.year}" if value else ""


def _month(value: date) -> str:
    """The month as documents write it (Nghị định 30/2020/NĐ-CP)."""
    return f"{value.month:02}" if value.month < 3 else str(value.month)


def roman(number: int) -> str:
    """Return `number` from 1 to 39 as a report numbers its parts: 'IV'."""
    return "X" * (number // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[number % 10]


def columns_of(entries: list[list[object]]) -> tuple[Column, ...]:
    """Return the columns of a table as the wording gives them: heading, width, alignment, what stands over it and how
    it is called below that.
    """
    return tuple(_column(*map(str, entry)) for entry in entries)


def _column(heading: str, width: str, align: str, over: str = "", short: str = "") -> Column:
    return Column(heading, float(width), align, over, short)  # type: ignore[arg-type]
