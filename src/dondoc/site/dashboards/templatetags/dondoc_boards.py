"""`{% load dondoc_boards %}{% linked one "overdue" agency %}`: a number that leads to the list behind it."""

from html import escape

from django import template
from django.utils.safestring import SafeString

from dondoc.site.dashboards.linking import Linked
from dondoc.site.ui.numbers import written

register = template.Library()


@register.simple_tag
def linked(one: Linked, what: str, *of: object) -> SafeString:
    """The number with its link; none where there is nothing behind it. A board has hundreds: quickly written.

    A link is also heard alone, where a bare number says nothing: `what` is counted, and of which agency, month and so
    on.
    """
    number = written(one.number)
    if not one.number or not one.page:
        return SafeString(number)
    name = ", ".join((f"{number} {what}", *map(str, of)))
    # All of it is ours, or escaped.
    return SafeString(f'<a class="n" href="{escape(one.url)}" aria-label="{escape(name)}">{number}</a>')
