"""`{% load dondoc_pictures %}{% chart_figure shown %}`: a chart with its caption and the table behind it."""

from typing import Any

from django import template

from dondoc.site.pictures.showing import ShownChart

register = template.Library()


@register.inclusion_tag("pictures/figure.html")
def chart_figure(shown: ShownChart, *, has_title: bool = True) -> dict[str, Any]:
    """The figure of `shown`; without its title where a heading just above says it."""
    return {"shown": shown, "has_title": has_title}
