"""The page of a reading: its progress while it is read, its failure, or the review of what was found."""

from django.contrib import messages
from django.http import FileResponse, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRefresh

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.documents.actions.read_again import NotReadAgain, read_again
from dondoc.site.documents.models import Reading, ReadingState, ReadingStep
from dondoc.site.documents.selectors import reading_for
from dondoc.site.documents.views.reviewing import review


@require_safe
def reading(request: ActingRequest, pk: int) -> HttpResponse:
    """What there is to say of the reading now."""
    found = reading_for(request.acting, pk)
    if found.is_under_way:
        return render(request, "documents/progress.html", {"reading": found, "steps": _steps(found)})
    if found.state == ReadingState.FAILED:
        return render(request, "documents/failed.html", {"reading": found})
    return review(request, found)


@require_safe
def progress(request: ActingRequest, pk: int) -> HttpResponse:
    """The part of the progress page that changes, asked for by the page itself; a full load once it is over."""
    found = reading_for(request.acting, pk)
    if not found.is_under_way:
        return HttpResponseClientRefresh()
    return render(request, "documents/parts/progress.html", {"reading": found, "steps": _steps(found)})


@require_POST
def again(request: ActingRequest, pk: int) -> HttpResponse:
    """Read the stored file once more and go to the page of the new reading."""
    former = reading_for(request.acting, pk)
    try:
        return redirect("documents:reading", read_again(request.acting, former).pk)
    except NotReadAgain as error:
        messages.error(request, str(error))
        return redirect("documents:reading", pk)


@require_safe
def source_file(request: ActingRequest, pk: int) -> FileResponse:
    """The file as it was taken in, to be saved; never shown in place, whatever it is."""
    file = reading_for(request.acting, pk).file
    return FileResponse(
        file.content.open("rb"), as_attachment=True, filename=file.name, content_type="application/octet-stream"
    )


def _steps(found: Reading) -> list[tuple[ReadingStep, str]]:
    """Each step with 'done', 'now' or 'later'."""
    steps: list[ReadingStep] = [step for step in ReadingStep if step != ReadingStep.FINISHED]
    now = steps.index(ReadingStep(found.step)) if found.step in steps else len(steps)
    return [(step, "done" if place < now else "now" if place == now else "later") for place, step in enumerate(steps)]
