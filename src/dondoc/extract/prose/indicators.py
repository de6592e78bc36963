"""Indicators in running text: a sentence that sets figures as goals, with its targets.

Under a heading that announces goals every sentence may set some; elsewhere it must say so itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import itemgetter

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.aims import Aim
from dondoc.extract.prose.named_measures import named_above, with_measure
from dondoc.extract.prose.reached_targets import reached_targets
from dondoc.grammar.figures.against_a_year import due_after_base, tells_of_a_year_gone
from dondoc.grammar.figures.announcements import announces_goals, announces_within
from dondoc.grammar.figures.continuations import goes_on, opens_part
from dondoc.grammar.figures.facts_told import is_estimated
from dondoc.grammar.figures.goal_sentences import (
    find_aimed_sentences,
    find_goal_sentences,
    goal_starts,
    only_names_year,
    sets_figures,
    states_facts,
)
from dondoc.grammar.figures.measures_before import names_nothing
from dondoc.grammar.figures.striving import opens_striving
from dondoc.grammar.figures.thresholds import read_threshold
from dondoc.grammar.times.periods_of_standards import span_of_standard
from dondoc.grammar.times.periods_to_reach import last_year_of_term, of_each_year, year_announced, year_held
from dondoc.grammar.times.plan_years import last_year
from dondoc.grammar.times.stretches import Period
from dondoc.model import Indicator, Role, Span, Target, Task

_MARK_OF_NOTE = "⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹ "  # in front of the words of a footnote


def read_prose_indicators(prose: Sequence[tuple[Paragraph, Aim]], collected: Collected, horizon: str | None) -> None:
    """Add the indicators in prose paragraphs and in tasks that were read from prose, in reading order.

    The lines of prose that set them are marked so. `horizon` is the year in which the goals of tasks are due that name
    none.
    """
    due = Aim(goals=False, horizon=horizon)
    over = {section.id: section.title for section in collected.sections}
    # The words of a paragraph are made when its turn comes: those of all would be the text once more.
    passages: list[tuple[int, Task | Paragraph, Aim]] = [
        (task.source.start, task, _aim_of_task(over.get(task.section_id or ""), due))
        for task in collected.tasks
        if task.source.cell is None
    ]
    passages += [(paragraph.start, paragraph, aim) for paragraph, aim in prose]
    above = ""  # by when the goals of the paragraph right above are due, where it sets some
    for _, passage, aim in sorted(passages, key=itemgetter(0)):
        if isinstance(passage, Task):
            above = ""
            if sets_figures(passage.text):
                _add_indicators(passage.text, passage.source, passage, aim, collected)
        elif not sets_figures(words := passage.body):
            above = ""
        else:
            source = collected.document.span(passage.start, passage.end)
            following = replace(aim, above_due=above) if above and not (aim.goals or aim.facts) else aim
            above = ""
            if _add_indicators(words, source, None, following, collected):
                above = collected.indicators[-1].targets[-1].period_end or ""
                for line in passage.lines:
                    collected.change(line, Role.PROSE, Role.INDICATOR)


def _aim_of_task(heading: str | None, due: Aim) -> Aim:
    """The aim of a task under `heading`: 'Các sở phấn đấu đạt các mục tiêu đến năm 2030:' announces goals, too."""
    if heading is None or not announces_goals(heading):
        return due
    return Aim(goals=True, horizon=last_year(heading) or due.horizon, above=heading)


def sets_goals(words: str, aim: Aim, issued: int | None) -> bool:
    """Whether `words` under `aim` set figures as goals."""
    return sets_figures(words) and any(True for _ in _goals(words, aim, issued))


def _add_indicators(words: str, source: Span, task: Task | None, aim: Aim, collected: Collected) -> bool:
    """Add the indicators that `words` set, and return whether there are any."""
    before = len(collected.indicators)
    said_of = task or aim.named
    for goal, targets in _goals(words, aim, collected.issued, ordered=task is not None or aim.work):
        ordinal = collected.next_indicator
        collected.indicators.append(
            Indicator(
                id=f"i{ordinal}",
                label=str(ordinal),
                text=goal,
                source=source,
                section=task.section if task else aim.heading,
                leads=said_of.leads if said_of else (),
                cooperating=said_of.cooperating if said_of else (),
                targets=targets,
            )
        )
    return len(collected.indicators) > before


def _goals(
    words: str, aim: Aim, issued: int | None, *, ordered: bool = False
) -> Iterator[tuple[str, tuple[Target, ...]]]:
    """Yield the parts of `words` that set goals, each with its targets; `ordered` tells that they are a task."""
    named, due = "", aim.above_due or None  # what the goal before measures, and by when
    held: str | None = None  # the year that the sentence before opens with
    announced = year_announced(words) or aim.horizon or last_year_of_term(words)
    for sentence, aimed in _sentences(words, aim, ordered=ordered):
        goal = sentence.lstrip(_MARK_OF_NOTE)
        horizon = due if due and (aim.above_due or goes_on(goal)) else held or announced or due_after_base(goal, issued)
        if held and horizon == held and aim.horizon and of_each_year(goal):
            horizon = aim.horizon  # and not that of a step on the way
        held = year_held(goal, held) if aimed else None
        later = is_estimated(goal)
        if not (aimed or ordered) and announced != str(issued) and only_names_year(goal):
            later = True  # what is done in a year that may be gone by; no plan of that very year announces it
        targets = reached_targets(
            goal, horizon, issued, aimed=aimed, of_means=aim.means, only_later=later, facts=aim.facts
        )
        if targets and horizon and (standard := span_of_standard(goal)):
            targets = _due_within(targets, standard, horizon)
        if targets and not (read_threshold(goal) or (not aimed and tells_of_a_year_gone(goal, issued))):
            if any(names_nothing(target.measure, target.unit) for target in targets):
                targets = with_measure(targets, named or named_above(words, goal, aim.above))
            named, due = targets[-1].measure, targets[-1].period_end
            yield goal, targets


def _due_within(targets: tuple[Target, ...], standard: Period, horizon: str) -> tuple[Target, ...]:
    """`targets` due in the year `horizon` that is said above, where they name but the years of a `standard`."""
    if not standard.start.year <= int(horizon) < standard.end.year:
        return targets
    own = str(standard.end.year)
    return tuple(
        replace(target, period_start=None, period_end=horizon) if target.period_end == own else target
        for target in targets
    )


def _sentences(words: str, aim: Aim, *, ordered: bool) -> Iterator[tuple[str, bool]]:
    """Yield the sentences of `words` that may set goals, each with whether these are announced above it or in it.

    `ordered` tells that they say what a task is. Under words that announce goals each does, but what stands before the
    first that says so may be where things are.
    """
    said = list(find_goal_sentences(words, ordered=ordered, follows=bool(aim.above_due)))
    if aim.goals:
        first = said[0][0] if said else 0
        for sentence in find_aimed_sentences(words[:first]):
            if not states_facts(sentence):
                yield sentence, True
        for sentence in find_aimed_sentences(words[first:]):
            yield sentence, True
        return
    for start, sentence in said:
        if announces_within(sentence):
            for following in find_aimed_sentences(words[start:]):
                yield following, True
            return
        goal = sentence[goal_starts(sentence, ordered=ordered) :]
        yield goal, opens_striving(sentence) or opens_part(goal)
