"""What figures that name nothing measure: what the sentence before is about, or the heading above names."""

from dataclasses import replace

from dondoc.grammar.figures.goal_sentences import sentences_of
from dondoc.grammar.figures.measures_before import measure_of_heading, measure_of_sentence, names_nothing
from dondoc.grammar.figures.targets import find_targets
from dondoc.model import Target


def named_above(words: str, goal: str, above: str) -> str:
    """Return what the sentence of `words` before `goal` is about, else the measure that `above` names.

    '' for neither.
    """
    before = sentences_of(words[: words.find(goal)])
    if not before:
        return measure_of_heading(above)
    standing = find_targets(before[-1])
    return standing[-1].measure if standing else measure_of_sentence(before[-1])


def with_measure(targets: tuple[Target, ...], measure: str) -> tuple[Target, ...]:
    """Return `targets`, where those that name nothing measure what was named before."""
    if not measure:
        return targets
    return tuple(
        replace(target, measure=measure) if names_nothing(target.measure, target.unit) else target for target in targets
    )
