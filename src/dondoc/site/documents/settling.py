"""What people's decisions about findings and lines mean for the tasks and indicators: pure, values in and out.

Words that a finding was corrected to stand in the item's text in place of those at its place, unless a person wrote the
item's text anew. A line without a role that a person calls a task becomes one.
"""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from dondoc.site.documents.models import ItemKind, ReviewDecision, Verdict
from dondoc.site.documents.result import ResultJson
from dondoc.site.documents.reviewing import Decisions, items_of

TASK_ROLE = "task"
_WITH_TEXT = (("tasks", ItemKind.TASK), ("indicators", ItemKind.INDICATOR))


def settled(text: str, read: ResultJson, reviewed: ResultJson, decisions: Decisions) -> ResultJson:
    """`reviewed` with the words that findings were corrected to, and the tasks that lines were found to be.

    `text` is the canonical text that `read`, the machine's result, speaks of.
    """
    values = cast(dict[str, Any], {**reviewed})
    corrections = list(_corrections(text, read, decisions))
    for name, kind in _WITH_TEXT:
        values[name] = [
            item if _is_written_anew(decisions.get((kind, item["id"]))) else _with_corrections(item, text, corrections)
            for item in values[name]
        ]
    values["tasks"] = sorted([*values["tasks"], *_tasks_of_lines(text, read, decisions)], key=_place)
    return cast(ResultJson, values)


def _place(item: Mapping[str, Any]) -> tuple[int, int]:
    return item["source"]["start"], item["source"]["end"]


def _is_written_anew(decision: ReviewDecision | None) -> bool:
    return decision is not None and "text" in decision.changes


def _corrections(text: str, read: ResultJson, decisions: Decisions) -> Iterator[tuple[int, str, str]]:
    """Where each corrected finding begins, the words of the document there and those that a person wrote."""
    for finding_id, finding in items_of(read, ItemKind.FINDING):
        decision = decisions.get((ItemKind.FINDING, finding_id))
        if decision and decision.verdict == Verdict.CORRECTED:
            start, end = finding["source"]["start"], finding["source"]["end"]
            yield start, _plain(text[start:end]), decision.changes["reading"]


def _with_corrections(item: dict[str, Any], text: str, corrections: list[tuple[int, str, str]]) -> dict[str, Any]:
    start, end = item["source"]["start"], item["source"]["end"]
    words = item["text"]
    for place, wrong, right in reversed(corrections):
        if start <= place < end:
            words = _replaced(words, wrong, right, earlier=_plain(text[start:place]).count(wrong))
    return {**item, "text": words} if words != item["text"] else item


def _replaced(words: str, wrong: str, right: str, *, earlier: int) -> str:
    """`words` with `right` for the occurrence of `wrong` that `earlier` others come before."""
    place = -1
    for _ in range(earlier + 1):
        place = words.find(wrong, place + 1)
        if place < 0:
            return words
    return words[:place] + right + words[place + len(wrong) :]


def _tasks_of_lines(text: str, read: ResultJson, decisions: Decisions) -> Iterator[dict[str, Any]]:
    sections = sorted(read["sections"], key=lambda section: section["source"]["start"])
    for line, item in items_of(read, ItemKind.LINE):
        decision = decisions.get((ItemKind.LINE, line))
        if decision is None or decision.changes.get("role") != TASK_ROLE:
            continue
        source = item["source"]
        above = [section for section in sections if section["source"]["start"] < source["start"]]
        home = above[-1] if above else None
        yield {
            "id": f"line-{line}",
            "label": "",
            "section": home["title"] if home else None,
            "section_id": home["id"] if home else None,
            "text": decision.changes.get("text") or _plain(text[source["start"] : source["end"]]),
            "leads": decision.changes.get("leads", []),
            "cooperating": decision.changes.get("cooperating", []),
            "schedule": decision.changes.get("schedule", []),
            "note": None,
            "source": source,
        }


def _plain(words: str) -> str:
    return " ".join(words.split())
