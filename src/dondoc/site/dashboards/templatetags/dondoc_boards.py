"""`{% load dondoc_boards %}{% linked one %}`: a number that leads to the list behind it."""

from html import escape

from django import template
from django.utils.safestring import SafeString

from dondoc.site.dashboards.linking import Linked
from dondoc.site.ui.numbers import written

register = template.Library()


@register.simple_tag
def linked(one: Linked) -> SafeString:
    """The number with its link; none where there is nothing behind it. A board has hundreds: quickly written."""
    if one.number and one.page:
        return SafeString(f'<a class="n" href="{escape(one.url)}">{written(one.number)}</a>')  # both ours, escaped
    return SafeString(written(one.number))
