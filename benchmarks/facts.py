"""A programme's JSON as a bag of facts that two readings can be compared by: a kind, and the words that tell it.

Ids and offsets are no facts: an item more at the beginning of a document would change those of all the others. What is
said of a task stands beside its words, so that a lead that changed is one fact lost and one gained, not a whole task.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

Fact = tuple[str, str]  # kind, words
_WIDTH = 90  # characters of a task's words beside what is said of it
_SAID_OF_TASKS = ("section", "leads", "cooperating", "schedule", "note")


def facts_of(programme: dict[str, Any]) -> Counter[Fact]:
    """Return every fact of `programme` (as `dondoc extract` prints it) with how often it is stated."""
    return Counter(_facts(programme))


def difference(before: Counter[Fact], after: Counter[Fact]) -> tuple[Counter[Fact], Counter[Fact]]:
    """Return what `after` has more than `before`, and what it has less."""
    return after - before, before - after


def _facts(programme: dict[str, Any]) -> Iterator[Fact]:
    for name, value in programme["document"].items():
        for each in value if isinstance(value, list) else [value]:
            if each is not None:
                yield "head", f"{name}: {each}"
    for section in programme["sections"]:
        yield "section", f"{section['label']} {section['title']}"
    for task in programme["tasks"]:
        yield from _of_task(task)
    for indicator in programme["indicators"]:
        yield from _of_indicator(indicator)
    for duty in programme["duties"]:
        when = " ".join(str(duty[part]) for part in ("recurrence", "date", "day", "month") if duty[part] is not None)
        yield "duty", f"{duty['who']} > {duty['to']}: {when}: {duty['what']}"
    for rule in programme["rules"]:
        figure = f"{rule['comparator']} {rule['threshold']} {rule['unit']} {rule['as_of']}"
        yield "threshold", f"{rule['label']} {figure}: {rule['text']}"
    for citation in programme["citations"]:
        places = len(citation["occurrences"])
        yield "citation", f"{citation['number']} {citation['issued_on']} {citation['issuer']}, {places} places"
    for finding in programme["findings"]:
        yield "finding", f"{finding['kind']}: line {finding['source']['line_start']}: {finding['message']}"
    for span in programme["ledger"]["unclassified"]:
        yield "unclassified line", f"line {span['line_start']}"


def _of_task(task: dict[str, Any]) -> Iterator[Fact]:
    yield "task", f"{task['label']} {task['text']}"
    beside = task["text"][:_WIDTH]
    for said in _SAID_OF_TASKS:
        value = task[said]
        for each in value if isinstance(value, list) else [value]:
            if each is not None:
                yield f"task's {said}", f"{_said(each)} | {beside}"


def _of_indicator(indicator: dict[str, Any]) -> Iterator[Fact]:
    yield "indicator", f"{indicator['label']} {indicator['text']}"
    beside = indicator["text"][:_WIDTH]
    for role in ("leads", "cooperating", "consolidators"):
        for agency in indicator[role]:
            yield f"indicator's {role}", f"{_said(agency)} | {beside}"
    for target in indicator["targets"]:
        figure = target["value"] if target["value"] is not None else f"{target['low']}..{target['high']}"
        when = f"{target['period_start']}..{target['period_end']}"
        words = f"{target['measure']} {target['comparator']} {figure} {target['unit']} {when}"
        yield "target", f"{words} | {beside}"


def _said(value: Any) -> str:
    if not isinstance(value, dict):
        return str(value)
    if "agency" in value:
        return f"{value['name']} ({value['agency']})"
    return f"{value['role']} {value['start']}..{value['end']} {value['recurrence'] or ''} '{value['raw']}'"
