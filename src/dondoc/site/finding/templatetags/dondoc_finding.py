"""`{% load dondoc_finding %}`: the lines of what was found."""

from functools import lru_cache

from django import template
from django.utils.safestring import SafeString

from dondoc.site.finding.selectors import Found
from dondoc.site.tracking.templatetags.dondoc_tracking import address_before_key
from dondoc.site.ui.quick import address_of, written

register = template.Library()


@register.simple_tag
def hits(one: Found) -> SafeString:
    """A line for each hit of one kind: the place that holds the words, and where it stands."""
    return written("finding/hits.html", one=one, key=one.kind.key, **_addresses())


@lru_cache(maxsize=1)
def _addresses() -> dict[str, str]:
    """The pages of what is found, by the names that the lines have for them."""
    pages = {
        "task": "tracking:task",
        "programme": "tracking:programme",
        "agency": "programmes:agency",
        "reading": "documents:reading",
        "request": "requests:request",
    }
    before = {name: address_before_key(page) for name, page in pages.items()}
    return {**before, "indicators": address_of("programmes:indicators")}
