"""`{% load dondoc_pictures %}{% chart_figure shown %}`: a chart with its caption and the table behind it."""

from django import template
from django.utils.safestring import SafeString

from dondoc.site.pictures.showing import ShownChart
from dondoc.site.ui.quick import written

register = template.Library()


@register.simple_tag
def chart_figure(shown: ShownChart, *, has_title: bool = True) -> SafeString:
    """The figure of `shown`; without its title where a heading just above says it."""
    return written("pictures/figure.html", shown=shown, has_title=has_title)
