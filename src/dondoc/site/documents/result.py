"""The JSON of a reading as types: 'dondoc/programme/1', as `dondoc.writers.programme_json` makes it.

Readings keep this JSON as the machine made it; rooms above read it through these types and never as bare dicts.
"""

from typing import TypedDict

# Findings whose suggestion is how the words at their place must read; those of others are advice.
READING_KINDS = frozenset({"ocr_word", "missing_text", "name_variant"})


class PlaceJson(TypedDict):
    """Characters [start, end) of the reading's text, 1-based lines, and the page or table cell where known."""

    start: int
    end: int
    line_start: int
    line_end: int
    page: int | None
    cell: str | None


class AgencyRefJson(TypedDict):
    """An agency as a document names it; `agency` is its id in the register or None."""

    agency: str | None
    name: str
    raw: str
    group: bool


class ScheduleJson(TypedDict):
    """A time that a document sets; `start` and `end` are ISO days."""

    raw: str
    role: str
    start: str | None
    end: str | None
    recurrence: str | None


class TargetJson(TypedDict):
    """One number that an indicator shall reach."""

    measure: str
    comparator: str
    value: float | int | str | None
    low: float | int | str | None
    high: float | int | str | None
    unit: str
    period_start: str | None
    period_end: str | None
    raw: str


class HeadJson(TypedDict):
    """The identity of the document; `issued_on` is an ISO day."""

    number: str | None
    kind: str | None
    issuer: str | None
    issued_on: str | None
    place: str | None
    signer: str | None
    signer_title: str | None
    title: str | None
    legal_bases: list[str]


class SectionJson(TypedDict):
    """A heading that groups tasks; `parent` is the id of the section around it."""

    id: str
    label: str
    title: str
    level: int
    parent: str | None
    source: PlaceJson


class TaskJson(TypedDict):
    """One thing to be done."""

    id: str
    label: str
    section: str | None
    section_id: str | None
    text: str
    leads: list[AgencyRefJson]
    cooperating: list[AgencyRefJson]
    schedule: list[ScheduleJson]
    note: str | None
    source: PlaceJson


class IndicatorJson(TypedDict):
    """What is measured, with its targets."""

    id: str
    label: str
    section: str | None
    text: str
    leads: list[AgencyRefJson]
    cooperating: list[AgencyRefJson]
    consolidators: list[AgencyRefJson]
    targets: list[TargetJson]
    source: PlaceJson


class DutyJson(TypedDict):
    """An order to report; it has no id and is told by its place in the list, counted from 0."""

    who: str
    to: str | None
    what: str
    recurrence: str
    month: int | None
    day: int | None
    date: str | None
    source: PlaceJson


class FindingJson(TypedDict):
    """Something in the document that a person should look at."""

    kind: str
    severity: str
    message: str
    suggestion: str | None
    source: PlaceJson


class LedgerJson(TypedDict):
    """What became of the lines: how many have each role, and the places of those without one."""

    lines: int
    characters: int
    roles: dict[str, int]
    unclassified: list[PlaceJson]


class ResultJson(TypedDict):
    """All that was read from one document, as far as the site uses it."""

    schema: str
    document: HeadJson
    sections: list[SectionJson]
    tasks: list[TaskJson]
    indicators: list[IndicatorJson]
    duties: list[DutyJson]
    findings: list[FindingJson]
    ledger: LedgerJson
