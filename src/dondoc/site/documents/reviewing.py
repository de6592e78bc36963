"""A result as it stands after review: the machine's reading with people's decisions put over it.

Nothing here changes a reading; the reviewed result is made anew each time from the two. What people say about findings
and about lines without a role goes over it, too: `settling`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from dondoc.site.documents.models import ItemKind, ReviewDecision, Verdict
from dondoc.site.documents.result import ResultJson

ItemKey = tuple[str, str]  # kind and id
Decisions = Mapping[ItemKey, ReviewDecision]

_LISTS = {
    ItemKind.SECTION: "sections",
    ItemKind.TASK: "tasks",
    ItemKind.INDICATOR: "indicators",
    ItemKind.DUTY: "duties",
    ItemKind.FINDING: "findings",
}
_PUBLISHED = (ItemKind.SECTION, ItemKind.TASK, ItemKind.INDICATOR, ItemKind.DUTY)


def newest(decisions: Iterable[ReviewDecision]) -> dict[ItemKey, ReviewDecision]:
    """The decision that counts for each item: the newest, `decisions` being in the order they were made."""
    return {(decision.item_kind, decision.item_id): decision for decision in decisions}


def items_of(result: ResultJson, kind: ItemKind) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each item of `kind` in `result` with its id: its own, else its place in the list, '' for the document.

    A line without a role has its number for an id.
    """
    values = cast(dict[str, Any], result)
    if kind == ItemKind.DOCUMENT:
        yield "", values["document"]
        return
    if kind == ItemKind.LINE:
        for span in values["ledger"]["unclassified"]:
            yield str(span["line_start"]), {"source": span}
        return
    for place, item in enumerate(values[_LISTS[kind]]):
        yield str(item.get("id", place)), item


def reviewed(result: ResultJson, decisions: Decisions) -> ResultJson:
    """`result` without what was left out and with what was corrected."""
    values = {**result, "document": next(_decided(result, ItemKind.DOCUMENT, decisions))}
    for kind in _PUBLISHED:
        values[_LISTS[kind]] = list(_decided(result, kind, decisions))
    return _without_dangling_sections(result, cast(ResultJson, values))


def _decided(result: ResultJson, kind: ItemKind, decisions: Decisions) -> Iterator[dict[str, Any]]:
    for item_id, item in items_of(result, kind):
        decision = decisions.get((kind, item_id))
        if decision is None or decision.verdict == Verdict.KEPT:
            yield item
        elif decision.verdict == Verdict.CORRECTED:
            yield {**item, **decision.changes}


def _without_dangling_sections(before: ResultJson, after: ResultJson) -> ResultJson:
    """What stood under a section that was left out goes to the nearest section around it."""
    kept = {section["id"]: section["title"] for section in after["sections"]}
    parents = {section["id"]: section["parent"] for section in before["sections"]}

    def nearest(section: str | None) -> str | None:
        while section is not None and section not in kept:
            section = parents.get(section)
        return section

    sections = [{**section, "parent": nearest(section["parent"])} for section in after["sections"]]
    tasks = []
    for task in after["tasks"]:
        home = nearest(task["section_id"])
        tasks.append({**task, "section_id": home, "section": kept[home] if home else None})
    return cast(ResultJson, {**after, "sections": sections, "tasks": tasks})
