"""What is measured, how each document's target belongs to it, and its figures."""

from dondoc.site.indicators.models.links import Link
from dondoc.site.indicators.models.measures import Composition, Measure
from dondoc.site.indicators.models.sheets import FigureSheet
from dondoc.site.indicators.models.values import Value

__all__ = ["Composition", "FigureSheet", "Link", "Measure", "Value"]
