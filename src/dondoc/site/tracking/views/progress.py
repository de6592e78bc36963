"""The progress form. Whatever becomes of a saving, the words typed are on the next page or stored."""

from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.evidence.carried import CarriedFiles, files_of_form
from dondoc.site.tracking import carrying
from dondoc.site.tracking.actions.record_progress import Recorded, record_progress
from dondoc.site.tracking.forms import CARRIED_FIELDS, ProgressForm, fresh_form
from dondoc.site.tracking.models import Obligation, ProgressUpdate
from dondoc.site.tracking.refusals import BadProgress, ChangedMeanwhile, KeyUsedElsewhere, WrongMoment
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.tracking.selectors.obligations import newest_for, obligation_for, own_report, place_in_report
from dondoc.site.tracking.selectors.standings import standing
from dondoc.site.tracking.views.reports import OBLIGATIONS_A_PAGE


@sensitive_post_parameters("password")
@login_not_required  # an ended session must not throw away what was typed: `carrying` asks to sign in
@require_http_methods(["GET", "HEAD", "POST"])
def progress(request: ActingRequest, pk: int) -> HttpResponse:
    """Show the form for an obligation of one's own agency, or take it."""
    if not request.user.is_authenticated:
        return _without_session(request, pk)
    if request.method == "POST" and "username" in request.POST:  # signed in meanwhile, in another window
        return carrying.resume(request, pk)
    obligation = obligation_for(request.acting, pk)
    return _take(request, obligation) if request.method == "POST" else _show(request, obligation)


def _without_session(request: ActingRequest, pk: int) -> HttpResponse:
    if request.method == "POST":
        return carrying.sign_in_first(request, pk)
    return redirect_to_login(request.get_full_path(), reverse("accounts:sign_in"))


def _show(request: ActingRequest, obligation: Obligation) -> HttpResponse:
    if not may_write_for(request.acting, obligation.agency):
        raise NotAllowed(_("Only an officer of the agency writes its progress."))
    waiting = carrying.carried(request, obligation.pk)
    newest = newest_for(request.acting, obligation)
    form = fresh_form(obligation, newest)
    if waiting:
        form = ProgressForm(initial={**form.initial, **waiting})
    return _page(request, obligation, form, is_carried=bool(waiting), carried=standing_files(newest))


def _take(request: ActingRequest, obligation: Obligation) -> HttpResponse:
    form = ProgressForm(_complete(request.POST))
    writes = may_write_for(request.acting, obligation.agency)
    carried = files_of_form(request.acting, request) if writes else CarriedFiles()
    if not form.is_valid() or carried.faults:
        return _page(request, obligation, form, carried=carried, status=422)
    try:
        recorded = _record(request, obligation, form, carried)
    except BadProgress as refused:
        for field, sentence in refused.faults.items():
            form.add_error(field, sentence)
        return _page(request, obligation, form, carried=carried, status=422)
    except ChangedMeanwhile as refused:
        again = _again(form, version=refused.conflict.version)
        return _page(request, obligation, again, conflict=refused.conflict, carried=carried, status=409)
    except KeyUsedElsewhere as refused:
        again = _again(form, submission_key=uuid4())
        return _page(request, obligation, again, refusal=str(refused), carried=carried, status=409)
    except WrongMoment as refused:
        return _page(request, obligation, form, refusal=str(refused), carried=carried, status=409)
    except NotAllowed as refused:
        return _page(request, obligation, form, refusal=str(refused), may_save=False, status=403)
    return _saved(request, recorded)


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


def standing_files(newest: ProgressUpdate | None) -> CarriedFiles:
    """The files that the newest words carry: the form keeps them unless they are unticked."""
    return CarriedFiles(tuple(newest.files.all()) if newest else ())


def _record(request: ActingRequest, obligation: Obligation, form: ProgressForm, carried: CarriedFiles) -> Recorded:
    return record_progress(
        request.acting,
        obligation,
        form.said(),
        seen_version=form.cleaned_data["version"],
        submission_key=form.cleaned_data["submission_key"],
        files=carried.files,
    )


def _again(form: ProgressForm, **changes: Any) -> ProgressForm:
    """The same words in a form with another version or key, to be saved once more."""
    return ProgressForm({**{name: form.data.get(name, "") for name in CARRIED_FIELDS}, **changes})


def _saved(request: ActingRequest, recorded: Recorded) -> HttpResponse:
    update = recorded.update
    carrying.forget(request, update.obligation_id)
    messages.success(request, _("Saved as a draft. Others read it after the head has submitted the report."))
    return redirect(_row_in_report(update))


def _row_in_report(update: ProgressUpdate) -> str:
    """The address of the row of the report that shows the saving: its page, and its place on it."""
    number = place_in_report(update.obligation, update.report) // OBLIGATIONS_A_PAGE + 1
    address = reverse("tracking:report", args=[update.report_id])
    return f"{address}{f'?page={number}' if number > 1 else ''}#viec-{update.obligation_id}"


def _page(
    request: ActingRequest, obligation: Obligation, form: ProgressForm, *, status: int = 200, **more: Any
) -> HttpResponse:
    today = clock.today()
    context = {
        "obligation": obligation,
        "task": obligation.task,
        "timeliness": standing(obligation, today),
        "report": own_report(obligation.agency, obligation.task.programme_id),
        "form": form,
        "carried": CarriedFiles(),
        "may_save": True,
        "today": today,
        "place": "work",
    }
    return render(request, "tracking/progress.html", context | more, status=status)
