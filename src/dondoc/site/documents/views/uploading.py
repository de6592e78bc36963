"""Taking in a file."""

from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import redirect, render

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.documents.actions.upload_file import AlreadyTakenIn, upload_file
from dondoc.site.documents.forms import UploadForm
from dondoc.site.documents.models import Reading
from dondoc.site.documents.storing import FileRefused

_MEGABYTE = 1024 * 1024


def upload(request: ActingRequest) -> HttpResponse:
    """The form that takes a file, and the way on to the page of its reading."""
    request.acting.must_be(Role.OFFICE)
    form = UploadForm(request.POST, request.FILES) if request.method == "POST" else UploadForm()
    context: dict[str, Any] = {"form": form, "limit": settings.DONDOC_UPLOAD_LIMIT // _MEGABYTE}
    if form.is_bound and form.is_valid():
        try:
            return redirect("documents:reading", _take_in(request, form.cleaned_data["file"]).pk)
        except AlreadyTakenIn as error:
            context["former"] = error.reading
            form.add_error("file", str(error))
        except FileRefused as error:
            form.add_error("file", str(error))
    return render(request, "documents/upload.html", context, status=422 if form.errors else 200)


def _take_in(request: ActingRequest, file: "UploadedFile[Any]") -> Reading:
    return upload_file(request.acting, file.name or "", file.chunks())
