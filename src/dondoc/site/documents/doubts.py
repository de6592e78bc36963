"""What a reviewer should look at in a reading, and why. Pure: a result in, its found things out.

A thing found is an item that a person decides about, a finding, or a line that the machine could place nowhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from dondoc.site.documents.models import ItemKind, ReviewDecision, Verdict
from dondoc.site.documents.result import PlaceJson, ResultJson
from dondoc.site.documents.reviewing import Decisions, items_of

_NOWHERE: PlaceJson = {"start": 0, "end": 0, "line_start": 0, "line_end": 0, "page": None, "cell": None}
_WORDS = ("text", "title", "what", "message")  # the field that holds the words of an item of each kind
_SAID_BY_ITEMS = ("missing_field", "unknown_agency")  # findings that the item itself shows as a doubt of its own
_ITEMS = (ItemKind.DOCUMENT, ItemKind.SECTION, ItemKind.TASK, ItemKind.INDICATOR, ItemKind.DUTY)
_AGENCY_LISTS = ("leads", "cooperating", "consolidators")


class Doubt(StrEnum):
    """Why a thing found should be looked at, the gravest first."""

    IMPOSSIBLE = "impossible"  # one such fault may be why hundreds of lines have no place
    UNCLASSIFIED = "unclassified"
    NO_IDENTITY = "no_identity"
    NO_LEAD = "no_lead"
    FINDING = "finding"
    UNKNOWN_AGENCY = "unknown_agency"
    NO_TIME = "no_time"
    NOTE = "note"


_DOUBT_OF_SEVERITY = {"error": Doubt.IMPOSSIBLE, "warning": Doubt.FINDING, "info": Doubt.NOTE}


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found: `key` names it in addresses, `item` is it as read, `now` as it stands after the decision."""

    key: str
    kind: str
    item_id: str
    item: Mapping[str, Any]
    place: PlaceJson
    doubts: tuple[Doubt, ...] = ()
    decision: ReviewDecision | None = None
    remarks: tuple["Found", ...] = ()  # findings within an item that has figures to reach

    @property
    def now(self) -> Mapping[str, Any]:
        return {**self.item, **self.decision.changes} if self.decision else self.item

    @property
    def words(self) -> str:
        """What it says, as it stands now."""
        return next((str(self.now[name]) for name in _WORDS if self.now.get(name)), "")

    @property
    def corrected_words(self) -> str:
        """What a person put in place of the words of the document, '' where they stayed."""
        return self.words if self.decision and set(_WORDS) & self.decision.changes.keys() else ""

    @property
    def is_left_out(self) -> bool:
        return self.decision is not None and self.decision.verdict == Verdict.LEFT_OUT

    @property
    def is_open(self) -> bool:
        """Whether it is doubtful, or worth a note, and nobody has decided about it yet."""
        return bool(self.doubts) and self.decision is None

    @property
    def is_note(self) -> bool:
        """Whether it is there to be known only: nothing has to be done about it before publishing."""
        return self.doubts == (Doubt.NOTE,)

    @property
    def can_be_decided(self) -> bool:
        return self.kind in ItemKind.values


def everything_found(text: str, result: ResultJson, decisions: Decisions) -> list[Found]:
    """All that was found in `text`, in the order of the document; the document itself comes first."""
    found = [
        *_items(result, decisions),
        *_findings(text, result, decisions),
        *_unplaced_lines(text, result, decisions),
    ]
    ordered = sorted(found, key=lambda one: (one.place["start"], one.place["end"]))
    findings = [one for one in ordered if one.kind == ItemKind.FINDING]
    return [replace(one, remarks=_within(one, findings)) if one.kind == ItemKind.INDICATOR else one for one in ordered]


def _within(item: Found, findings: list[Found]) -> tuple[Found, ...]:
    """The findings at words of `item`, which show beside its figures; mere notes are left out.

    Several indicators of one paragraph share its place; the words tell which of them is meant.
    """
    start, end = item.place["start"], item.place["end"]
    return tuple(
        one
        for one in findings
        if start <= one.place["start"] < end and not one.is_note and one.item["quote"] in item.item["text"]
    )


def doubtful(found: list[Found]) -> dict[Doubt, list[Found]]:
    """What is still open, by the reason, gravest reason first; reasons that nothing has are left out."""
    by_reason = {doubt: [one for one in found if one.is_open and doubt in one.doubts] for doubt in Doubt}
    return {doubt: ones for doubt, ones in by_reason.items() if ones}


def _items(result: ResultJson, decisions: Decisions) -> Iterator[Found]:
    for kind in _ITEMS:
        for item_id, item in items_of(result, kind):
            place = item.get("source", _NOWHERE)
            decision = decisions.get((kind, item_id))
            yield Found(_key(kind, item_id), kind, item_id, item, place, _doubts(kind, item), decision)


def _key(kind: ItemKind, item_id: str) -> str:
    """Sections, tasks and indicators have ids of their own, the others are told by kind and place."""
    if kind in (ItemKind.DOCUMENT, ItemKind.DUTY):
        return f"{kind}-{item_id}" if item_id else str(kind)
    return item_id


def _doubts(kind: ItemKind, item: Mapping[str, Any]) -> tuple[Doubt, ...]:
    reasons = []
    if kind == ItemKind.DOCUMENT and not (item["number"] and item["issued_on"]):
        reasons.append(Doubt.NO_IDENTITY)
    if kind in (ItemKind.TASK, ItemKind.INDICATOR) and not item["leads"]:
        reasons.append(Doubt.NO_LEAD)
    if any(reference["agency"] is None for name in _AGENCY_LISTS for reference in item.get(name, ())):
        reasons.append(Doubt.UNKNOWN_AGENCY)
    if kind == ItemKind.TASK and not item["schedule"]:
        reasons.append(Doubt.NO_TIME)
    return tuple(reasons)


def _findings(text: str, result: ResultJson, decisions: Decisions) -> Iterator[Found]:
    for finding_id, finding in items_of(result, ItemKind.FINDING):
        if finding["kind"] in _SAID_BY_ITEMS:
            continue
        place = finding["source"]
        item = {**finding, "quote": " ".join(text[place["start"] : place["end"]].split())}
        doubts = (_DOUBT_OF_SEVERITY[finding["severity"]],)
        decision = decisions.get((ItemKind.FINDING, finding_id))
        yield Found(f"finding-{finding_id}", ItemKind.FINDING, finding_id, item, place, doubts, decision)


def _unplaced_lines(text: str, result: ResultJson, decisions: Decisions) -> Iterator[Found]:
    for line, item in items_of(result, ItemKind.LINE):
        place = item["source"]
        words = {"text": text[place["start"] : place["end"]]}
        decision = decisions.get((ItemKind.LINE, line))
        yield Found(f"line-{line}", ItemKind.LINE, line, words, place, (Doubt.UNCLASSIFIED,), decision)
