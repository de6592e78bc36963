"""What stands on every page, or fifty times on one, written by Jinja2, which needs a tenth of the time.

Each app keeps such pieces in its folder `jinja2`; tags of Django's templates call them by `written`. Whole pages stay
templates of Django. Filters have the names that they have there, and everything is escaped.
"""

from datetime import datetime
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.template import Context, engines
from django.template.backends.jinja2 import Jinja2
from django.template.defaultfilters import linebreaksbr, truncatechars
from django.urls import NoReverseMatch, get_script_prefix, get_urlconf, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from jinja2 import Environment, StrictUndefined

from dondoc.site.ui.labels import place_label

ENGINE = "jinja2"
# Lists and boards show the same titles again and again. What is already escaped is kept apart from what is not.
_SHORTENED = lru_cache(maxsize=2048, typed=True)(truncatechars)


def environment(**options: Any) -> Environment:
    """The environment of all pieces. A name that a page does not give is a mistake, not nothing."""
    from dondoc.site.ui.templatetags import dondoc_ui as ui  # it writes pieces itself

    made = Environment(**{**options, "autoescape": True, "undefined": StrictUndefined})  # noqa: S701  it does escape
    made.filters |= {
        "iso_moment": iso_moment,
        "linebreaksbr": linebreaksbr,
        "moment": ui.moment,
        "ngay": ui.day,
        "number": ui.number,
        "place_label": place_label,
        "truncatechars": _SHORTENED,
    }
    made.globals |= {"timeliness": ui.timeliness, "url": address_of}
    return made


def written(name: str, **context: Any) -> SafeString:
    """The piece `name`, such as 'tracking/obligation_rows.html', with `context`."""
    engine = engines[ENGINE]
    if not isinstance(engine, Jinja2):  # pragma: no cover - the settings name it
        raise TypeError(engine)
    return SafeString(engine.env.get_template(name).render(context))


def iso_moment(value: datetime) -> str:
    """A moment for `<time>`, in the site's time zone."""
    return timezone.localtime(value).isoformat()


def address_of(name: str) -> str:
    """The address of the page `name`, which needs nothing else; '' where its room is not installed."""
    return _address(name, get_urlconf() or settings.ROOT_URLCONF, get_script_prefix())


@lru_cache(maxsize=512)
def _address(name: str, urls: str, _prefix: str) -> str:
    try:
        return reverse(name, urlconf=urls)
    except NoReverseMatch:
        return ""


def csrf_input(context: Context) -> SafeString:
    """What `{% csrf_token %}` writes into a form of the page with `context`."""
    token = str(context.get("csrf_token") or "")
    if token in ("", "NOTPROVIDED"):
        return SafeString("")
    return format_html('<input type="hidden" name="csrfmiddlewaretoken" value="{}">', token)
