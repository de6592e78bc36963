"""The form of a request: which change, then why. Whatever becomes of a saving, the words typed are on the next page."""

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.evidence.carried import CarriedFiles, files_of_form
from dondoc.site.requests.actions.draft_request import Drafted, draft_request
from dondoc.site.requests.actions.rewrite_request import RewrittenMeanwhile, rewrite_request
from dondoc.site.requests.forms import AskForm, form_of, fresh_form
from dondoc.site.requests.models import KINDS, ChangeRequest
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.requests.rights import may_draft_for
from dondoc.site.requests.selectors import request_for, requests_about
from dondoc.site.tracking.models import Aspect, Obligation
from dondoc.site.tracking.refusals import KeyUsedElsewhere, Refused
from dondoc.site.tracking.selectors.obligations import obligation_for
from dondoc.site.tracking.selectors.standings import standing

Save = Callable[[AskForm, CarriedFiles], Drafted]


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: ActingRequest, pk: int) -> HttpResponse:
    """A request about the obligation `pk`: first the choice of what should change, then its form."""
    obligation = obligation_for(request.acting, pk)
    if request.method != "POST":
        _must_be_own(request, obligation)
    if (kind := request.GET.get("kind", "")) not in KINDS:
        return _choice(request, obligation)
    if request.method != "POST":
        return _page(request, obligation, fresh_form(Aspect(kind), obligation, clock.today()))
    form = AskForm(Aspect(kind), obligation, clock.today(), _complete(request.POST))
    return _take(
        request,
        obligation,
        form,
        lambda form, carried: draft_request(
            request.acting,
            obligation,
            form.asked(),
            submission_key=form.cleaned_data["submission_key"],
            files=carried.files,
        ),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def rewrite(request: ActingRequest, pk: int) -> HttpResponse:
    """The draft `pk` in its form."""
    found = request_for(request.acting, pk)
    if request.method != "POST":
        _must_be_own(request, found.obligation, found)
        carried = CarriedFiles(tuple(found.files.all()))
        return _page(request, found.obligation, form_of(found, clock.today()), draft=found, carried=carried)
    form = AskForm(Aspect(found.kind), found.obligation, clock.today(), _complete(request.POST))
    return _take(
        request,
        found.obligation,
        form,
        lambda form, carried: rewrite_request(
            request.acting,
            found,
            form.asked(),
            seen_version=form.cleaned_data["version"],
            submission_key=form.cleaned_data["submission_key"],
            files=carried.files,
        ),
        draft=found,
    )


def _must_be_own(request: ActingRequest, obligation: Obligation, draft: ChangeRequest | None = None) -> None:
    if not may_draft_for(request.acting, draft.agency if draft else obligation.agency):
        raise NotAllowed(_("Only the people of the agency ask for a change of its tasks."))


def _take(
    request: ActingRequest, obligation: Obligation, form: AskForm, save: Save, *, draft: ChangeRequest | None = None
) -> HttpResponse:
    drafts = may_draft_for(request.acting, draft.agency if draft else obligation.agency)
    carried = files_of_form(request.acting, request) if drafts else CarriedFiles()
    shown: dict[str, Any] = {"draft": draft, "carried": carried}
    if not form.is_valid() or carried.faults:
        return _page(request, obligation, form, **shown, status=422)
    try:
        saved = save(form, carried)
    except FaultyRequest as faulty:
        for name, sentence in faulty.faults.items():
            form.add_error(name if name in form.fields else None, sentence)
        return _page(request, obligation, form, **shown, status=422)
    except RewrittenMeanwhile as newer:
        again = _again(form, obligation, version=newer.version)
        return _page(request, obligation, again, **shown, refusal=str(newer), status=409)
    except KeyUsedElsewhere as used:
        again = _again(form, obligation, submission_key=uuid4())
        return _page(request, obligation, again, **shown, refusal=str(used), status=409)
    except Refused as refused:
        return _page(request, obligation, form, **shown, refusal=str(refused), status=409)
    except NotAllowed as refused:
        return _page(request, obligation, form, **shown, refusal=str(refused), may_save=False, status=403)
    messages.success(request, _("Saved as a draft of the agency; it is asked once the head submits it."))
    return redirect("requests:request", pk=saved.request.pk)


def _complete(post: QueryDict) -> QueryDict:
    """`post` with a version and a key even where they were lost on the way: nothing seen yet, a new form."""
    data = post.copy()
    if not data.get("version", "").isdecimal():
        data["version"] = "0"
    try:
        UUID(data.get("submission_key", ""))
    except ValueError:
        data["submission_key"] = str(uuid4())
    return data


def _again(form: AskForm, obligation: Obligation, **changes: Any) -> AskForm:
    """The same words in a form with another version or key, to be saved once more."""
    data = {name: form.data.get(name, "") for name in form.fields} | changes
    return AskForm(form.kind, obligation, clock.today(), data)


def _choice(request: ActingRequest, obligation: Obligation) -> HttpResponse:
    context = {
        "obligation": obligation,
        "task": obligation.task,
        "earlier": list(requests_about(request.acting, obligation)[:5]),
        "today": clock.today(),
        "place": "work",
    }
    return render(request, "requests/choose.html", context, status=422 if request.method == "POST" else 200)


def _page(
    request: ActingRequest, obligation: Obligation, form: AskForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {
        "obligation": obligation,
        "task": obligation.task,
        "timeliness": standing(obligation, clock.today()),
        "form": form,
        "carried": CarriedFiles(),
        "kind": form.kind,
        "may_save": True,
        "today": clock.today(),
        "place": "work",
    }
    return render(request, "requests/ask.html", context | more, status=status)
