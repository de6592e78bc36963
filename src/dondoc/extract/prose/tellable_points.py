"""What a point below a heading of agencies may say over its head: '- Tỉnh đoàn …' below 'Các đoàn thể'."""

from collections.abc import Callable
from dataclasses import dataclass

from dondoc.extract.prose.headings_above import HeadingsAbove
from dondoc.extract.prose.open_sections import OpenSections
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.own_orders import is_own_order
from dondoc.grammar.assigning.sentence_assignments import SentenceAssignment, Way
from dondoc.grammar.bodies.groups import are_groups, is_group

_OVER_A_HEADING = frozenset({Way.ORDER, Way.BRACKET, Way.LABELS})


@dataclass(frozen=True, slots=True)
class UnderHeading:
    """A heading of agencies: whom a point below it may tell what he alone does, and whose orders stand there."""

    may_tell: Callable[[Assignment], bool] | None = None
    of_many: bool = False  # it names groups
    announced: bool = False  # it is a sentence that orders what its list says, by the document itself

    def keeps(self, sentence: str, one: SentenceAssignment) -> bool:
        """Whether `one` only says what those of the heading order others."""
        if self.announced or one.way is not Way.ORDER:
            return False
        return is_own_order(sentence, one.assignment, of_many=self.of_many)

    def yields_to(self, one: SentenceAssignment) -> bool:
        """Whether what `one` assigns is no task of those of the heading."""
        return one.way in _OVER_A_HEADING or bool(self.may_tell and self.may_tell(one.assignment))


def under_heading(
    sections: OpenSections, headings: HeadingsAbove, under: Assignment, *, is_point: bool
) -> UnderHeading:
    """Return what a paragraph below the heading `under` may say over its head.

    Where groups are named beside others, one body may be told; below several bodies one of them. What a point tells of
    others is for those of the heading to see to.
    """
    announced = under is sections.announced_to
    of_many = any(map(is_group, under.leads))
    if not is_point:
        return UnderHeading(_one_body if sections.speaks_to_many(under) else None, of_many, announced)
    return UnderHeading(_whom(sections, headings, under), of_many, announced)


def _whom(sections: OpenSections, headings: HeadingsAbove, under: Assignment) -> Callable[[Assignment], bool] | None:
    if sections.speaks_to_many(under) or headings.say_one_leads():
        return lambda _told: True
    if not under.leads[1:]:
        return None
    if any(map(is_group, under.leads)):
        return _one_body
    named = {ref.name for ref in under.leads}
    return lambda told: {ref.name for ref in told.leads} < named


def _one_body(told: Assignment) -> bool:
    return not are_groups(told.leads)
