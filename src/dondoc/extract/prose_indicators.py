"""Indicators in running text: a sentence that sets figures as goals, with its targets.

A goal without a horizon of its own is due when the plan ends: the last year that the document's title names.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.goals import REACH, find_goal_sentences, goal_starts, is_reached
from dondoc.grammar.periods import find_periods
from dondoc.grammar.targets import find_targets
from dondoc.grammar.thresholds import read_threshold
from dondoc.model import Indicator, Span, Target, Task
from dondoc.text import fold


def read_prose_indicators(prose: Sequence[Paragraph], collected: Collected, title: str | None) -> Iterator[Indicator]:
    """Yield the indicators in prose paragraphs and in tasks that were read from prose, in reading order."""
    horizon = _last_year(title)
    tasks = [task for task in collected.tasks if task.source.cell is None]
    passages: list[tuple[Span, str, Task | None]] = [(task.source, task.text, task) for task in tasks]
    passages += [(collected.document.span(p.start, p.end), p.body, None) for p in prose]
    for source, words, task in sorted(passages, key=lambda passage: passage[0].start):
        yield from _indicators_of(words, source, task, horizon)


def _indicators_of(words: str, source: Span, task: Task | None, horizon: str | None) -> Iterator[Indicator]:
    for _, sentence in find_goal_sentences(words):
        goal = sentence[goal_starts(sentence) :]
        targets = _targets(goal, horizon)
        if targets and not read_threshold(goal):
            yield Indicator(
                id="",
                label="",
                text=goal,
                source=source,
                section=task.section if task else None,
                leads=task.leads if task else (),
                cooperating=task.cooperating if task else (),
                targets=targets,
            )


def _targets(goal: str, horizon: str | None) -> tuple[Target, ...]:
    found: list[Target] = []
    place = 0
    for target in find_targets(goal):
        start = goal.find(target.raw, place)
        place = start + len(target.raw)
        if is_reached(goal[max(0, start - REACH) : start]):
            found.append(target if target.period_end else replace(target, period_end=horizon))
    return tuple(found)


def _last_year(title: str | None) -> str | None:
    years = [reading.value.end.year for reading in find_periods(fold(title or ""))]
    return str(max(years)) if years else None
