"""`{% load dondoc_ui %}`: dates, numbers, states, fields, chips and pages as the whole site writes them.

README.md of this app shows each with an example. The words stand in the templates under ui/parts and ui/words.
"""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Protocol

from django import template
from django.core.paginator import Page
from django.forms import BaseForm
from django.forms.boundfield import BoundField
from django.template import Context
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.html import format_html
from django.utils.safestring import SafeString

from dondoc.site.ui.labels import place_label
from dondoc.site.ui.numbers import written
from dondoc.site.ui.quick import written as written_piece

register = template.Library()

THEMES = ("light", "dark")


class Standing(Protocol):
    """How something stands to its deadline: a code and a distance in whole days, never negative."""

    @property
    def kind(self) -> str: ...
    @property
    def days(self) -> int: ...


# --- dates and numbers -------------------------------------------------------------------------------


def _day_of(value: date | None) -> date | None:
    if isinstance(value, datetime):
        return timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return value


@register.filter(name="ngay")
def day(value: date | None) -> str:
    """A day or moment as '20/01/2026', and '' for none."""
    found = _day_of(value)
    return found.strftime("%d/%m/%Y") if found else ""


@register.filter
def iso(value: str | None) -> date | None:
    """The day that ISO text such as '2026-01-20' names, for `ngay` and its kin; None for no text."""
    return parse_date(value) if value else None


@register.filter
def moment(value: datetime | None) -> str:
    """A moment as '14:05 20/01/2026' in the site's time zone, and '' for none."""
    if value is None:
        return ""
    local = timezone.localtime(value) if timezone.is_aware(value) else value
    return local.strftime("%H:%M %d/%m/%Y")


@register.filter
def weekday(value: date | None) -> str:
    """A day with its weekday, without the year, such as the 18th of February as a Wednesday ('… Tư 18/02')."""
    found = _day_of(value)
    return _words("weekday", number=found.isoweekday(), day=found.strftime("%d/%m")) if found else ""


@register.filter
def distance(value: date | None, today: date) -> str:
    """How far `value` is from `today` in words: days left, today, or days past."""
    found = _day_of(value)
    return _words("distance", days=(found - today).days, past=(today - found).days) if found else ""


@register.filter
def number(value: Decimal | int | float | None, places: int | None = None) -> str:
    """A number as '1.234,5', with `places` decimals or as many as it needs, and '' for none."""
    return "" if value is None else written(value, places)


def _words(name: str, **context: Any) -> str:
    return render_to_string(f"ui/words/{name}.txt", context).strip()


register.filter(place_label)
register.simple_tag(place_label)


@register.simple_tag
def phrase(template_name: str, **context: Any) -> SafeString:
    """The words of a small template without the blanks around them, so that a comma may follow."""
    return SafeString(render_to_string(template_name, context).strip())  # rendered with escaping


# --- states ------------------------------------------------------------------------------------------


@register.simple_tag
def badge(state: str, words: str, title: str = "") -> SafeString:
    """A state as shape, word and colour; `state` is late, soon, course, done, none, paused or dropped."""
    reason = format_html(' title="{}"', title) if title else SafeString("")
    return format_html('<span class="badge is-{}"{}>{}</span>', state, reason, words)


@register.simple_tag
def state(state: str, words: str) -> SafeString:
    """The same as `badge` without the tinted ground, for dense rows."""
    return format_html('<span class="state is-{}">{}</span>', state, words)


@register.inclusion_tag("ui/parts/mark.html")
def mark(state: str, words: str, url: str = "") -> dict[str, str]:
    """A state in a cell of a matrix: the shape, its words for screen readers and on hover and focus."""
    return {"state": state, "words": words, "url": url}


@register.simple_tag
def timeliness(standing: Standing) -> SafeString:
    """The badge of a standing whose kind is one of no_deadline, upcoming, due_soon, overdue, done_early,
    done_on_time, done_late."""
    return _badge_of(str(standing.kind), standing.days)


@lru_cache(maxsize=8192)
def _badge_of(kind: str, days: int) -> SafeString:
    """A long list has the same few badges again and again: each is written once."""
    return SafeString(render_to_string("ui/parts/timeliness.html", {"kind": kind, "days": days}).strip())


