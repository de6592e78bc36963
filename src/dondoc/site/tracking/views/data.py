"""Obligations as JSON, for an agency's own programs: the list as the page has it, and saving progress.

A program signs in as a person and may what that person may. It sends the token of the site's forms in X-CSRFToken.
"""

import json
from typing import Any
from uuid import uuid4

from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.lists.asking import asked_for
from dondoc.site.lists.showing import rows_of_page
from dondoc.site.tracking.actions.record_progress import Recorded, record_progress
from dondoc.site.tracking.forms import ProgressForm
from dondoc.site.tracking.listing import all_obligations, obligation_listing
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.refusals import BadProgress, ChangedMeanwhile, Refused
from dondoc.site.tracking.selectors.lines import ObligationLine
from dondoc.site.tracking.selectors.obligations import obligation_for

MOST = 200  # rows of one answer
_TURNS = 10  # how often a saving that comes on top is tried before somebody is told
_SAID = ("state", "percent", "done_on", "result", "obstacles", "proposals")


@login_not_required  # a program is told in its own terms
@require_safe
def obligations_data(request: ActingRequest) -> JsonResponse:
    """Rows of the list: filters and order as in its address, `tu` the first row (from 0), `so-dong` how many."""
    if not request.user.is_authenticated:
        return _refusal(401, _("Please sign in first."))
    listing = obligation_listing(clock.today(), a_page=min(_number(request, "so-dong", 100), MOST))
    start = _number(request, "tu", 0)
    rows = rows_of_page(asked_for(listing, request.GET), all_obligations(request.acting), start)
    following = start + len(rows) if len(rows) == listing.a_page else None
    return JsonResponse({"rows": [_row(line) for line in rows], "next": following})


@login_not_required
@require_http_methods(["PUT"])
def progress_data(request: ActingRequest, pk: int) -> JsonResponse:
    """Save progress of an obligation as a draft.

    With `version`, that of the list, a saving of somebody else since then refuses this one; without, it comes on top.
    """
    if not request.user.is_authenticated:
        return _refusal(401, _("Please sign in first."))
    obligation = obligation_for(request.acting, pk)
    said = _said_in(request.body)
    if said is None:
        return _refusal(400, _("Send one JSON object with the fields of the progress form."))
    form = ProgressForm({"version": obligation.version, "submission_key": uuid4(), **said})
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=422)
    try:
        recorded = _record(request, obligation, form, turns=1 if "version" in said else _TURNS)
    except BadProgress as refused:
        return JsonResponse({"errors": {field: [words] for field, words in refused.faults.items()}}, status=422)
    except Refused as refused:
        return _refusal(409, str(refused))
    except NotAllowed as refused:
        return _refusal(403, str(refused))
    return JsonResponse({"version": recorded.update.version})


def _record(request: ActingRequest, obligation: Obligation, form: ProgressForm, *, turns: int) -> Recorded:
    """Save what the form says; with more than one of `turns` on top of whatever somebody else saves meanwhile."""
    data = form.cleaned_data
    version = data["version"]
    while True:
        try:
            return record_progress(
                request.acting,
                obligation,
                form.said(),
                seen_version=version,
                submission_key=data["submission_key"],
            )
        except ChangedMeanwhile as refused:
            turns -= 1
            if not turns:
                raise
            version = refused.conflict.version


def _said_in(body: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(body)
    except ValueError:
        return None
    if not isinstance(said, dict):
        return None
    return {name: said[name] for name in (*_SAID, "version", "submission_key") if said.get(name) is not None}


def _row(line: ObligationLine) -> dict[str, Any]:
    return {
        "id": line.pk,
        "task": line.task_id,
        "label": line.label,
        "text": line.words,
        "programme": line.programme_id,
        "agency": line.agency_id,
        "agency_name": line.agency,
        "due_on": line.due_on,
        "original_due_on": line.original_due_on,
        "state": line.state,
        "percent": line.percent,
        "done_on": line.done_on,
        "deadline": line.timeliness.kind,
        "days": line.timeliness.days,
        "version": line.version,
    }


def _number(request: ActingRequest, name: str, otherwise: int) -> int:
    words = request.GET.get(name, "")
    return int(words) if words.isascii() and words.isdecimal() and len(words) < 10 and int(words) else otherwise


def _refusal(status: int, sentence: str) -> JsonResponse:
    return JsonResponse({"refused": sentence}, status=status)
