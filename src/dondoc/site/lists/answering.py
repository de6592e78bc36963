"""The answer to a request for a list: its page, or all of it as a file."""

from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render

from dondoc.site.lists.asking import asked_for
from dondoc.site.lists.at_hand import AtHand
from dondoc.site.lists.beginning import beginning
from dondoc.site.lists.declaring import Listing
from dondoc.site.lists.exporting import FORMAT, FORMATS, as_file, exported
from dondoc.site.lists.showing import shown, shown_at_hand


def answer(
    request: HttpRequest,
    template: str,
    listing: Listing[Any],
    rows: QuerySet[Any],
    *,
    today: date,
    scope: str = "",
    **context: Any,
) -> HttpResponseBase:
    """The page `template` with `shown`, or the file that the address asks for, out of `rows` that the person may see.

    An address that asks for nothing leads to what the reader begins with. `scope` tells sets of rows apart that
    differ by person.
    """
    if not request.GET and (begun := beginning(request)):
        return redirect(f"{request.path}?{begun}")
    asked = asked_for(listing, request.GET)
    if (kind := request.GET.get(FORMAT, "")) in FORMATS:
        return exported(asked, rows, kind, today)
    page = shown(asked, rows, request.GET, scope=scope)
    return render(request, template, {"shown": page, "today": today, **context})


def answer_at_hand(
    request: HttpRequest, template: str, listing: Listing[Any], hand: AtHand[Any], *, today: date, **context: Any
) -> HttpResponseBase:
    """The same for rows that were worked out in memory, as those of another day are."""
    asked = asked_for(listing, request.GET)
    if (kind := request.GET.get(FORMAT, "")) in FORMATS:
        return as_file(listing, hand.asked_for(asked), kind, today)
    return render(request, template, {"shown": shown_at_hand(asked, hand, request.GET), "today": today, **context})
