"""Goals whose own paragraph says who answers for them: '… giảm còn 0,8% (Phòng Văn hóa - Xã hội chủ trì)'.

Under a heading that announces goals such a paragraph, or one with 'Đơn vị chủ trì: …' below it, is an indicator with
leads, and no task: what is to be done for it stands elsewhere.
"""

from dataclasses import replace

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.aims import Aim
from dondoc.extract.prose.indicators import sets_goals
from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.bracket_assignments import read_names_in_bracket
from dondoc.grammar.assigning.sentence_assignments import Way, find_sentence_assignments
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.patterns import has_figure

_BESIDE = frozenset({Way.BRACKET, Way.LABELS})
_SIGNS = (")", ":", ";")


def read_led_goal(paragraph: Paragraph, aim: Aim, agencies: AgencyReader, issued: int | None) -> Aim | None:
    """Return `aim` with those whom `paragraph` names for the goal that it sets; None where it does not do both."""
    body = paragraph.body
    if not aim.goals or not has_figure(body) or not any(sign in body for sign in _SIGNS):
        return None
    found = find_sentence_assignments(body, agencies)
    if not found:
        named = read_names_in_bracket(body, agencies)
        return _led(body, aim, named[0], issued) if named else None
    if len(found) > 1 or found[0].way not in _BESIDE:
        return None
    return _led(body[: found[0].end] if found[0].way is Way.LABELS else body, aim, found[0].assignment, issued)


def lead_goal(paragraph: Paragraph, aim: Aim, named: Assignment, issued: int | None) -> Aim | None:
    """Return `aim` with those whom labels below `paragraph` name for the goal that it sets; None where it sets none."""
    return _led(paragraph.body, aim, named, issued) if aim.goals and has_figure(paragraph.body) else None


def sets_goals_over_list(paragraph: Paragraph, issued: int | None) -> bool:
    """Whether a heading sets goals itself before it announces a list: 'Để năm 2026 đạt 95% …, yêu cầu các xã:'."""
    if not paragraph.words.endswith(":"):
        return False
    return sets_goals(paragraph.body, Aim(goals=False, horizon=None), issued)


def _led(words: str, aim: Aim, named: Assignment, issued: int | None) -> Aim | None:
    led = replace(aim, named=named)
    return led if sets_goals(words, led, issued) else None
