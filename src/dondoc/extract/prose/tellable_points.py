"""Of whom a point below a heading of agencies may say what he alone does: '- Tỉnh đoàn …' below 'Các đoàn thể'."""

from collections.abc import Callable

from dondoc.extract.prose.headings_above import HeadingsAbove
from dondoc.extract.prose.open_sections import OpenSections
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.bodies.groups import are_groups, is_group


def who_may_be_told(
    sections: OpenSections, headings: HeadingsAbove, under: Assignment
) -> Callable[[Assignment], bool] | None:
    """Return whether a point below the heading `under` that tells somebody to do something is his own task.

    Where groups are named beside others, one body may be told; below several bodies one of them. What a point tells of
    others is for those of the heading to see to.
    """
    if sections.speaks_to_many(under) or headings.say_one_leads():
        return lambda _told: True
    if not under.leads[1:]:
        return None
    if any(map(is_group, under.leads)):
        return lambda told: not are_groups(told.leads)
    named = {ref.name for ref in under.leads}
    return lambda told: {ref.name for ref in told.leads} < named
