"""A measure's figures as a small line beside its name in a list, with its goal as a level."""

from dataclasses import dataclass
from decimal import Decimal

from dondoc.site.indicators.figures import Figures
from dondoc.site.indicators.scales import Scale, joined, text

WIDTH, HEIGHT = 96, 28


@dataclass(frozen=True, slots=True)
class Sparkline:
    """The points of the line, the last of them, and the height of the goal ('' without one)."""

    line: str
    end_x: str
    end_y: str
    goal_y: str
    is_hollow: bool


def sparkline(figures: Figures, goal: Decimal | None) -> Sparkline | None:
    """The small line through `figures`, scaled to hold `goal` too; None below two figures."""
    if len(figures) < 2:
        return None
    values = [float(one.value) for one in figures] + ([] if goal is None else [float(goal)])
    low, high = min(values), max(values)
    years = figures[0].year, figures[-1].year
    scale = Scale(years, (low, high if high > low else low + 1), (4, 4, WIDTH - 4, HEIGHT - 4))
    last = figures[-1]
    return Sparkline(
        line=joined(((one.year, one.value) for one in figures), scale),
        end_x=text(scale.x(last.year)),
        end_y=text(scale.y(last.value)),
        goal_y="" if goal is None else text(scale.y(goal)),
        is_hollow=last.is_estimate,
    )
