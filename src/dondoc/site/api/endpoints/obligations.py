"""Obligations, as they stand today or on another day, and what was said of them."""

import json
from contextlib import nullcontext
from datetime import UTC
from typing import Annotated, Any
from uuid import UUID

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from ninja import Header, Query, Router
from pydantic import Field

from dondoc.site import audit, clock
from dondoc.site.api.callers import READING, WRITING, CallerRequest
from dondoc.site.api.etags import mark_of_version, version_wanted
from dondoc.site.api.models import Token
from dondoc.site.api.obligation_rows import row_of_line, row_of_then
from dondoc.site.api.paging import Key, Number, Piece, PieceOfDay, Rows, Slug, Words, cut, piece_of, without_nul
from dondoc.site.api.problems import REFUSED, Problem, problem
from dondoc.site.api.shapes.tracking import (
    Completion,
    Deadline,
    ObligationOut,
    ObligationRows,
    ProgressIn,
    ProgressOut,
    ProgressRows,
    State,
)
from dondoc.site.lists.asking import asked_for
from dondoc.site.tracking.actions.record_progress import Recorded, record_progress
from dondoc.site.tracking.listing import all_obligations, obligation_listing
from dondoc.site.tracking.models import Obligation, ProgressUpdate
from dondoc.site.tracking.progress import Progress
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.filters import TaskFilter
from dondoc.site.tracking.selectors.lines import ObligationLine
from dondoc.site.tracking.selectors.obligations import history_of, obligation_for
from dondoc.site.tracking.selectors.then import obligations_then, on_the_table

router = Router(tags=["obligations"])
_SAVED: dict[Any, Any] = {200: ProgressOut, frozenset({400, 409, 412, 413}): Problem, **REFUSED}


class WantedObligations(PieceOfDay):
    """Which obligations."""

    q: Words = ""
    programme: Number | None = None
    agency: Slug | None = None
    state: State | None = None
    deadline: Deadline | None = None
    completion: Completion | None = None
    month: Annotated[str, Field(pattern=r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$")] | None = None


@router.get("/obligations", response={200: ObligationRows, **REFUSED}, auth=READING, url_name="obligations")
def list_obligations(request: CallerRequest, wanted: Query[WantedObligations]) -> Rows[dict[str, Any]]:
    """What agencies have to do, as it stands today, or with `ngay` as it stood on that day.

    `month` is that of the deadline. Of another day the filters `completion`, `month` and `q` are not asked.
    """
    return _of_another_day(request, wanted) if wanted.ngay else _of_today(request, wanted)


def _of_today(request: CallerRequest, wanted: WantedObligations) -> Rows[dict[str, Any]]:
    listing = obligation_listing(clock.today())
    asked = asked_for(
        listing,
        {
            "q": without_nul(wanted.q),
            "programme": str(wanted.programme or ""),
            "agency": wanted.agency or "",
            "state": wanted.state or "",
            "deadline": wanted.deadline or "",
            "xac-nhan": wanted.completion or "",
            "thang": wanted.month or "",
        },
    )
    everything = all_obligations(request.acting)
    if wanted.agency and "agency" not in asked.values:
        return Rows([], None)
    found = listing.questions.rows(
        "in the order of keys",
        asked.condition() & Q(pk__gt=wanted.cursor),
        lambda condition: everything.filter(condition).order_by("pk").values_list(*listing.fields),
        (0, wanted.limit + 1),
    )
    lines: list[ObligationLine] = list(listing.made_of(iter(found)))
    piece = cut(lines, wanted, lambda line: line.pk)
    return Rows([row_of_line(line) for line in piece.items], piece.next)


def _of_another_day(request: CallerRequest, wanted: WantedObligations) -> Rows[dict[str, Any]]:
    rows = on_the_table(request.acting, wanted.day)
    if wanted.programme is not None:
        rows = rows.filter(task__programme=wanted.programme)
    found = rows.filter(pk__gt=wanted.cursor).order_by("pk")[: wanted.limit + 1]
    piece = cut(list(found), wanted, lambda one: one.pk)
    filters = TaskFilter(agency=wanted.agency or "", state=wanted.state or "", deadline=wanted.deadline or "")
    then = obligations_then(piece.items, wanted.day)
    return Rows([row_of_then(one) for one in then if one.fits(filters)], piece.next)


@router.get("/obligations/{pk}", response={200: ObligationOut, **REFUSED}, auth=READING, url_name="obligation")
def read_obligation(request: CallerRequest, pk: Key, response: HttpResponse) -> dict[str, Any]:
    """One obligation as it stands today. Its ETag is what `If-Match` asks for when progress is saved."""
    obligation_for(request.acting, pk)
    listing = obligation_listing(clock.today())
    [line] = listing.rows_of(Obligation.objects.filter(pk=pk))
    row = row_of_line(line)
    response["ETag"] = mark_of_version(line.version, json.dumps(row, cls=DjangoJSONEncoder).encode())
    return row


@router.get("/obligations/{pk}/progress", response={200: ProgressRows, **REFUSED}, auth=READING, url_name="progress")
def list_progress(request: CallerRequest, pk: Key, wanted: Query[Piece]) -> Rows[Any]:
    """What was said of an obligation, the oldest first: what was submitted, and the drafts of the own agency."""
    return piece_of(history_of(request.acting, obligation_for(request.acting, pk)), wanted)


@router.put("/obligations/{pk}/progress", response=_SAVED, auth=WRITING, url_name="progress")
def save_progress(
    request: CallerRequest,
    pk: Key,
    said: ProgressIn,
    response: HttpResponse,
    if_match: Annotated[str, Header(description="The ETag of the obligation as it was read.")] = "",
    idempotency_key: Annotated[
        UUID | None, Header(description="The same key again saves nothing more and gives the same answer.")
    ] = None,
) -> ProgressUpdate | HttpResponse:
    """Save progress as a draft of the own agency, in the report that is to be written in now.

    With `If-Match`, a saving of somebody else since then refuses this one (412). Without it, or with `*`, it comes on
    top: each saving is kept, none overwrites another.
    """
    must_read(request.acting)
    seen = version_wanted(if_match)
    if seen is None and if_match.strip() not in ("", "*"):
        return problem(412, _("Read the obligation once more: the mark sent with this is not one of ours."))
    recorded = _recorded(request, Obligation(pk=pk), said, seen, idempotency_key)
    response["ETag"] = f'"{recorded.update.version}"'
    recorded.update.at = recorded.update.at.astimezone(UTC)  # as any later answer has it
    return recorded.update


def _recorded(
    request: CallerRequest, obligation: Obligation, said: ProgressIn, seen: int | None, key: UUID | None
) -> Recorded:
    """Save what is said of `obligation`, which is read as it is held."""
    with transaction.atomic() if isinstance(request.auth, Token) else nullcontext():
        try:
            recorded = record_progress(
                request.acting, obligation, Progress(**said.model_dump()), seen_version=seen, submission_key=key
            )
        except Obligation.DoesNotExist as missing:
            raise Http404 from missing
        _note_token(request, obligation, recorded)
        return recorded


def _note_token(request: CallerRequest, obligation: Obligation, recorded: Recorded) -> None:
    """That it was a program that saved, and with which token."""
    if isinstance(request.auth, Token) and not recorded.is_repeated:
        token, version = str(request.auth), recorded.update.version
        audit.record(request.acting.person, "api.progress.saved", obligation, token=token, version=version)
