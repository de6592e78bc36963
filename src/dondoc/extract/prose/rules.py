"""Rules that take effect by a figure on a day, in a bullet of their own: 'Đợt 1: … thu hồi vốn … dưới 50%'."""

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.figures.rule_scopes import begins_round
from dondoc.grammar.figures.thresholds import read_threshold
from dondoc.model import Document, ThresholdRule

_LONGEST_LABEL = 30  # characters


def note_rule(paragraph: Paragraph, collected: Collected) -> bool:
    """Add the rule that the bullet or point `paragraph` states to what was `collected`; return whether it states one.

    Without a number of its own it states none, unless it begins with a round: 'Đợt 1: …'.
    """
    rule = _read_rule(paragraph, collected.document)
    collected.rules.extend([rule] if rule else [])
    return rule is not None


def _read_rule(paragraph: Paragraph, document: Document) -> ThresholdRule | None:
    if paragraph.number is None and not begins_round(paragraph.body):
        return None
    threshold = read_threshold(paragraph.body)
    if threshold is None:
        return None
    return ThresholdRule(
        label=paragraph.body.partition(":")[0] if ":" in paragraph.body[:_LONGEST_LABEL] else "",
        text=paragraph.body,
        source=document.span(paragraph.start, paragraph.end),
        as_of=threshold.as_of,
        measure=threshold.measure,
        comparator=threshold.comparator,
        threshold=threshold.threshold,
        unit=threshold.unit,
        scope=threshold.scope,
        action=threshold.action,
    )
