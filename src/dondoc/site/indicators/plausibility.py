"""Questions about a figure before it is kept. They ask, and never stand in the way: who says it is right is believed.

The borders are rules of thumb for yearly figures of a province, not statistics: a slip of the unit changes a figure
by thousands, a real year seldom by half.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

_JUMP = Decimal("0.5")  # of the figure before
_UNIT_SLIP = Decimal(90)  # times: a factor of 100 and more, less what the figure itself may have moved
_FAR = 10  # times what any document wants: seldom a year's figure, often another unit
_WHOLE = Decimal(100)
_ROUNDING = Decimal("0.05")  # of each share: they are published with one decimal


class Question(StrEnum):
    """What is asked about a figure."""

    UNIT = "unit"  # so much more or less than before that the unit may be another
    JUMP = "jump"  # far from the figure before
    FAR = "far"  # the first figure, and far above what any document wants
    SIGN = "sign"  # below zero where no figure was
    SHARE = "share"  # a share above 100 %
    PART = "part"  # a part greater than its whole
    PARTS = "parts"  # parts that together are greater than their whole
    SHARES = "shares"  # shares that belong together and do not come to 100 %
    ESTIMATE = "estimate"  # an estimate where an official figure stands


@dataclass(frozen=True, slots=True)
class Shares:
    """The other shares that make up 100 % with a figure, as far as they are known for its period.

    `is_whole` says that together with the figure they are all there are; else their sum only stays below.
    """

    others: Sequence[Decimal]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known around a figure: earlier ones (oldest first), its whole, the other parts of that whole.

    `goal` is the largest number that a document wants of such figures.
    """

    earlier: Sequence[Decimal] = ()
    goal: Decimal | None = None
    is_share: bool = False
    whole: Decimal | None = None
    other_parts: Sequence[Decimal] = ()
    has_official: bool = False
    shares: Shares | None = None


def questions(value: Decimal, is_estimate: bool, around: Surroundings) -> list[Question]:
    """What to ask about `value`, the weightiest first; nothing where it looks right."""
    return [
        *_by_the_past(value, around.earlier),
        *_by_the_goal(value, around),
        *_by_the_whole(value, around),
        *_by_the_shares(value, around.shares),
        *([Question.ESTIMATE] if is_estimate and around.has_official else []),
    ]


def _by_the_past(value: Decimal, earlier: Sequence[Decimal]) -> list[Question]:
    asked = [Question.SIGN] if value < 0 and earlier and min(earlier) >= 0 else []
    if not earlier or not earlier[-1]:
        return asked
    before = earlier[-1]
    if value and not 1 / _UNIT_SLIP < abs(value / before) < _UNIT_SLIP:
        return [*asked, Question.UNIT]
    return [*asked, Question.JUMP] if abs(value - before) > abs(before) * _JUMP else asked


def _by_the_goal(value: Decimal, around: Surroundings) -> list[Question]:
    """The past tells more than what is wanted; and what has only begun may well be far below."""
    if around.earlier or not around.goal:
        return []
    return [Question.FAR] if abs(value) > _FAR * abs(around.goal) else []


def _by_the_whole(value: Decimal, around: Surroundings) -> list[Question]:
    asked = [Question.SHARE] if around.is_share and value > _WHOLE else []
    if around.whole is None:
        return asked
    if value > around.whole:
        return [*asked, Question.PART]
    together = value + sum(around.other_parts, Decimal(0))
    return [*asked, Question.PARTS] if together > around.whole else asked


def _by_the_shares(value: Decimal, shares: Shares | None) -> list[Question]:
    if shares is None:
        return []
    over = value + sum(shares.others, Decimal(0)) - _WHOLE
    slack = _ROUNDING * (len(shares.others) + 1)
    return [Question.SHARES] if over > slack or (shares.is_whole and over < -slack) else []
