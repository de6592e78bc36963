"""One passage of a report: its words, its place, and what people did to it."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from dondoc.errors import DondocError
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.reporting.actions.arrange_passages import (
    add_paragraph,
    move_passage,
    remove_passage,
    restore_passage,
)
from dondoc.site.reporting.actions.reword_passage import reword_passage
from dondoc.site.reporting.draft_page import piece_of, shown
from dondoc.site.reporting.drafts import draft_for, placed_of
from dondoc.site.reporting.forms import ArrangeForm, RewordForm
from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.rights import may_write_reports_of


@require_http_methods(["GET", "HEAD", "POST"])
def passage(request: ActingRequest, pk: int, key: str) -> HttpResponse:
    """The passage with all its sources; what is sent puts it otherwise."""
    found = draft_for(request.acting, pk)
    if request.method != "POST":
        return _page(request, found, key)
    form = RewordForm(request.POST)
    if not form.is_valid():
        return _page(request, found, key, status=422, refusal=" ".join(map(str, form.errors["text"])))
    typed = form.cleaned_data["text"]
    try:
        reword_passage(request.acting, found, key, typed)
    except DondocError as refused:
        return _page(request, found, key, status=409, refusal=str(refused), typed=typed)
    return _back(found, key)


@require_POST
def arrange(request: ActingRequest, pk: int, key: str, act: str) -> HttpResponse:
    """Add a paragraph behind the passage, take it out, bring it back, move it up or down."""
    found, form = draft_for(request.acting, pk), ArrangeForm(request.POST)
    if act not in _ACTS:
        raise Http404
    form.is_valid()
    try:
        _ACTS[act](request.acting, found, key, form.cleaned_data)
    except DondocError as refused:
        return _page(request, found, key, status=409, refusal=str(refused), said=form.cleaned_data, act=act)
    return _back(found, key)


def _add(acting: Acting, draft: Draft, key: str, said: dict[str, Any]) -> None:
    add_paragraph(acting, draft, key, said.get("text", ""), why=said.get("why", ""), is_item=bool(said.get("item")))


def _remove(acting: Acting, draft: Draft, key: str, said: dict[str, Any]) -> None:
    remove_passage(acting, draft, key, why=said.get("why", ""))


def _restore(acting: Acting, draft: Draft, key: str, _said: dict[str, Any]) -> None:
    restore_passage(acting, draft, key)


def _up(acting: Acting, draft: Draft, key: str, said: dict[str, Any]) -> None:
    move_passage(acting, draft, key, -1, why=said.get("why", ""))


def _down(acting: Acting, draft: Draft, key: str, said: dict[str, Any]) -> None:
    move_passage(acting, draft, key, 1, why=said.get("why", ""))


_ACTS: dict[str, Callable[[Acting, Draft, str, dict[str, Any]], None]] = {
    "them": _add,
    "bo": _remove,
    "lay-lai": _restore,
    "len": _up,
    "xuong": _down,
}


def _back(draft: Draft, key: str) -> HttpResponse:
    """Back to the piece of the draft in which the passage stands now."""
    address = reverse("reporting:draft", args=[draft.pk])
    return redirect(f"{address}?phan={piece_of(draft, key)}#p-{key}")


def _page(request: ActingRequest, found: Draft, key: str, *, status: int = 200, **more: Any) -> HttpResponse:
    one = next((one for one in placed_of(found) if one.key == key), None)
    if one is None:
        raise Http404
    context = {
        "draft": found,
        "passage": shown(one, whole=True),
        "piece": piece_of(found, key),
        "changes": found.changes.filter(key=key).select_related("by"),
        "rewordings": found.rewordings.filter(key=key).select_related("by"),
        "may_write": may_write_reports_of(request.acting, found) and not found.is_issued,
        "place": "reports",
    }
    return render(request, "reporting/passage.html", context | more, status=status)
