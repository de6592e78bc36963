"""The words by which an indicator is judged, and what stands with them."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Judgement(StrEnum):
    """From beyond the target to missed; the last two say that nothing can be said."""

    EXCEEDED = "exceeded"  # vượt
    MET = "met"  # đạt
    LIKELY = "likely"  # có khả năng đạt
    PENDING = "pending"  # chưa đạt, while time remains
    UNLIKELY = "unlikely"  # khó đạt
    MISSED = "missed"  # không đạt
    NO_DATA = "no_data"  # chưa có số liệu
    UNCLEAR = "unclear"  # chưa đánh giá được

    @property
    def is_good(self) -> bool:
        return self in (Judgement.EXCEEDED, Judgement.MET)


class Gap(StrEnum):
    """What is missing for a judgement."""

    NO_FIGURES = "no_figures"  # none at all in the years that count
    LAST_YEAR = "last_year"  # the period is over and its last figures are not in
    SOME_YEARS = "some_years"  # a year between lacks its figure
    BASE = "base"  # the year that is compared with lacks its figure
    NUMBER = "number"  # the target names no number
    YEAR = "year"  # the target names no year
    AVERAGE = "average"  # growth from zero or below has no mean
    LINK = "link"  # nobody has said yet that the target is one of this measure
    ENDED = "ended"  # a later document has ended the target
    TOLERANCE = "tolerance"  # nobody has said how far 'about' reaches


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement and its ground.

    `measured` is the number held against the target (a figure, a mean, a sum, a ratio), `year` the last year in it;
    `pace` is the yearly mean still needed where a mean or a sum is wanted.
    """

    judgement: Judgement
    measured: Decimal | None = None
    year: int | None = None
    is_estimate: bool = False
    gap: Gap | None = None
    pace: Decimal | None = None


_WORST_FIRST = (
    Judgement.MISSED,
    Judgement.NO_DATA,
    Judgement.UNCLEAR,
    Judgement.UNLIKELY,
    Judgement.PENDING,
    Judgement.LIKELY,
    Judgement.MET,
    Judgement.EXCEEDED,
)


def together(parts: Iterable[Judgement]) -> Judgement:
    """The judgement of a target made of `parts`: it is met only if all are, so the worst of them decides."""
    found = set(parts)
    return next((judgement for judgement in _WORST_FIRST if judgement in found), Judgement.NO_DATA)
