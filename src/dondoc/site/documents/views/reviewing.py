"""Reviewing what was read, beside the source, and deciding about one item, or about all broken words at once."""

from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.documents.actions.decide_item import NotDecided, decide_item
from dondoc.site.documents.actions.take_readings import take_readings
from dondoc.site.documents.corrections import BadCorrection
from dondoc.site.documents.doubts import Found
from dondoc.site.documents.forms import FORMS, ItemForm
from dondoc.site.documents.models import Reading, ReadingState, ReviewDecision, Verdict
from dondoc.site.documents.review_page import Review
from dondoc.site.documents.selectors import reading_for

_WAITING_A_PAGE = 8


def review(request: ActingRequest, reading: Reading) -> HttpResponse:
    """One part of the source with what was found in it; 'muc' in the address chooses an item, 'phan' a part."""
    part = request.GET.get("phan", "")
    page = Review(reading, request.GET.get("muc", ""), int(part) if part.isdecimal() and len(part) < 6 else 1)
    return _shown(request, page)


@require_POST
def decide(request: ActingRequest, pk: int) -> HttpResponse:
    """Take the decision about the item 'muc' and show it again; what was typed stays when it is refused."""
    page = Review(reading_for(request.acting, pk), request.POST.get("muc", ""))
    if page.reading.state != ReadingState.DONE or page.chosen is None or not page.chosen.can_be_decided:
        raise Http404
    form = FORMS[page.chosen.kind].for_item(page.chosen.item, request.POST)
    if _decided(request, page, page.chosen, form) is None:
        return _shown(request, page, form, status=422)
    messages.success(request, _("The decision is stored."))
    return HttpResponseRedirect(address_of(page.reading, page.chosen))


@require_POST
def take_suggested(request: ActingRequest, pk: int) -> HttpResponse:
    """Correct all words that say how they must read, and go back to what is still open."""
    reading = reading_for(request.acting, pk)
    try:
        taken = len(take_readings(request.acting, reading))
    except NotDecided as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Words corrected as suggested: %(count)d.") % {"count": taken})
    return redirect("documents:reading", pk)


def address_of(reading: Reading, found: Found) -> str:
    """The address of the review page with `found` chosen and in view."""
    query = urlencode({"muc": found.key})
    return f"{reverse('documents:reading', args=[reading.pk])}?{query}#l{found.place['line_start']}"


def _decided(request: ActingRequest, page: Review, item: Found, form: ItemForm) -> ReviewDecision | None:
    """The decision as it was stored, or None with the faults in `form`."""
    verdict, reason = request.POST.get("verdict", ""), request.POST.get("reason", "")
    corrects = verdict == Verdict.CORRECTED
    if corrects and not form.is_valid():
        return None
    try:
        changes = form.changes() if corrects else {}
        return decide_item(
            request.acting, page.reading, item.kind, item.item_id, verdict, changes=changes, reason=reason
        )
    except BadCorrection as error:
        for field, fault in error.faults.items():
            form.add_error(field if field in form.fields else None, fault)
    except NotDecided as error:
        form.full_clean()
        form.add_error(None, str(error))
    return None


def _shown(request: ActingRequest, page: Review, form: ItemForm | None = None, status: int = 200) -> HttpResponse:
    may_decide = request.acting.is_office and page.reading.published_at is None
    chosen = page.chosen
    if form is None and may_decide and chosen and chosen.can_be_decided:
        form = FORMS[chosen.kind].for_item(chosen.now)
    waiting = _waiting(page, request.GET.get("xem", ""))
    context = {
        "reading": page.reading,
        "review": page,
        "form": form,
        "reason": request.POST.get("reason", ""),
        "may_decide": may_decide,
        "waiting": Paginator(waiting, _WAITING_A_PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "documents/review.html", context, status=status)


def _waiting(page: Review, doubt: str) -> list[Found]:
    """What is still to be looked at: for the reason `doubt`, else all of it."""
    return next((ones for reason, ones in page.doubtful.items() if reason == doubt), page.open)
