"""Rules that take effect by a figure on a day, in a bullet of their own: 'Đợt 1: … thu hồi vốn … dưới 50%'."""

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.figures.thresholds import read_threshold
from dondoc.model import Document, ThresholdRule

_LONGEST_LABEL = 30  # characters


def read_rule(paragraph: Paragraph, document: Document) -> ThresholdRule | None:
    """Return the rule that the bullet or point `paragraph` states, or None where it has no number or states none."""
    if paragraph.number is None:
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
        action=threshold.action,
    )
