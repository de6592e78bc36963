"""`{% load dondoc_tracking %}`: how far an obligation is, for long lists."""

from functools import lru_cache

from django import template
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
@lru_cache(maxsize=1024)
def stage_words(stage: str, percent: int) -> SafeString:
    """The words of tracking/parts/stage.html; a long list has the same few again and again, each is written once."""
    return SafeString(render_to_string("tracking/parts/stage.html", {"stage": stage, "percent": percent}).strip())


@register.simple_tag
def address_before_key(name: str) -> str:
    """What stands before the key in the address of a page named by one ('/nhiem-vu/'), to be looked up once a list."""
    return reverse(name, args=[0]).removesuffix("0/")
