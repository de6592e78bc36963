"""Which figures of a sentence that sets goals are to be reached, and which say what is, what was or what it costs."""

from dataclasses import replace

from dondoc.grammar.figures.asides import without_bounds, without_ordinals
from dondoc.grammar.figures.clauses_of_fact import fact_places
from dondoc.grammar.figures.facts_told import begun_before, stands_aside
from dondoc.grammar.figures.goals_beside import goes_with
from dondoc.grammar.figures.means import costs_money
from dondoc.grammar.figures.ordered.done_in_a_year import within_years
from dondoc.grammar.figures.ordered.made_by_a_day import is_made_by_a_day
from dondoc.grammar.figures.striving import striving_begins
from dondoc.grammar.figures.targets import find_targets
from dondoc.grammar.figures.words_before_goals import REACH, is_reached
from dondoc.model import Target

_ALL = 100  # percent


def reached_targets(
    goal: str, horizon: str | None, issued: int | None, *, aimed: bool, of_means: bool, only_later: bool, facts: bool
) -> tuple[Target, ...]:
    """Return the figures of `goal` to be reached; those of years before the document was `issued` are none.

    Nor is the money that the plan costs; `of_means` tells that it stands where such money does. `only_later` tells that
    the sentence says what is or is expected, so that only figures of later years are goals; `facts` that it stands
    where such things are told, so that what stands before its words of striving does.
    """
    goal = without_bounds(without_ordinals(goal))
    found: list[Target] = []
    place, reaches = 0, False  # where the figure before ends, and whether it is to be reached
    if of_means and costs_money(goal, of_means=True):
        return ()
    told = tuple(fact_places(goal)) if (targets := find_targets(goal)) else ()
    strives_from = striving_begins(goal) if facts and targets else 0
    for target in targets:
        start = goal.find(target.raw, place)
        place = start + len(target.raw)
        if any(begin <= start < end for begin, end in told):
            continue
        later = only_later or start < strives_from
        if (
            issued
            and target.period_end
            and int(target.period_end) < issued + (later or begun_before(target.period_start, issued))
        ):
            continue
        due = target.period_end or (horizon if aimed else None)
        if stands_aside(goal[:start], issued) or (later and not (issued and due and int(due) > issued)):
            continue
        share = target.unit.startswith("%")
        before = goal[max(0, start - REACH) : start]
        dated = target.period_end is not None or within_years(goal[place:])
        reached = is_reached(before, aimed=aimed, share=share, dated=dated, whole=share and target.value == _ALL) or (
            reaches and goes_with(before)
        )
        reaches = reached or (share and is_made_by_a_day(goal, start))
        if reaches:
            found.append(target if target.period_end else replace(target, period_end=horizon))
    return tuple(found)
