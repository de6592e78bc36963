"""The page of what was found."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.finding.kinds import BY_KEY
from dondoc.site.finding.selectors import find_everywhere, find_of, is_askable
from dondoc.site.tracking.rights import must_read

_LONGEST = 200  # characters


@require_safe
def find(request: ActingRequest) -> HttpResponse:
    """What holds the words `q`: a few of every kind, or all of one `loai`."""
    must_read(request.acting)
    text = request.GET.get("q", "").replace("\x00", " ").strip()[:_LONGEST]
    kind = BY_KEY.get(request.GET.get("loai", ""))
    context: dict[str, Any] = {"text": text, "kind": kind, "is_askable": is_askable(text), "place": "search"}
    if context["is_askable"]:
        found = (find_of(request.acting, kind, text),) if kind else find_everywhere(request.acting, text)
        context["found"] = [one for one in found if one.number]
    return render(request, "finding/found.html", context)