@register.inclusion_tag("ui/parts/bar.html")
def bar(percent: int | None, label: str) -> dict[str, Any]:
    """A share in whole percent as a bar with its figure beside it; `label` says what it is a share of."""
    return {"percent": percent or 0, "label": label}


# --- forms -------------------------------------------------------------------------------------------


@register.inclusion_tag("ui/parts/field.html")
def field(bound: BoundField, optional: bool = False) -> dict[str, Any]:
    """A field with label, hint and errors, tied together for screen readers; check boxes label themselves."""
    widget = bound.field.widget
    kind = getattr(widget, "input_type", "")
    several = kind in ("radio", "checkbox") and hasattr(widget, "choices")
    return {"field": bound, "optional": optional, "several": several, "single": kind == "checkbox" and not several}


@register.inclusion_tag("ui/parts/error_summary.html")
def error_summary(form: BaseForm) -> dict[str, Any]:
    """The errors of a form as a list of links to their fields, for the top of the page; nothing when it has none."""
    return {"form": form}


# --- lists -------------------------------------------------------------------------------------------


@register.simple_tag(takes_context=True)
def pages(context: Context, page: Page[Any], noun: str) -> SafeString:
    """The foot of a list: what is shown of how many (`noun` says of what), and links that keep the filters."""
    beside = {
        "previous": page.previous_page_number() if page.has_previous() else None,
        "following": page.next_page_number() if page.has_next() else None,
    }
    links = {name: _address(context, {"page": str(at)}) if at else "" for name, at in beside.items()}
    return written_piece("ui/pages.html", page=page, noun=noun, **links)


@register.inclusion_tag("ui/parts/chip.html", takes_context=True)
def chip(context: Context, label: str, parameter: str, value: Any = None, count: int | None = None) -> dict[str, Any]:
    """A choice that stands in the address as `parameter`=`value`; without a value the choice of all."""
    query = _query(context)
    chosen = query.get(parameter, "")
    wanted = "" if value is None else str(value)
    changes = {parameter: wanted or None, "page": None}
    return {"label": label, "count": count, "current": chosen == wanted, "address": _address(context, changes)}


@register.inclusion_tag("ui/parts/applied.html", takes_context=True)
def applied(context: Context, label: str, parameter: str) -> dict[str, Any]:
    """A filter that holds now, as a chip that takes it away."""
    return {"label": label, "address": _address(context, {parameter: None, "page": None})}


@register.inclusion_tag("ui/parts/heading.html", takes_context=True)
def heading(context: Context, label: str, key: str, css: str = "") -> dict[str, Any]:
    """A column heading that sorts by `key`: once upwards (`sort=key`), once more downwards (`sort=-key`)."""
    chosen = _query(context).get("sort", "")
    order = {key: "ascending", f"-{key}": "descending"}.get(chosen, "")
    following = f"-{key}" if order == "ascending" else key
    address = _address(context, {"sort": following, "page": None})
    return {"label": label, "order": order, "address": address, "css": css}


def _query(context: Context) -> Mapping[str, str]:
    request = context.get("request")
    return request.GET if request is not None else {}


def _address(context: Context, changes: Mapping[str, str | None]) -> str:
    """The query of the page with `changes`; None takes a parameter away."""
    request = context.get("request")
    if request is None:
        return "?"
    query = request.GET.copy()
    for name, value in changes.items():
        if value is None:
            query.pop(name, None)
        else:
            query[name] = value
    return f"?{query.urlencode()}"


# --- frame -------------------------------------------------------------------------------------------


@register.simple_tag(takes_context=True)
def theme_attribute(context: Context) -> str:
    """The attribute of the html element for the theme that the reader chose, if any."""
    chosen = theme(context)
    return format_html(' data-theme="{}"', chosen) if chosen else SafeString("")


@register.simple_tag(takes_context=True)
def theme(context: Context) -> str:
    """The theme that the reader chose: 'light', 'dark' or '' for what the device says."""
    request = context.get("request")
    chosen = request.COOKIES.get("theme", "") if request is not None else ""
    return chosen if chosen in THEMES else ""
