"""`{% load dondoc_lists %}`: the head and foot of a list, from a `Shown`."""

from collections.abc import Iterable

from django import template
from django.http import QueryDict
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString
from markupsafe import escape

from dondoc.site.lists.addresses import ALL, EVERYTHING, changed
from dondoc.site.lists.asking import GROUP, PAGE, SORT
from dondoc.site.lists.declaring import Choice
from dondoc.site.lists.exporting import CSV, CSV_WITH_MARK, FORMAT, XLSX
from dondoc.site.lists.showing import Shown
from dondoc.site.ui.quick import written

register = template.Library()


@register.simple_tag(takes_context=True)
def list_tools(context: Context, shown: Shown) -> SafeString:
    """The chips, and the form of filters, orders and groups."""
    query = _query(context)
    group = shown.asked.group
    sort = shown.asked.sort
    return written(
        "lists/tools.html",
        shown=shown,
        chips=[(chip, changed(query, {chip.key: chip.choice.value})) for chip in shown.chips],
        without_chip=changed(query, {shown.chips[0].key: None}) if shown.chips else "",
        chip_is_chosen=any(chip.is_current for chip in shown.chips),
        is_narrowed=bool(shown.applied) or group is not None,
        groups=shown.asked.listing.groups,
        group=group.key if group else "",
        group_key=GROUP,
        sort=f"{'-' if shown.asked.is_downwards else ''}{sort.key}" if sort else "",
        sorts=shown.asked.listing.sorts,
        sort_key=SORT,
        kept=_kept(query, shown),
        options=options,
    )


def _kept(query: QueryDict, shown: Shown) -> list[tuple[str, str]]:
    """What stands in the address and the form does not ask for: the chip, a day, a way of showing."""
    asked_for = {GROUP, SORT, PAGE, FORMAT, EVERYTHING, *(one.key for one in shown.fields)}
    return [(key, str(value)) for key, value in query.items() if key not in asked_for or _is_way(key, str(value))]


def _is_way(key: str, value: str) -> bool:
    """Whether a value of EVERYTHING's parameter says how to show the list, and not that it is shown whole."""
    return key == EVERYTHING and value != ALL


@register.simple_tag(takes_context=True)
def list_count(context: Context, shown: Shown, noun: str) -> SafeString:
    """What holds now, how many rows that leaves of how many, and the files; `noun` names the rows."""
    query = _query(context)
    return written(
        "lists/count.html",
        shown=shown,
        noun=noun,
        applied=[(one, changed(query, {one.key: None})) for one in shown.applied],
        is_narrowed=bool(shown.asked.values),
        everything=changed(QueryDict(), {}),
        files=[(kind, changed(query, {FORMAT: kind})) for kind in (XLSX, CSV, CSV_WITH_MARK)],
    )


def options(choices: Iterable[Choice], chosen: str) -> SafeString:
    """The options of a select; many of them are quickly written."""
    written = [
        f'<option value="{escape(one.value)}"{" selected" if one.value == chosen else ""}>{escape(one.label)}</option>'
        for one in choices
    ]
    return SafeString("".join(written))


@register.simple_tag(takes_context=True)
def list_heading(context: Context, shown: Shown, key: str, label: str, css: str = "") -> SafeString:
    """The heading of a column that sorts by `key`: once upwards, once more downwards."""
    sort = shown.asked.sort
    order = ("descending" if shown.asked.is_downwards else "ascending") if sort and sort.key == key else ""
    address = changed(_query(context), {SORT: f"-{key}" if order == "ascending" else key})
    marked = format_html(' aria-sort="{}"', order) if order else ""
    styled = format_html(' class="{}"', css) if css else ""
    return format_html('<th scope="col"{}{}><a href="{}">{}</a></th>', styled, marked, address, label)


@register.simple_tag(takes_context=True)
def list_pages(context: Context, shown: Shown, noun: str) -> SafeString:
    """The foot of a list: what is shown of how many, and the pages beside this one."""
    page, query = shown.page, _query(context)
    return written(
        "ui/pages.html",
        page=page,
        noun=noun,
        previous=changed(query, {PAGE: str(page.number - 1)}) if page.has_previous() else "",
        following=changed(query, {PAGE: str(page.number + 1)}) if page.has_next() else "",
    )


def _query(context: Context) -> QueryDict:
    request = context.get("request")
    return request.GET if request is not None else QueryDict()
